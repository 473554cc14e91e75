import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadLintWords } from '../../src/data/load-lint-words.ts';
import { loadPages } from '../../src/data/load-pages.ts';
import { proseOf } from '../../src/data/page-prose.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { t } from '../../src/i18n/t.ts';
import { wordFaults } from '../../src/logic/lint-words.ts';
import { localized, type Localized } from '../../src/schemas/shared.ts';

const rules = loadLintWords('.');
const facts = loadFacts('.');
const pages = loadPages('.', facts);

/** Faults as lines that say what to write instead. */
function faultsIn(texts: readonly string[], locale: Locale): string[] {
  return texts.flatMap((text) =>
    wordFaults(text, locale, rules).map(
      ({ word, where, why, instead }) =>
        `"${word}" in "… ${where} …"\n  ${why} Mend: ${instead}; or allow the phrase in content/lint-words.yaml.`,
    ),
  );
}

describe.each(pages)('$path', (page) => {
  test('blames nobody, promises no safety, seeks no sensation', () => {
    const blocks = proseOf('.', page).filter(({ within }) => !within.includes('Chat'));
    const head = [page.tabTitle ?? '', page.navTitle, page.description, page.title, page.lead];
    expect(faultsIn([...head, ...blocks.map(({ text }) => text)], page.locale)).toEqual([]);
  });
});

/** Every text in both languages below a value, with its path. */
function textsBelow(value: unknown, path: string): { path: string; text: Localized }[] {
  const parsed = localized.safeParse(value);
  if (parsed.success) return [{ path, text: parsed.data }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: Iterable<[unknown, unknown]> =
    value instanceof Map ? value : Object.entries(value as Record<string, unknown>);
  return [...entries].flatMap(([key, inner]) => textsBelow(inner, `${path}.${String(key)}`));
}

/** Every text of the interface in a language, with functions called on plain arguments. */
function interfaceTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return [String((value as (...args: unknown[]) => unknown)(2, 'x', 'y'))];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(interfaceTexts)
    : [];
}

test.each(locales)('nor do the words of the interface: %s', (locale) => {
  const texts = interfaceTexts(t(locale));
  expect(texts.length).toBeGreaterThan(200);
  expect(faultsIn(texts, locale)).toEqual([]);
});

test('nor do the texts of the facts', () => {
  const { sources, ...own } = facts;
  expect(sources.size, 'titles of sources are other people’s words').toBeGreaterThan(0);
  const faults = textsBelow(own, 'facts').flatMap(({ path, text }) =>
    locales.flatMap((locale) =>
      faultsIn([text[locale]], locale).map((fault) => `${path}.${locale}: ${fault}`),
    ),
  );
  expect(faults).toEqual([]);
});
