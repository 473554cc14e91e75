/** `npm run serve`: serves `dist/` as a static host does and prints its address in one line. */
import { createServer } from 'node:net';
import { settings } from '../../settings.ts';
import { serveStatic } from '../static-server.ts';

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
const server = await serveStatic({ dist: 'dist', port, brotliLevel: 5 });
console.log(`\n${settings.name} runs at http://localhost:${server.port}/  (stop with Ctrl+C)`);
await server.closed;
