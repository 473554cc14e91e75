/**
 * `npm run stamp [key …]`: writes into English pages which Indonesian text they translate. Run it
 * only after comparing the two; without keys it takes every page whose stamp is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { splitFrontMatter } from '../../data/load-pages.ts';
import { bodyStamp } from '../../logic/body-stamp.ts';
import { isPageKey, pageKeys, siteMap } from '../../site-map.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((key) => !isPageKey(key));
if (unknown.length > 0) {
  console.error(`✖ No page has the key ${unknown.join(', ')}. Keys stand in src/site-map.ts.`);
  process.exit(1);
}
const keys = asked.length > 0 ? asked.filter(isPageKey) : pageKeys;
let changed = 0;
for (const key of keys) {
  if (siteMap[key].country !== undefined) continue;
  const { body } = splitFrontMatter(readFileSync(`content/pages/id/${key}.mdx`, 'utf8'));
  const file = `content/pages/en/${key}.mdx`;
  const text = readFileSync(file, 'utf8');
  const line = `translationOf: '${bodyStamp(body)}'`;
  const stamped = /^translationOf: .*$/m.test(text)
    ? text.replace(/^translationOf: .*$/m, line)
    : text.replace(/\n---\n/, `\n${line}\n---\n`);
  if (stamped === text) continue;
  writeFileSync(file, stamped);
  changed += 1;
}
console.log(`${String(changed)} English pages stamped.`);
