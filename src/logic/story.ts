import { attributeOf, usesOf, type MdxNode } from './mdx-node.ts';

/** One scene of a story with choices. */
export interface Scene {
  readonly id: string;
  readonly title: string;
  /** Ids of the scenes its options lead to, in order. */
  readonly options: readonly string[];
  /** Whether a number to call stands in it. */
  readonly callable: boolean;
}

/** As many as `src/styles/story.css` can show one at a time. */
export const mostScenes = 12;

const numbers = ['Number', 'CallNow', 'ContactCard'];

/** The scenes of a page, in order; none when it is no story. */
export function readScenes(root: MdxNode): Scene[] {
  return usesOf(root, 'Scene').map((node) => ({
    id: attributeOf(node, 'id'),
    title: attributeOf(node, 'title'),
    options: usesOf(node, 'Option').map((option) => attributeOf(option, 'to')),
    callable: numbers.some((component) => usesOf(node, component).length > 0),
  }));
}

/** True when a scene ends its path: nothing follows but, perhaps, the beginning again. */
export function isEnding(scene: Scene, scenes: readonly Scene[]): boolean {
  return scene.options.every((to) => to === scenes[0]?.id);
}

/**
 * What is wrong with the paths of a story.
 * @param scenes the scenes of one page, first one first
 * @returns problems with their mends; none for a sound story and for a page without scenes
 */
export function storyFaults(scenes: readonly Scene[]): { problem: string; mend: string }[] {
  const faults: { problem: string; mend: string }[] = [];
  const ids = scenes.map(({ id }) => id);
  const reached = new Set(ids.slice(0, 1));
  // A scene joins `reached` while the set is walked, so its own options are walked too.
  for (const id of reached) {
    for (const to of scenes.find((scene) => scene.id === id)?.options ?? []) reached.add(to);
  }
  if (scenes.length > mostScenes) {
    faults.push({
      problem: `the story has ${String(scenes.length)} scenes, but only ${String(mostScenes)} can be shown`,
      mend: 'join scenes, or add rules to src/styles/story.css and raise mostScenes in src/logic/story.ts',
    });
  }
  for (const [index, scene] of scenes.entries()) {
    const name = `<Scene id="${scene.id}">`;
    if (!/^[a-z][a-z0-9-]*$/.test(scene.id) || scene.title === '') {
      faults.push({
        problem: `${name} needs an id of small letters and a title`,
        mend: 'write <Scene id="visa" title="…">',
      });
    }
    if (ids.indexOf(scene.id) !== index) {
      faults.push({ problem: `${name} stands twice`, mend: 'give one of them another id' });
    }
    for (const to of scene.options.filter((option) => !ids.includes(option))) {
      faults.push({
        problem: `${name} offers <Option to="${to}">, and there is no such scene`,
        mend: `use one of: ${ids.join(', ')}`,
      });
    }
    if (!reached.has(scene.id)) {
      faults.push({
        problem: `no path leads to ${name}`,
        mend: `add an <Option to="${scene.id}"> to an earlier scene, or remove the scene`,
      });
    }
    if (isEnding(scene, scenes) && !scene.callable) {
      faults.push({
        problem: `the path ends at ${name} without a number to call`,
        mend: 'add a <Number line="…" /> to that scene',
      });
    }
  }
  return faults;
}
