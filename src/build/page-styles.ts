import { levels, rulesIn, type Node, type Rule, type Stylesheet } from './stylesheet.ts';

/** The names that a page and its scripts hold. */
export interface PageNames {
  /** Tags, classes and ids as in `Selector.names`. */
  readonly all: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Every different `class` attribute, as the names in it. */
  readonly lists: readonly (readonly string[])[];
  /** Words of its scripts: a script may make a tag, class or id of any of them. */
  readonly words: ReadonlySet<string>;
}

/** Styles for one page, and the shorter names its utility classes have in them. */
export interface PageStyles {
  readonly css: string;
  readonly classes: ReadonlyMap<string, string>;
}

/** Weighs as much as an id for each layer and matches anything; no rule of ours names an id. */
const lifts: Readonly<Record<Rule['level'], string>> = { 0: '', 1: ':not(#_)', 2: ':not(#_#_)' };

/**
 * Collects what selectors may ask for.
 * @param html a finished page
 * @param scripts texts of the scripts it loads
 */
export function namesOn(html: string, scripts: readonly string[]): PageNames {
  const all = new Set<string>();
  for (const [, tag = ''] of html.matchAll(/<([a-z][a-z0-9-]*)/g)) all.add(tag);
  for (const [, value = ''] of html.matchAll(/\sid="([^"]*)"/g)) all.add(`#${value}`);
  const lists = classListsIn(html);
  const classes = new Set(lists.flat());
  for (const name of classes) all.add(`.${name}`);
  const words = new Set(scripts.flatMap((script) => script.split(/[^\w-]+/)));
  for (const word of words) all.add(word.toLowerCase()).add(`.${word}`).add(`#${word}`);
  return { all, classes, lists, words };
}

function classListsIn(html: string): string[][] {
  const values = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].map(([, value = '']) => value));
  return [...values].map((value) => value.replaceAll('&amp;', '&').split(/\s+/));
}

/**
 * The part of a stylesheet that a page uses, written for browsers without `@layer` and `@property`.
 * States (`:hover`, `[aria-current]`) always stay: only tags, classes and ids that occur nowhere
 * remove a rule. Utility classes and custom properties, which nothing else names, become short;
 * utilities that always stand together share one name.
 * @param page what `namesOn` found; without it every rule and every name stays
 */
export function pageStyles(sheet: Stylesheet, page?: PageNames): PageStyles {
  const nodes = page ? keep(sheet.nodes, page.all) : sheet.nodes;
  const rules = rulesIn(nodes);
  const classes = page ? shortClasses(rules, page) : new Map<string, string>();
  const read = propertiesRead(rules);
  const set = new Set(rules.flatMap(({ declarations }) => declarations.map(({ prop }) => prop)));
  // What is read but nowhere set has its registered initial value, or else its fallback.
  const constants = new Map(
    [...read].filter((name) => !set.has(name)).map((name) => [name, sheet.initials.get(name)]),
  );
  // Without `@property` a property is inherited; every element must start from its initial value.
  const starts = [...sheet.initials]
    .filter(([name]) => read.has(name) && set.has(name))
    .map(([name, value]) => `${name}:${value}`);
  const css = write(page ? joined(nodes, classes, page) : nodes, { classes, read, constants });
  const whole = starts.length > 0 ? `*,:before,:after{${starts.join(';')}}${css}` : css;
  return { css: page ? shortProperties(whole) : whole, classes };
}

function keep(nodes: readonly Node[], names: ReadonlySet<string>): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.kind === 'verbatim') return [node];
    if (node.kind === 'block') {
      const inside = keep(node.nodes, names);
      return inside.length > 0 ? [{ ...node, nodes: inside }] : [];
    }
    const selectors = node.selectors.filter((selector) =>
      selector.names.every((name) => names.has(name)),
    );
    return selectors.length > 0 ? [{ ...node, selectors }] : [];
  });
}

/** Short names for the classes that utilities alone name: not other rules, not scripts. */
function shortClasses(rules: readonly Rule[], page: PageNames): Map<string, string> {
  const namedBy = (group: readonly Rule[]) =>
    group.flatMap(({ selectors }) => selectors.flatMap(({ names }) => names));
  const others = new Set(namedBy(rules.filter(({ level }) => level !== levels.utilities)));
  const utilities = new Set(namedBy(rules.filter(({ level }) => level === levels.utilities)));
  const names = [...utilities]
    .filter((name) => name.startsWith('.') && !others.has(name))
    .map((name) => name.slice(1))
    .filter((name) => !page.words.has(name));
  const company = new Map(names.map((name) => [name, companyOf(name, page)]));
  const short = shortNames([...new Set(company.values())], (taken) => page.classes.has(taken));
  return new Map(names.map((name) => [name, short.get(company.get(name) ?? '') ?? name]));
}

/** Where on a page a class stands; classes with the same answer stand on the same elements. */
function companyOf(name: string, { lists }: PageNames): string {
  return lists.flatMap((list, index) => (list.includes(name) ? [index] : [])).join();
}

/** The class of a rule for utilities that stand alone (`.mt-2{…}`). */
function soleClass(node: Node | undefined): string | undefined {
  if (node?.kind !== 'rule' || node.level !== levels.utilities) return undefined;
  const [selector] = node.selectors;
  const isSole = node.selectors.length === 1 && selector?.tail === '';
  return isSole && selector.head.startsWith('.') ? selector.names[0]?.slice(1) : undefined;
}

/**
 * Joins rules of utilities that share a short name into the first of them, but for a rule that
 * would then come before one it must overrule.
 */
