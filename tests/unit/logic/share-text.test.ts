import { expect, test } from 'vitest';
import { longestShare, shareMessage } from '../../../src/logic/share-text.ts';

const address = 'https://contoh.id/penipuan/';

test('is the text, then the address', () => {
  expect(shareMessage('<p>Kata &quot;mereka&quot; &amp; kita\n  di sini:</p>', address)).toEqual({
    text: 'Kata "mereka" & kita di sini:',
    message: `Kata "mereka" & kita di sini:\n${address}`,
  });
});

test('allows plain words only', () => {
  for (const html of [
    '<a href="/x">di sini</a>',
    'kata <strong>tebal</strong>',
    '<p>a</p><p>b</p>',
  ]) {
    expect(() => shareMessage(html, address), html).toThrow(/markup.*Mend:/);
  }
});

test('counts the address', () => {
  const room = longestShare - address.length - 1;
  expect(shareMessage('x'.repeat(room), address).message).toHaveLength(longestShare);
  expect(() => shareMessage('x'.repeat(room + 1), address)).toThrow(
    `501 characters. Mend: write 1 to ${String(room)}`,
  );
  expect(() => shareMessage('', address)).toThrow(/Mend:/);
});
