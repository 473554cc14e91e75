import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readGraph, type ReadableElement } from '../../src/components/tools/self-check/graph.ts';
import { loadFacts } from '../../src/data/load-facts.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { adviceOf, allPaths, end, type CheckGraph } from '../../src/logic/self-check.ts';
import { channelHref } from '../../src/logic/phone.ts';
import { builtPages } from '../support/dist.ts';

const facts = loadFacts('.');
const pages = builtPages();

/** What a phone loads at most, in bytes over the wire: the page, its style and its script. */
const mostBytes = 45_000;

/** A graph with every list written out, so that two can be compared. */
function written({ doors, steps }: CheckGraph): object {
  const adds = ({
    steps = [],
    rights = [],
  }: {
    steps?: readonly string[];
    rights?: readonly string[];
  }) => ({
    steps: steps.toSorted(),
    rights: rights.toSorted(),
  });
  const entries = Object.entries(doors).map(([id, door]) => [
    id,
    adds(door),
    Object.entries(door.questions).map(([key, question]) => [
      key,
      question.kind,
      question.next,
      adds(question),
      Object.entries({ ...question.answers, ...(question.none && { none: question.none }) }).map(
        ([name, node]) => [name, adds(node), (node.flags ?? []).toSorted(), node.next ?? end],
      ),
    ]),
  ]);
  const ranks = Object.entries(steps).map(([id, { rank }]) => [id, rank]);
  return { entries, ranks: ranks.toSorted() };
}

describe.each(['id', 'en'] as const)('the self-check (%s)', (locale) => {
  const page = pages.find(({ path }) => path === pathOf('self-check', locale));
  const root = page?.document.querySelector('site-self-check');
  if (!page || !root) throw new Error('The self-check was not built.');
  const graph = readGraph(root as unknown as ReadableElement);

  test('the script reads from the page what the file says', () => {
    expect(written(graph)).toEqual(written(facts.selfCheck));
  });

  test('every end shows an action and a number that can be tapped', () => {
    const linked = new Map(
      root
        .querySelectorAll('.advice-steps [data-item]')
        .map((item) => [
          item.getAttribute('data-item') ?? '',
          item.querySelectorAll('a[href^="tel:"], a[href^="https://wa.me/"]').length,
        ]),
    );
    for (const door of Object.keys(graph.doors)) {
      for (const walk of allPaths(graph, door, ['MY'])) {
        const { steps } = adviceOf(graph, walk);
        expect(steps.filter((id) => (linked.get(id) ?? 0) > 0).length, door).toBeGreaterThan(0);
      }
    }
  });

  test('an unconfirmed number says so, and has a confirmed one beside it', () => {
    const notYet = locale === 'id' ? 'Belum dikonfirmasi' : 'Not confirmed';
    const confirmed = new Map(
      [...facts.contacts.values()].flatMap(({ name, channels }) =>
        Object.values(channels).map((channel) => [
          `${name[locale]} ${String(channelHref(channel))}`,
          channel.publish === 'yes',
        ]),
      ),
    );
    for (const list of root.querySelectorAll('.call-now')) {
      const items = list.querySelectorAll('li');
      const sure = items.map((item) => {
        const name = item.querySelector('a span span')?.text ?? '';
        return confirmed.get(`${name} ${item.querySelector('a')?.getAttribute('href') ?? ''}`);
      });
      items.forEach((item, index) => {
        expect(item.text.includes(notYet), item.text).toBe(sure[index] === false);
      });
      // Local emergency numbers stand beside a confirmed line too.
      expect(sure, list.text).toContain(true);
    }
  });

  test('has a country for every country page, and one for all others', () => {
    const missions = root
      .querySelectorAll('[data-country]')
      .map((item) => item.getAttribute('data-country'));
    const choices = root
      .querySelectorAll('select option')
      .map((option) => option.getAttribute('value'))
      .filter(Boolean);
    expect(missions.toSorted()).toEqual(choices.toSorted());
    expect(missions).toContain('other');
    expect(missions.length).toBeGreaterThan(30);
  });

  test('the paper quiz has a key with one letter for every question', () => {
    const questions = root.querySelectorAll('site-class-quiz [data-quiz]');
    const key = root.querySelectorAll('.answer-key li strong').map(({ text }) => text);
    expect(key).toEqual(
      questions.map((item) => `${'ABCD'[Number(item.getAttribute('data-right'))] ?? ''}.`),
    );
    expect(key.length).toBeGreaterThanOrEqual(15);
  });

  test(`weighs at most ${String(mostBytes)} bytes over the wire`, () => {
    const files = [...page.html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(files.length, 'style and script').toBeGreaterThanOrEqual(2);
    const bytes = [page.html, ...files.map((file) => readFileSync(`dist${file}`, 'utf8'))]
      .map((text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
      .reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
  });
});
