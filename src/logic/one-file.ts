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
  if (href.startsWith('#p-')) return href;
  if (href === '#isi') return `#${partId(from)}`;
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

/** Drawings of one look, each written once. */
export interface SharedIcons {
  readonly html: string;
  /** `<symbol>` elements for the start of the body. */
  readonly symbols: string;
}

const ofDrawing = /\s(viewBox|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin)="[^"]*"/g;

/**
 * Replaces the drawings that say nothing to a screen reader (`aria-hidden`) by references to one
 * copy of each: a directory repeats the same telephone hundreds of times.
 * @param html markup as Astro writes it, its attributes in double quotes
 */
export function shareIcons(html: string): SharedIcons {
  const ids = new Map<string, string>();
  const symbols: string[] = [];
  const shared = html.replace(
    /<svg((?:\s[^>]*)?\saria-hidden="true"[^>]*)>([^]*?)<\/svg>/g,
    (_, attributes: string, drawing: string) => {
      const look = (attributes.match(ofDrawing) ?? []).join('');
      const key = look + drawing;
      const id = ids.get(key) ?? `i${String(ids.size)}`;
      if (!ids.has(key)) {
        ids.set(key, id);
        const box = /\sviewBox="[^"]*"/.exec(look)?.[0] ?? '';
        symbols.push(`<symbol id="${id}"${box}><g${look.replace(box, '')}>${drawing}</g></symbol>`);
      }
      const rest = attributes.replace(ofDrawing, '');
      return `<svg${rest}><use href="#${id}"></use></svg>`;
    },
  );
  return { html: shared, symbols: symbols.join('') };
}

/** Removes ids that nothing in the markup refers to, but those that a script may look for. */
export function withoutIdleIds(html: string, kept: (id: string) => boolean): string {
  const used = new Set<string>();
  for (const [, value = ''] of html.matchAll(
    /\s(?:href="#|for="|list="|aria-(?:labelledby|describedby|controls)=")([^"]*)"/g,
  )) {
    for (const id of value.split(/\s+/)) used.add(id);
  }
  return html.replace(/\sid="([^"]*)"/g, (whole, id: string) =>
    used.has(id) || kept(id) ? whole : '',
  );
}
