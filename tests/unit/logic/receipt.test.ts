import { expect, test } from 'vitest';
import { cookieCount, trafficOf } from '../../../src/logic/receipt.ts';

const origin = 'https://situs.example';
const page = { name: `${origin}/privasi/`, transferSize: 12_300, encodedBodySize: 12_000 };

test('adds up what came over the network', () => {
  const script = { name: `${origin}/_astro/a.js`, transferSize: 900, encodedBodySize: 600 };
  expect(trafficOf([page, script], origin)).toEqual({
    received: 13_200,
    fromCache: 0,
    elsewhere: [],
  });
});

test('tells apart what the browser had already', () => {
  const untouched = { ...page, transferSize: 0 };
  const notModified = { ...page, transferSize: 300 };
  expect(trafficOf([untouched], origin)).toMatchObject({ received: 0, fromCache: 12_000 });
  expect(trafficOf([notModified], origin)).toMatchObject({ received: 300, fromCache: 12_000 });
});

test('names every request to another host', () => {
  const foreign = { name: 'https://lain.example:8443/a.js', transferSize: 0, encodedBodySize: 0 };
  const almost = { ...foreign, name: 'https://situs.example.lain.example/' };
  expect(trafficOf([page, foreign, foreign, almost], origin)).toEqual({
    received: 12_300,
    fromCache: 0,
    elsewhere: ['lain.example:8443', 'lain.example:8443', 'situs.example.lain.example'],
  });
});

test('passes over what asks no host', () => {
  const inside = ['data:image/png;base64,AA', 'chrome-extension://abc/x.js', 'blob:null/1'];
  expect(trafficOf([page, ...inside.map((name) => ({ name }))], origin)).toMatchObject({
    received: 12_300,
    elsewhere: [],
  });
});

test('does not guess where a browser tells no size', () => {
  expect(trafficOf([page, { name: `${origin}/a.js` }], origin)).toMatchObject({
    received: undefined,
    fromCache: 0,
  });
});

test.each([
  ['', 0],
  ['a=1', 1],
  ['a=1; b=', 2],
])('cookies of %j: %d', (cookies, count) => {
  expect(cookieCount(cookies)).toBe(count);
});
