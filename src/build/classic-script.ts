import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { oneScript } from './one-script.ts';

const suffix = '?classic';

function plugin(): Plugin {
  return {
    name: 'classic-script',
    async load(id) {
      if (!id.endsWith(suffix)) return undefined;
      const { code, files } = await oneScript(id.slice(0, -suffix.length));
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
