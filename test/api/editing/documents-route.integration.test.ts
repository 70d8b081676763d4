import { describe, expect, test } from 'vitest';
import { planText } from '../../checking/plan-text.js';
import { dumpGraph } from '../../graph/write/graph-dump.js';
import { apiUnderTest, asEditor } from '../api-under-test.js';
import { docxOf } from '../docx-of.js';

const plan = (number: number): string =>
  planText({
    on: '7 tháng 5 năm 2024',
    body: ['Theo Kế hoạch số 61-KH/TU ngày 02/2/2023 của Tỉnh ủy.'],
  }).replace('230-KH/TU', `${number}-KH/TU`);

describe('POST /documents', () => {
  const api = apiUnderTest();
  const send = (body: FormData | string, headers: Record<string, string> = asEditor, query = '') =>
    fetch(`${api.url()}/documents${query}`, { method: 'POST', headers, body });
  const form = (files: Readonly<Record<string, string | Blob>>) => {
    const data = new FormData();
    for (const [name, content] of Object.entries(files))
      data.append('tep', typeof content === 'string' ? new Blob([content]) : content, name);
    return data;
  };
  const remove = async (ids: readonly string[]) => {
    for (const id of ids) await api.edit('mutation ($id: ID!) { removeSource(id: $id) { removed } }', { id });
  };
  const sources = (answer: { files: { sourceId?: string }[] }) =>
    answer.files.flatMap(({ sourceId }) => sourceId ?? []);

  test('takes files of any format, answers for each, and the next reader sees them', async () => {
    const before = await dumpGraph(api.graph());
    const response = await send(
      form({
        'một.txt': plan(501),
        'hai.docx': docxOf(plan(502)),
        'hỏng.pdf': '%PDF-1.7 cut off',
        'mật.txt': plan(503).replace('*\n', '*\nTUYỆT MẬT\n'),
        'trời đẹp.txt': 'Hôm nay trời đẹp.',
      }),
    );
    expect(response.status).toBe(207);
    const answer = (await response.json()) as { files: { sourceId?: string }[] };
    expect(answer).toMatchObject({
      files: [
        { name: 'một.txt', outcome: 'new', documents: [{ symbol: '501-KH/TU' }], citations: 1, warnings: [] },
        { name: 'hai.docx', outcome: 'new', documents: [{ symbol: '502-KH/TU' }] },
        { name: 'hỏng.pdf', error: { code: 'FILE_DAMAGED', remedy: { vi: expect.any(String) } } },
        { name: 'mật.txt', error: { code: 'SECRET_DOCUMENT' } },
        { name: 'trời đẹp.txt', error: { code: 'NO_DOCUMENT' } },
      ],
    });
    expect(await api.data('{ document(id: "tu.dong-nai/kh/502/2024-05-07") { held } }')).toEqual({
      document: { held: true },
    });
    await remove(sources(answer));
    expect(await dumpGraph(api.graph())).toEqual(before);
  });

  test('takes a body that is one file; the same again changes nothing', async () => {
    const answer = await (await send(plan(504), asEditor, '?name=504.txt')).json();
    expect(answer).toMatchObject({ files: [{ name: '504.txt', outcome: 'new' }] });
    const again = await send(plan(504), asEditor, '?name=504.txt');
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ files: [{ outcome: 'unchanged' }] });
    await remove(sources(answer as { files: { sourceId?: string }[] }));
  });

  test('says with its status that nothing was taken', async () => {
    const response = await send(form({ 'a.txt': 'Hôm nay trời đẹp.' }));
    expect(response.status).toBe(422);
  });

  test.each([
    ['without a token', {}, 401, 'EDITOR_TOKEN_MISSING'],
    ['with a wrong one', { authorization: 'Bearer wrong' }, 401, 'EDITOR_TOKEN_WRONG'],
  ])('%s nothing is read', async (_, headers, status, code) => {
    const before = await dumpGraph(api.graph());
    const response = await send(form({ 'a.txt': plan(505) }), headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
    expect(await dumpGraph(api.graph())).toEqual(before);
  });

  test.each(["'); MATCH (n) DETACH DELETE n //.txt", '{{x}}.txt', '..\\..\\a.txt'])(
    'the file name %j is a name',
    async (name) => {
      const before = await dumpGraph(api.graph());
      const response = await send(form({ [name]: plan(506) }));
      expect(response.status).toBe(200);
      await remove(sources((await response.json()) as { files: { sourceId?: string }[] }));
      expect(await dumpGraph(api.graph())).toEqual(before);
    },
  );
});
