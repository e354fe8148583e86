import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { answers, pressed, type Driver } from './driver.ts';

const PORT = 4477;
const DISPLAY = ':77';

/** Where Debian puts the browser that its WebKit is tried with. */
export const miniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);

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
      press: (keys) => command('POST', `${at}/actions`, { actions: [pressed(keys)] }),
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
