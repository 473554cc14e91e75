import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { ContentError, ContentErrors } from './content-error.ts';

/** What to do about the commonest faults, by zod's issue code. */
const mends: Partial<Record<string, string>> = {
  invalid_type: 'give the field a value of that kind (texts and telephone numbers in "quotes")',
  unrecognized_keys: 'remove the field, or correct its spelling; src/schemas/ lists the known ones',
  too_small: 'add what is missing',
  too_big: 'shorten it',
  invalid_format: 'write it in the form that the message asks for',
  invalid_value: 'use one of the values that the message lists',
  invalid_union: 'use one of the forms that src/schemas/ describes for this field',
  invalid_key: 'rename the id',
  custom: 'correct the field as the message says; src/schemas/ describes it',
};

/**
 * Reads YAML text against a schema.
 * @param text the YAML
 * @param schema what it must contain
 * @param file its path, for messages
 * @returns the parsed value
 * @throws ContentErrors naming file, line or field, and mend
 */
export function parseContent<T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
): z.infer<T> {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new ContentErrors(
      document.errors.map((error) => {
        const line = error.linePos?.[0];
        const place = line ? `line ${String(line.line)}, column ${String(line.col)}` : '';
        const problem = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? error.code;
        return new ContentError(file, place, problem, 'correct the YAML at that place');
      }),
    );
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return result.data as z.infer<T>;
  throw new ContentErrors(
    result.error.issues.map(
      (issue) =>
        new ContentError(
          file,
          issue.path.map(String).join('.'),
          issue.message,
          mends[issue.code] ?? 'compare the field with its description in src/schemas/',
        ),
    ),
  );
}
