import type { APIRoute, GetStaticPaths } from 'astro';
import { facts } from '~/data/facts.ts';
import { asLocale, locales } from '~/i18n/locales.ts';
import { pathOf } from '~/i18n/routes.ts';
import { pageKeys, siteMap } from '~/site-map.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((lang) => ({ params: { lang } }));

/** Countries whose page a reader may save with the help pack: address to name, in order of names. */
export const GET: APIRoute = ({ params }) => {
  const locale = asLocale(params['lang']);
  const countries = pageKeys.flatMap((key): [string, string][] => {
    const name = facts().countries.get(siteMap[key].country ?? '')?.name[locale];
    return name === undefined ? [] : [[pathOf(key, locale), name]];
  });
  return Response.json(
    Object.fromEntries(countries.toSorted(([, a], [, b]) => a.localeCompare(b, locale))),
  );
};
