import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { OfferCase } from '../logic/offer-evaluation.ts';

const caseSchema = z.strictObject({
  id: z.string(),
  lang: z.enum(['id', 'en', 'mix']),
  label: z.enum(['scam', 'honest']),
  strength: z.enum(['clear', 'subtle', 'plain', 'hard']),
  kind: z.string(),
  text: z.string().min(20),
  after: z.array(z.string()),
  why: z.string(),
});

/**
 * Reads a part of the labelled texts in `tests/offer-set/`.
 * @param part the part that was tuned on, or the one that never was
 * @throws with file and line when a line is faulty
 */
export function readOfferSet(root: string, part: 'tune' | 'held-out'): OfferCase[] {
  const folder = join(root, 'tests/offer-set', part);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index): OfferCase[] => {
          if (line.trim() === '') return [];
          try {
            return [caseSchema.parse(JSON.parse(line))];
          } catch (cause) {
            throw new Error(`${part}/${name}, line ${String(index + 1)}: not a labelled text`, {
              cause,
            });
          }
        }),
    );
}
