/**
 * Upgrades the "leave now" links: the page is emptied at once and replaced in the tab's history,
 * so that a slow network shows nothing and Back skips this page. Nothing is stored or reported.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-exit]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  document.title = '…';
  // Not `replaceChildren()`: WebViews before 86 do not know it, and the reader would stay here.
  document.body.textContent = '';
  location.replace(link.href);
});
