import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages } from '../../src/data/load-pages.ts';
import { mainPages, menu } from '../../src/menu.ts';
import { ContentCopy } from '../support/content-copy.ts';

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
});
afterEach(() => {
  copy.dispose();
});

const timeline = 'content/facts/timeline.yaml';
const agencies = 'content/facts/agencies.yaml';
const words = 'content/facts/contract-words.yaml';
const countries = 'content/facts/countries.yaml';
const statistics = 'content/facts/statistics.yaml';
const page = 'content/pages/id/passport-held.mdx';

/** Adds a line to the end of a page. */
function append(line: string) {
  return (copy: ContentCopy) => {
    copy.edit(page, (text) => `${text}\n${line}\n`);
  };
}

/** Each kind of fault: what is spoilt, and what the message must name: file, field, mend. */
const cases: {
  name: string;
  spoil: (copy: ContentCopy) => void;
  says: RegExp[];
}[] = [
  {
    name: 'a missing file of facts',
    spoil: (copy) => {
      copy.remove(agencies);
    },
    says: [/agencies\.yaml: the file is missing/, /Mend: restore it/],
  },
  {
    name: 'an event about a law that does not exist',
    spoil: (copy) => {
      copy.edit(timeline, (text) => text.replace(/law: [\w-]+/, 'law: uu-0-1900'));
    },
    says: [/timeline\.yaml › [\w-]+\.law: unknown law "uu-0-1900"/, /Mend: write the stem/],
  },
  {
    name: 'an event with an unknown source',
    spoil: (copy) => {
      copy.edit(timeline, (text) => text.replace(/sources: \[/, 'sources: [kabar-burung, '));
    },
    says: [/timeline\.yaml › [\w-]+\.sources: unknown source "kabar-burung"/, /Mend:/],
  },
  {
    name: 'an event with a date in words',
    spoil: (copy) => {
      copy.edit(timeline, (text) => text.replace(/date: .*/, 'date: "19 April 2007"'));
    },
    says: [/timeline\.yaml › [\w-]+\.date: write "2025"/, /Mend:/],
  },
  {
    name: 'an agency with an unknown contact',
    spoil: (copy) => {
      copy.edit(agencies, (text) => text.replace('contact: polri-110', 'contact: polri-111'));
    },
    says: [/agencies\.yaml › polri\.contact: unknown contact "polri-111"/, /Mend: name a contact/],
  },
  {
    name: 'an agency whose contact stands on no contacts page',
    spoil: (copy) => {
      const abroad = [...loadFacts(copy.root).contacts.values()].find(
        ({ country }) => country === 'MY',
      );
      copy.edit(agencies, (text) =>
        text.replace('contact: polri-110', `contact: ${String(abroad?.id)}`),
      );
    },
    says: [/agencies\.yaml › polri\.contact: .* does not stand on the contacts page/, /Mend:/],
  },
  {
    name: 'an agency with an unknown source',
    spoil: (copy) => {
      copy.edit(agencies, (text) => text.replace(/sources: \[/, 'sources: [kabar-burung, '));
    },
    says: [/agencies\.yaml › [\w-]+\.sources: unknown source "kabar-burung"/, /Mend:/],
  },
  {
    name: 'an agency named in one language',
    spoil: (copy) => {
      copy.edit(agencies, (text) => text.replace(/(name: \{ id: "[^"]*"), en: "[^"]*"/, '$1'));
    },
    says: [/agencies\.yaml › [\w-]+\.name\.en:/, /Mend:/],
  },
  {
    name: 'a contract word in no further language',
    spoil: (copy) => {
      copy.edit(words, (text) => text.replace(/\n {2}words:\n(?: {4}.*\n)+/, '\n  words: {}\n'));
    },
    says: [/contract-words\.yaml › [\w-]+\.words: give the word in at least one/, /Mend:/],
  },
  {
    name: 'a contract word in a language the table does not have',
    spoil: (copy) => {
      copy.edit(words, (text) => text.replace(/\n {2}words:\n/, '\n  words:\n    xx: "kata"\n'));
    },
    says: [/contract-words\.yaml › [\w-]+\.words: .*"xx"/, /Mend: remove the field/],
  },
  {
    name: 'a contract word with an unknown source',
    spoil: (copy) => {
      copy.edit(words, (text) => text.replace(/(sources:\n {4}- )[\w-]+/, '$1kabar-burung'));
    },
    says: [/contract-words\.yaml › [\w-]+\.sources: unknown source "kabar-burung"/, /Mend:/],
  },
  {
    name: 'a placement that is open for nobody knows what',
    spoil: (copy) => {
      copy.edit(countries, (text) =>
        text.replace(
          /\nFJ:\n/,
          '\nFJ:\n  placement: { status: open, asOf: "2025", sources: [dp-21], checked: "2026-11-24" }\n',
        ),
      );
    },
    says: [/countries\.yaml › FJ\.placement\.for: say for which work it is open/, /Mend:/],
  },
  {
    name: 'a placement with a status nobody defined',
    spoil: (copy) => {
      copy.edit(countries, (text) =>
        text.replace(
          /\nFJ:\n/,
          '\nFJ:\n  placement: { status: aman, asOf: "2025", sources: [dp-21], checked: "2026-11-24" }\n',
        ),
      );
    },
    says: [/countries\.yaml › FJ\.placement\.status:/, /Mend: use one of the values/],
  },
  {
    name: 'a placement with an unknown source',
    spoil: (copy) => {
      copy.edit(countries, (text) =>
        text.replace(
          /\nFJ:\n/,
          '\nFJ:\n  placement: { status: closed, asOf: "2025", sources: [kabar-burung], checked: "2026-11-24" }\n',
        ),
      );
    },
    says: [/countries\.yaml › FJ\.placement\.sources: unknown source "kabar-burung"/, /Mend:/],
  },
  {
    name: 'a series of values that do not say what they count',
    spoil: (copy) => {
      copy.edit(statistics, (text) =>
        text.replace(/\n {2}seriesUnit:\n {4}id: .*\n {4}en: .*/, ''),
      );
    },
    says: [/statistics\.yaml › [\w-]+\.seriesUnit: a series needs seriesUnit/, /Mend:/],
  },
  {
    name: 'a table of a law that does not exist',
    spoil: append('<LawTable law="uu-0-1900" />'),
    says: [/passport-held\.mdx › <LawTable>: unknown law "uu-0-1900"/, /Mend:/],
  },
  {
    name: 'a table with an article that does not exist',
    spoil: append('<LawTable law="uu-21-2007" articles="4 999" />'),
    says: [/passport-held\.mdx › <LawTable>: unknown article "uu-21-2007\/999"/, /Mend:/],
  },
  {
    name: 'a table with an article that was worked out, not read',
    spoil: (copy) => {
      copy.edit('content/facts/laws/uu-21-2007.yaml', (text) =>
        text.replace(/("4":[\s\S]*?confidence: )\S+/, '$1worked-out'),
      );
      append('<LawTable law="uu-21-2007" articles="4" />')(copy);
    },
    says: [/passport-held\.mdx › <LawTable>: unknown article "uu-21-2007\/4"/, /Mend:/],
  },
  {
    name: 'the state of a law that does not exist',
    spoil: append('<LawStatus law="uu-0-1900" />'),
    says: [/passport-held\.mdx › <LawStatus>: unknown law "uu-0-1900"/, /Mend:/],
  },
  {
    name: 'a table with a figure that does not exist',
    spoil: append('<StatTable ids="lpsk-applications angka-karangan" />'),
    says: [/passport-held\.mdx › <StatTable>: unknown statistic "angka-karangan"/, /Mend:/],
  },
  {
    name: 'a chart of a figure without a series',
    spoil: append('<StatChart id="unodc-detected-2022" />'),
    says: [
      /passport-held\.mdx › <StatChart>: unknown statistic with a series "unodc-detected-2022"/,
      /Mend:/,
    ],
  },
  {
    name: 'a term whose link would stand in a link',
    spoil: append('[buka <Term id="kbri" short />](key:contacts)'),
    says: [
      /passport-held\.mdx › <Term>: the term "kbri" stands inside a link/,
      /Mend: write <Term id="kbri" plain/,
    ],
  },
];

describe('bad facts of the library stop the build and say how to mend them', () => {
  test.each(cases)('$name', ({ spoil, says }) => {
    spoil(copy);
    let message = '';
    try {
      loadPages(copy.root, loadFacts(copy.root));
    } catch (error) {
      message = String(error);
    }
    expect(message, 'the fault was not noticed').not.toBe('');
    for (const part of says) expect(message).toMatch(part);
  });
});

describe('menu', () => {
  const pages = loadPages('.', loadFacts('.'));

  test('the names of the main pages fit the header', () => {
    for (const key of mainPages) {
      for (const { navTitle, file } of pages.filter((page) => page.key === key)) {
        expect(navTitle.length, `${String(file)}: "${navTitle}"`).toBeLessThanOrEqual(16);
      }
    }
  });

  test('no page stands in it twice', () => {
    const keys = menu.flatMap((group) => group.pages);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
