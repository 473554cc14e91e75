/**
 * Kilobytes (1,000 bytes, Brotli) that a first search loads: Pagefind's code, its index of the words
 * asked for, the vocabulary, and the pages shown. Readers see it before they type. Measured in a
 * browser by tests/e2e/search.spec.ts, which fails when a first search costs more, or much less.
 */
export const firstSearchKilobytes = 210;
