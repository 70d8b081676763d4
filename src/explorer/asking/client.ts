import { Client, cacheExchange, fetchExchange } from '@urql/core';

/** Asks the server that sent this page, and no other. */
export const client = new Client({
  url: new URL('/graphql', window.location.origin).href,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
