import { mdxToMdast } from 'satteri';
import type { MdxNode } from './mdx-node.ts';

/** Stands in a block's text for a component that prints words of its own (a number, a law …). */
export const printed = '\uFFFC';

/** A component inside a block, with its attributes. */
export interface InlineUse {
  readonly component: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** One heading, paragraph, list item, table cell or titled part of a page, as a reader meets it. */
export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'title';
  /** Components around it, outermost first: `['Chat', 'Bubble']`. */
  readonly within: readonly string[];
  /** Its words; each component that prints something is one {@link printed}. */
  readonly text: string;
  /** Components in it, in order; those that print stand in the same order in `text`. */
  readonly uses: readonly InlineUse[];
  /** Number of the list item, table row or paragraph it belongs to: what backs it may stand there. */
  readonly unit: number;
}

/** Components that print words inside a sentence. `Cite` prints a footnote, which is no word. */
const printing = new Set(['Number', 'Term', 'Stat', 'Law']);

/** True for a component that stands as {@link printed} in a block's text. */
export function printsWords(component: string): boolean {
  return printing.has(component);
}

/** Attributes that readers read as text. */
const readAttributes = ['title', 'label'];

/** Elements that go on inside a sentence; every other element ends the block before it. */
const inline = new Set(['Number', 'Term', 'Stat', 'Law', 'Cite', 'Mark', 'a', 'em', 'strong', 'b']);

/** True for a JSX element that stands as a block of its own, however it is written in the file. */
export function isBlockElement(type: string, name: string | null | undefined): boolean {
  return /^mdxJsx(Flow|Text)Element$/.test(type) && !inline.has(name ?? '');
}

/** The words of a text node: a line break of the file is a space to the reader. */
export function wordsOf(node: { readonly type: string; readonly value?: string }): string {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return (node.value ?? '').replace(/\s*\n\s*/g, ' ');
  }
  // {' '} keeps a space between elements.
  return node.type === 'mdxTextExpression' || node.type === 'break' ? ' ' : '';
}

const kinds: Readonly<Record<string, ProseBlock['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'item',
  tableCell: 'cell',
};

/** Collects blocks while walking the tree. */
class Walk {
  readonly blocks: ProseBlock[] = [];
  private text = '';
  private uses: InlineUse[] = [];
  private units = 0;

  /** Closes the block that is open. */
  private end(kind: ProseBlock['kind'], within: readonly string[], unit: number): void {
    const text = this.text.replace(/\s+/g, ' ').trim();
    if (text !== '' || this.uses.length > 0) {
      this.blocks.push({ kind, within, text, uses: this.uses, unit });
    }
    this.text = '';
    this.uses = [];
  }

  visit(
    node: MdxNode,
    within: readonly string[],
    outer: ProseBlock['kind'],
    unit: number | undefined,
  ): void {
    const { type } = node;
    const attributes: Record<string, string> = {};
    for (const { name, value } of node.attributes ?? []) {
      if (name !== undefined && typeof value === 'string') attributes[name] = value;
    }

    if (/^mdxJsx/.test(type) && !isBlockElement(type, node.name)) {
      const component = node.name ?? '';
      if (/^[A-Z]/.test(component)) this.uses.push({ component, attributes });
      if (printsWords(component)) this.text += printed;
    }
    this.text += wordsOf(node);

    const kind = kinds[type];
    const block = kind !== undefined || isBlockElement(type, node.name);
    const inner =
      kind === 'item' || type === 'tableRow' || (block && unit === undefined)
        ? (unit ?? ++this.units)
        : unit;
    // A component around paragraphs, such as a notice, is not what backs them: each stands alone.
    const below = isBlockElement(type, node.name) ? unit : inner;
    const path = isBlockElement(type, node.name) ? [...within, node.name ?? ''] : within;
    const blockKind = outer === 'item' || outer === 'cell' ? outer : (kind ?? 'paragraph');

    if (block) this.end(outer, within, unit ?? this.units);
    if (isBlockElement(type, node.name)) {
      for (const name of readAttributes) {
        const value = attributes[name];
        if (value !== undefined) {
          this.blocks.push({
            kind: 'title',
            within: path,
            text: value,
            uses: [],
            unit: ++this.units,
          });
        }
      }
      this.uses.push({ component: node.name ?? '', attributes });
      this.end(blockKind, within, unit ?? ++this.units);
    }
    for (const child of node.children ?? []) this.visit(child, path, blockKind, below);
    if (block) this.end(blockKind, path, inner ?? this.units);
  }
}

/**
 * Cuts a page into the blocks a reader reads, so that sentences of two list items, chat bubbles or
 * table cells never run together.
 * @param body MDX without front matter
 * @returns blocks in document order; a block component without text of its own is a block too
 */
export function proseBlocks(body: string): ProseBlock[] {
  const walk = new Walk();
  walk.visit(mdxToMdast(body) as unknown as MdxNode, [], 'paragraph', undefined);
  return walk.blocks;
}
