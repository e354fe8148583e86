import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { apacheConf } from './apache.ts';
import { caddyfile } from './caddy.ts';
import type { Host } from './host.ts';
import { nginxConf } from './nginx.ts';

/** The programs of hosts, each with what starts it in the foreground. A machine that lacks one skips its tests. */
export const HOSTS: Readonly<
  Record<string, { program: string; start(room: string, host: Host, port: number): readonly string[] }>
> = {
  nginx: {
    program: 'nginx',
    start(room, host, port) {
      const conf = nginxConf(host, `127.0.0.1:${port}`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${room}/${name};`)
        .join(' ');
      writeFileSync(
        join(room, 'main.conf'),
        `daemon off; pid ${room}/pid; error_log ${room}/log; events {} http { access_log off; ${temporary}\n${conf} }`,
      );
      return ['-p', room, '-e', join(room, 'log'), '-c', join(room, 'main.conf')];
    },
  },
  Caddy: {
    program: 'caddy',
    start(room, host, port) {
      const conf = caddyfile(host, `http://localhost:${port}`);
      writeFileSync(join(room, 'Caddyfile'), `{\n\tadmin off\n}\n${conf}`);
      return ['run', '--config', join(room, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
  Apache: {
    program: 'apache2',
    start(room, host, port) {
      const modules = ['mpm_event', 'authz_core', 'deflate', 'dir', 'filter', 'headers', 'mime', 'rewrite']
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
        .join('\n');
      writeFileSync(
        join(room, 'apache.conf'),
        `ServerRoot ${room}\nServerName localhost\nPidFile ${room}/pid\nErrorLog ${room}/log\nListen 127.0.0.1:${port}\n` +
          `User www-data\nGroup www-data\n${modules}\nTypesConfig /dev/null\n${apacheConf(host, String(port))}`,
      );
      return ['-X', '-f', join(room, 'apache.conf')];
    },
  },
};

const SEARCHED = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Whether the program of a host is installed. */
export const isInstalled = (name: string) =>
  spawnSync('sh', ['-c', `command -v ${HOSTS[name]!.program}`], { env: SEARCHED }).status === 0;

/** A folder for a host and its files, which the host may read whoever it runs as. */
export function roomOfHost(): string {
  const room = mkdtempSync(join(tmpdir(), 'host-'));
  chmodSync(room, 0o755);
  return room;
}

/** A host that serves the folder `www` of a room. */
export async function startHost(
  name: string,
  room: string,
  base: string,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const { program, start } = HOSTS[name]!;
  const port = await freePort();
  const server = spawn(program, start(room, { root: join(room, 'www'), base }, port), {
    env: { ...SEARCHED, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room, HOME: room },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((done) => server.once('exit', done));
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (!(await fetch(`http://localhost:${port}${base}`).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`${program} has ended: ${said}`);
    await sleep(20);
  }
  return {
    port,
    async close() {
      if (server.exitCode === null && server.kill('SIGTERM')) await ended;
    },
  };
}
