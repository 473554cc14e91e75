import { chromium, type Browser } from '@playwright/test';
import { serveStatic, type StaticServer } from '../static-server.ts';

/** Address of the page that others are compared with. */
export const barePath = '/bare/';
const bare = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><h1>One heading</h1><p>One paragraph: as little as a page can be, sent by the same server with the same headers.</p></html>`;

/** What parts of the bench share; server and browser are started by the first that asks. */
export class Workbench {
  private serving: Promise<StaticServer> | undefined;
  private browsing: Promise<Browser> | undefined;
  private readonly executable: () => string;
  /** Page counts to build copies of the site for, as multiples of the present one. */
  readonly sizes: readonly number[];

  /**
   * @param executable finds the browser: its path, or empty for Playwright's own
   * @param sizes multiples of the present number of pages
   */
  constructor(executable: () => string, sizes: readonly number[]) {
    this.executable = executable;
    this.sizes = sizes;
  }

  /** Where the site is served, like `http://localhost:40123`. */
  async origin(): Promise<string> {
    this.serving ??= serveStatic({
      dist: 'dist',
      port: 0,
      brotliLevel: 11,
      extra: new Map([[barePath, bare]]),
    });
    return `http://localhost:${String((await this.serving).port)}`;
  }

  /** The browser; every measurement takes a context of its own, whose cache is empty. */
  browser(): Promise<Browser> {
    this.browsing ??= this.launch([]);
    return this.browsing;
  }

  /** A browser of its own, with more arguments; the caller closes it. */
  launch(args: readonly string[]): Promise<Browser> {
    const executablePath = this.executable();
    const asRoot = process.getuid?.() === 0;
    return chromium.launch({
      ...(executablePath === '' ? {} : { executablePath }),
      // Chromium refuses its sandbox to root, which is who runs in most containers.
      args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', ...args],
    });
  }

  /** Ends what was started. */
  async close(): Promise<void> {
    await (await this.browsing)?.close();
    await (await this.serving)?.close();
  }
}

/** Tells on standard error what is being done; figures go to standard output. */
export function progress(text: string): void {
  process.stderr.write(`  ${text}\n`);
}