function joined(
  nodes: readonly Node[],
  classes: ReadonlyMap<string, string>,
  page: PageNames,
): Node[] {
  const result: Node[] = [];
  const firsts = new Map<string, number>();
  for (const whole of nodes) {
    const node =
      whole.kind === 'block' ? { ...whole, nodes: joined(whole.nodes, classes, page) } : whole;
    const short = classes.get(soleClass(node) ?? '');
    const at = short === undefined ? undefined : firsts.get(short);
    const first = at === undefined ? undefined : result[at];
    if (node.kind === 'rule' && first?.kind === 'rule' && at !== undefined) {
      const between = rulesIn(result.slice(at + 1));
      if (!between.some((other) => overlap(node, other, page))) {
        const declarations = [...first.declarations, ...node.declarations];
        result[at] = { ...first, declarations };
        continue;
      }
    }
    if (short !== undefined) firsts.set(short, result.length);
    result.push(node);
  }
  return result;
}

/** Whether two rules may set one property of one element. */
function overlap(utility: Rule, other: Rule, { lists }: PageNames): boolean {
  const own = soleClass(utility) ?? '';
  const classOf = soleClass(other);
  const meets =
    classOf === undefined || lists.some((list) => list.includes(own) && list.includes(classOf));
  if (!meets) return false;
  return utility.declarations.some((mine) =>
    other.declarations.some((theirs) => related(mine.prop, theirs.prop)),
  );
}

/** Families whose members set the same thing by other names (`margin-inline-start`, `margin-left`). */
const families =
  /^(margin|padding|border|inset|top|right|bottom|left|overflow|scroll|grid|flex|text)\b/;
const sides = new Set(['top', 'right', 'bottom', 'left']);

function related(one: string, other: string): boolean {
  const family = (prop: string): string => {
    const name = families.exec(prop)?.[1] ?? prop;
    return sides.has(name) ? 'inset' : name;
  };
  const [a, b] = [family(one), family(other)];
  // `gap` and `row-gap`, `font` and `font-size`; a custom property and what reads it.
  const partOf = (whole: string, part: string): boolean =>
    part === whole || part.startsWith(`${whole}-`) || part.endsWith(`-${whole}`);
  return partOf(a, b) || partOf(b, a) || a.startsWith('--');
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `a` … `Z`, then `aa` … */
function shortName(index: number): string {
  const last = letters[index % letters.length] ?? '';
  return index < letters.length ? last : shortName(Math.floor(index / letters.length) - 1) + last;
}

function shortNames(
  names: readonly string[],
  isTaken: (short: string) => boolean = () => false,
): Map<string, string> {
  let next = 0;
  const free = (): string => {
    const short = shortName(next++);
    return isTaken(short) ? free() : short;
  };
  return new Map(names.map((name) => [name, free()]));
}

function shortProperties(css: string): string {
  const names = shortNames([...new Set(css.match(/--[a-z][\w-]*(?=[:),])/g))]);
  return css.replace(/--[a-z][\w-]*(?=[:),])/g, (name) => `--${names.get(name) ?? name}`);
}

/** Custom properties that some ordinary declaration needs, directly or through another one. */
function propertiesRead(rules: readonly Rule[]): Set<string> {
  const declarations = rules.flatMap((rule) => rule.declarations);
  const read = new Set<string>();
  const visit = (value: string): void => {
    for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g)) {
      if (read.has(name)) continue;
      read.add(name);
      for (const { prop, value: inner } of declarations) if (prop === name) visit(inner);
    }
  };
  for (const { prop, value } of declarations) if (!prop.startsWith('--')) visit(value);
  return read;
}

interface Writing {
  readonly classes: ReadonlyMap<string, string>;
  readonly read: ReadonlySet<string>;
  /** Properties that are read but never set, with their value if they have one. */
  readonly constants: ReadonlyMap<string, string | undefined>;
}

function write(nodes: readonly Node[], how: Writing): string {
  return nodes
    .map((node) => {
      if (node.kind === 'verbatim') return node.text;
      if (node.kind === 'rule') return writeRule(node, how);
      const inside = write(node.nodes, how);
      return inside === '' ? '' : `${node.head}{${inside}}`;
    })
    .join('');
}

function writeRule(rule: Rule, { classes, read, constants }: Writing): string {
  const declarations = rule.declarations
    .filter(({ prop }) => !prop.startsWith('--') || read.has(prop))
    .map(({ prop, value }) => `${prop}:${withConstants(value, constants)}`);
  if (declarations.length === 0) return '';
  const selectors = rule.selectors.map(({ head, tail, names }) => {
    const short = head.startsWith('.') ? classes.get(names[0]?.slice(1) ?? '') : undefined;
    const start = short === undefined ? head : `.${short}`;
    return `${start}${head === '' ? '' : lifts[rule.level]}${tail}`;
  });
  return `${selectors.join(',')}{${declarations.join(';')}}`;
}

/** Puts the known value in the place of `var(--name)` and `var(--name, fallback)`. */
function withConstants(value: string, constants: Writing['constants']): string {
  for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g)) {
    if (!constants.has(name)) continue;
    const start = value.indexOf(`var(${name}`);
    const end = closing(value, start + 3);
    const [, fallback = ''] = /^[^,]*,(.*)$/s.exec(value.slice(start, end)) ?? [];
    const known = constants.get(name) ?? fallback.trim();
    return withConstants(value.slice(0, start) + known + value.slice(end + 1), constants);
  }
  return value;
}

/** Index of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`"${text}" has an open bracket.`);
}
