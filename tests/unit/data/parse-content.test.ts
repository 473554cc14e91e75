import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/data/parse-content.ts';

const schema = z.strictObject({ number: z.string(), name: z.string() });
const parse = (text: string) => parseContent(text, schema, 'content/facts/example.yaml');

describe('parseContent', () => {
  test('reads good YAML', () => {
    expect(parse('number: "110"\nname: Polisi')).toEqual({ number: '110', name: 'Polisi' });
  });

  test('names the line of broken YAML', () => {
    expect(() => parse('number: "110\nname: Polisi')).toThrow(
      /example\.yaml › line \d+, column \d+[\s\S]*Mend:/,
    );
  });

  test('names the field that is missing', () => {
    expect(() => parse('number: "110"')).toThrow(/example\.yaml › name:[\s\S]*Mend:/);
  });

  test('refuses a number that lost its quotes and with them its zero', () => {
    expect(() => parse('number: 0811\nname: x')).toThrow(/› number:[\s\S]*quotes/);
  });

  test('refuses a field nobody knows, and a key given twice', () => {
    expect(() => parse('number: "1"\nname: x\nnaem: y')).toThrow(
      /naem[\s\S]*Mend: remove the field/,
    );
    expect(() => parse('number: "1"\nname: x\nname: y')).toThrow(/unique[\s\S]*Mend:/);
  });
});
