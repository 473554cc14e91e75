import { expect, test } from 'vitest';
import { alternatesOf, childrenOf, pathOf, trailOf } from '../../../src/i18n/routes.ts';
import { pageKeys } from '../../../src/site-map.ts';

test('Indonesian stands at the root, English below /en/', () => {
  expect(pathOf('home', 'id')).toBe('/');
  expect(pathOf('home', 'en')).toBe('/en/');
  expect(pathOf('passport-held', 'id')).toBe('/bantuan/paspor/');
  expect(alternatesOf('passport-held')).toEqual([
    { locale: 'id', path: '/bantuan/paspor/' },
    { locale: 'en', path: '/en/help/passport/' },
  ]);
});

test('the trail leads from the top to the page', () => {
  expect(trailOf('abroad-my')).toEqual(['contacts', 'contacts-abroad', 'abroad-my']);
  expect(trailOf('home')).toEqual([]);
  expect(childrenOf('get-help')).toContain('passport-held');
});

test('slugs are plain: lower case, digits, hyphens', () => {
  for (const key of pageKeys) {
    for (const { path } of alternatesOf(key)) expect(path).toMatch(/^\/([a-z0-9-]+\/)*$/);
  }
});
