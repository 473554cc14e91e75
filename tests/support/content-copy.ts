import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of `content/` that a test may spoil. */
export class ContentCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'content-'));

  constructor() {
    cpSync('content', join(this.root, 'content'), { recursive: true });
  }

  /**
   * Changes one file of the copy.
   * @throws when the change changes nothing, so that a test cannot pass for want of its fixture
   */
  edit(file: string, change: (text: string) => string): void {
    const path = join(this.root, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`The fixture did not change ${file}.`);
    writeFileSync(path, after);
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text);
  }

  remove(file: string): void {
    rmSync(join(this.root, file));
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
