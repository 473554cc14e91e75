import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { locales } from '../../i18n/locales.ts';
import { pageKeys, siteMap } from '../../site-map.ts';

/** What the build is made from, besides `node_modules`. */
const inputs = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** One page of the site map and the number of its copy. */
interface Copy {
  readonly key: string;
  readonly of: string;
  readonly slugs: Record<string, string>;
  readonly parent: string;
}

/**
 * Copies of the pages that are written as MDX, round after round through the site map, until the
 * project has `times` as many pages. Each round is a tree of its own below the home page, so that
 * lists of child pages stay as long as they are. Country pages come from data and are not copied.
 */
function copies(times: number): Copy[] {
  const originals = pageKeys.filter((key) => siteMap[key].country === undefined);
  const wanted = (times - 1) * pageKeys.length;
  return Array.from({ length: wanted }, (_, index): Copy => {
    const round = Math.floor(index / originals.length) + 1;
    const of = originals[index % originals.length] ?? 'home';
    const name = (key: string) => `${key}--${String(round)}`;
    const { parent } = siteMap[of];
    const isMade =
      parent !== undefined &&
      (originals.indexOf(parent) < index % originals.length || round * originals.length <= wanted);
    return {
      key: name(of),
      of,
      slugs: Object.fromEntries(
        locales.map((locale) => [
          locale,
          `copy-${String(round)}/${siteMap[of][locale]}`.replace(/\/$/, ''),
        ]),
      ),
      parent: isMade && parent !== 'home' ? name(parent) : name('home'),
    };
  });
}

/** The site map of the copied project: the real one and the copies, under the same names. */
function copiedSiteMap(made: readonly Copy[]): string {
  const places = made.map(({ key, of, slugs, parent }) => [
    key,
    of === 'home' ? slugs : { ...slugs, parent },
  ]);
  return [
    "import { siteMap as once } from './site-map-once.ts';",
    "export type { PageKey } from './site-map-once.ts';",
    `export const siteMap = { ...once, ...${JSON.stringify(Object.fromEntries(places))} };`,
    'export const pageKeys = Object.keys(siteMap);',
    'export const isPageKey = (key) => Object.hasOwn(siteMap, key);',
  ].join('\n');
}

/** An MDX page under another title; titles are unique, and at most 70 characters long. */
function retitled(mdx: string, round: string): string {
  return mdx.replace(
    /^(title|tabTitle): *(["']?)(.*?)\2 *$/gm,
    (_, field: string, __, title: string) => {
      const most = field === 'title' ? 70 : 60;
      return `${field}: ${JSON.stringify(`${title.slice(0, most - round.length - 1)} ${round}`)}`;
    },
  );
}

/**
 * Writes a project like this one with `times` as many pages into a temporary folder.
 * @param root this project
 * @returns the folder, and how many pages it has in all languages
 */
export function copyProject(root: string, times: number): { folder: string; pages: number } {
  const folder = mkdtempSync(join(tmpdir(), `bench-${String(times)}x-`));
  for (const input of inputs) cpSync(join(root, input), join(folder, input), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // Astro's cache lives in node_modules, which is the real one.
  renameSync(join(folder, 'astro.config.mjs'), join(folder, 'astro.config.once.mjs'));
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "import once from './astro.config.once.mjs';\nexport default { ...once, cacheDir: './cache' };\n",
  );
  const made = copies(times);
  renameSync(join(folder, 'src/site-map.ts'), join(folder, 'src/site-map-once.ts'));
  writeFileSync(join(folder, 'src/site-map.ts'), copiedSiteMap(made));
  for (const locale of locales) {
    const pages = join(folder, 'content/pages', locale);
    mkdirSync(pages, { recursive: true });
    for (const { key, of } of made) {
      const text = readFileSync(join(root, 'content/pages', locale, `${of}.mdx`), 'utf8');
      writeFileSync(
        join(pages, `${key}.mdx`),
        retitled(text, key.slice(key.lastIndexOf('--') + 2)),
      );
    }
  }
  return { folder, pages: (pageKeys.length + made.length) * locales.length };
}

/** What a build took. */
export interface BuildCost {
  readonly seconds: number;
  /** Seconds of processor time, which other programs on the machine hardly change; without Pagefind's own process. */
  readonly processor: number;
  /** Most memory that its process held, in bytes. */
  readonly memory: number;
}

/** Reports what a process used as its last line: microseconds, kilobytes. */
const reportUse =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write(`\\nused ${u+s} ${m}\\n`)})';
/** Megabytes that JavaScript may use: most of the machine's, for the largest size wants it. */
const heap = Math.floor((totalmem() * 0.7) / 1024 ** 2);

/**
 * Builds a project in a process of its own.
 * @param limit seconds after which it is ended
 * @returns undefined when it was ended at the limit
 * @throws with the end of its output when it fails
 */
export async function buildProject(folder: string, limit: number): Promise<BuildCost | undefined> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${String(heap)}`,
      '--import',
      reportUse,
      'node_modules/astro/bin/astro.mjs',
      'build',
    ],
    { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: 'pipe' },
  );
  let output = '';
  const keep = (data: Buffer) => (output = (output + data.toString()).slice(-20_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill();
  }, limit * 1000);
  const status = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  clearTimeout(timer);
  if (late) return undefined;
  if (status !== 0) throw new Error(`The build of ${folder} failed:\n${output}`);
  const [, processor = NaN, memory = NaN] = (/used (\d+) (\d+)/.exec(output) ?? []).map(Number);
  return {
    seconds: (performance.now() - started) / 1000,
    processor: processor / 1e6,
    memory: memory * 1024,
  };
}

/** Bytes of the files of a folder. */
export function folderBytes(folder: string): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).byteLength);
  return { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}
