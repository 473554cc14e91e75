import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** One finished page. */
export interface BuiltPage {
  /** Its address, like `/en/contacts/`; `/404.html` for the error page. */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** Files below a folder, as paths relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/**
 * The finished pages.
 * @param folder a `dist/`
 * @throws when nothing has been built
 */
export function builtPages(folder = 'dist'): BuiltPage[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/. Run "npm run build" first.`);
  return (
    filesBelow(folder)
      // The whole site in one file is no page; one-file.test.ts reads it.
      .filter((file) => file.endsWith('.html') && !file.startsWith('unduh/'))
      .map((file) => {
        const html = readFileSync(join(folder, file), 'utf8');
        return {
          path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
          html,
          document: parse(html, { comment: false }),
        };
      })
  );
}

/** Reads a JSON file of `dist/`. */
export function builtJson<T>(file: string): T {
  return JSON.parse(readFileSync(join('dist', file), 'utf8')) as T;
}
