/** Finds a browser for the tests, or installs one. Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    say('Playwright’s download failed; installing Debian’s chromium');
    succeeds('apt-get', ['update', '-qq']);
    if (
      succeeds('apt-get', ['install', '-y', '-qq', 'chromium']) &&
      existsSync('/usr/bin/chromium')
    ) {
      return '/usr/bin/chromium';
    }
  }
  return stop(
    'No browser for the tests. Install Chromium or Chrome (Debian and Ubuntu: apt-get install chromium),\n' +
      '  or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
