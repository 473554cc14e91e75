import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishPage } from '../../../src/build/finish-pages.ts';
import { parseStylesheet } from '../../../src/build/stylesheet.ts';

const csp = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; ${policy}">`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const finish = (html: string) => finishPage(html, parseStylesheet, () => '');

test('two blocks of styles become one, shortened in the markup too', () => {
  const html = finish(
    '<head><style>@layer utilities{.mt-2{top:0}}</style><style>p{left:0}.x{top:0}</style></head><p class="mt-2 y">a</p>',
  );
  expect(html).toContain(
    '<style>.a:not(#_){top:0}p:not(#_#_){left:0}</style></head><p class="a y">',
  );
});

test('the policy names the styles and scripts of this page and no others', () => {
  const html = finish(
    `<head>${csp("script-src 'self' 'sha256-old='; style-src 'self' 'sha256-old2=';")}<style>p{top:0}</style></head>` +
      '<p>a</p><script type="module">go()</script><script type="application/json">{}</script>',
  );
  const style = 'p:not(#_#_){top:0}';
  expect(html).toContain(`script-src 'self' ${hash('go()')}; style-src 'self' ${hash(style)};`);
});

test('what only the search index needed is gone', () => {
  const html = finish(
    '<head><meta name="description" content="d"><meta name="keywords" data-pagefind-meta="keywords[content]" content="k"></head>',
  );
  expect(html).toContain('name="description"');
  expect(html).not.toContain('keywords');
});
