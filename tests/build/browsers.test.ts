import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import browserslist from 'browserslist';
import postcss, { type ChildNode } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { expect, test } from 'vitest';
import { css, lacking, membersNamed, oldest } from '../support/compat.ts';
import { builtPages, filesBelow } from '../support/dist.ts';

/**
 * Newer syntax that may be shipped, because a browser that does not know it skips it and the page
 * still does what it must. A line without a reader's reason does not belong here.
 */
const mayBeSkipped: Readonly<Record<string, string>> = {
  ':focus-visible': 'the browser draws its own focus ring',
  '::marker': 'list marks have the colour of the text',
  'text-wrap': 'a heading breaks less evenly',
  'text-wrap: balance': 'a heading breaks less evenly',
  'text-underline-offset': 'the line under a link stands nearer',
  'text-decoration-thickness': 'the line under a link has its usual width',
  'text-decoration: dotted': 'the prefixed form stands beside it',
  'overflow-wrap: anywhere': 'the page’s `break-word` stays in force',
  'scroll-margin-top': 'a term one jumps to stands at the very top',
  'width: fit-content': 'a mark is as wide as its column',
  'cursor: pointer': 'a phone has no pointer',
  'color-scheme': 'scroll bars stay light in dark mode',
  'color-scheme: light': 'scroll bars stay light in dark mode',
  'color-scheme: dark': 'scroll bars stay light in dark mode',
  'forced-color-adjust': 'a QR code follows the forced colours',
  'forced-color-adjust: none': 'a QR code follows the forced colours',
  '@media forced-colors': 'such browsers have no forced colours',
  '@media scripting': 'the note on the Shift key stays hidden',
  '::highlight()': 'the block that is read aloud is marked instead of the sentence',
  resize: 'the field keeps its height and scrolls',
  'resize: vertical': 'the field keeps its height and scrolls',
  'box-decoration-break': 'a mark over two lines has no padding at the break',
  ':is()': 'the self-check shows some notes it would hide',
  'font-family: ui-monospace': 'the next font of the list is used',
  'accent-color': 'boxes to tick have the browser’s colour',
  'align-content: start': 'the projected question stands spread over the screen',
  // On paper only.
  'break-after: avoid': 'a heading may stand alone at the foot of a sheet',
  '@page': 'the printer’s own margins',
  size: 'the printer’s own paper',
  page: 'the printer’s own margins',
  ':has()': 'more of the page is printed, or a page break is missing',
  '::details-content': 'what is folded stays folded on paper',
  'content-visibility': 'with ::details-content; on the screen, the whole list is laid out at once',
  'content-visibility: auto': 'the whole list is laid out at once',
  'contain-intrinsic-size': 'with content-visibility: auto',
  'content-visibility: visible': 'with ::details-content',
};

const pages = builtPages();
const sheets = new Map<string, string>();
for (const { document, path } of pages) {
  for (const style of document.querySelectorAll('style')) sheets.set(style.text, path);
}
for (const file of filesBelow('dist').filter((name) => /^_astro\/.*\.css$/.test(name))) {
  sheets.set(readFileSync(`dist/${file}`, 'utf8'), file);
}

/** Features one rule or at-rule uses: how it is named here, and what MDN says about it. */
function* featuresOf(node: ChildNode): Generator<[string, ReturnType<typeof css>]> {
  if (node.type === 'atrule') {
    yield [`@${node.name}`, css('at-rules', node.name)];
    if (node.name !== 'media') return;
    for (const [, name = ''] of node.params.matchAll(/\(([a-z-]+)/g)) {
      yield [`@media ${name}`, css('at-rules', 'media', name.replace(/^(min|max)-/, ''))];
    }
    if (/[<>=]/.test(node.params)) {
      yield ['@media with < or >', css('at-rules', 'media', 'range_syntax')];
    }
  } else if (node.type === 'rule') {
    const found: [string, ReturnType<typeof css>][] = [];
    selectorParser((root) => {
      root.walkPseudos(({ value, length }) => {
        const name = value.replace(/^::?/, '');
        found.push([length > 0 ? `${value}()` : value, css('selectors', name)]);
      });
    }).processSync(node.selector);
    yield* found;
  } else if (node.type === 'decl' && !/^-/.test(node.prop)) {
    yield [node.prop, css('properties', node.prop)];
    for (const word of node.value.match(/[a-z][a-z-]*(?![a-z(-])/g) ?? []) {
      yield [`${node.prop}: ${word}`, css('properties', node.prop, word)];
    }
    for (const [, name = ''] of node.value.matchAll(/([a-z][a-z-]*)\(/g)) {
      yield [`${name}()`, css('types', name) ?? css('types', 'color', name)];
    }
    if (/\d(?:[dsl]v[hwib]|cq[whib]|r?lh|rcap|ric)\b/.test(node.value)) {
      yield ['new units', css('types', 'length', 'viewport_percentage_units_dynamic')];
    }
  }
}

test('package.json and this test speak of the same browsers', () => {
  const versions = browserslist();
  const lowest = (name: string) =>
    Math.min(
      ...versions
        .filter((entry) => entry.startsWith(`${name} `))
        .map((entry) => Number.parseFloat(entry.split(' ')[1] ?? '')),
    );
  expect(lowest('chrome')).toBe(oldest.chrome);
  expect(lowest('firefox')).toBe(oldest.firefox);
  expect(lowest('safari')).toBe(oldest.safari);
  expect(lowest('ios_saf')).toBe(oldest.safari_ios);
});

test('no shipped style goes beyond them, but for what may be skipped', () => {
  expect(sheets.size).toBeGreaterThan(1);
  const beyond = new Map<string, string>();
  const skipped = new Set<string>();
  const seen = new Set<string>();
  for (const [text, place] of sheets) {
    postcss.parse(text).walk((node) => {
      const written = node.type === 'rule' ? node.selector : node.toString();
      if (seen.has(written)) return;
      seen.add(written);
      // What `@supports` asks for first is guarded.
      for (let above = node.parent; above; above = above.parent as typeof above) {
        if (above.type === 'atrule' && 'name' in above && above.name === 'supports') return;
      }
      for (const [name, statement] of featuresOf(node)) {
        if (lacking(statement).length === 0) continue;
        if (name in mayBeSkipped) skipped.add(name);
        else beyond.set(name, `${lacking(statement).join(', ')}; e.g. on ${place}`);
      }
    });
  }
  expect([...beyond]).toEqual([]);
  expect(Object.keys(mayBeSkipped).filter((name) => !skipped.has(name))).toEqual([]);
});

test('no selector that an old browser skips stands in a list with one it knows', () => {
  const lists = new Set<string>();
  for (const text of sheets.keys()) {
    postcss.parse(text).walkRules((rule) => {
      if (rule.selectors.length < 2) return;
      const newer = [...featuresOf(rule)].some(([, statement]) => lacking(statement).length > 0);
      const older = rule.selectors.some((selector) => !/:has|:focus-visible|::/.test(selector));
      if (newer && older) lists.add(rule.selector);
    });
  }
  expect([...lists]).toEqual([]);
});

test('a row of buttons keeps its gaps where flex boxes have none', () => {
  for (const { html, path } of pages) {
    expect(/@supports not \(inset: ?0\) ?\{[^}]*margin-left/.test(html), path).toBe(true);
  }
});

interface AnyNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Every node of a script's tree. */
function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) {
      if (child !== null && typeof child === 'object' && 'type' in child) {
        yield* nodesOf(child as AnyNode);
      }
    }
  }
}

