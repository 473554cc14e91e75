import type { Passage } from '../../../logic/read-aloud.ts';

/** A block of the page as a reader hears it, with the text nodes it is made of. */
export interface PagePassage extends Passage {
  readonly block: Element;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** Controls, footnote marks, dates, lists of sources and pages, and what is folded away. */
const unread =
  'nav,button,script,style,svg,.cite,a[href^="#s"],[hidden],[aria-hidden=true],[data-pagefind-ignore],.no-print,' +
  'details:not([open])>:not(summary)';
const dials = 'a[href^="tel:"],a[href^="sms:"],a[href^="https://wa.me/"]';

/** The nearest element that begins a line of its own. */
function blockOf(node: Text): Element {
  let element = node.parentElement ?? document.body;
  while (element.parentElement && /^(inline|contents)/.test(getComputedStyle(element).display)) {
    element = element.parentElement;
  }
  return element;
}

/** Everything of the page that can be seen and is meant to be read, block by block. */
export function passagesIn(root: Element): PagePassage[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const hidden =
        node instanceof Element &&
        (node.matches(unread) || getComputedStyle(node).display === 'none');
      return hidden ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  });
  const passages: PagePassage[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const block = blockOf(node);
    let last = passages[passages.length - 1];
    if (last?.block !== block) {
      last = { block, text: '', nodes: [], dialled: [] };
      passages.push(last);
    }
    const start = last.text.length;
    const text = last.text + node.data;
    const dialled = node.parentElement?.closest(dials) ? [[start, text.length] as const] : [];
    passages[passages.length - 1] = {
      block,
      text,
      nodes: [...last.nodes, { node, start }],
      dialled: [...last.dialled, ...dialled],
    };
  }
  return passages;
}

/** The stretch of the page that a part of a passage stands on. */
export function rangeOf({ nodes }: PagePassage, start: number, end: number): Range {
  const range = document.createRange();
  const inside = nodes.filter((item) => item.start < end && item.start + item.node.length > start);
  const [first] = inside;
  const last = inside[inside.length - 1];
  if (first && last) {
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  }
  return range;
}
