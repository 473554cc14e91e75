import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { lessonFaults } from '../logic/lesson.ts';
import { readPageFacts, type PageFacts } from '../logic/page-facts.ts';
import { storyFaults } from '../logic/story.ts';
import { pageSchema, type PageFrontMatter } from '../schemas/page.ts';
import { isPageKey, pageKeys, siteMap, type PageKey } from '../site-map.ts';
import { ContentError, ContentErrors } from './content-error.ts';
import { findLine, type Facts } from './fact-model.ts';
import { parseContent } from './parse-content.ts';

/** One page in one language. */
export interface Page extends Omit<PageFrontMatter, 'kind' | 'next' | 'related'> {
  readonly key: PageKey;
  readonly locale: Locale;
  readonly path: string;
  readonly navTitle: string;
  readonly kind: PageFrontMatter['kind'] | 'country';
  readonly next: PageKey | undefined;
  readonly related: readonly PageKey[];
  /** ISO code of a country page. */
  readonly country: string | undefined;
  /** What its MDX names; empty for a country page. */
  readonly names: PageFacts;
  /** Its MDX file from the root; undefined for a country page. */
  readonly file: string | undefined;
}

/** Components whose ids are of one kind, and how to tell that an id is known. */
function checkIds(facts: Facts, component: string, id: string): string | undefined {
  const kinds: Record<string, [string, boolean]> = {
    Cite: ['source', facts.sources.has(id)],
    Stat: ['statistic', facts.statistics.has(id)],
    StatTable: ['statistic', facts.statistics.has(id)],
    StatChart: ['statistic with a series', facts.statistics.get(id)?.series !== undefined],
    Term: ['glossary term', facts.glossary.has(id)],
    Number: ['line', findLine(facts, id) !== undefined],
    CallNow: ['line', findLine(facts, id) !== undefined],
    ContactCard: ['contact', facts.contacts.has(id)],
    Mark: ['red flag', facts.redFlags.flags[id] !== undefined],
    Law: ['article', knownArticle(facts, id)],
    LawBox: ['article', knownArticle(facts, id)],
    LawStatus: ['law', facts.laws.has(id)],
    LawTable: id.includes('/') ? ['article', knownArticle(facts, id)] : ['law', facts.laws.has(id)],
  };
  const rule = kinds[component];
  return rule && !rule[1] ? `unknown ${rule[0]} "${id}"` : undefined;
}

function knownArticle(facts: Facts, ref: string): boolean {
  const [law = '', article = ''] = ref.split('/');
  const found = facts.laws.get(law)?.articles[article];
  return found !== undefined && found.confidence !== 'worked-out';
}

/** Splits an MDX file into front matter and body. */
export function splitFrontMatter(text: string): { frontMatter: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  return match
    ? { frontMatter: match[1] ?? '', body: match[2] ?? '' }
    : { frontMatter: '', body: text };
}

function countryPage(key: PageKey, code: string, locale: Locale, facts: Facts): Page {
  const record = facts.countries.get(code);
  const contacts = [...facts.contacts.values()].filter((contact) => contact.country === code);
  if (!record || contacts.length === 0) {
    const file = `content/facts/contacts/abroad/${code.toLowerCase()}.yaml`;
    throw new ContentErrors([
      new ContentError(
        file,
        '',
        `the page "${key}" has no country or no contact to show`,
        `add ${code} to content/facts/countries.yaml and its contacts to this file`,
      ),
    ]);
  }
  const ui = t(locale).country;
  const name = record.name[locale];
  const missions = contacts.filter((contact) => contact.kind === 'mission');
  const listed = missions.slice(0, 2).map((mission) => mission.name[locale]);
  const checked = contacts.map((contact) => contact.checked).sort()[0] ?? '';
  const updated =
    contacts
      .map((contact) => contact.checked)
      .sort()
      .at(-1) ?? '';
  const protection = missions
    .flatMap((mission) =>
      Object.entries(mission.channels).map(([channel, value]) => ({
        ref: `${mission.id}/${channel}`,
        ...value,
      })),
    )
    .filter((channel) => channel.publish === 'yes');
  const keywords = [...ui.keywords(name), ...record.also];
  return {
    key,
    locale,
    path: pathOf(key, locale),
    title: ui.title(name),
    navTitle: ui.navTitle(name),
    description: ui.description(name, listed.join(locale === 'id' ? ' atau ' : ' or ')),
    lead: ui.lead(name),
    kind: 'country',
    checked,
    updated,
    keywords,
    call: protection.find((channel) => channel.type === 'phone')?.ref ?? 'kemlu-pwni/phone',
    whatsapp:
      protection.find((channel) => channel.type === 'whatsapp')?.ref ??
      'kemenpppa-sapa-129/whatsapp',
    next: 'trapped-abroad',
    related: ['passport-held', 'family-lost-contact', 'contacts-abroad'],
    country: code,
    names: {
      headings: [],
      uses: [],
      links: [],
      misplacedTerms: [],
      scenes: [],
      meetings: [],
      text: '',
    },
    file: undefined,
  };
}

