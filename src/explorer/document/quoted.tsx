/**
 * The words of a text in quotation marks. The marks are letters of the page, not of the style sheet, so that they are
 * part of a link like the words between them.
 */
export function Quoted({ words }: { readonly words: string }) {
  return <span lang="vi">“{words}”</span>;
}
