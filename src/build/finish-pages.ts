import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { namesOn, pageStyles } from './page-styles.ts';
import { parseStylesheet, type Stylesheet } from './stylesheet.ts';

/**
 * Makes each finished page light: it keeps the styles it uses, written for the oldest browsers we
 * serve; it loses what only the search index needed; its policy names what it holds and no more.
 * @returns an integration that must stand after the search index
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
        const sheets = new Map<string, Stylesheet>();
        const sheetOf = (css: string): Stylesheet => {
          const known = sheets.get(css) ?? parseStylesheet(css);
          sheets.set(css, known);
          return known;
        };
        for (const file of files.filter((name) => /^_astro[\\/].*\.css$/.test(name))) {
          const path = join(root, file);
          writeFileSync(path, pageStyles(sheetOf(readFileSync(path, 'utf8'))).css);
        }
        const pages = files.filter((name) => name.endsWith('.html'));
        for (const file of pages) {
          const path = join(root, file);
          const html = readFileSync(path, 'utf8');
          writeFileSync(
            path,
            finishPage(html, sheetOf, (src) => scriptText(root, src)),
          );
        }
        logger.info(`${String(pages.length)} pages finished`);
      },
    },
  };
}

/** The text of a script, with that of the scripts it imports, at once or later. */
function scriptText(root: string, src: string, seen = new Set<string>()): string {
  if (seen.has(src)) return '';
  seen.add(src);
  const text = readFileSync(join(root, src), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?["'`](\.{0,2}\/[^"'`]+)/g)].map(
    ([, name = '']) => new URL(name, `https://site.example${src}`).pathname,
  );
  return [text, ...imports.map((name) => scriptText(root, name, seen))].join('\n');
}

const styles = /<style>([^]*?)<\/style>/g;
const inlineScripts = /<script(?![^>]*\ssrc=)([^>]*)>([^]*?)<\/script>/g;

/**
 * Finishes one page.
 * @param sheetOf reads a stylesheet
 * @param read gives the text of a script by its address
 */
export function finishPage(
  html: string,
  sheetOf: (css: string) => Stylesheet,
  read: (src: string) => string,
): string {
  const css = [...html.matchAll(styles)].map(([, text = '']) => text).join('');
  const body = html.replace(styles, '').replace(/<meta [^>]*data-pagefind-[^>]*>/g, '');
  const inline = [...body.matchAll(inlineScripts)]
    .filter(([, attributes = '']) => !attributes.includes('json'))
    .map(([, , text = '']) => text);
  const loaded = [...body.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) =>
    read(src),
  );
  const used = pageStyles(sheetOf(css), namesOn(body, [...inline, ...loaded]));
  return shortDrawings(withClasses(body, used.classes))
    .replace('</head>', () => `<style>${used.css}</style></head>`)
    .replace(/(?<=content="[^"]*)script-src([^;"]*)/, policy(inline))
    .replace(/(?<=content="[^"]*)style-src([^;"]*)/, policy([used.css]));
}

/** Writes the shorter class names into the markup, a name that several share once. */
function withClasses(html: string, classes: ReadonlyMap<string, string>): string {
  return html.replace(/(?<=\sclass=")[^"]*/g, (value) => {
    const names = value.split(/\s+/);
    return [
      ...new Set(names.map((name) => classes.get(name.replaceAll('&amp;', '&')) ?? name)),
    ].join(' ');
  });
}

/** Drawings in the shorter way of writing: an end that says nothing goes. */
function shortDrawings(html: string): string {
  return html.replace(/><\/(?:path|circle|rect|use)>/g, '/>');
}

/** Replaces the hashes of a directive by those of the texts that this page holds. */
function policy(texts: readonly string[]) {
  const hashes = texts.map((text) => ` 'sha256-${digest(text)}'`).join('');
  return (directive: string): string => directive.replace(/ 'sha\d+-[^']*'/g, '') + hashes;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
