/**
 * "Leave now", in the head of every page before anything of it can be seen (see Leave.astro and
 * docs/decisions/0006-leaving.md). Whatever it does it does within one task, so that no frame comes between.
 * Nothing is reported. Only once somebody has left, a mark without a meaning stays in this tab.
 */
import { leavesAgain, type Arrival } from '../../logic/leave-again.ts';
import { afterStroke, noPresses, pressesToLeave, pressTimeout } from '../../logic/shift-presses.ts';

const root = document.documentElement;
const exit = (document.currentScript as HTMLScriptElement).dataset['exit'] ?? 'about:blank';
const key = 'v';
let left = false;

// Chromium keeps earlier pages alive for Back and shows their old picture for a frame before any
// script runs. It drops those that hear a message meanwhile; the message itself does nothing.
const channel = 'BroadcastChannel' in window ? new BroadcastChannel(key) : undefined;
channel?.addEventListener('message', Boolean);

// Storage may be forbidden; `left` then still covers this page.
function isMarked(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function mark(on: boolean): void {
  try {
    if (on) sessionStorage.setItem(key, '');
    else sessionStorage.removeItem(key);
  } catch {
    // See `isMarked`.
  }
}

/** How this document came; browsers of before 2017 (Safari: 2021) only know the older interface. */
function arrival(): Arrival | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  if (entry) return (entry as PerformanceNavigationTiming).type;
  return (['navigate', 'reload', 'back_forward'] as const)[performance.navigation.type];
}

/** Hides and empties the document, also one of which only a part has arrived. */
function blank(): void {
  // Not `display: none`: without a box of the root, Chromium paints white in dark mode too.
  root.style.setProperty('opacity', '0', 'important');
  root.style.setProperty('color-scheme', 'light dark');
  // What has not arrived yet never comes in, not even if the exit cannot be reached.
  window.stop();
  const head = document.createElement('head');
  const title = document.createElement('title');
  // Without a title browsers show the address.
  title.textContent = '…';
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.href = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
  head.append(title, icon);
  root.textContent = '';
  root.append(head);
}

function leave(): void {
  left = true;
  blank();
  channel?.postMessage('');
  mark(true);
  location.replace(exit);
}

if (isMarked()) {
  if (leavesAgain(arrival())) leave();
  else mark(false);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-exit]') : null;
  // With these keys the reader asks for a new tab or window, which a link opens by itself.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  leave();
});

// A page kept alive for Back comes back as it was.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && (left || isMarked())) leave();
});
// Back to an anchor of this very page while the exit was still loading has cancelled the exit.
addEventListener('popstate', () => {
  if (left) leave();
});

let presses = noPresses;
let timer: number | undefined;

/** Shows and tells how far the three presses have come. */
function tell(message: 'two' | 'one' | 'expired' | undefined): void {
  const status = document.querySelector<HTMLElement>('[data-exit-status]');
  const lights = document.querySelector<HTMLElement>('[data-exit-lights]');
  if (status) status.textContent = (message && status.dataset[message]) ?? '';
  if (lights) lights.dataset['exitLights'] = String(presses.count);
}

function expire(): void {
  presses = { count: 0, modifies: presses.modifies };
  clearTimeout(timer);
  tell('expired');
  timer = window.setTimeout(tell, pressTimeout);
}

function onStroke(event: KeyboardEvent): void {
  const before = presses.count;
  presses = afterStroke(presses, event);
  if (presses.count === before) return;
  if (presses.count === 0) {
    expire();
    return;
  }
  if (presses.count >= pressesToLeave) {
    leave();
    return;
  }
  clearTimeout(timer);
  timer = window.setTimeout(expire, pressTimeout);
  tell(presses.count === 1 ? 'two' : 'one');
}
// On the way down to the element, so that no part of a page can keep a stroke from us.
document.addEventListener('keydown', onStroke, true);
document.addEventListener('keyup', onStroke, true);
