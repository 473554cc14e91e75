/**
 * Drives the Firefox of the machine through WebDriver BiDi, which Firefox itself speaks
 * (https://w3c.github.io/webdriver-bidi/). Playwright's Firefox is a patched build that must be
 * downloaded, and its driver for an installed one sends commands that Debian's ESR does not know.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}
interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** One Firefox without a window, with a new profile and one tab. */
export class Firefox {
  /** What the pages complained about since `open`: errors, and what the policy (CSP) stopped. */
  readonly complaints: string[] = [];
  private readonly waiting = new Map<number, Waiting>();
  private sent = 0;
  private tab = '';

  private readonly browser: ChildProcess;
  private readonly profile: string;
  private readonly socket: WebSocket;

  private constructor(browser: ChildProcess, profile: string, socket: WebSocket) {
    this.browser = browser;
    this.profile = profile;
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      this.receive(JSON.parse(String(data)) as Message);
    });
  }

  /**
   * Starts a Firefox.
   * @param path its executable
   * @param script false: one in which JavaScript is switched off
   */
  static async start(path: string, { script = true } = {}): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const off = 'user_pref("javascript.enabled", false);\n';
    writeFileSync(join(profile, 'user.js'), script ? '' : off);
    const options = ['--headless', '--no-remote', '--profile', profile];
    const browser = spawn(path, [...options, '--remote-debugging-port', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // A test run that is cut short leaves no browser behind.
    process.once('exit', () => browser.kill('SIGKILL'));
    const socket = new WebSocket(`${await addressOf(browser)}/session`);
    const firefox = new Firefox(browser, profile, socket);
    try {
      await firefox.begin();
    } catch (error) {
      await firefox.stop();
      throw error;
    }
    return firefox;
  }

  /** Loads an address in the one tab and forgets what earlier pages complained about. */
  async open(url: string): Promise<void> {
    this.complaints.length = 0;
    await this.send('browsingContext.navigate', { context: this.tab, url, wait: 'complete' });
  }

  /** Gives the page so many CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.send('browsingContext.setViewport', {
      context: this.tab,
      viewport: { width, height },
    });
  }

  /**
   * Value of an expression in the page, also where the page itself may run no script.
   * @throws what the expression throws
   */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = (await this.send('script.evaluate', {
      expression: `JSON.stringify((${expression}) ?? null)`,
      target: { context: this.tab },
      // Where scripts are off a promise never settles.
      awaitPromise: false,
    })) as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value) as T;
  }

  /** Clicks the middle of the first element a CSS selector finds, as a mouse does. */
  async click(selector: string): Promise<void> {
    const { nodes } = (await this.send('browsingContext.locateNodes', {
      context: this.tab,
      locator: { type: 'css', value: selector },
    })) as { nodes: { sharedId: string }[] };
    const [element] = nodes;
    if (!element) throw new Error(`Nothing on the page is "${selector}".`);
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({
      block: 'center', behavior: 'instant' })`);
    await this.act('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Types a text where the focus is. */
  async type(text: string): Promise<void> {
    const keys = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.act('key', keys);
  }

  /** Ends this Firefox and deletes its profile. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.browser.once('exit', resolve));
    this.socket.close();
    // A polite end takes Firefox seconds, and there is nothing it would save.
    this.browser.kill('SIGKILL');
    await gone;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Waits for the connection, opens a session in it and takes the first tab. */
  private async begin(): Promise<void> {
    await new Promise((resolve, reject) => {
      this.socket.addEventListener('open', resolve);
      this.socket.addEventListener('error', reject);
    });
    await this.send('session.new', { capabilities: {} });
    await this.send('session.subscribe', { events: ['log.entryAdded'] });
    const tree = (await this.send('browsingContext.getTree')) as {
      contexts: { context: string }[];
    };
    this.tab = tree.contexts[0]?.context ?? '';
  }

  private async act(type: 'pointer' | 'key', actions: readonly object[]): Promise<void> {
    await this.send('input.performActions', {
      context: this.tab,
      actions: [{ type, id: type, actions }],
    });
  }

  private send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.sent;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
    });
  }

  private receive({ id, type, result, error, message, method, params }: Message): void {
    if (method === 'log.entryAdded' && params?.level === 'error') {
      this.complaints.push(params.text ?? '');
    }
    if (id === undefined) return;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (type === 'error') waiting?.reject(new Error(`${String(error)}: ${String(message)}`));
    else waiting?.resolve(result);
  }
}

/** Where a Firefox that starts listens, as it says itself. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (data: Buffer) => {
      said += String(data);
      const address = /listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    browser.once('error', reject);
    browser.once('exit', (code) => {
      reject(new Error(`Firefox ended with ${String(code)}: ${said}`));
    });
  });
}
