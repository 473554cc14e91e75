/**
 * Shared by `npm start` and `npm test`. These run before anything is installed, on whatever Node the
 * machine has, so they use nothing but Node 20's own modules.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const installedStamp = 'node_modules/.cache/installed';
const builtStamp = 'node_modules/.cache/built';

/** Says one line of progress. */
export function say(text) {
  process.stdout.write(`\n▸ ${text}\n`);
}

/** Stops with a message a newcomer can act on. */
export function stop(text) {
  process.stderr.write(`\n✖ ${text}\n`);
  process.exit(1);
}

/**
 * Runs a command in the terminal and stops when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @param {import('node:child_process').StdioOptions} [stdio] where its output goes
 */
export function run(command, args, env = {}, stdio = 'inherit') {
  const result = spawnSync(command, args, {
    stdio,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (result.error) stop(`"${command}" could not be started: ${result.error.message}`);
  if (result.status !== 0) stop(`"${[command, ...args].join(' ')}" failed.`);
}

function hashOf(texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function writeStamp(file, value) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, value);
}

/** Installs exactly what the lockfile names, unless that was done already. */
export function install() {
  const wanted = hashOf([readFileSync('package-lock.json'), process.platform, process.arch]);
  if (readStamp(installedStamp) === wanted && existsSync('node_modules/.bin/astro')) return;
  say('Installing what is missing (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeStamp(installedStamp, wanted);
}

function* filesBelow(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

/**
 * Builds `dist/`, unless nothing it is made from has changed since the last time.
 * @param {import('node:child_process').StdioOptions} [stdio] where the build's output goes
 */
export function build(stdio = 'inherit') {
  const inputs = [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package-lock.json',
    'tsconfig.json',
  ];
  const files = inputs.flatMap((input) => [...filesBelow(input)]);
  // The day counts too: pages mark contacts that are due for a new check.
  const day = process.env.SOURCE_DATE_EPOCH ?? new Date().toISOString().slice(0, 10);
  const wanted = hashOf([day, ...files.flatMap((file) => [file, readFileSync(file)])]);
  if (readStamp(builtStamp) === wanted && existsSync('dist/pagefind/pagefind.js')) return;
  say('Building the site');
  run('npm', ['run', '--silent', 'build'], {}, stdio);
  writeStamp(builtStamp, wanted);
}