/**
 * Reads every page of the site map in every language and checks it against the facts.
 * @param root folder that holds `content/`
 * @param facts the checked facts
 * @throws ContentErrors with every fault found: a missing twin, an unknown id, a broken link …
 */
export function loadPages(root: string, facts: Facts): Page[] {
  const faults: ContentError[] = [];
  const fault = (file: string, field: string, problem: string, mend: string): void => {
    faults.push(new ContentError(file, field, problem, mend));
  };
  const pages: Page[] = [];

  for (const locale of locales) {
    const folder = `content/pages/${locale}`;
    const full = join(root, folder);
    const names = existsSync(full) ? readdirSync(full).filter((name) => name.endsWith('.mdx')) : [];
    for (const name of names) {
      const key = name.slice(0, -'.mdx'.length);
      if (isPageKey(key) && siteMap[key].country === undefined) continue;
      fault(
        `${folder}/${name}`,
        '',
        `no page has the key "${key}"`,
        'add the key with its slugs to src/site-map.ts, or rename the file to a key that stands there',
      );
    }
  }

  for (const key of pageKeys) {
    const code = siteMap[key].country;
    for (const locale of locales) {
      try {
        pages.push(
          code === undefined ? mdxPage(root, key, locale) : countryPage(key, code, locale, facts),
        );
      } catch (error) {
        if (!(error instanceof ContentErrors)) throw error;
        faults.push(...error.errors);
      }
    }
  }

  const paths = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const page of pages) {
    const where = page.file ?? 'src/site-map.ts';
    const earlier = paths.get(page.path);
    if (earlier !== undefined) {
      fault(
        'src/site-map.ts',
        `${page.key}.${page.locale}`,
        `the address ${page.path} is already the one of "${earlier}"`,
        'give one of them another slug',
      );
    }
    paths.set(page.path, page.key);
    const sameTitle = titles.get(`${page.locale} ${page.title}`);
    if (sameTitle !== undefined) {
      fault(where, 'title', `"${sameTitle}" has the same title`, 'make the titles differ');
    }
    titles.set(`${page.locale} ${page.title}`, page.key);

    for (const field of ['call', 'whatsapp'] as const) {
      const ref = page[field];
      if (ref === undefined) continue;
      const line = findLine(facts, ref);
      if (line?.channel.publish === 'yes') continue;
      fault(
        where,
        field,
        line ? `"${ref}" is not a confirmed line` : `unknown line "${ref}"`,
        'the help bar may only hold confirmed lines; name another one',
      );
    }
    for (const { id, inside } of page.names.misplacedTerms) {
      fault(
        where,
        '<Term>',
        `the term "${id}" stands inside ${inside}, and its link must not`,
        `write <Term id="${id}" plain />, or explain the term in the text around it`,
      );
    }
    for (const link of page.names.links) {
      if (isPageKey(link)) continue;
      fault(
        where,
        'body',
        `a link goes to the unknown page "${link}"`,
        'use a key of src/site-map.ts',
      );
    }
    const { scenes, meetings } = page.names;
    for (const { problem, mend } of [...storyFaults(scenes), ...lessonFaults(meetings)]) {
      fault(where, 'body', problem, mend);
    }
    for (const use of page.names.uses) {
      for (const id of use.ids) {
        const problem = checkIds(facts, use.component, id);
        if (problem === undefined) continue;
        fault(
          where,
          `<${use.component}>`,
          problem,
          'correct the id, or add the fact to content/facts/',
        );
      }
    }
  }

  if (faults.length > 0) throw new ContentErrors(faults);
  return pages;
}

function mdxPage(root: string, key: PageKey, locale: Locale): Page {
  const file = `content/pages/${locale}/${key}.mdx`;
  const full = join(root, file);
  if (!existsSync(full)) {
    throw new ContentErrors([
      new ContentError(
        file,
        '',
        'the file is missing: every page needs both languages',
        `write it, or remove "${key}" from src/site-map.ts`,
      ),
    ]);
  }
  const { frontMatter, body } = splitFrontMatter(readFileSync(full, 'utf8'));
  const data = parseContent(frontMatter, pageSchema, file);
  const { next, related, ...rest } = data;
  const unknown = [...(next === undefined ? [] : [next]), ...related].filter(
    (to) => !isPageKey(to),
  );
  if (unknown.length > 0) {
    throw new ContentErrors(
      unknown.map(
        (to) =>
          new ContentError(
            file,
            'next/related',
            `unknown page "${to}"`,
            'use a key of src/site-map.ts',
          ),
      ),
    );
  }
  return {
    ...rest,
    key,
    locale,
    path: pathOf(key, locale),
    navTitle: data.navTitle ?? data.title,
    next: next as PageKey | undefined,
    related: related as PageKey[],
    country: undefined,
    names: readPageFacts(body),
    file,
  };
}
