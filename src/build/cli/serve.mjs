/** `npm run serve`: serves `dist/` with the headers of `dist/_headers` and prints its address in one line. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { preview } from 'astro';
import { headersFor, parseHeadersFile } from '../../logic/headers-file.ts';
import { settings } from '../../settings.ts';

const wanted = Number(process.env.PORT ?? 4321);
const strict = process.env.PORT !== undefined;

/** Whether nobody listens on the port yet. */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

let port = wanted;
while (!(await isFree(port))) {
  if (strict || port >= wanted + 20) {
    console.error(
      `✖ Port ${port} is in use. Stop what runs there, or choose another: PORT=4400 npm start`,
    );
    process.exit(1);
  }
  port += 1;
}
const server = await preview({ root: '.', logLevel: 'error', server: { port, host: false } });
// Before the preview's own answer, which keeps headers that are set already.
const file = 'dist/_headers';
const rules = existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
server.server.prependListener('request', (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
});
console.log(`\n${settings.name} runs at http://localhost:${server.port}/  (stop with Ctrl+C)`);
await server.closed();
