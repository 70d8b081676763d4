/**
 * Lines that stand at the foot or head of a page and are no text of the document, each alone on its line: marks of scanners
 * and converters, the number of the page among all, the running head of the official gazette (Công báo).
 */
export const pageFurniture: readonly RegExp[] = [
  /scanned (?:with|by) [a-z][a-z ]{2,20}/u,
  /(?:được )?quét bằng [a-z][a-z ]{2,20}/u,
  /-{2,} ?(?:page break|ngắt trang)[ \d]{0,5} ?-{2,}/u,
  /(?:page|trang) ?:? ?\d{1,4} ?(?:\/|of|trên) ?\d{1,4}/u,
  /(?:\d{1,3} )?công báo ?\/ ?số [\d +&-]{1,20}\/ ?ngày [\d/-]{6,10}(?: \d{1,3})?/u,
];
