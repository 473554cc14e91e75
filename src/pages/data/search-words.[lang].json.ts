import type { APIRoute } from 'astro';
import { allPages } from '~/data/pages.ts';
import { locales } from '~/i18n/locales.ts';
import { searchWords } from '~/logic/search-words.ts';

export function getStaticPaths() {
  return locales.map((lang) => ({ params: { lang } }));
}

/** Words the search may correct a misspelt one to; fetched only when a word finds nothing. */
export const GET: APIRoute = ({ params }) =>
  Response.json(searchWords(allPages().filter((page) => page.locale === params['lang'])));
