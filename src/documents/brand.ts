declare const brand: unique symbol;

/**
 * A primitive that carries its meaning in its type: a `Brand<string, 'IsoDate'>` is a string at run time,
 * but no other string can be passed where one is asked for. Brands are given by one parsing function each.
 */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
