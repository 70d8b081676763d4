import { strToU8, type Zippable, zipSync } from 'fflate';

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A .docx whose body is `body` in WordprocessingML, with further parts by name. */
export function makeDocx(body: string, parts: Zippable = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(`<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`),
    ...parts,
  });
}

/** A paragraph of runs; a run may have properties in WordprocessingML. */
export function paragraph(
  ...runs: readonly (string | { readonly text: string; readonly properties: string })[]
): string {
  return `<w:p>${runs.map(run).join('')}</w:p>`;
}

function run(content: string | { readonly text: string; readonly properties: string }): string {
  const { text, properties } = typeof content === 'string' ? { text: content, properties: '' } : content;
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
