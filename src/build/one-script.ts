import { build } from 'vite';

/** A script, and the files it was made of. */
export interface OneScript {
  readonly code: string;
  readonly files: readonly string[];
}

/**
 * Makes one classic script of a file and all it imports.
 * @param file path of the entry
 * @param define names that stand for a value in it, with that value as code
 * @throws when it becomes more than one file, or could end the script element it stands in
 */
export async function oneScript(
  file: string,
  define: Readonly<Record<string, string>> = {},
): Promise<OneScript> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      // WebViews that are never updated; one unknown sign of syntax would stop the whole script.
      target: 'es2017',
      modulePreload: false,
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const files = output && 'output' in output ? output.output : [];
  const [chunk] = files;
  if (chunk?.type !== 'chunk' || files.length > 1) {
    throw new Error(`${file} must become one script; it became ${String(files.length)} files.`);
  }
  const code = chunk.code.trim();
  if (/<\/script|<!--/i.test(code)) throw new Error(`${file} would end its own <script>.`);
  return { code, files: chunk.moduleIds };
}
