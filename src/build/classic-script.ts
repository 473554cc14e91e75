import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';

const suffix = '?classic';

/** One file with all it imports as a classic script: no module, so that it runs where it stands. */
async function bundle(file: string): Promise<{ code: string; files: string[] }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      // WebViews that are never updated; one unknown sign of syntax would stop the whole script.
      target: 'es2017',
      modulePreload: false,
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  });
  const output = 'output' in result ? result.output : [];
  const [chunk, ...more] = output;
  if (chunk?.type !== 'chunk' || more.length > 0) {
    throw new Error(`${file} must become one script; it became ${String(output.length)} files.`);
  }
  const code = chunk.code.trim();
  if (/<\/script|<!--/i.test(code)) throw new Error(`${file} would end its own <script>.`);
  return { code, files: chunk.moduleIds };
}

function plugin(): Plugin {
  return {
    name: 'classic-script',
    async load(id) {
      if (!id.endsWith(suffix)) return undefined;
      const { code, files } = await bundle(id.slice(0, -suffix.length));
      for (const file of files) this.addWatchFile(file);
      const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`;
      return `export default ${JSON.stringify({ code, hash })};`;
    },
  };
}

/**
 * `import script from './x.ts?classic'` gives the text of a small classic script and its hash for
 * the content security policy. Astro's own `<script>` becomes a module, which waits for the end of
 * the page.
 * @returns an integration that fails the build when the file does not become one script
 */
export function classicScript(): AstroIntegration {
  return {
    name: 'classic-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin()] } });
      },
    },
  };
}
