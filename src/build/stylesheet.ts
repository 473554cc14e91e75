import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** The cascade layers in their order; rules outside every layer stand above them all. */
export const levels = { theme: 0, base: 0, components: 0, utilities: 1, unlayered: 2 } as const;
type Level = 0 | 1 | 2;

/** One selector of a rule, in two halves between which weight can be added. */
export interface Selector {
  readonly head: string;
  readonly tail: string;
  /** Tags, classes and ids (`p`, `.card`, `#s1`) that a page must hold for it to match there. */
  readonly names: readonly string[];
}

/** A property and its value, `!important` included. */
export interface Declaration {
  readonly prop: string;
  readonly value: string;
}

/** A rule with the level of the layer it came from. */
export interface Rule {
  readonly kind: 'rule';
  readonly level: Level;
  readonly selectors: readonly Selector[];
  readonly declarations: readonly Declaration[];
}

export type Node =
  | Rule
  | { readonly kind: 'block'; readonly head: string; readonly nodes: readonly Node[] }
  | { readonly kind: 'verbatim'; readonly text: string };

/** A stylesheet without `@layer` and `@property`, as a tree that can be written for one page. */
export interface Stylesheet {
  readonly nodes: readonly Node[];
  /** Initial values of registered properties (`@property`) that have one. */
  readonly initials: ReadonlyMap<string, string>;
}

/**
 * Reads a stylesheet into a tree.
 * @param css stylesheet as Tailwind and Vite write it, its layers in their order
 * @throws at a layer whose place in the order is not known here
 */
export function parseStylesheet(css: string): Stylesheet {
  const initials = new Map<string, string>();
  return { nodes: convert(postcss.parse(css).nodes, levels.unlayered, initials), initials };
}

/** Every rule of a tree, those inside `@media` too. */
export function rulesIn(nodes: readonly Node[]): Rule[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'verbatim') return [];
    return node.kind === 'rule' ? [node] : rulesIn(node.nodes);
  });
}

function convert(
  nodes: readonly postcss.ChildNode[],
  level: Level,
  initials: Map<string, string>,
): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'rule') return [convertRule(node, level)];
    if (node.type !== 'atrule') return [];
    const inside = node.nodes ?? [];
    switch (node.name) {
      case 'property': {
        const given = inside.find(
          (child) => child.type === 'decl' && child.prop === 'initial-value',
        );
        if (given?.type === 'decl') initials.set(node.params, given.value);
        return [];
      }
      case 'layer':
        // `properties` holds Tailwind's own copy of the initial values; a list of names holds nothing.
        if (node.params === 'properties' || inside.length === 0) return [];
        return convert(inside, levelOf(node.params), initials);
      case 'media':
      case 'supports': {
        const head = `@${node.name} ${node.params}`;
        return [{ kind: 'block', head, nodes: convert(inside, level, initials) }];
      }
      default:
        return [{ kind: 'verbatim', text: node.toString() }];
    }
  });
}

function levelOf(layer: string): Level {
  if (layer in levels) return levels[layer as keyof typeof levels];
  throw new Error(`@layer ${layer} has no place. Mend: add it to "levels" in stylesheet.ts.`);
}

function convertRule(rule: postcss.Rule, level: Level): Rule {
  const declarations = rule.nodes.flatMap((node) =>
    node.type === 'decl'
      ? [{ prop: node.prop, value: node.important ? `${node.value}!important` : node.value }]
      : [],
  );
  const selectors = selectorParser().astSync(rule.selector).nodes.map(convertSelector);
  return { kind: 'rule', level, selectors, declarations };
}

function convertSelector(selector: selectorParser.Selector): Selector {
  const [only] = selector.nodes;
  // Browsers before 2021 drop a rule with `:where(…)`; what it holds is understood by all.
  if (selector.nodes.length === 1 && only?.type === 'pseudo' && only.value === ':where') {
    const [held] = only.nodes;
    if (only.nodes.length === 1 && held) return convertSelector(held);
  }
  const names: string[] = [];
  selector.walk((node) => {
    // What stands in `:not(…)` or `:is(…)` need not be on the page.
    if (!isBracketed(node, selector)) names.push(...nameOf(node));
  });
  const parts = selector.nodes.map(String);
  const length = only?.type === 'pseudo' && only.value.startsWith('::') ? 0 : 1;
  return {
    head: parts.slice(0, length).join('').trim(),
    tail: parts.slice(length).join('').trimEnd(),
    names,
  };
}

function nameOf(node: selectorParser.Node): string[] {
  if (node.type === 'class') return [`.${node.value}`];
  if (node.type === 'id') return [`#${node.value}`];
  return node.type === 'tag' ? [node.value.toLowerCase()] : [];
}

/**
 * Whether a node stands in the brackets of `:not(…)`, `:is(…)` or the like within a selector. What
 * `:has(…)` with one selector asks for must be there.
 */
function isBracketed(node: selectorParser.Node, within: selectorParser.Selector): boolean {
  for (let above = node.parent; above && above !== within; above = above.parent) {
    if (above.type === 'pseudo' && !(above.value === ':has' && above.nodes.length === 1))
      return true;
  }
  return false;
}
