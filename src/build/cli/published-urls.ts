/**
 * `npm run urls`: adds every present page to content/published-urls.txt, the promise that a link
 * once printed on a poster keeps working. It never removes a line.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addUrls, presentUrls, publishedUrlsFile, readUrls } from '../../logic/published-urls.ts';

const listed = existsSync(publishedUrlsFile)
  ? readUrls(readFileSync(publishedUrlsFile, 'utf8'))
  : [];
const all = addUrls(listed, presentUrls());
const remarks = [
  '# Every address this site has published, in both languages. Written by "npm run urls".',
  '# A line never goes: a page that moves gets a line in src/redirects.ts.',
];
writeFileSync(publishedUrlsFile, `${[...remarks, ...all].join('\n')}\n`);
console.log(`${String(all.length - listed.length)} addresses added, ${String(all.length)} listed.`);
