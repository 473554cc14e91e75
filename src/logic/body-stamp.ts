import { createHash } from 'node:crypto';

/**
 * A short mark of a page's text, by which its translation knows what it translates.
 * @param body MDX without front matter
 * @returns the first 12 hexadecimal digits of its SHA-256
 */
export function bodyStamp(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 12);
}
