/** What we read of a node of an MDX syntax tree. */
export interface MdxNode {
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
  readonly children?: readonly MdxNode[];
}

/** A component's attribute as written between quotes; empty when it is missing. */
export function attributeOf(node: MdxNode, name: string): string {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

/** Every use of a component at or below a node, in document order. */
export function usesOf(node: MdxNode, component: string): MdxNode[] {
  const below = (node.children ?? []).flatMap((child) => usesOf(child, component));
  return node.name === component ? [node, ...below] : below;
}
