import { errorTable } from '../src/errors/error-table.js';

/** The text of `docs/errors.md`, made from the table of codes: one heading a code, message and remedy in both languages. */
export function errorsPage(): string {
  const sections = Object.entries(errorTable)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([code, { message, remedy }]) =>
        `## ${code}\n\n` +
        `| | |\n| --- | --- |\n` +
        `| Chuyện gì | ${message.vi} |\n| Cách khắc phục | ${remedy.vi} |\n` +
        `| What happened | ${message.en} |\n| Remedy | ${remedy.en} |\n`,
    );
  return `${preface}\n${sections.join('\n')}`;
}

const preface = `# Errors

Every expected failure of cancu has a code that never changes its meaning: scripts may rely on it. The command line prints the
message and the remedy, Vietnamese first; GraphQL errors carry the code in \`extensions.code\`. What stands in braces is filled
in when the error is shown.

This page is written from the tables in \`src/errors\` by \`npm run docs:errors\`; a test holds the two together.
`;
