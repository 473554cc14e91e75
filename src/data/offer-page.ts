/** What the page of the offer checker shows, all from the checked data. */
import { childrenOf } from '../i18n/routes.ts';
import { fewestSources } from '../logic/fewest-sources.ts';
import type { OfferContact } from '../logic/offer-contacts.ts';
import type { OfferRulesData } from '../logic/offer-check/index.ts';
import type { OfferSamples } from '../schemas/offer-sample.ts';
import { stages, type RedFlag } from '../schemas/red-flag.ts';
import type { PageKey } from '../site-map.ts';
import type { Facts } from './fact-model.ts';
import { facts } from './facts.ts';
import { loadOfferRules } from './offer-rules.ts';
import { loadOfferSamples } from './offer-samples.ts';

export type PositiveCheck = Facts['redFlags']['checks'][string];

/** Lines of each contact of an answer; all of them confirmed. */
export const offerLines: Readonly<Record<OfferContact, readonly string[]>> = {
  danger: ['polri-110/phone', 'kemlu-pwni/phone'],
  'women-children': ['kemenpppa-sapa-129/phone', 'kemenpppa-sapa-129/whatsapp'],
  money: ['ojk-iasc/phone'],
  migrants: ['kp2mi-crisis-center/phone'],
  abroad: [],
};

/**
 * Checks in the order in which a recruiter should be asked: who recruits, on which paper and for how
 * much; what fits one kind of work alone; last what only the official route itself arranges.
 */
const checkOrder = [
  'pc-licensed-agency',
  'pc-contract-before',
  'pc-no-fee',
  'pc-seafarer',
  'pc-study-internship',
  'pc-whv-official',
  'pc-work-visa',
  'pc-office-visit',
  'pc-recruit-permit',
  'pc-passport-with-you',
  'pc-destination-open',
  'pc-placement-agreement',
  'pc-report-before-leaving',
  'pc-age-18',
];

/**
 * The one source that stands behind each sign and check on this page, by its id. With all of them
 * the list of sources would weigh more than the signs themselves.
 */
export function mainSources(): ReadonlyMap<string, string> {
  const { flags, checks } = facts().redFlags;
  const claims = Object.entries({ ...flags, ...checks });
  const chosen = fewestSources(claims.map(([, { sources }]) => sources));
  return new Map(claims.map(([id], index) => [id, chosen[index] ?? '']));
}

/** Signs by stage of recruitment, the urgent ones first. */
export function signsByStage(): { stage: RedFlag['stage']; signs: [string, RedFlag][] }[] {
  const all = Object.entries(facts().redFlags.flags);
  return stages.map((stage) => ({
    stage,
    signs: all
      .filter(([, flag]) => flag.stage === stage)
      .sort(([, a], [, b]) => b.severity - a.severity),
  }));
}

/** Checks, the most useful question first. */
export function checksInOrder(): [string, PositiveCheck][] {
  const rank = (id: string) => (checkOrder.includes(id) ? checkOrder.indexOf(id) : 99);
  return Object.entries(facts().redFlags.checks).sort(([a], [b]) => rank(a) - rank(b));
}

/** Lines of all contacts, in the order shown. */
export const offerRefs = Object.values(offerLines).flat();

/** Sources of the signs and checks, in the order shown. */
export function offerSources(): string[] {
  const sources = mainSources();
  const ids = [
    ...signsByStage().flatMap(({ signs }) => signs.map(([id]) => id)),
    ...checksInOrder().map(([id]) => id),
  ];
  return ids.flatMap((id) => sources.get(id) ?? []);
}

let cached: { facts: Facts; rules: OfferRulesData; samples: OfferSamples } | undefined;

/** Rules and samples, read once per build (in development again after an edit). */
export function offerTool(): { readonly rules: OfferRulesData; readonly samples: OfferSamples } {
  const current = facts();
  if (cached?.facts !== current) {
    const root = process.cwd();
    cached = {
      facts: current,
      rules: loadOfferRules(root, current.redFlags),
      samples: loadOfferSamples(root),
    };
  }
  return cached;
}

/** The samples in the order of the pages on their patterns. */
export function samplesInOrder(): [PageKey, OfferSamples[string]][] {
  const { samples } = offerTool();
  return childrenOf('scams').flatMap((key): [PageKey, OfferSamples[string]][] => {
    const texts = samples[key];
    return texts ? [[key, texts]] : [];
  });
}
