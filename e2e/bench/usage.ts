import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a process has used: seconds of processor, bytes of memory at its peak, and the steps that it told. */
export interface Usage {
  readonly cpu: number;
  readonly memory: number;
  readonly steps: readonly { readonly name: string; readonly seconds: number; readonly cpu: number }[];
}

const FOLDER = resolve('.cache/bench/usage', String(process.pid));
const HOOK = pathToFileURL(resolve(import.meta.dirname, 'measured.ts')).href;

/**
 * Runs a program of ours to its end and tells what it and the Node processes that it started have used: their
 * processor together, the memory of the largest. A browser that it starts is not counted.
 *
 * @throws with what it printed, when it fails.
 */
export async function usageOf(program: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<Usage> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const env = { ...process.env, ...variables, ACCORD_USAGE: FOLDER, NODE_OPTIONS: `--import=${HOOK}` };
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${program.join(' ')} ended with ${code}.\n${printed}`);
  const all = globSync('*.json', { cwd: FOLDER }).map((file): Usage =>
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
  );
  return {
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(...all.map(({ memory }) => memory)),
    steps: all.flatMap(({ steps }) => steps),
  };
}
