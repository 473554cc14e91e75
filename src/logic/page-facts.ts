import { mdxToMdast } from 'satteri';
import { readMeetings, type Meeting } from './lesson.ts';
import { attributeOf, type MdxNode } from './mdx-node.ts';
import { isBlockElement, wordsOf } from './prose-blocks.ts';
import { readScenes, type Scene } from './story.ts';

/** The facts that one page's text names, each list in order of first use. */
export interface PageFacts {
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  /** Component name and the ids it was given, in document order. */
  readonly uses: readonly { readonly component: string; readonly ids: readonly string[] }[];
  /** Keys of pages it links to. */
  readonly links: readonly string[];
  /** `<Term>`s that would put a link into a heading or into another link. */
  readonly misplacedTerms: readonly { readonly id: string; readonly inside: string }[];
  /** Scenes of a story, first one first. */
  readonly scenes: readonly Scene[];
  /** Meetings of a lesson. */
  readonly meetings: readonly Meeting[];
  /** Words a reader reads, without components' own output. */
  readonly text: string;
}

/** Attributes of MDX components that hold ids of facts. */
const idAttributes = ['id', 'ids', 'line', 'lines', 'at', 'sources', 'flag', 'law'];

/**
 * `<LawTable law="uu-1" articles="2 3">` names its articles as `<LawBox>` does: `uu-1/2 uu-1/3`.
 * Without `articles` it names the law alone.
 */
function tableIds(law: string, articles: string): string[] {
  const keys = articles.split(/\s+/).filter(Boolean);
  return keys.length === 0 ? [law] : keys.map((key) => `${law}/${key}`);
}

/** The text of a node and all below it; adjacent blocks, bubbles and options never run together. */
function textOf(node: MdxNode): string {
  const inner = wordsOf(node) + (node.children ?? []).map(textOf).join('');
  const block = ['paragraph', 'heading', 'listItem', 'tableCell'].includes(node.type);
  return block || isBlockElement(node.type, node.name) ? `${inner}\n` : inner;
}

function hasAttribute(node: MdxNode, name: string): boolean {
  return node.attributes?.some((attribute) => attribute.name === name) ?? false;
}

/** Components that are one link as a whole. */
const linkComponents = ['Door', 'Option'];

/** What `node` is, when no link may stand inside it. */
function placeWithoutLinks(node: MdxNode): string | undefined {
  if (node.type === 'heading' || node.type === 'link') return `a ${node.type}`;
  return linkComponents.includes(node.name ?? '') ? `<${String(node.name)}>` : undefined;
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
  const misplacedTerms: { id: string; inside: string }[] = [];

  const visit = (node: MdxNode, above?: string): void => {
    const inside = above ?? placeWithoutLinks(node);
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
      // An option leads to a scene of its own page; `storyFaults` checks it.
      if (typeof to === 'string' && node.name !== 'Option') links.push(to);
      uses.push({
        component: node.name ?? '',
        ids:
          node.name === 'LawTable'
            ? tableIds(attributeOf(node, 'law'), attributeOf(node, 'articles'))
            : values.flatMap((attribute) => String(attribute.value).split(/\s+/).filter(Boolean)),
      });
      if (node.name === 'Term' && inside !== undefined && !hasAttribute(node, 'plain')) {
        misplacedTerms.push({ id: attributeOf(node, 'id'), inside });
      }
    }
    node.children?.forEach((child) => {
      visit(child, inside);
    });
  };
  const root = mdxToMdast(body) as unknown as MdxNode;
  visit(root);
  return {
    headings,
    uses,
    links,
    misplacedTerms,
    scenes: readScenes(root),
    meetings: readMeetings(root),
    text: textOf(root),
  };
}
