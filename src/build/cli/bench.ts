/** `npm run bench`: bytes of the finished pages over the wire, by kind. Builds nothing. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

interface Listed {
  pages: { key: string; lang: string; url: string }[];
}

/** Bytes after Brotli at the level hosts use for static files. */
function brotli(data: Buffer): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

const { pages } = JSON.parse(readFileSync('dist/data/pages.json', 'utf8')) as Listed;
const kB = (bytes: number) => Number((bytes / 1000).toFixed(1));
const rows = pages.map(({ key, lang, url }) => {
  const html = readFileSync(`dist${url}index.html`);
  // Styles are inside the page; scripts are the only other thing a page loads by itself.
  const scripts = [...html.toString('utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const script = scripts.reduce((sum, src) => sum + brotli(readFileSync(`dist${src}`)), 0);
  return { key, lang, raw: kB(html.byteLength), html: kB(brotli(html)), script: kB(script) };
});
const kindOf = (key: string) => (key.startsWith('abroad-') ? 'country pages' : key);
const kinds = Map.groupBy(rows, ({ key }) => kindOf(key));
console.log('kB over the wire (Brotli): first HTML with its styles, and scripts it loads\n');
console.table(
  [...kinds].map(([kind, group]) => ({
    page: kind,
    pages: group.length,
    'html, largest': Math.max(...group.map(({ html }) => html)),
    'script, largest': Math.max(...group.map(({ script }) => script)),
    'html unpacked': Math.max(...group.map(({ raw }) => raw)),
  })),
);
