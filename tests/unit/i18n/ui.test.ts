import { expect, test } from 'vitest';
import { ui as en } from '../../../src/i18n/ui.en.ts';
import { ui as id } from '../../../src/i18n/ui.id.ts';

/** Texts that are rightly the same in both languages, with the reason. */
const same = new Map([
  ['site.menu', 'the same word'],
  ['contact.types.whatsapp', 'a name'],
]);

/** Every text of a set of strings, by path; functions are called with plain arguments. */
function* texts(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    const result: unknown = (value as (...args: unknown[]) => unknown)(2, 'x', 'y');
    yield [path, String(result)];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* texts(inner, path === '' ? key : `${path}.${key}`);
    }
  }
}

test('no interface text was left untranslated', () => {
  const english = new Map(texts(en, ''));
  const untranslated = [...texts(id, '')]
    .filter(
      ([path, text]) => english.get(path) === text && /\p{L}{3}/u.test(text) && !same.has(path),
    )
    .map(([path, text]) => `${path}: ${text}`);
  expect(untranslated).toEqual([]);
});

test('the list of equal texts holds nothing that differs', () => {
  const english = new Map(texts(en, ''));
  const indonesian = new Map(texts(id, ''));
  for (const path of same.keys()) expect(english.get(path), path).toBe(indonesian.get(path));
});
