import { expect, test } from 'vitest';
import { readPageFacts } from '../../../src/logic/page-facts.ts';

const body = `
## Judul <Term id="tppo" />

Telepon <Number line="polri-110/phone" /> atau [bantuan](key:get-help#langkah).

<LawBox at="uu-1/2 uu-3/4" />

<Door to="scams" icon="offer" title="Tawaran">isi</Door>
`;

test('reads what a page names, in order', () => {
  const facts = readPageFacts(body);
  expect(facts.headings).toEqual([{ depth: 2, text: 'Judul' }]);
  expect(facts.uses).toEqual([
    { component: 'Term', ids: ['tppo'] },
    { component: 'Number', ids: ['polri-110/phone'] },
    { component: 'LawBox', ids: ['uu-1/2', 'uu-3/4'] },
    { component: 'Door', ids: [] },
  ]);
  expect(facts.links).toEqual(['get-help', 'scams']);
  expect(facts.text).toContain('Telepon');
});
