import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadOfferRules } from '../../src/data/offer-rules.ts';
import { loadOfferSamples } from '../../src/data/offer-samples.ts';
import { locales } from '../../src/i18n/locales.ts';
import { childrenOf } from '../../src/i18n/routes.ts';
import { checkOffer, compileRules } from '../../src/logic/offer-check/index.ts';
import { ContentCopy } from '../support/content-copy.ts';

const rules = compileRules(loadOfferRules('.', loadFacts('.').redFlags));
const samples = Object.entries(loadOfferSamples('.'));

test('every scam page has its sample', () => {
  expect(samples.map(([key]) => key).sort()).toEqual(childrenOf('scams').sort());
});

describe.each(samples)('%s', (_key, texts) => {
  test.each(locales)('%s: the sample is answered with a warning', (locale) => {
    expect(checkOffer(texts[locale], rules).level, texts[locale]).not.toBe('none');
  });

  test('is short: at most three sentences', () => {
    for (const locale of locales) {
      expect(texts[locale].split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(4);
    }
  });
});

describe('bad samples stop the build and say how to mend it', () => {
  const file = 'content/tools/offer-samples.yaml';
  let copy: ContentCopy;
  beforeEach(() => {
    copy = new ContentCopy();
  });
  afterEach(() => {
    copy.dispose();
  });

  test.each([
    ['an unknown page', 'scam-fees:', 'scam-feez:', /scam-feez: is no page about/],
    ['a missing sample', 'scam-fees:', 'scam-feez:', /"scam-fees" has no sample/],
    ['one language only', '  en: ', '  fr: ', /› scam-online-compound\.en: /],
    ['a long sample', 'Dibutuhkan ', 'Dibutuhkan '.repeat(40), /at most 240 characters/],
  ])('%s', (_name, from, to, says) => {
    copy.edit(file, (text) => text.replace(from, to));
    expect(() => loadOfferSamples(copy.root)).toThrow(says);
    expect(() => loadOfferSamples(copy.root)).toThrow(/Mend:/);
  });
});
