import { describe, expect, test } from 'vitest';
import { chooseVoice, type Voice } from '../../../src/logic/choose-voice.ts';

const local = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  ...more,
});

describe('a voice to read with', () => {
  test.each([
    ['id-ID', 'id'],
    ['id_ID', 'id'],
    ['id', 'id'],
    ['in-ID', 'id'],
    ['EN-gb', 'en'],
  ] as const)('%s speaks %s', (lang, locale) => {
    expect(chooseVoice([local('fr-FR'), local(lang)], locale)?.lang).toBe(lang);
  });

  test.each(['ms-MY', 'ind', 'en-ID', 'jv-ID', ''])('"%s" is not Indonesian', (lang) => {
    expect(chooseVoice([local(lang)], 'id')).toBeUndefined();
  });

  test('a voice on the maker’s computer is none, and so is one that does not say', () => {
    const elsewhere: Voice = { lang: 'id-ID', localService: false };
    const silent: Voice = { lang: 'id-ID' };
    expect(chooseVoice([elsewhere, silent], 'id')).toBeUndefined();
    expect(chooseVoice([elsewhere, silent, local('id-ID')], 'id')?.localService).toBe(true);
  });

  test('the reader’s own choice comes first, but not in another language', () => {
    const chosen = local('en-AU', { default: true });
    expect(chooseVoice([local('en-US'), chosen], 'en')).toBe(chosen);
    expect(chooseVoice([local('id-ID'), chosen], 'id')?.lang).toBe('id-ID');
  });

  test('no voices, no voice', () => {
    expect(chooseVoice([], 'id')).toBeUndefined();
  });
});
