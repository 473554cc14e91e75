import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  addUrls,
  presentUrls,
  publishedUrlsFile,
  readUrls,
} from '../../src/logic/published-urls.ts';
import { redirects } from '../../src/redirects.ts';

const listed = readUrls(readFileSync(publishedUrlsFile, 'utf8'));
const present = new Set(presentUrls());

test('every address once published still answers', () => {
  const dead = listed.filter((url) => !present.has(url) && !Object.hasOwn(redirects, url));
  expect(dead, 'Mend: add a line to src/redirects.ts for each of these.').toEqual([]);
});

test('every page stands in the list of published addresses', () => {
  const missing = [...present].filter((url) => !listed.includes(url));
  expect(missing, 'Mend: run "npm run urls" and commit the file.').toEqual([]);
});

test('the list is sorted and holds nothing twice', () => {
  expect(listed).toEqual(addUrls(listed, []));
});

test('adding never takes an address away', () => {
  expect(addUrls(['/lama/'], ['/baru/', '/lama/'])).toEqual(['/baru/', '/lama/']);
  expect(readUrls('# tentang\n/a/\n\n/b/\n')).toEqual(['/a/', '/b/']);
});
