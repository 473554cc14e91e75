import { mdxToMdast } from 'satteri';

/** The facts that one page's text names, each list in order of first use. */
export interface PageFacts {
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  /** Component name and the ids it was given, in document order. */
  readonly uses: readonly { readonly component: string; readonly ids: readonly string[] }[];
  /** Keys of pages it links to. */
  readonly links: readonly string[];
  /** Words a reader reads, without components' own output. */
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly Node[];
}

/** Attributes of MDX components that hold ids of facts. */
const idAttributes = ['id', 'line', 'lines', 'at', 'sources', 'flag'];

/** The text of a node and all below it. */
function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  const inner = (node.children ?? []).map(textOf).join('');
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'listItem'
    ? `${inner}\n`
    : inner;
}

/**
 * Reads what an MDX body names, without rendering it.
 * @param body MDX without front matter
 * @returns headings, component uses, links and plain text
 */
export function readPageFacts(body: string): PageFacts {
  const headings: { depth: number; text: string }[] = [];
  const uses: { component: string; ids: string[] }[] = [];
  const links: string[] = [];

  const visit = (node: Node): void => {
    if (node.type === 'heading')
      headings.push({ depth: node.depth ?? 0, text: textOf(node).trim() });
    if (node.type === 'link' && node.url?.startsWith('key:')) {
      links.push(node.url.slice(4).split('#')[0] ?? '');
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const values = (node.attributes ?? []).filter(
        (attribute) =>
          idAttributes.includes(attribute.name ?? '') && typeof attribute.value === 'string',
      );
      const to = node.attributes?.find((attribute) => attribute.name === 'to')?.value;
      if (typeof to === 'string') links.push(to);
      uses.push({
        component: node.name ?? '',
        ids: values.flatMap((attribute) => String(attribute.value).split(/\s+/).filter(Boolean)),
      });
    }
    node.children?.forEach(visit);
  };
  const root = mdxToMdast(body) as unknown as Node;
  visit(root);
  return { headings, uses, links, text: textOf(root) };
}
