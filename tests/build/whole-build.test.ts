import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentCopy } from '../support/content-copy.ts';

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(copy.root, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy.root, 'node_modules'), 'junction');
});
afterEach(() => {
  copy.dispose();
});

/** Runs a whole build of the copy. */
function build(env: Record<string, string> = {}) {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const result = spawnSync(process.execPath, [astro, 'build'], {
    cwd: copy.root,
    encoding: 'utf8',
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { status: result.status, output: result.stdout + result.stderr };
}

test('the build itself stops at a fault and prints file, field and mend', () => {
  copy.edit('content/facts/contacts/national.yaml', (text) =>
    text.replace(/value: ["']110["']/, 'value: 110'),
  );
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toContain(
    'content/facts/contacts/national.yaml › contacts.polri-110.channels.phone.value',
  );
  expect(output).toContain('Mend:');
});

test('two pages with one address stop the build', () => {
  copy.edit('src/site-map.ts', (text) =>
    text.replace("id: 'bantuan/paspor'", "id: 'bantuan/keluarga'"),
  );
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toMatch(
    /src\/site-map\.ts › [\w-]+\.id: the address \/bantuan\/keluarga\/ is already the one of/,
  );
  expect(output).toContain('Mend: give one of them another slug');
});

test('a contact not checked again within 180 days is marked by the build itself', () => {
  const later = String(Date.parse('2027-06-01T00:00:00Z') / 1000);
  const { status, output } = build({ SOURCE_DATE_EPOCH: later });
  expect(status, output).toBe(0);
  const read = (path: string) => readFileSync(join(copy.root, 'dist', path), 'utf8');
  expect(read('kontak/index.html')).toContain('Sudah lebih dari 180 hari sejak cek terakhir');
  expect(read('en/contacts/index.html')).toContain('More than 180 days since the last check');
  expect(read('kontak/luar-negeri/malaysia/index.html')).toContain('Sudah lebih dari 180 hari');
  // The same pages built today carry no such mark: the mark follows the date, not the page.
  expect(readFileSync('dist/kontak/index.html', 'utf8')).not.toContain('Sudah lebih dari 180 hari');
});
