import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages, splitFrontMatter } from '../../src/data/load-pages.ts';
import { bodyStamp } from '../../src/logic/body-stamp.ts';
import { pageKeys } from '../../src/site-map.ts';

const pages = loadPages('.', loadFacts('.'));
const written = pageKeys.flatMap((key) => {
  const [id, en] = pages.filter((page) => page.key === key && page.file !== undefined);
  return id && en ? [{ key, id, en }] : [];
});

test('every key has a page in both languages', () => {
  expect(pages).toHaveLength(pageKeys.length * 2);
});

describe.each(written)('$key', ({ id, en }) => {
  test('twins have the same shape: headings, facts, links', () => {
    expect(en.kind).toBe(id.kind);
    expect(en.next).toBe(id.next);
    expect(en.related).toEqual(id.related);
    expect(en.names.headings.map(({ depth }) => depth)).toEqual(
      id.names.headings.map(({ depth }) => depth),
    );
    expect(en.names.uses).toEqual(id.names.uses);
    expect(en.names.links).toEqual(id.names.links);
  });

  test('the English text was compared with the present Indonesian one', () => {
    const { body } = splitFrontMatter(readFileSync(id.file ?? '', 'utf8'));
    expect(
      en.translationOf,
      `${String(id.file)} changed since its translation was last compared. Mend: compare ${String(en.file)}, then run "npm run stamp".`,
    ).toBe(bodyStamp(body));
  });

  test('has no raw telephone number, only lines from the data', () => {
    for (const page of [id, en]) {
      expect(page.names.text, page.file).not.toMatch(
        /\+\d{2}[\d\s-]{6,}|\b0\d{2,3}[\s-]?\d{3,4}[\s-]?\d{3,}/,
      );
    }
  });
});

test('descriptions and titles differ from page to page', () => {
  for (const locale of ['id', 'en'] as const) {
    const own = pages.filter((page) => page.locale === locale);
    expect(new Set(own.map(({ title }) => title)).size).toBe(own.length);
    expect(new Set(own.map(({ description }) => description)).size).toBe(own.length);
  }
});

test('the stamp is the start of the SHA-256 of the body', () => {
  expect(bodyStamp('halo')).toBe(createHash('sha256').update('halo').digest('hex').slice(0, 12));
});
