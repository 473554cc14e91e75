import { loadRedFlags } from '../../src/data/load-facts.ts';
import { loadOfferRules } from '../../src/data/offer-rules.ts';
import { compileRules, type OfferRules } from '../../src/logic/offer-check/index.ts';

let rules: OfferRules | undefined;

/** The site's own rules, compiled once a test run. */
export function siteRules(): OfferRules {
  rules ??= compileRules(loadOfferRules(process.cwd(), loadRedFlags(process.cwd())));
  return rules;
}
