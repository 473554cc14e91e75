import { expect, test } from 'vitest';
import { readPageFacts } from '../../../src/logic/page-facts.ts';

const body = `
## Judul <Term id="tppo" />

Telepon <Number line="polri-110/phone" /> atau [bantuan](key:get-help#langkah).

<LawBox at="uu-1/2 uu-3/4" />

<LawTable law="uu-1" articles="2 3-a" />

<LawTable law="uu-1" />

<StatTable ids="satu dua" />

<Door to="scams" icon="offer" title="Tawaran">isi</Door>
`;

test('reads what a page names, in order', () => {
  const facts = readPageFacts(body);
  expect(facts.headings).toEqual([{ depth: 2, text: 'Judul' }]);
  expect(facts.uses).toEqual([
    { component: 'Term', ids: ['tppo'] },
    { component: 'Number', ids: ['polri-110/phone'] },
    { component: 'LawBox', ids: ['uu-1/2', 'uu-3/4'] },
    { component: 'LawTable', ids: ['uu-1/2', 'uu-1/3-a'] },
    { component: 'LawTable', ids: ['uu-1'] },
    { component: 'StatTable', ids: ['satu', 'dua'] },
    { component: 'Door', ids: [] },
  ]);
  expect(facts.links).toEqual(['get-help', 'scams']);
  expect(facts.text).toContain('Telepon');
});

test('finds terms whose link would stand inside a heading or a link', () => {
  const { misplacedTerms } = readPageFacts(`
## Apa itu <Term id="tppo" />

## Apa itu <Term id="wni" plain />

Buka [kontak <Term id="kbri" short />](key:contacts) dan <Term id="kjri" />.
`);
  expect(misplacedTerms).toEqual([
    { id: 'tppo', inside: 'a heading' },
    { id: 'kbri', inside: 'a link' },
  ]);
});
