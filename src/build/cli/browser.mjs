/** Finds the browsers for the tests, or installs them. Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say, stop } from './steps.mjs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Installs a package of Debian whose program has the same name, where that is possible. */
function installsPackage(name) {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/usr/bin/apt-get')) return false;
  say(`Installing Debian’s ${name}`);
  succeeds('apt-get', ['update', '-qq']);
  return succeeds('apt-get', ['install', '-y', '-qq', name]) && existsSync(join('/usr/bin', name));
}

/**
 * The browser the tests use, in this order: `CHROMIUM_PATH`, an installed Chromium or Chrome,
 * Playwright's own download, Debian's package.
 * @returns {string} path of the executable; empty for Playwright's own
 */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) stop(`CHROMIUM_PATH names "${given}", which does not exist.`);
    return given;
  }
  const found = installed.find((path) => existsSync(path));
  if (found !== undefined) return found;

  say('No Chromium found; trying Playwright’s own download');
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  if (succeeds(npx, ['playwright', 'install', 'chromium'])) return '';

  if (installsPackage('chromium')) return '/usr/bin/chromium';
  return stop(
    'No browser for the tests. Install Chromium or Chrome (Debian and Ubuntu: apt-get install chromium),\n' +
      '  or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

const installedFirefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox of the smoke test: `FIREFOX_PATH`, else an installed one.
 * @returns {string} path of the executable; empty when there is none
 */
export function installedFirefox() {
  const given = process.env.FIREFOX_PATH ?? '';
  if (given !== '' && !existsSync(given)) {
    stop(`FIREFOX_PATH names "${given}", which does not exist.`);
  }
  return given === '' ? (installedFirefoxes.find((path) => existsSync(path)) ?? '') : given;
}

/**
 * Installs a Firefox where there is none and Debian's package can be had. All other tests go on
 * without it: those in Firefox are then skipped, and counted as skipped.
 */
export function wantFirefox() {
  if (installedFirefox() !== '' || installsPackage('firefox-esr')) return;
  say('Skipped: no Firefox. The smoke test in Firefox does not run (FIREFOX_PATH names one).');
}
