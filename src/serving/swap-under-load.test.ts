import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { isInstalled, roomOfHost, startHost } from './hosts/started.fixture.ts';
import { serveSite } from './serve-site.ts';

const SWAPS = Number(process.env['SWAPS'] ?? 40);
const READERS = 6;
const ran = promisify(execFile);

/** One site after another is swapped in by a process of its own, of pages that are longer each time. */
const SWAPPING = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  import { beginBuild } from ${JSON.stringify(join(import.meta.dirname, '../publishing/swap.ts'))};
  const [live, swaps] = process.argv.slice(1);
  for (let index = 0; index < Number(swaps); index++) {
    const build = await beginBuild(live, () => {}, live + '-project');
    mkdirSync(build.folder + '/pot');
    for (const file of ['index.html', 'pot/index.html', '404.html'])
      writeFileSync(build.folder + '/' + file, '<i>' + index + '</i>' + 'tea'.repeat(index * 20) + '<b>' + index + '</b>');
    build.swapIn();
    build.end();
  }`;

/** Servers, and how sites are swapped under them. Of two renames only our own server knows, which other systems need. */
const CASES: readonly (readonly [server: string, how: string, env: NodeJS.ProcessEnv])[] = [
  ['our server', 'in one step', process.env],
  ['our server', 'by two renames', { PATH: '' }],
  ['nginx', 'in one step', process.env],
  ['Caddy', 'in one step', process.env],
];

async function serving(server: string, room: string): Promise<{ address: string; close(): Promise<void> }> {
  if (server === 'our server') return serveSite(join(room, 'www'));
  const { port, close } = await startHost(server, room, '/');
  return { address: `http://localhost:${port}/`, close };
}

for (const [server, how, env] of CASES)
  test(
    `no reader of ${server} is without a page, or with parts of two, while sites are swapped ${how}`,
    {
      skip: server === 'our server' || isInstalled(server) ? false : `${server} is not installed`,
    },
    async (t) => {
      const room = roomOfHost();
      const live = join(room, 'www');
      mkdirSync(`${live}-project`);
      const swap = (swaps: number) =>
        ran(process.execPath, ['--input-type=module', '--eval', SWAPPING, live, String(swaps)], { env });
      await swap(1);
      const { address, close } = await serving(server, room);
      t.after(async () => {
        await close();
        rmSync(room, { recursive: true });
      });
      let isSwapping = true;
      const failed = new Map<string, number>();
      const reading = Array.from({ length: READERS }, async () => {
        let asked = 0;
        for (; isSwapping; asked++) {
          const response = await fetch(new URL(asked % 2 === 0 ? '/' : '/pot/', address), { redirect: 'manual' });
          const [, first, last] = /^<i>(\d+)<\/i>(?:tea)*<b>(\d+)<\/b>$/.exec(await response.text()) ?? [];
          const seen = `${response.status}, ${first === last && first !== undefined ? 'whole' : 'torn'}`;
          if (seen !== '200, whole') failed.set(seen, (failed.get(seen) ?? 0) + 1);
        }
        return asked;
      });
      await swap(SWAPS).finally(() => (isSwapping = false));
      const asked = (await Promise.all(reading)).reduce((sum, one) => sum + one, 0);
      assert.deepEqual([...failed], []);
      assert.ok(asked > SWAPS, `Only ${asked} were asked.`);
      if (process.env['SWAPS']) t.diagnostic(`${asked} requests during ${SWAPS} swaps, none failed`);
    },
  );
