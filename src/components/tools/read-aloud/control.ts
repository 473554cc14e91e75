import type { readAloud } from '../../../i18n/read-aloud.ts';
import { listenDrawing } from '../../art/icons.ts';

/** What the control says. */
export type ControlTexts = (typeof readAloud)['id'];

/**
 * Markup of the control, for a page where it can be used; elsewhere its bytes would be wasted.
 * Its styles stand in `read-aloud.css`.
 */
export function controlMarkup({ listen, stop, note }: ControlTexts): string {
  const icon = `<svg class="icon" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true"><path d="${listenDrawing}"/></svg>`;
  return (
    `<button type="button" class="btn btn-line" data-play>${icon}<span data-label>${listen}</span></button>` +
    `<button type="button" class="btn btn-line" data-stop hidden>${stop}</button>` +
    `<p class="note">${note}</p><p role="status"></p>`
  );
}
