import type { OfferRulesData, PatternGroup, Severity } from './types.ts';

type Weights = OfferRulesData['weights'];

/**
 * Rules as a page carries them: their words and patterns as one plain text, which compresses to
 * about a tenth less than the same as JSON.
 *
 * Three parts stand between `#`, their lines between `.`: word lists (`name word word`), signs (`:id`
 * with its weights, then for each group its severity, its patterns, and after `!` what cancels them),
 * and checks (`:id when when`, then patterns). A phrase has `_` for its spaces. In a pattern, steps
 * stand between `;`, or `C` for `~3`, `^C` for `<3>`, `&` for `&&`, `!` for `&!`; alternatives have a
 * space between them.
 */
export interface PackedRules
  extends Omit<OfferRulesData, 'words' | 'flags' | 'checks' | 'weights'> {
  readonly text: string;
  readonly weights: Omit<Weights, 'signs'>;
}

/** A gap as one letter, `C` for `~3`; with a `^` before it as `<3>`. */
const letterOf = (words: string) => String.fromCharCode(64 + Number(words));

function packPattern(pattern: string): string {
  if (/[#.;^A-Z]|^[:!\d]$|^[:!]/.test(pattern)) throw new Error(`"${pattern}" cannot be packed.`);
  const packed = pattern
    .replace(/ ~([1-9]|1\d|2[0-6]) (?!&)/g, (_, words: string) => letterOf(words))
    .replace(/ <([1-9]|1\d|2[0-6])> (?!&)/g, (_, words: string) => `^${letterOf(words)}`)
    .replace(/ && /g, '&')
    .replace(/ &! /g, '!')
    .replace(/ /g, ';')
    .replace(/\|/g, ' ');
  if (unpackPattern(packed) !== pattern) throw new Error(`"${pattern}" cannot be packed.`);
  return packed;
}

function unpackPattern(packed: string): string {
  return packed
    .replace(/ /g, '|')
    .replace(/[;&!]/g, (sign) => (sign === '&' ? ' && ' : sign === '!' ? ' &! ' : ' '))
    .replace(/\^?[A-Z]/g, (gap) => {
      const words = String(gap.charCodeAt(gap.length - 1) - 64);
      return gap.length > 1 ? ` <${words}> ` : ` ~${words} `;
    });
}

function packList(name: string, words: string): string {
  const packed = `${name} ${words.replaceAll(' ', '_').replaceAll(',', ' ')}`;
  if (/[#.]/.test(packed) || words.includes('_')) throw new Error(`"${name}" cannot be packed.`);
  return packed;
}

/** An id without what all of its kind begin with. */
function idWithout(start: string, id: string): string {
  if (id.startsWith(start)) return id.slice(start.length);
  throw new Error(`"${id}" does not begin with "${start}".`);
}

/**
 * Packs rules for a page.
 * @throws when a word or pattern holds a sign that the packed form needs
 */
export function packRules({ words, flags, checks, weights, ...rest }: OfferRulesData): PackedRules {
  const { signs: ofSigns, ...others } = weights;
  const unknown = Object.keys(ofSigns).find((id) => !(id in flags));
  if (unknown !== undefined) throw new Error(`"${unknown}" has weights and no patterns.`);
  const lists = Object.entries(words).map(([name, list]) => packList(name, list));
  const signs = Object.entries(flags).flatMap(([id, groups]) => [
    [`:${idWithout('rf-', id)}`, ...(ofSigns[id] ?? [])].join(' '),
    ...groups.flatMap(({ severity, find, unless }) => [
      String(severity),
      ...find.map(packPattern),
      ...(unless ? ['!', ...unless.map(packPattern)] : []),
    ]),
  ]);
  const shown = Object.entries(checks).flatMap(([id, { when, shownBy }]) => [
    [`:${idWithout('pc-', id)}`, ...when].join(' '),
    ...shownBy.map(packPattern),
  ]);
  return {
    ...rest,
    weights: others,
    text: [lists, signs, shown].map((lines) => lines.join('.')).join('#'),
  };
}

/** The first word of a line, and the others. */
function headed(line: string): [head: string, rest: string] {
  const at = `${line} `.indexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
}

/** Lines under their heads, which begin with `:`. */
function chapters(lines: readonly string[]): [id: string, more: string[], lines: string[]][] {
  const out: [string, string[], string[]][] = [];
  for (const line of lines) {
    if (line.startsWith(':')) {
      const [id = '', ...more] = line.slice(1).split(' ');
      out.push([id, more, []]);
    } else out[out.length - 1]?.[2].push(line);
  }
  return out;
}

function groupsOf(lines: readonly string[]): PatternGroup[] {
  const groups: { severity: Severity; find: string[]; unless?: string[] }[] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    if (/^\d$/.test(line)) groups.push({ severity: Number(line) as Severity, find: [] });
    else if (group && line === '!') group.unless = [];
    else (group?.unless ?? group?.find)?.push(unpackPattern(line));
  }
  return groups;
}

/** Rules as `packRules` was given them. */
export function unpackRules({ text, weights, ...rest }: PackedRules): OfferRulesData {
  const [lists = [], signs = [], shown = []] = text.split('#').map((part) => part.split('.'));
  return {
    ...rest,
    words: Object.fromEntries(
      lists.map(headed).map(([name, words]) => [name, words.replace(/ /g, ',').replace(/_/g, ' ')]),
    ),
    flags: Object.fromEntries(
      chapters(signs).map(([id, , lines]) => [`rf-${id}`, groupsOf(lines)]),
    ),
    weights: {
      ...weights,
      signs: Object.fromEntries(
        chapters(signs).flatMap(([id, ofSign]) =>
          ofSign.length > 0 ? [[`rf-${id}`, ofSign.map(Number)]] : [],
        ),
      ),
    },
    checks: Object.fromEntries(
      chapters(shown).map(([id, when, lines]) => [
        `pc-${id}`,
        { when, shownBy: lines.map(unpackPattern) },
      ]),
    ),
  };
}
