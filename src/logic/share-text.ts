/** Longest message, address included: what fits a screen of WhatsApp without "read more". */
export const longestShare = 500;

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/**
 * The message a reader copies.
 * @param html what the writer wrote, as rendered: plain text, at most in one paragraph
 * @param address full address of the page it leads to
 * @throws when the text holds markup or is too long; the message says the mend
 */
export function shareMessage(html: string, address: string): { text: string; message: string } {
  const inner = html.trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
  if (/<[a-z]/i.test(inner)) {
    throw new Error(
      'it holds markup, which a chat cannot show. Mend: write plain words, without links, bold type or components.',
    );
  }
  const text = inner
    .replace(/&(?:amp|lt|gt|quot|#34|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
  const message = `${text}\n${address}`;
  if (text === '' || message.length > longestShare) {
    throw new Error(
      `with its address it has ${String(message.length)} characters. Mend: write 1 to ${String(longestShare - address.length - 1)} characters.`,
    );
  }
  return { text, message };
}
