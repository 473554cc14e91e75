import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the command as `npm run --silent check-offer` does. */
function run(input: string | Buffer, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/build/cli/check-offer.ts', ...flags],
    { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, stdout, stderr };
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('lines of JSON', () => {
  test('are answered one by one, with level, signs and places', () => {
    const text = 'Dicari admin di Kamboja, gaji $1000, tanpa pengalaman. Paspor dipegang kantor.';
    const { status, stdout, stderr } = run(
      line({ id: 'a', lang: 'id', text }) +
        line({ id: 'b', lang: 'id', text: 'Lowongan kasir di Solo, kirim CV ke toko kami.' }),
      '--jsonl',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second, ...rest] = stdout
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer) as Record<string, unknown>);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ id: 'a', level: 'stop' });
    const flags = first?.['flags'] as { id: string; severity: number; match: [number, number] }[];
    const held = flags.find(({ id }) => id === 'rf-docs-held');
    expect(held && text.slice(...held.match)).toContain('Paspor dipegang');
    expect(second).toEqual({ id: 'b', level: 'none', flags: [] });
  });

  test('that cannot be read are told by number, and the others are answered all the same', () => {
    const { status, stdout, stderr } = run(
      `not json\n${line([1])}${line({ text: 'x' })}${line({ id: 1 })}${line({ id: 2, text: ' ' })}${line({ id: 3, text: 'Lowongan kasir di Solo, kirim CV.' })}`,
      '--jsonl',
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 1: not JSON/),
      expect.stringMatching(/^line 2: not an object/),
      expect.stringMatching(/^line 3: "id"/),
      expect.stringMatching(/^line 4: "text"/),
      expect.stringMatching(/^line 5: no text/),
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ id: 3 });
  });

  test('without any line there is an error', () => {
    expect(run('\n\n', '--jsonl')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('one text', () => {
  test('gets a report in the language asked for', () => {
    const text = 'Your passport stays with our office until the contract ends.';
    expect(run(text, '--lang', 'en').stdout).toMatch(/^Stop: there are danger signs\n/);
    expect(run(text).stdout).toMatch(/^Berhenti dulu: ada tanda bahaya\n/);
  });

  test('that is too short is asked to be longer, without a level', () => {
    const { stdout } = run('halo kak', '--lang', 'en');
    expect(stdout).toMatch(/too short/);
    expect(stdout).not.toMatch(/No sign/);
  });

  test.each([
    ['nothing', '', /no text/],
    ['a megabyte', 'a'.repeat(1_000_000), /longer than 200000 characters/],
    ['a binary file', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]), /not text/],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x41]), /not text in UTF-8/],
  ])('%s is refused with a message', (_, input, message) => {
    const { status, stdout, stderr } = run(input);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  test('an unknown option or language is refused', () => {
    expect(run('x', '--lang', 'fr')).toMatchObject({ status: 1 });
    expect(run('x', '--xml')).toMatchObject({ status: 1 });
  });
});
