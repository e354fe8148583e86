import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PORT = 4477;
const DISPLAY = ':77';

/** Where Debian puts the browser that its WebKit is tried with. */
export const miniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);

/** A window of WebKit on a screen that nobody sees, driven by the common protocol (WebDriver). */
export interface Driver {
  goTo(address: string): Promise<void>;
  back(): Promise<void>;
  /** What an expression gives in the page. */
  ask<T>(expression: string): Promise<T>;
  /** Presses keys one after another; special ones by their code points in the protocol. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}

export const TAB = '\uE004';
export const ENTER = '\uE007';

/**
 * Starts WebKit, its driver and a screen for them.
 *
 * @throws when one of the programs does not start.
 */
export async function startWebKit(binary: string): Promise<Driver> {
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const server = spawn('WebKitWebDriver', [`--port=${PORT}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const end = () => [server, screen].forEach((child: ChildProcess) => void child.kill());
  try {
    await answers(PORT);
    const options = { binary, args: ['--automation'] };
    const { sessionId } = await command<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
    });
    const at = `/session/${sessionId}`;
    return {
      goTo: (url) => command('POST', `${at}/url`, { url }),
      back: () => command('POST', `${at}/back`, {}),
      ask: (expression) => command('POST', `${at}/execute/sync`, { script: `return (${expression})`, args: [] }),
      async press(keys) {
        const actions = [...keys].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
        await command('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
      },
      async close() {
        await command('DELETE', at).catch(() => {});
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function command<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: T & { message?: string } };
  if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
  return value;
}

/** Waits until something listens at a port of this machine. */
async function answers(port: number): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; await sleep(50)) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((done) =>
      socket.once('connect', () => done(true)).once('error', () => done(false)),
    );
    socket.destroy();
    if (isThere) return;
  }
  throw new Error(`Nothing answers at port ${port} of this machine.`);
}
