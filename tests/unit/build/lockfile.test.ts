import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Lock {
  packages: Record<
    string,
    {
      resolved?: string;
      optionalDependencies?: Record<string, string>;
      os?: string[];
      cpu?: string[];
    }
  >;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

describe('the lockfile', () => {
  test('names no registry', () => {
    const named = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(named.map(([name]) => name)).toEqual([]);
  });

  test('holds every native package that any package may need', () => {
    const missing = Object.entries(lock.packages).flatMap(([name, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter(
          (wanted) =>
            !(
              `node_modules/${wanted}` in lock.packages ||
              `${name}/node_modules/${wanted}` in lock.packages
            ),
        )
        .map((wanted) => `${name} needs ${wanted}`),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['win32', 'x64'],
  ])('has the compilers for %s %s', (os, cpu) => {
    const names = Object.entries(lock.packages)
      .filter(([, entry]) => entry.os?.includes(os) === true && entry.cpu?.includes(cpu) === true)
      .map(([name]) => name);
    for (const part of ['tailwindcss/oxide', 'rolldown/binding', 'pagefind/', 'lightningcss']) {
      expect(
        names.some((name) => name.includes(part)),
        `${part} for ${os} ${cpu}`,
      ).toBe(true);
    }
  });
});

test('package.json pins exact versions', () => {
  for (const group of ['dependencies', 'devDependencies'] as const) {
    for (const [name, version] of Object.entries(manifest[group] ?? {})) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  }
});
