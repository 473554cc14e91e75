/** `npm start`: installs what is missing, builds, and serves the built site. */
import { build, install, run } from './steps.mjs';

install();
build();
// A new process, so that it runs on the Node that was just installed.
run('npm', ['run', '--silent', 'serve']);
