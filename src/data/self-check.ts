import type { Locale } from '../i18n/locales.ts';
import { trailOf } from '../i18n/routes.ts';
import { stepOrder } from '../logic/self-check.ts';
import type { RedFlag } from '../schemas/red-flag.ts';
import type { Right, Step } from '../schemas/self-check.ts';
import { isPageKey, type PageKey } from '../site-map.ts';
import { firstLinesOf, lineBeside } from './contacts.ts';
import { articleByRef, facts, lineByRef } from './facts.ts';
import type { Line } from './fact-model.ts';
import { boardCountries, type BoardCountry } from './library.ts';
import type { Page } from './load-pages.ts';
import { allPages } from './pages.ts';

/** Contacts at the end of the class quiz; all of them confirmed lines. */
export const quizLines = 'polri-110/phone kemenpppa-sapa-129/phone kp2mi-crisis-center/phone';

/** The steps of the self-check, the first to do first: their place is the number a list refers to. */
export function stepsInOrder(): { id: string; step: Step }[] {
  const { selfCheck } = facts();
  return stepOrder(selfCheck).flatMap((id) => {
    const step = selfCheck.steps[id];
    return step ? [{ id, step }] : [];
  });
}

/** What the law says, in the order of the file. */
export function rightsInOrder(): { id: string; right: Right }[] {
  return Object.entries(facts().selfCheck.rights).map(([id, right]) => ({ id, right }));
}

/** All answers of all doors, "nothing of this" among them. */
function answers() {
  return Object.values(facts().selfCheck.doors).flatMap(({ questions }) =>
    Object.values(questions).flatMap((question) =>
      question.kind === 'country'
        ? []
        : [
            ...Object.values(question.answers),
            ...(question.kind === 'many' ? [question.none] : []),
          ],
    ),
  );
}

/** The signs that answers mean, the gravest first, then in the order of `red-flags.yaml`. */
export function flagsInOrder(): { id: string; flag: RedFlag }[] {
  const used = new Set(answers().flatMap(({ flags }) => flags));
  return Object.entries(facts().redFlags.flags)
    .filter(([id]) => used.has(id))
    .map(([id, flag]) => ({ id, flag }))
    .toSorted((a, b) => b.flag.severity - a.flag.severity);
}

/** The lines of a step; beside unconfirmed ones stands a confirmed line, as everywhere on the site. */
export function linesOf(step: Step): Line[] {
  const lines = step.lines.map(lineByRef);
  if (lines.length === 0 || lines.some(({ channel }) => channel.publish === 'yes')) return lines;
  const beside = lines.flatMap(({ contact }) => lineBeside(contact) ?? []).slice(0, 1);
  return [...lines, ...beside];
}

/** The pages of a step. */
export function pagesOf(step: Step): PageKey[] {
  return step.pages.filter(isPageKey);
}

/** A country a reader can choose, with the lines that its page shows first. */
export interface CountryChoice extends BoardCountry {
  readonly code: string;
  readonly lines: readonly Line[];
}

/** Every country that has a page, by its name in one language. */
export function countryChoices(locale: Locale): CountryChoice[] {
  const codes = new Map([...facts().countries].map(([code, country]) => [country, code]));
  return boardCountries()
    .flatMap((entry) => {
      const code = codes.get(entry.country);
      return code === undefined ? [] : [{ ...entry, code, lines: firstLinesOf(code) }];
    })
    .toSorted((a, b) => a.country.name[locale].localeCompare(b.country.name[locale], locale));
}

/**
 * The page of the law section that prints an article in a table or a box, with what it means.
 * @param ref `law/article`
 */
export function pageOfArticle(ref: string, locale: Locale): Page | undefined {
  const [law = ''] = ref.split('/');
  const own = allPages().filter((page) => page.locale === locale && trailOf(page.key)[0] === 'law');
  const shows = (id: string) => (page: Page) =>
    page.names.uses.some(
      ({ component, ids }) => ['LawTable', 'LawBox'].includes(component) && ids.includes(id),
    );
  return own.find(shows(ref)) ?? own.find(shows(law));
}

/** Sources that answers and steps cite themselves. */
function ownSources(): string[] {
  return [
    ...answers().flatMap(({ sources = [] }) => sources),
    ...stepsInOrder().flatMap(({ step }) => step.sources ?? []),
  ];
}

/**
 * The one source by which the list of signs cites a flag: one that the page cites anyway, which
 * spares a phone the others, else the newest. All of them stand where the sign is explained.
 */
export function sourceOfFlag(flag: RedFlag): string {
  const own = ownSources();
  const shared = flag.sources.find((id) => own.includes(id));
  if (shared !== undefined) return shared;
  const published = (id: string): string => {
    const date = facts().sources.get(id)?.published ?? '';
    return date === 'undated' ? '' : date;
  };
  return flag.sources.toSorted((a, b) => published(b).localeCompare(published(a)))[0] ?? '';
}

/** One source for each article of a right; its page of the law section has them all. */
export function sourcesOfRight(right: Right): string[] {
  return [...new Set(right.at.flatMap((ref) => articleByRef(ref).article.sources.slice(0, 1)))];
}

/** Source ids that the self-check cites, in the order of the page; those of its lines not among them. */
export function selfCheckSources(): string[] {
  return [
    ...ownSources(),
    ...flagsInOrder().map(({ flag }) => sourceOfFlag(flag)),
    ...rightsInOrder().flatMap(({ right }) => sourcesOfRight(right)),
    ...Object.values(facts().classQuiz).flatMap(({ sources }) => sources),
  ];
}

/** The lines that the self-check shows with a footnote. */
export function selfCheckLines(): Line[] {
  return [
    ...stepsInOrder().flatMap(({ step }) => linesOf(step)),
    ...quizLines.split(' ').map(lineByRef),
  ];
}
