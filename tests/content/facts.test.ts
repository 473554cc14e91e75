import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../../src/data/fact-model.ts';
import { loadFacts } from '../../src/data/load-facts.ts';
import { siteMap } from '../../src/site-map.ts';

let facts: Facts;
beforeAll(() => {
  facts = loadFacts('.');
});

test('all facts are well-formed and refer to one another', () => {
  expect(facts.contacts.size).toBeGreaterThan(100);
  expect(facts.sources.size).toBeGreaterThan(300);
});

describe('contacts', () => {
  test('every country page has its data, and every country with contacts its page', () => {
    const withPage = Object.values(siteMap).flatMap(({ country }) => country ?? []);
    const withContacts = [...new Set([...facts.contacts.values()].map(({ country }) => country))];
    expect(withContacts.filter((code) => code !== 'ID').sort()).toEqual(withPage.toSorted());
  });

  test('a domestic short number is never offered to callers abroad', () => {
    for (const { id, country, channels } of facts.contacts.values()) {
      for (const [key, channel] of Object.entries(channels)) {
        if (channel.dial === undefined || channel.dial.startsWith('+')) continue;
        const expected = country === 'ID' ? 'indonesia' : 'country';
        expect(channel.worksFrom, `${id}/${key}`).toBe(expected);
      }
    }
  });

  test('"yes" is kept for lines with a dated source', () => {
    for (const { id, channels } of facts.contacts.values()) {
      for (const [key, channel] of Object.entries(channels)) {
        if (channel.publish !== 'yes' || channel.dial === undefined) continue;
        expect(channel.newestSource, `${id}/${key}`).not.toBe('undated');
      }
    }
  });
});

describe('laws', () => {
  test('no penalty that was repealed or adjusted is printed as current', () => {
    // "3–15 years and Rp120–600 million" is the text of 2007; UU 1/2026 removed such minimums.
    const forbidden =
      /\b3\s*[–-]\s*15\s*(tahun|years)|paling singkat 3|at least 3 years|120\s*[–-]\s*600|120 juta|600 juta/i;
    for (const [id, law] of facts.laws) {
      for (const [key, article] of Object.entries(law.articles)) {
        const shown = [article.penalty, article.says, article.means, article.caution];
        expect(JSON.stringify(shown), `${id}/${key}`).not.toMatch(forbidden);
      }
    }
  });

  test('Pasal 2 of UU 21/2007 points to Pasal 455 KUHP', () => {
    const replaced = Object.entries(facts.laws.get('uu-21-2007')?.articles ?? {}).filter(
      ([, article]) => article.status === 'replaced',
    );
    expect(replaced.length).toBeGreaterThan(0);
    for (const [, article] of replaced) expect(article.replacedBy).toMatch(/^kuhp\/455/);
  });
});

/** Words of addresses that name a victim, as the start of their SHA-256: the name itself stands nowhere. */
const victimNames = new Set(['e78d30edf990a218', '799a82f53acd04c9']);

test('no source address carries the name of a victim of the cases told', () => {
  for (const [id, { url }] of facts.sources) {
    const named = url
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) =>
        victimNames.has(createHash('sha256').update(word).digest('hex').slice(0, 16)),
      );
    expect(named, id).toEqual([]);
  }
});
