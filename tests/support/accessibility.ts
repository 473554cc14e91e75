import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2, levels A and AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Rules about colour. Enhanced contrast (7:1) is stricter than contrast (4.5:1), which it replaces here. */
export const colours: readonly string[] = ['color-contrast-enhanced'];
/** Rules whose answer may change with the width of the screen. */
export const layout: readonly string[] = [
  ...colours,
  'target-size',
  'link-in-text-block',
  'scrollable-region-focusable',
];

/** Colour contrast as axe itself does it, and what it asks for instead. */
const enhanced = {
  'color-contrast': { enabled: false },
  'color-contrast-enhanced': { enabled: true },
};

export interface Reading {
  /** Only these rules. Left out: WCAG 2.2 A and AA with enhanced contrast. */
  readonly rules?: readonly string[];
  /** All that axe knows, also what it calls best practice. */
  readonly everyRule?: boolean;
  /** Only this part of the page, as a selector. */
  readonly within?: string;
}

function optionsOf({ rules, everyRule }: Reading): axe.RunOptions {
  const resultTypes: axe.resultGroups[] = ['violations'];
  if (rules) return { resultTypes, runOnly: { type: 'rule', values: [...rules] } };
  if (everyRule) return { resultTypes, rules: enhanced };
  return { resultTypes, runOnly: { type: 'tag', values: wcag }, rules: enhanced };
}

/**
 * Reads a page with axe as it stands now. Our pages have no frames, so axe runs in the page itself;
 * it is put there once a page, because that costs more than most of its readings.
 * @returns violations as lines that name rule, element and mend
 */
export async function violations(page: Page, reading: Reading = {}): Promise<string[]> {
  // Evaluated from outside, not a script of the page: its content security policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ within, options }) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return (await inPage.run(within ?? document, options)).violations;
    },
    { within: reading.within, options: optionsOf(reading) },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.failureSummary ?? ''})`),
  );
}
