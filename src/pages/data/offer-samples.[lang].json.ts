import type { APIRoute, GetStaticPaths } from 'astro';
import { samplesInOrder } from '~/data/offer-page.ts';
import { pageByKey } from '~/data/pages.ts';
import { asLocale, locales } from '~/i18n/locales.ts';
import type { OfferSample } from '~/logic/offer-samples.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((lang) => ({ params: { lang } }));

/** Examples to try the offer checker with, in the order of the pages on their patterns. */
export const GET: APIRoute = ({ params }) => {
  const locale = asLocale(params['lang']);
  return Response.json(
    samplesInOrder().map(
      ([key, texts]): OfferSample => [pageByKey(key, locale).navTitle, texts[locale]],
    ),
  );
};
