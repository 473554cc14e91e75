import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintWordsSchema, type LintWords } from '../schemas/lint-word.ts';
import { parseContent } from './parse-content.ts';

const file = 'content/lint-words.yaml';

/**
 * Reads the words that pages must not use.
 * @param root folder that holds `content/`
 * @throws ContentErrors naming line or field, and mend
 */
export function loadLintWords(root: string): LintWords {
  return parseContent(readFileSync(join(root, file), 'utf8'), lintWordsSchema, file);
}
