import type { APIRoute, GetStaticPaths } from 'astro';
import { samplesInOrder } from '~/data/offer-page.ts';
import { asLocale, locales } from '~/i18n/locales.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((lang) => ({ params: { lang } }));

/** Examples to try the offer checker with, in the order of their buttons; fetched when asked for. */
export const GET: APIRoute = ({ params }) => {
  const locale = asLocale(params['lang']);
  return Response.json(samplesInOrder().map(([, texts]) => texts[locale]));
};
