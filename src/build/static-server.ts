import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor, parseHeadersFile } from '../logic/headers-file.ts';

/** Types of the files that the site has; text is UTF-8. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};
/** What hosts compress: text, by its type. */
const isText = (type: string): boolean => /^text\/|json|xml|javascript/.test(type);

type Encoding = 'br' | 'gzip' | undefined;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export interface StaticServerOptions {
  /** Folder of the finished site. */
  readonly dist: string;
  /** Port on localhost; 0 takes any free one. */
  readonly port: number;
  /** Brotli's level: 11 is what hosts prepare ahead, about 5 what they do while answering. */
  readonly brotliLevel: number;
  /** HTML pages beside those of the folder, by address. */
  readonly extra?: ReadonlyMap<string, string>;
}

export interface StaticServer {
  readonly port: number;
  readonly close: () => Promise<void>;
  readonly closed: Promise<void>;
}

interface Body {
  readonly data: Buffer;
  readonly tag: string;
}

/**
 * Serves the finished site on localhost as a static host does: text in Brotli or gzip, headers of
 * `_headers`, "not modified" for what the browser has, 404.html for what is not there.
 * @throws when the site has not been built, or the port is taken
 */
export async function serveStatic(options: StaticServerOptions): Promise<StaticServer> {
  const { dist, port, brotliLevel, extra = new Map<string, string>() } = options;
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no site in ${dist}/. Run "npm run build" first.`);
  }
  const headersFile = join(dist, '_headers');
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
  const bodies = new Map<string, Promise<Body>>();

  /** Each body is made once per encoding, and anew when its file has changed. */
  const bodyOf = (name: string, encoding: Encoding, read: () => Buffer): Promise<Body> => {
    const key = `${encoding ?? ''} ${name}`;
    const made =
      bodies.get(key) ??
      encode(read(), encoding, brotliLevel).then((data) => ({
        data,
        tag: `"${createHash('sha256').update(data).digest('base64url').slice(0, 22)}"`,
      }));
    bodies.set(key, made);
    return made;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const page = extra.get(pathname);
    const file = page === undefined ? fileAt(dist, pathname) : undefined;
    if (file?.slash === true) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const path = file?.path ?? join(dist, '404.html');
    const type = typeOf(page === undefined ? path : 'index.html');
    const encoding = isText(type) ? accepted(request.headers['accept-encoding']) : undefined;
    const { data, tag } =
      page === undefined
        ? await bodyOf(`${path} ${String(statSync(path).mtimeMs)}`, encoding, () =>
            readFileSync(path),
          )
        : await bodyOf(`extra ${pathname}`, encoding, () => Buffer.from(page));
    response.setHeader('ETag', tag);
    if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Length', data.byteLength);
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
    response.writeHead(page === undefined && file === undefined ? 404 : 200);
    response.end(request.method === 'HEAD' ? undefined : data);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  const closed = new Promise<void>((done) => server.once('close', done));
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
      return closed;
    },
    closed,
  };
}

function encode(data: Buffer, encoding: Encoding, level: number): Promise<Buffer> {
  if (encoding === 'br') {
    return brotli(data, { params: { [constants.BROTLI_PARAM_QUALITY]: level } });
  }
  return encoding === 'gzip' ? zip(data) : Promise.resolve(data);
}

function accepted(header: string | string[] | undefined): Encoding {
  const names = String(header ?? '').split(/\s*,\s*/);
  return (['br', 'gzip'] as const).find((name) => names.includes(name));
}

function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/** The file of an address; `slash` when it is a folder's address without its slash. */
function fileAt(
  dist: string,
  pathname: string,
): { readonly path: string; readonly slash?: boolean } | undefined {
  let name: string;
  try {
    name = normalize(decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
  // Hosts read this file and do not send it.
  if (name === '/_headers') return undefined;
  // An address with dots cannot climb out of the folder: `normalize` stops at the root.
  const path = join(dist, name);
  const index = join(path, 'index.html');
  if (name.endsWith('/')) return existsSync(index) ? { path: index } : undefined;
  if (existsSync(path) && statSync(path).isFile()) return { path };
  return existsSync(index) ? { path, slash: true } : undefined;
}
