import { expect, test } from 'vitest';
import {
  headersFor,
  matchesPath,
  parseHeadersFile,
  writeHeadersFile,
} from '../../../src/logic/headers-file.ts';

const rules = [
  { path: '/*', headers: { 'Referrer-Policy': 'no-referrer', 'X-Frame-Options': 'DENY' } },
  { path: '/a/*', headers: { 'Cache-Control': 'no-cache' } },
];

test('what is written is read back', () => {
  const text = writeHeadersFile(rules);
  expect(text).toBe(
    '/*\n  Referrer-Policy: no-referrer\n  X-Frame-Options: DENY\n\n/a/*\n  Cache-Control: no-cache\n',
  );
  expect(parseHeadersFile(text)).toEqual(rules);
});

test('comments and empty lines are passed over; a value may hold a colon', () => {
  expect(parseHeadersFile('# why\n/x\n  # and why\n\n  Link: <https://a.example>\n')).toEqual([
    { path: '/x', headers: { Link: '<https://a.example>' } },
  ]);
});

test.each(['  Name: before any path', '/x\nName: not indented', '/x\n  no colon'])(
  'refuses %j',
  (text) => {
    expect(() => parseHeadersFile(text)).toThrow(/_headers, line \d+/);
  },
);

test.each([
  ['/*', '/', true],
  ['/*', '/a/b/', true],
  ['/a/*', '/a/', true],
  ['/a/*', '/a/b/c.js', true],
  ['/a/*', '/ab/', false],
  ['/', '/', true],
  ['/', '/a/', false],
  ['/*.json', '/data/x.json', true],
  ['/*.json', '/data/x.js', false],
  ['/ab*ba', '/aba', false],
])('%s and %s: %s', (pattern, path, matches) => {
  expect(matchesPath(pattern, path)).toBe(matches);
});

test('a response gets the headers of every rule that matches', () => {
  expect([...headersFor(rules, '/a/').keys()]).toEqual([
    'Referrer-Policy',
    'X-Frame-Options',
    'Cache-Control',
  ]);
  expect(headersFor(rules, '/b/').has('Cache-Control')).toBe(false);
});

test('two rules may not set the same header for one address', () => {
  const twice = [...rules, { path: '/a/b/', headers: { 'Cache-Control': 'no-store' } }];
  expect(() => headersFor(twice, '/a/b/')).toThrow('/a/b/: two rules set Cache-Control.');
});
