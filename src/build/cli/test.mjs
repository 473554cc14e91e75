/** `npm test`: installs what is missing, then checks everything, cheapest first. */
import { findBrowser, wantFirefox } from './browser.mjs';
import { build, install, run, say } from './steps.mjs';

const npmRun = (script, env) => {
  say(`npm run ${script}`);
  run('npm', ['run', '--silent', script], env);
};

install();
const browser = findBrowser();
wantFirefox();
npmRun('format:check');
npmRun('lint');
npmRun('typecheck');
npmRun('test:unit');
build();
npmRun('test:html');
npmRun('test:build');
npmRun('test:e2e', { CHROMIUM_PATH: browser });
