import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * Builds the search index of the finished site: one index per language, told apart by `<html lang>`.
 * @returns an integration that fails the build when the index cannot be made or stays empty
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { index, errors } = await pagefind.createIndex({
            // Footnote numbers are on every line; each saves its own attribute.
            excludeSelectors: ['.cite'],
          });
          if (!index) throw new Error(errors.join('\n'));
          const added = await index.addDirectory({ path: site });
          if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
          if (added.page_count === 0) throw new Error('The search index is empty.');
          const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
          if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
          logger.info(`${String(added.page_count)} pages indexed`);
        } catch (cause) {
          throw new Error('The search index could not be built.', { cause });
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
