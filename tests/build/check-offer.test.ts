import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadOfferRules } from '../../src/data/offer-rules.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { unpackRules, type PackedRules } from '../../src/logic/offer-check/packed.ts';
import { builtPages } from '../support/dist.ts';

const pages = builtPages();
const own = (['id', 'en'] as const).map((locale) => pathOf('check-offer', locale));
const withRules = pages.filter(({ html }) => html.includes('"rules":{'));

test('rules stand on the page of the offer checker and on no other', () => {
  expect(withRules.map(({ path }) => path).sort()).toEqual([...own].sort());
});

describe.each(withRules)('$path', ({ document, html }) => {
  const block = document.querySelector('site-check-offer script[type="application/json"]');

  test('its JSON block is the rules as they are read, and cannot end the script early', () => {
    const data = JSON.parse(block?.text ?? '') as { rules: PackedRules };
    const rules = loadOfferRules('.', loadFacts('.').redFlags);
    expect(unpackRules(data.rules)).toEqual(JSON.parse(JSON.stringify(rules)));
    expect(block?.text).not.toContain('<');
  });

  test('nothing in the form has a name, so nothing can be sent', () => {
    const form = document.querySelector('.check-form');
    expect(form?.querySelectorAll('[name], [action], [formaction]')).toEqual([]);
    const field = form?.querySelector('textarea');
    expect(field?.getAttribute('autocomplete')).toBe('off');
    expect(field?.getAttribute('spellcheck')).toBe('false');
  });

  test('all that is not rules and engine leaves them their room', () => {
    // The page may weigh 45 kB; rules and engine may be 25 of them.
    const rest = html.replace(/<script type="(application\/json|module)">[^]*?<\/script>/g, '');
    expect(brotliCompressSync(rest).byteLength).toBeLessThanOrEqual(24_000);
  });
});
