import type { OfferRulesData, PatternGroup, Severity } from './types.ts';

/**
 * Rules as a page carries them: their words and patterns as one plain text, which compresses to
 * about a tenth less than the same as JSON.
 *
 * Four parts stand between `#`, their lines between `.`: words by weight, word lists (`name word
 * word`), signs (`:id`, then for each group its severity, its patterns, and after `!` what cancels
 * them), and checks (`:id when when`, then patterns). A phrase has `_` for its spaces; in a pattern, steps
 * stand between `;`, or `C` for `~3`, `^C` for `<3>`, `&` for `&&`, `!` for `&!`; alternatives have
 * a space between them.
 */
export interface PackedRules extends Pick<OfferRulesData, 'combinations' | 'pay'> {
  readonly text: string;
  readonly weighed: Pick<OfferRulesData['weighed'], 'bias' | 'from'>;
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
export function packRules({ words, flags, checks, weighed, ...rest }: OfferRulesData): PackedRules {
  const lists = Object.entries(words).map(([name, list]) => packList(name, list));
  const signs = Object.entries(flags).flatMap(([id, groups]) => [
    `:${idWithout('rf-', id)}`,
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
  const weights = Object.entries(weighed.weights).map(([weight, list]) => `${weight} ${list}`);
  return {
    ...rest,
    weighed: { bias: weighed.bias, from: weighed.from },
    text: [weights, lists, signs, shown].map((lines) => lines.join('.')).join('#'),
  };
}

/** The first word of a line, and the others. */
function headed(line: string): [head: string, rest: string] {
  const at = `${line} `.indexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
}

/** Lines under their heads, which begin with `:`. */
function chapters(lines: readonly string[]): [head: string, lines: string[]][] {
  const out: [string, string[]][] = [];
  for (const line of lines) {
    if (line.startsWith(':')) out.push([line.slice(1), []]);
    else out[out.length - 1]?.[1].push(line);
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
export function unpackRules({ text, weighed, ...rest }: PackedRules): OfferRulesData {
  const [weights = [], lists = [], signs = [], shown = []] = text
    .split('#')
    .map((part) => part.split('.'));
  return {
    ...rest,
    words: Object.fromEntries(
      lists.map(headed).map(([name, words]) => [name, words.replace(/ /g, ',').replace(/_/g, ' ')]),
    ),
    flags: Object.fromEntries(chapters(signs).map(([id, lines]) => [`rf-${id}`, groupsOf(lines)])),
    checks: Object.fromEntries(
      chapters(shown).map(([head, lines]) => {
        const [id = '', ...when] = head.split(' ');
        return [`pc-${id}`, { when, shownBy: lines.map(unpackPattern) }];
      }),
    ),
    weighed: { ...weighed, weights: Object.fromEntries(weights.map(headed)) },
  };
}
