import { levelWords } from '../../src/checking/report-words.js';
import { rules } from '../../src/checking/rules.js';

/** The text of `docs/rules.md`: what each rule is for, with the examples that are its tests. */
export function rulesPage(): string {
  const rows = rules.map(
    ({ id, level, title }) =>
      `| [\`${id}\`](#${id}) | ${levelWords[level].vi} · ${level} | ${title.vi} · ${title.en} |`,
  );
  const sections = rules.map(({ id, level, title, rationale, bad, good }) =>
    [
      `## ${id}\n`,
      `**${title.vi}** · ${title.en} (${levelWords[level].vi} · ${level})\n`,
      `${rationale.vi}\n`,
      `${rationale.en}\n`,
      `Có phát hiện · found${asOf(bad.asOf)}:\n`,
      block(bad.text),
      `Không có phát hiện · not found${asOf(good.asOf)}:\n`,
      block(good.text),
    ].join('\n'),
  );
  return `${preface}\n| quy tắc · rule | mức · level | |\n| --- | --- | --- |\n${rows.join('\n')}\n\n${sections.join('\n')}`;
}

function asOf(date: string | undefined): string {
  return date === undefined ? '' : ` (\`--as-of ${date}\`)`;
}

function block(text: string): string {
  return `\`\`\`text\n${text.trim()}\n\`\`\`\n`;
}

const preface = `# Rules of the checker

What \`cancu check\` looks for. A finding may be milder than its rule: where no public source confirms what it rests on, where
the document is only reviewed, where sources differ. Levels are set and findings silenced in \`cancu.config.yaml\`; see
[checking.md](checking.md). The examples are the tests of the rules, judged as of 2026-11-22 unless they say otherwise.

This page is written from \`src/checking/rules/\` by \`npm run docs:checking\`; a test holds the two together.
`;
