/** A line to check, or what is wrong with it. */
export type OfferLine =
  | { readonly number: number; readonly id: string | number; readonly text: string }
  | { readonly number: number; readonly problem: string };

function readLine(source: string, number: number): OfferLine {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { number, problem: 'not JSON; write {"id","lang","text"}' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { number, problem: 'not an object; write {"id","lang","text"}' };
  }
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { number, problem: '"id" is missing or no text' };
  }
  if (typeof text !== 'string') return { number, problem: '"text" is missing or no text' };
  return { number, id, text };
}

/**
 * Reads lines of JSON `{"id","lang","text"}`; empty lines are passed over.
 * @param input all lines
 * @returns each line, counted from 1, with its text or its problem
 */
export function* readOfferLines(input: string): Generator<OfferLine> {
  let number = 0;
  for (const source of input.split('\n')) {
    number++;
    if (source.trim() !== '') yield readLine(source, number);
  }
}
