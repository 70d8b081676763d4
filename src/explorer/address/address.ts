/** The pages of the explorer, by their address. */
export type Address =
  | { readonly page: 'home' }
  | { readonly page: 'find' }
  | { readonly page: 'check' }
  | { readonly page: SubjectPage; readonly id: string }
  | { readonly page: 'unknown' };

const prefixes = {
  document: '/van-ban/',
  text: '/toan-van/',
  cascade: '/trien-khai/',
  graph: '/so-do/',
  body: '/co-quan/',
  citation: '/dan-chieu/',
} as const;
export type SubjectPage = keyof typeof prefixes;

const isSubjectPage = (key: string): key is SubjectPage => key in prefixes;

/**
 * The page that an address names. Ids keep their slashes, so that addresses can be read.
 *
 * @example addressOf('/van-ban/tw/nq/28/2022-11-17') // { page: 'document', id: 'tw/nq/28/2022-11-17' }
 */
export function addressOf(pathname: string): Address {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  if (path === '/') return { page: 'home' };
  if (path === paths.find) return { page: 'find' };
  if (path === paths.check) return { page: 'check' };
  for (const [page, prefix] of Object.entries(prefixes)) {
    if (isSubjectPage(page) && path.startsWith(prefix)) {
      return { page, id: decoded(path.slice(prefix.length)) };
    }
  }
  return { page: 'unknown' };
}

/** The addresses of the pages that have no subject. */
export const paths = { home: '/', find: '/tim', check: '/kiem-tra' } as const;

/** The address of a page about a document, a body or a citation. */
export function pathTo(page: SubjectPage, id: string): string {
  return prefixes[page] + id.split('/').map(encodeURIComponent).join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return text;
  }
}
