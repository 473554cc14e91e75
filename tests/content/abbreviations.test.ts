import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages } from '../../src/data/load-pages.ts';
import { bodyOf, isReaderPage, proseOf } from '../../src/data/page-prose.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { unexplained, type Known } from '../../src/logic/abbreviations.ts';

/** Abbreviations that need no explanation, and why. Keep it short: a reader may be 15 years old. */
const allowed: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  id: {
    HP: 'everyone’s word for a mobile phone',
    KTP: 'everyone’s word for the identity card',
    RI: 'part of "perwakilan RI"',
    RT: 'everyone’s neighbourhood unit',
    PT: 'part of a company’s name',
    SMA: 'kind of school',
    SMK: 'kind of school',
    XI: 'a school year',
    PIN: 'known by this name alone',
    ATM: 'known by this name alone',
    PDF: 'known by this name alone',
    PBB: 'known by this name alone',
    UU: 'in the short name of a law, as the law’s own box prints it',
    SAPA: 'name of the line SAPA 129',
    CARE: 'part of the name Migrant CARE',
    TRUK: 'part of the name TRUK-F',
    ID: 'number of a form',
  },
  en: {
    UN: 'known by this name alone',
    UK: 'known by this name alone',
    US: 'known by this name alone',
    ID: 'ID card',
    XI: 'a school year',
    PIN: 'known by this name alone',
    ATM: 'known by this name alone',
    PDF: 'known by this name alone',
    SAPA: 'name of the line SAPA 129',
    CARE: 'part of the name Migrant CARE',
    TRUK: 'part of the name TRUK-F',
  },
};

const facts = loadFacts('.');
const known = (locale: Locale): Known => ({
  terms: new Map([...facts.glossary].map(([id, { term }]) => [id, term[locale]])),
  full: new Map(
    [...facts.glossary.values()].flatMap(({ term, full }) =>
      full ? [[term[locale], full[locale]] as const] : [],
    ),
  ),
  allowed: new Set(Object.keys(allowed[locale])),
});
const pages = loadPages('.', facts).filter((page) => page.file !== undefined && isReaderPage(page));

describe.each(pages)('$file', (page) => {
  test('explains every abbreviation where it first appears', () => {
    // Title and lead are too short for it; the text below them explains.
    const body = bodyOf(proseOf('.', page));
    expect(
      unexplained(body, known(page.locale)),
      'Mend: use <Term id="…" />, or write it out: "kedutaan (KBRI)".',
    ).toEqual([]);
  });
});
