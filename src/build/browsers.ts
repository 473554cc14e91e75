import browserslist from 'browserslist';

/** Names that Vite gives to the browsers of browserslist; the others run one of these engines. */
const viteNames: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  ios_saf: 'ios',
  safari: 'safari',
};

/**
 * The oldest browsers we ship syntax for, as Vite's `build.target` wants them.
 * @param names entries like `ios_saf 13.4-13.7`; without them the `browserslist` of package.json
 * @returns one entry per engine, like `chrome80`, `ios13.4`
 */
export function oldestBrowsers(names: readonly string[] = browserslist()): string[] {
  const oldest = new Map<string, number>();
  for (const name of names) {
    const [browser = '', versions = ''] = name.split(' ');
    const engine = viteNames[browser];
    const version = Number.parseFloat(versions);
    if (engine === undefined || Number.isNaN(version)) continue;
    oldest.set(engine, Math.min(version, oldest.get(engine) ?? version));
  }
  return [...oldest].map(([engine, version]) => `${engine}${String(version)}`).sort();
}

/**
 * The same for scripts, without Chrome and Edge: Chrome 80 knows every sign of syntax that Firefox 78 and
 * Safari 13.1 know, but for its sake each `?.` would be written out, because of a fault in
 * `f?.(...list)` and `o?.f(...list)` alone. `tests/build/browsers.test.ts` finds these.
 */
export function scriptTarget(): string[] {
  return oldestBrowsers().filter((name) => !/^(chrome|edge)/.test(name));
}
