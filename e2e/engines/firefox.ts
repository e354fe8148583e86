import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, pressed, type Driver } from './driver.ts';

const PORT = 4478;

/**
 * Starts Firefox without a window, driven by WebDriver BiDi.
 *
 * @throws when it does not start.
 */
export async function startFirefox(binary: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const given = ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${PORT}`];
  const browser = spawn(binary, given, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const ended = new Promise((done) => browser.once('exit', done));
  const end = async () => {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    await answers(PORT);
    const send = await connected(`ws://127.0.0.1:${PORT}/session`);
    await send('session.new', { capabilities: {} });
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
    return {
      goTo: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
      back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
      async ask<T>(expression: string): Promise<T> {
        const { result, exceptionDetails } = await send<{
          result?: { value?: string };
          exceptionDetails?: { text: string };
        }>('script.evaluate', {
          expression: `JSON.stringify(${expression})`,
          target: { context },
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return (result?.value === undefined ? undefined : JSON.parse(result.value)) as T;
      },
      press: (keys) => send('input.performActions', { context, actions: [pressed(keys)] }),
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

type Send = <T = void>(method: string, params: object) => Promise<T>;

/** Sends commands over one connection, and gives the answer to each. */
async function connected(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = () => failed(new Error(`Firefox does not answer at ${address}.`));
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.onmessage = ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data)) as {
      id?: number;
      type: string;
      result?: unknown;
      message?: string;
    };
    const asked = id === undefined ? undefined : waiting.get(id);
    if (type === 'error') asked?.reject(new Error(message));
    else asked?.resolve(result);
  };
  let last = 0;
  return <T>(method: string, params: object) => {
    const asked = Promise.withResolvers<unknown>();
    waiting.set(++last, asked);
    socket.send(JSON.stringify({ id: last, method, params }));
    return asked.promise as Promise<T>;
  };
}
