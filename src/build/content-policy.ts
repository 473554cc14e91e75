/**
 * The content security policy, written once. Astro puts it into every page as a meta element and adds
 * the hashes of that page's own scripts and styles; `response-headers.ts` sends the rest as a header.
 */
export const policyDirectives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
] as const;

/** What scripts may come from besides the hashes; the search runs WebAssembly from this site. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"] as const;

/**
 * The policy as a response header. A browser enforces it together with the page's own, so it must
 * not be the stricter one for inline scripts and styles, whose hashes differ from page to page: here
 * they are allowed, and the meta element allows only those it knows. The header adds what a meta
 * element cannot say (`frame-ancestors`) and binds workers, which have no page.
 */
export const headerPolicy = [
  ...policyDirectives,
  `script-src ${scriptSources.join(' ')} 'unsafe-inline'`,
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ');
