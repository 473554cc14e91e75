import { describe, expect, test } from 'vitest';
import { readPageFacts } from '../../../src/logic/page-facts.ts';
import { isEnding, mostScenes, storyFaults, type Scene } from '../../../src/logic/story.ts';

const scene = (id: string, options: string[], callable = false): Scene => ({
  id,
  title: `Bagian ${id}`,
  options,
  callable,
});
const sound = [
  scene('pesan', ['cek', 'visa']),
  scene('cek', ['pesan'], true),
  scene('visa', [], true),
];
const problems = (scenes: Scene[]) => storyFaults(scenes).map(({ problem }) => problem);

test('reads scenes, their options and whether one can call from them', () => {
  const { scenes, links } = readPageFacts(`
<Scenes>

<Scene id="pesan" title="Pesan">

Teks.

<Options>
  <Option to="cek">Cek dulu</Option>
</Options>

</Scene>

<Scene id="cek" title="Tiga pertanyaan">

Telepon <Number line="polri-110/phone" />.

</Scene>

</Scenes>
`);
  expect(scenes).toEqual([
    { id: 'pesan', title: 'Pesan', options: ['cek'], callable: false },
    { id: 'cek', title: 'Tiga pertanyaan', options: [], callable: true },
  ]);
  expect(links, 'an option is no link to a page').toEqual([]);
});

test('a path ends where nothing but the beginning follows', () => {
  expect(sound.map((entry) => isEnding(entry, sound))).toEqual([false, true, true]);
});

describe('faults', () => {
  test('a sound story and a page without scenes have none', () => {
    expect(storyFaults(sound)).toEqual([]);
    expect(storyFaults([])).toEqual([]);
  });

  test('an option to nowhere, with the ids there are', () => {
    const [fault] = storyFaults([scene('pesan', ['kota'], true)]);
    expect(fault?.problem).toContain('<Option to="kota">');
    expect(fault?.mend).toContain('use one of: pesan');
  });

  test('a scene that no path reaches, also one in a circle of its own', () => {
    expect(problems([...sound, scene('a', ['b']), scene('b', ['a'])])).toEqual([
      'no path leads to <Scene id="a">',
      'no path leads to <Scene id="b">',
    ]);
  });

  test('an ending without a number', () => {
    expect(problems([scene('pesan', ['cek']), scene('cek', ['pesan'])])).toEqual([
      'the path ends at <Scene id="cek"> without a number to call',
    ]);
  });

  test('a scene that stands twice, an id that is none, too many scenes', () => {
    expect(problems([...sound, scene('visa', [], true)])).toEqual([
      '<Scene id="visa"> stands twice',
    ]);
    expect(problems([scene('Pesan 1', [], true)])[0]).toContain('needs an id of small letters');
    const many = Array.from({ length: mostScenes + 1 }, (_, index) =>
      scene(`s${String(index)}`, [`s${String((index + 1) % (mostScenes + 1))}`], true),
    );
    expect(problems(many)[0]).toContain(`only ${String(mostScenes)} can be shown`);
  });
});
