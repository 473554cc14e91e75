/**
 * Addresses that were once published and moved, so that links in leaflets and chats never die.
 * Old path → key of the page that answers there now, per language.
 */
export const redirects: Readonly<Record<string, string>> = {};
