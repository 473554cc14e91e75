/** Everything that runs in the one-file copy of the site: its tools, and showing one page at a time. */
import '../components/tools/check-offer/check-offer.element.ts';
import '../components/tools/filter/country-filter.element.ts';
import '../components/tools/filter/filter.element.ts';
import '../components/tools/self-check/class-quiz.element.ts';
import '../components/tools/self-check/self-check.element.ts';

const parts = [...document.querySelectorAll<HTMLElement>('.part')];

/** Shows the part that the address names, or the contents. */
function show(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const part = target?.closest('.part') ?? parts[0];
  for (const each of parts) each.hidden = each !== part;
  // The browser looked for the target while its part was hidden.
  if (target && target !== part) target.scrollIntoView();
  else scrollTo(0, 0);
  // A door of the self-check, which reads the address only when its own page opens.
  part?.querySelector<HTMLElement>(`a[data-door][href="#${CSS.escape(id)}"]`)?.click();
}

addEventListener('hashchange', show);
show();