const nameOf = (node: unknown) => (node as { name?: string } | undefined)?.name ?? '';

/** The text of a quoted string, in whichever quotes. */
function textOf(node: AnyNode): string {
  const [part] = (node['quasis'] ?? []) as { value: { cooked: string } }[];
  return part?.value.cooked ?? String(node['value']);
}

/**
 * Names of the members that a script asks of the browser: `list.at(0)` → `at`. Not those it defines
 * itself, nor `data-…` attributes.
 */
function membersOf(tree: AnyNode): string[] {
  const nodes = [...nodesOf(tree)];
  const own = new Set(
    nodes.flatMap((node) => {
      if (/^(MethodDefinition|PropertyDefinition|Property)$/.test(node.type)) {
        return [nameOf(node['key'])];
      }
      // Class fields, as they are written for browsers without them: `this.field = …`, or by a helper.
      const left = node['left'] as AnyNode | undefined;
      if (
        node.type === 'AssignmentExpression' &&
        left?.type === 'MemberExpression' &&
        (left['object'] as AnyNode).type === 'ThisExpression'
      ) {
        return [nameOf(left['property'])];
      }
      const [first, second] = (node['arguments'] ?? []) as AnyNode[];
      return first?.type === 'ThisExpression' && second ? [textOf(second)] : [];
    }),
  );
  return nodes
    .filter((node) => node.type === 'MemberExpression' && node['computed'] === false)
    .filter((node) => nameOf((node['object'] as AnyNode)['property']) !== 'dataset')
    .map((node) => nameOf(node['property']))
    .filter((name) => !own.has(name));
}

/** Members of Pagefind's answers, which share a name with something newer in browsers. */
const ofPagefind = ['results'];

const scripts = new Map<string, string>();
for (const file of filesBelow('dist').filter((name) => name.endsWith('.js'))) {
  scripts.set(file, readFileSync(`dist/${file}`, 'utf8'));
}
for (const { document, path } of pages) {
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (script.getAttribute('type') !== 'application/json') scripts.set(path, script.text);
  }
}
/**
 * Pagefind's own files load when a reader searches, the worker when one saves the help pages; where
 * they fail, the page says so and works on without them.
 */
const ours = [...scripts].filter(([name]) => !name.startsWith('pagefind/') && name !== 'sw.js');

/** Members that are asked for first, or that only share their name with something newer. */
const guarded: Readonly<Record<string, string>> = {
  requestIdleCallback: 'asked for first',
  databases: 'asked for first',
  removed: 'a text of the offline control',
  format: 'formats a number',
  escape: 'asked for first',
};

test('no script of ours has newer syntax, or calls what these browsers do not have', () => {
  expect(ours.length).toBeGreaterThan(2);
  const beyond = new Set<string>();
  for (const [name, text] of ours) {
    const tree = parse(text, { ecmaVersion: 2020, sourceType: 'module' });
    for (const node of nodesOf(tree as unknown as AnyNode)) {
      // Chromium before 91 evaluates `f?.(...list)` wrongly.
      if (node.type !== 'ChainExpression') continue;
      for (const inner of nodesOf(node)) {
        const given = (inner['arguments'] ?? []) as AnyNode[];
        if (given.some(({ type }) => type === 'SpreadElement')) beyond.add(`?.(...) in ${name}`);
      }
    }
    for (const member of membersOf(tree as unknown as AnyNode)) {
      if (ofPagefind.includes(member) || member in guarded) continue;
      const statements = membersNamed(member);
      if (statements.length > 0 && statements.every((entry) => lacking(entry).length > 0)) {
        beyond.add(`${member} in ${name}`);
      }
    }
  }
  expect([...beyond]).toEqual([]);
});
