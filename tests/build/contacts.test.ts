import { beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../../src/data/fact-model.ts';
import { loadFacts } from '../../src/data/load-facts.ts';
import { channelHref, isDialled } from '../../src/logic/phone.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { pageKeys, siteMap } from '../../src/site-map.ts';
import { builtJson, builtPages } from '../support/dist.ts';

const pages = builtPages();
let facts: Facts;
beforeAll(() => {
  facts = loadFacts('.');
});

/** The page that shows a contact in full. */
function homeOf(country: string, locale: 'id' | 'en'): string {
  const key = pageKeys.find((candidate) => siteMap[candidate].country === country) ?? 'contacts';
  return pathOf(key, locale);
}

describe.each(['id', 'en'] as const)('contacts in %s', (locale) => {
  test('every contact with a channel that may be shown stands on its page, with every such channel', () => {
    for (const contact of facts.contacts.values()) {
      const shown = Object.values(contact.channels).filter(({ publish }) => publish !== 'no');
      if (shown.length === 0) continue;
      const page = pages.find(({ path }) => path === homeOf(contact.country, locale));
      const card = page?.document.getElementById(contact.id);
      expect(card, `${contact.id} on ${homeOf(contact.country, locale)}`).toBeTruthy();
      const rows = card?.querySelectorAll('.channel') ?? [];
      expect(rows, contact.id).toHaveLength(shown.length);
      const text = card?.text ?? '';
      const links = card?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
      for (const channel of shown) {
        expect(text, contact.id).toContain(channel.value);
        const href = channelHref(channel);
        if (href !== undefined) expect(links, contact.id).toContain(href);
      }
    }
  });

  test('whatever is not confirmed says so, beside a confirmed line', () => {
    const since = locale === 'id' ? 'Belum dikonfirmasi' : 'Not confirmed';
    for (const contact of facts.contacts.values()) {
      const page = pages.find(({ path }) => path === homeOf(contact.country, locale));
      const card = page?.document.getElementById(contact.id);
      if (!card) continue;
      const rows = card.querySelectorAll('.channel');
      for (const row of rows) {
        const unconfirmed = row.getAttribute('data-publish') === 'check_first';
        expect(row.text.includes(since), `${contact.id}: ${row.text}`).toBe(unconfirmed);
      }
      if (rows.every((row) => row.getAttribute('data-publish') === 'yes')) continue;
      const own = Object.values(contact.channels).some(
        ({ publish, type }) => publish === 'yes' && isDialled(type),
      );
      expect(own || card.querySelector('.beside a') !== null, contact.id).toBe(true);
    }
  });
});

test('no withheld number or address appears anywhere', () => {
  for (const contact of facts.contacts.values()) {
    const shown = new Set(
      Object.values(contact.channels)
        .filter(({ publish }) => publish !== 'no')
        .map(({ value }) => value),
    );
    for (const channel of Object.values(contact.channels)) {
      if (channel.publish !== 'no' || shown.has(channel.value)) continue;
      for (const { html, path } of pages) {
        expect(html.includes(channel.value), `${channel.value} on ${path}`).toBe(false);
        if (channel.dial?.startsWith('+')) {
          expect(html.includes(channel.dial.slice(1)), `${channel.dial} on ${path}`).toBe(false);
        }
      }
      expect(JSON.stringify(builtJson('data/contacts.json'))).not.toContain(channel.value);
    }
  }
});

test('every tel:, sms: and wa.me link of the site is a line of the data', () => {
  const known = new Set(
    [...facts.contacts.values()].flatMap(({ channels }) =>
      Object.values(channels)
        .filter(({ publish }) => publish !== 'no')
        .map((channel) => channelHref(channel)),
    ),
  );
  for (const { document, path } of pages) {
    for (const link of document.querySelectorAll(
      'a[href^="tel:"], a[href^="sms:"], a[href*="wa.me"]',
    )) {
      expect(known, `${path}: ${link.outerHTML}`).toContain(link.getAttribute('href'));
    }
  }
});

test('misprints that circulate are nowhere', () => {
  for (const { html, path } of pages) {
    for (const misprint of [
      '0811 129 129',
      '081111129129',
      '0811-1022-210',
      'siskop2mi.go.id',
      '+65929031103',
    ]) {
      const text = html.replaceAll('siskop2mi.bp2mi.go.id', '');
      expect(text.includes(misprint), `${misprint} on ${path}`).toBe(false);
    }
  }
});

describe('open data', () => {
  test('pages.json lists every page with a path that ends in a slash', () => {
    const { pages: list } = builtJson<{ pages: Record<string, string>[] }>('data/pages.json');
    expect(list).toHaveLength(pageKeys.length * 2);
    for (const entry of list) {
      expect(Object.keys(entry)).toEqual(['key', 'lang', 'url', 'title', 'description', 'updated']);
      expect(entry['url']).toMatch(/^\/.*\/$|^\/$/);
      expect(entry['updated']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(pages.some(({ path }) => path === entry['url'])).toBe(true);
    }
  });

  test('contacts.json holds what the pages show, each channel with dated sources', () => {
    interface Shown {
      id: string;
      checked: string;
      channels: {
        value: string;
        confirmed: boolean;
        notConfirmedSince?: string;
        sources: { url: string; accessed: string }[];
      }[];
    }
    const { contacts } = builtJson<{ contacts: Shown[] }>('data/contacts.json');
    const wanted = [...facts.contacts.values()].filter(({ channels }) =>
      Object.values(channels).some(({ publish }) => publish !== 'no'),
    );
    expect(contacts.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    for (const contact of contacts) {
      for (const channel of contact.channels) {
        expect(channel.confirmed || channel.notConfirmedSince !== undefined, contact.id).toBe(true);
        expect(channel.sources.length, contact.id).toBeGreaterThan(0);
        for (const source of channel.sources) expect(source.url).toMatch(/^https?:\/\//);
      }
    }
  });
});
