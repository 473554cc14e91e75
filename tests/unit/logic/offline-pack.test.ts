import { describe, expect, test } from 'vitest';
import {
  asSaved,
  choiceIn,
  isChosen,
  workerAddress,
  type PackPage,
} from '../../../src/logic/offline-pack.ts';

const pages: PackPage[] = [
  { path: '/bantuan/', lang: 'id', role: 'always' },
  { path: '/en/help/', lang: 'en', role: 'always' },
  { path: '/kontak/luar-negeri/malaysia/', lang: 'id', role: 'country' },
  { path: '/kontak/luar-negeri/laos/', lang: 'id', role: 'country' },
  { path: '/en/contacts/abroad/malaysia/', lang: 'en', role: 'country' },
];
const chosen = (lang: string, country: string) =>
  pages.filter(({ path }) => isChosen(path, pages, { lang, country })).map(({ path }) => path);

describe('what is in a pack', () => {
  test('pages of one language, and of one country at most', () => {
    expect(chosen('id', '')).toEqual(['/bantuan/']);
    expect(chosen('id', '/kontak/luar-negeri/laos/')).toEqual([
      '/bantuan/',
      '/kontak/luar-negeri/laos/',
    ]);
    expect(chosen('en', '/kontak/luar-negeri/laos/')).toEqual(['/en/help/']);
  });

  test('what pages load is in every pack', () => {
    expect(isChosen('/_astro/x.js', pages, { lang: 'en', country: '' })).toBe(true);
  });
});

test('a choice survives in the address of the worker', () => {
  for (const country of ['', '/kontak/luar-negeri/arab-saudi/']) {
    const address = workerAddress({ lang: 'id', country });
    expect(choiceIn(`https://site.example${address}`)).toEqual({ lang: 'id', country });
  }
  expect(choiceIn('/sw.js')).toEqual({ lang: '', country: '' });
});

test('a stored page is marked, with its day', () => {
  const html = '<!doctype html><html lang="id"><p>Dari {saved}.</p>';
  expect(asSaved(html, '1 Mei 2026')).toBe(
    '<!doctype html><html data-saved lang="id"><p>Dari 1 Mei 2026.</p>',
  );
  expect(asSaved(html, '$& Mei', true)).toBe(
    '<!doctype html><html data-saved data-missed lang="id"><p>Dari $& Mei.</p>',
  );
});
