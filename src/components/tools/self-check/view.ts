/** Shows or hides an element on the screen. On paper `src/styles/self-check.css` decides. */
export function show(element: Element | null | undefined, shown: boolean): void {
  element?.classList.toggle('off', !shown);
}

/** Moves the focus, and with it a screen reader, to the beginning of a view. */
export function goTo(heading: Element | null | undefined): void {
  if (!(heading instanceof HTMLElement)) return;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}

/**
 * Tells the style sheet what a print, or a projector, shall show alone.
 * @param view `result`, `quiz` or `projector`; any other view prints the complete list
 */
export function announceView(view: string): void {
  const alone = ['result', 'quiz', 'projector'].includes(view);
  document.documentElement.dataset['alone'] = alone ? view : '';
}
