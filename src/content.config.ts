import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageSchema } from './schemas/page.ts';

// Only what Astro must render is a collection. Facts are read by src/data/load-facts.ts, which
// stops the build at a fault; Astro's own YAML loader logs it and ships an empty collection.
export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/*.mdx' }),
    schema: pageSchema,
  }),
};
