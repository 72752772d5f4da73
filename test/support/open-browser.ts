import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CHROMIUM } from './find-chromium.ts';
import { writeTree } from './write-tree.ts';

/** A page in headless Chromium, which a test looks at and works with as a reader does. */
export interface BrowserPage {
  /** Value of a JavaScript expression in the page; promises are waited for. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Presses a key as a keyboard does: `Tab`, `Enter`, `ArrowDown`. */
  press(key: Key): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  show(view: { readonly widthPx: number; readonly theme?: 'light' | 'dark' }): Promise<void>;
}

/** Codes of keys: https://developer.mozilla.org/docs/Web/API/KeyboardEvent/keyCode */
const KEY_CODES = { Tab: 9, Enter: 13, ArrowDown: 40 } as const;
export type Key = keyof typeof KEY_CODES;

/** Opens the page from a file; the browser goes when the test ends. Speaks https://chromedevtools.github.io/devtools-protocol/. */
export async function openBrowser(t: TestContext, html: string): Promise<BrowserPage> {
  const folder = await writeTree(t, { 'page.html': html });
  const browser = spawn(
    CHROMIUM ?? '',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
      ...['--remote-debugging-port=0', `--user-data-dir=${join(folder, 'profile')}`, 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  t.after(async () => {
    browser.kill('SIGKILL');
    if (browser.exitCode === null && browser.signalCode === null) await once(browser, 'exit');
  });
  const socket = new WebSocket(await readAddress(browser.stderr));
  await once(socket, 'open');
  const send = createSender(socket);
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, params: object = {}) => send(method, params, String(sessionId));
  await ask('Page.enable');
  await ask('Page.navigate', { url: pathToFileURL(join(folder, 'page.html')).href });
  const page = createPage(ask);
  await page.evaluate(
    "new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))",
  );
  return page;
}

async function readAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('Chromium ended before it listened');
}

type Answer = Readonly<Record<string, unknown>>;

function createSender(socket: WebSocket) {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let id = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.error === undefined) resolve?.(message.result ?? {});
    else reject?.(new Error(message.error.message));
  });
  return (method: string, params: object, sessionId?: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) }));
    });
}

function createPage(ask: (method: string, params?: object) => Promise<Answer>): BrowserPage {
  return {
    async evaluate<Value>(expression: string): Promise<Value> {
      const { result, exceptionDetails } = await ask('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { readonly value: Value }).value;
    },
    async press(key) {
      const code = { key, code: key, windowsVirtualKeyCode: KEY_CODES[key] };
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', ...code, ...(key === 'Enter' && { text: '\r' }) });
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
    },
    async type(text) {
      await ask('Input.insertText', { text });
    },
    async show({ widthPx, theme = 'light' }) {
      const size = { width: widthPx, height: 800, deviceScaleFactor: 1, mobile: false };
      await ask('Emulation.setDeviceMetricsOverride', size);
      await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] });
    },
  };
}
