/** Rows on a page when the client does not say. */
export const defaultPageSize = 20;
/** Rows on a page at most. */
export const maxPageSize = 100;
