import {
  none,
  type AnswerNode,
  type CheckGraph,
  type QuestionNode,
} from '../../../logic/self-check.ts';

/** As much of an element as reading needs: a browser's, or that of a test that reads the file. */
export interface ReadableElement {
  getAttribute(name: string): string | null | undefined;
  querySelectorAll(selector: string): Iterable<ReadableElement>;
}

/** Ids by the anchors under which the list shows them, like `#langkah-3`. */
type Anchors = ReadonlyMap<string, string>;

const attribute = (element: ReadableElement, name: string): string =>
  element.getAttribute(name) ?? '';

/** What the references of one door, question or answer lead to. */
function addsOf(element: ReadableElement, of: string, anchors: Anchors) {
  const links = [...element.querySelectorAll(`[data-of="${of}"] a`)].map((link) =>
    attribute(link, 'href'),
  );
  const below = (anchor: string): string[] =>
    links.flatMap((link) => (link.startsWith(anchor) ? (anchors.get(link) ?? []) : []));
  return { steps: below('#langkah-'), rights: below('#hukum-'), flags: below('#tanda-') };
}

function questionOf(element: ReadableElement, anchors: Anchors): QuestionNode {
  const answers: Record<string, AnswerNode> = {};
  for (const item of element.querySelectorAll('.answers > li')) {
    const next = item.getAttribute('data-next');
    const [input] = item.querySelectorAll('input');
    if (input)
      answers[attribute(input, 'value')] = {
        ...addsOf(item, 'answer', anchors),
        ...(next ? { next } : {}),
      };
  }
  const kind = attribute(element, 'data-kind');
  const nothing = answers[none];
  const listed = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== none));
  return {
    kind: kind === 'many' || kind === 'country' ? kind : 'one',
    next: attribute(element, 'data-next'),
    ...(kind === 'country' && addsOf(element, 'question', anchors)),
    ...(kind === 'many' && nothing ? { answers: listed, none: nothing } : { answers }),
  };
}

/**
 * Reads the questions from the printed list, so that the page need not carry them twice.
 * @param root the element that holds the doors and the lists of steps, signs and laws
 */
export function readGraph(root: ReadableElement): CheckGraph {
  const anchors = new Map<string, string>();
  const steps: Record<string, { rank: number }> = {};
  for (const item of root.querySelectorAll('[data-item]')) {
    const id = attribute(item, 'data-item');
    anchors.set(`#${attribute(item, 'id')}`, id);
    const rank = item.getAttribute('data-rank');
    if (rank) steps[id] = { rank: Number(rank) };
  }
  const doors: Record<string, CheckGraph['doors'][string]> = {};
  for (const door of root.querySelectorAll('[data-door-list]')) {
    const { steps, rights } = addsOf(door, 'door', anchors);
    doors[attribute(door, 'data-door-list')] = {
      steps,
      rights,
      questions: Object.fromEntries(
        [...door.querySelectorAll('[data-question]')].map((item) => [
          attribute(item, 'data-question'),
          questionOf(item, anchors),
        ]),
      ),
    };
  }
  return { doors, steps };
}
