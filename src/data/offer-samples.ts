import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf } from '../i18n/routes.ts';
import { offerSamplesFileSchema, type OfferSamples } from '../schemas/offer-sample.ts';
import { ContentError, ContentErrors } from './content-error.ts';
import { Faults } from './faults.ts';
import { parseContent } from './parse-content.ts';

const file = 'content/tools/offer-samples.yaml';

/**
 * Reads the samples of the offer checker: exactly one for each page about a recruitment scam.
 * @param root folder that holds `content/`
 * @throws ContentErrors with every fault found: file, field and mend
 */
export function loadOfferSamples(root: string): OfferSamples {
  const full = join(root, file);
  if (!existsSync(full)) {
    throw new ContentErrors([
      new ContentError(file, '', 'the file is missing', 'restore it or create it'),
    ]);
  }
  const samples = parseContent(readFileSync(full, 'utf8'), offerSamplesFileSchema, file);
  const faults = new Faults();
  const patterns: readonly string[] = childrenOf('scams');
  for (const key of Object.keys(samples)) {
    if (patterns.includes(key)) continue;
    faults.add(file, key, 'is no page about a recruitment scam', 'use a key of src/site-map.ts');
  }
  for (const key of patterns) {
    if (samples[key]) continue;
    faults.add(file, '', `"${key}" has no sample`, 'write one in both languages');
  }
  if (faults.list.length > 0) throw new ContentErrors(faults.list);
  return samples;
}
