import type { APIRoute } from 'astro';
import { allPages } from '~/data/pages.ts';

/** Open data: every page, its address and what it is about. */
export const GET: APIRoute = () =>
  Response.json({
    pages: allPages().map((page) => ({
      key: page.key,
      lang: page.locale,
      url: page.path,
      title: page.title,
      description: page.description,
      updated: page.updated,
    })),
  });
