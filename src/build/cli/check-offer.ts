/**
 * `npm run --silent check-offer`: the offer checker of the site, for a terminal.
 *
 * Reads one text on standard input and prints a readable report (`--lang en` for English). With
 * `--jsonl` it reads lines `{"id","lang","text"}` and prints lines `{"id","level","flags"}`.
 * Bad input is told on standard error, line by line, and makes the status 1; good lines are
 * answered all the same.
 */
import { parseArgs } from 'node:util';
import { readOfferLines } from '../offer-lines.ts';
import { offerReport } from '../offer-report.ts';
import { ContentErrors } from '../../data/content-error.ts';
import { loadRedFlags } from '../../data/load-facts.ts';
import { loadOfferRules } from '../../data/offer-rules.ts';
import { isLocale } from '../../i18n/locales.ts';
import { checkOffer, compileRules, maxLength, textProblem } from '../../logic/offer-check/index.ts';

/** Most bytes read from standard input: 200 full texts and more, far below what hurts. */
const maxBytes = 64 * 1024 * 1024;

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`The input is larger than ${String(maxBytes)} bytes.`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Error('The input is not text in UTF-8.');
  }
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

const problems = {
  empty: 'no text',
  binary: 'this is not text (it holds control characters)',
  long: `the text is longer than ${String(maxLength)} characters`,
} as const;

try {
  const { values } = parseArgs({
    options: { jsonl: { type: 'boolean' }, lang: { type: 'string', default: 'id' } },
  });
  if (!isLocale(values.lang)) throw new Error(`--lang takes "id" or "en", not "${values.lang}".`);
  const redFlags = loadRedFlags(process.cwd());
  const rules = compileRules(loadOfferRules(process.cwd(), redFlags));
  const input = await standardInput();

  if (values.jsonl) {
    let lines = 0;
    for (const line of readOfferLines(input)) {
      lines++;
      const problem = 'text' in line ? textProblem(line.text) : undefined;
      if (!('text' in line)) complain(`line ${String(line.number)}: ${line.problem}`);
      else if (problem) complain(`line ${String(line.number)}: ${problems[problem]}`);
      else {
        const { level, flags } = checkOffer(line.text, rules);
        console.log(JSON.stringify({ id: line.id, level, flags }));
      }
    }
    if (lines === 0) complain('no lines: give lines of {"id","lang","text"} on standard input');
  } else {
    const problem = textProblem(input);
    if (problem) complain(problems[problem]);
    else console.log(offerReport(input, checkOffer(input, rules), redFlags, values.lang));
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  complain(error instanceof ContentErrors ? error.message : `check-offer: ${error.message}`);
}
