/** Where the build writes the whole site as one file. @param name file name without ending */
export function oneFilePath(name: string): string {
  return `/unduh/${name}.html`;
}

/** A page that becomes a part of the file. */
export interface Part {
  readonly key: string;
  /** Its address on the site, like `/en/contacts/`. */
  readonly path: string;
}

/** Id of a page's part in the file. */
export function partId(key: string): string {
  return `p-${key}`;
}

/**
 * Pages whose scripts know the ids of their own fields, or whose links from elsewhere do: these
 * keep their ids as they are.
 */
const keepsIds: readonly string[] = ['check-offer', 'self-check'];

/** An id as it reads in the file, where ids of all pages stand together. */
export function idIn(key: string, id: string): string {
  return keepsIds.includes(key) ? id : `${key}-${id}`;
}

/**
 * Where a link leads inside the file.
 * @param href as it stands on the page
 * @param from key of that page
 * @param parts all pages of the file
 * @param site address of the site, without a slash at its end; for what the file does not hold
 */
export function linkIn(href: string, from: string, parts: readonly Part[], site: string): string {
  if (/^[a-z]+:/i.test(href)) return href;
  if (href.startsWith('#')) return `#${idIn(from, href.slice(1))}`;
  const [path = '', anchor = ''] = href.split('#');
  const part = parts.find((candidate) => candidate.path === path);
  if (!part) return `${site}${href}`;
  return `#${anchor === '' ? partId(part.key) : idIn(part.key, anchor)}`;
}

/** `1,2 MB`, `340 KB`: a size in decimal units, as phones show it. */
export function sizeInWords(bytes: number, decimal: ',' | '.'): string {
  if (bytes < 1_000_000) return `${String(Math.ceil(bytes / 1000))} KB`;
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1).replace('.', decimal)} MB`;
}
