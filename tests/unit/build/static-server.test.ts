import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStatic, type StaticServer } from '../../../src/build/static-server.ts';

const page = `<!doctype html><title>Halaman</title>${'<p>Berangkat aman. '.repeat(200)}`;
let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'kontak'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), page);
  writeFileSync(join(dist, '404.html'), 'not here');
  writeFileSync(join(dist, 'kontak/index.html'), page);
  writeFileSync(join(dist, 'icon.png'), Buffer.alloc(500));
  writeFileSync(
    join(dist, '_headers'),
    '/*\n  Referrer-Policy: no-referrer\n\n/kontak/*\n  Cache-Control: no-cache\n',
  );
  server = await serveStatic({
    dist,
    port: 0,
    brotliLevel: 5,
    extra: new Map([['/bare/', '<h1>Bare</h1>']]),
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks as a browser does, but without tidying the path first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{
    status: number | undefined;
    headers: Record<string, string | string[] | undefined>;
    body: Buffer;
  }>((resolve, reject) => {
    request({ host: 'localhost', port: server.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('text comes in Brotli where the browser takes it, else in gzip, else as it is', async () => {
  const br = await get('/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
  expect(br.headers['content-encoding']).toBe('br');
  expect(br.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(br.headers['vary']).toBe('Accept-Encoding');
  expect(brotliDecompressSync(br.body).toString()).toBe(page);
  expect(br.body.byteLength).toBeLessThan(page.length / 10);

  const gz = await get('/', { 'accept-encoding': 'gzip' });
  expect(gz.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gz.body).toString()).toBe(page);

  const plain = await get('/');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(page);
});

test('pictures are not compressed again', async () => {
  const { headers, body } = await get('/icon.png', { 'accept-encoding': 'br' });
  expect(headers['content-type']).toBe('image/png');
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.byteLength).toBe(500);
});

test('what the browser has already is not sent again', async () => {
  const first = await get('/kontak/', { 'accept-encoding': 'br' });
  const etag = String(first.headers['etag']);
  const again = await get('/kontak/', { 'accept-encoding': 'br', 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect(again.body.byteLength).toBe(0);
  const other = await get('/kontak/', { 'accept-encoding': 'gzip', 'if-none-match': etag });
  expect(other.status).toBe(200);
});

test('the headers of _headers come with every answer', async () => {
  const known = await get('/kontak/');
  expect(known.headers['referrer-policy']).toBe('no-referrer');
  expect(known.headers['cache-control']).toBe('no-cache');
  expect((await get('/tidak-ada/')).headers['referrer-policy']).toBe('no-referrer');
  expect((await get('/bare/')).headers['referrer-policy']).toBe('no-referrer');
});

test('an address without its slash leads to the one with it', async () => {
  const { status, headers } = await get('/kontak');
  expect({ status, location: headers['location'] }).toEqual({ status: 301, location: '/kontak/' });
});

test.each([
  '/tidak-ada/',
  '/kontak/x',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%',
  '/_headers',
])('%s is not there', async (path) => {
  const { status, body } = await get(path);
  expect({ status, body: body.toString() }).toEqual({ status: 404, body: 'not here' });
});

test('HEAD tells the size and sends nothing; other methods are refused', async () => {
  const head = await get('/', {}, 'HEAD');
  expect(head.headers['content-length']).toBe(String(Buffer.byteLength(page)));
  expect(head.body.byteLength).toBe(0);
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('a folder without a site is refused', async () => {
  await expect(
    serveStatic({ dist: join(folder, 'none'), port: 0, brotliLevel: 5 }),
  ).rejects.toThrow('npm run build');
});
