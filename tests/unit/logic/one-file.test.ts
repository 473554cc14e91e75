import { describe, expect, test } from 'vitest';
import { idIn, linkIn, oneFilePath, sizeInWords } from '../../../src/logic/one-file.ts';

const parts = [
  { key: 'home', path: '/' },
  { key: 'contacts', path: '/kontak/' },
  { key: 'self-check', path: '/cek-diri/' },
];
const link = (href: string) => linkIn(href, 'contacts', parts, 'https://site.example');

describe('links in the file', () => {
  test.each([
    ['/', '#p-home'],
    ['/kontak/', '#p-contacts'],
    ['/kontak/#polri', '#contacts-polri'],
    ['#polri', '#contacts-polri'],
    ['/cek-diri/#pintu-job', '#pintu-job'],
    ['tel:110', 'tel:110'],
    ['https://wa.me/1', 'https://wa.me/1'],
    ['/data/contacts.json', 'https://site.example/data/contacts.json'],
    ['/cari/', 'https://site.example/cari/'],
  ])('%s leads to %s', (href, expected) => {
    expect(link(href)).toBe(expected);
  });

  test('lead to ids as the file writes them', () => {
    expect(link('#polri')).toBe(`#${idIn('contacts', 'polri')}`);
    expect(link('/cek-diri/#pintu')).toBe(`#${idIn('self-check', 'pintu')}`);
  });
});

test('the file stands where the page looks for it', () => {
  expect(oneFilePath('panduan-kerja')).toBe('/unduh/panduan-kerja.html');
});

test.each([
  [999, '1 KB'],
  [340_001, '341 KB'],
  [1_000_000, '1,0 MB'],
  [1_210_000, '1,3 MB'],
] as const)('%i bytes are %s', (bytes, text) => {
  expect(sizeInWords(bytes, ',')).toBe(text);
  expect(sizeInWords(bytes, '.')).toBe(text.replace(',', '.'));
});
