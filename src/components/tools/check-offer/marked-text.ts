import { markSegments } from '../../../logic/mark-segments.ts';
import type { Sign } from '../../../logic/offer-answer.ts';

/**
 * The pasted text with its signs marked. Each mark ends with the numbers of its signs, which a
 * screen reader hears with the word for "sign" before them.
 * @param signs in the order in which they are numbered
 * @param word for "sign"
 */
export function markedText(text: string, signs: readonly Sign[], word: string): Node[] {
  const markings = signs.flatMap(({ matches, severity }, index) =>
    matches.map((match) => ({ match, severity, number: index + 1 })),
  );
  return markSegments(text.length, markings).map(({ start, end, severity, closes }) => {
    const piece = text.slice(start, end);
    if (severity === 0) return document.createTextNode(piece);
    const mark = document.createElement('mark');
    mark.className = `sev-${String(severity)}`;
    mark.append(piece);
    if (closes.length > 0) {
      const numbers = document.createElement('sup');
      numbers.append(unseen(` (${word} `), closes.join(', '), unseen(') '));
      mark.append(numbers);
    }
    return mark;
  });
}

/** Text that is only heard. */
function unseen(text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'unseen';
  span.textContent = text;
  return span;
}
