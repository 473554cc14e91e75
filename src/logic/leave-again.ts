/** How a document came to be shown, as Navigation Timing names it. */
export type Arrival = 'navigate' | 'reload' | 'back_forward' | 'prerender';

/**
 * Whether a page of ours that is shown in a tab somebody has left must leave again at once.
 * Back and Forward may be pressed by another person, and so may Reload, or a pull on the blank
 * screen. An address typed and a link followed are meant: they open, so that nobody is locked out.
 * @param arrival `undefined` where the browser does not tell: then the page opens
 */
export function leavesAgain(arrival: Arrival | undefined): boolean {
  return arrival === 'back_forward' || arrival === 'reload';
}
