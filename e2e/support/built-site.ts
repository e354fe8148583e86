import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { inputsOf } from '#publishing/inputs.ts';
import { isBuiltFrom } from '#publishing/swap.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Folders of the subjects whose sites are read. */
export const SUBJECTS = {
  /** The subject of this repository. */
  subject: resolve(root, 'content'),
  /** A second, tiny one, which the errands of the tests know by heart. */
  tea: resolve(root, 'e2e/fixtures/tea'),
} as const;

/** The bases under which everything must work. */
export const BASES = ['/', '/kb/a-b/'] as const;
export type Base = (typeof BASES)[number];

/**
 * A site of the working tree, built unless the one at hand is still the same.
 *
 * Many may ask for it at once: builds of one site wait for each other.
 */
export async function builtSite(subject: keyof typeof SUBJECTS, base: Base = '/'): Promise<BuiltSite> {
  const folder = resolve(root, '.cache/e2e', `${subject}${base.replaceAll('/', '-')}`.replace(/-$/, ''));
  const settings = { CONTENT_DIR: SUBJECTS[subject], BASE_PATH: base, OUT_DIR: folder, SITE_URL: '' };
  if (!isBuiltFrom(inputsOf(SUBJECTS[subject], root, settings), folder)) {
    console.error(`Building the site ${subject === 'tea' ? 'about tea' : 'of content/'} under ${base} …`);
    await build(settings);
  }
  return { folder, base };
}

async function build(settings: Readonly<Record<string, string>>): Promise<void> {
  const { code, output } = await ran(['src/cli/build.ts'], { ...process.env, ...settings });
  if (code === 0) return;
  const variables = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  throw new Error(
    `The build ended with code ${code}. To see it again: ${variables.join(' ')} npm run build\n${output}`,
  );
}

/** Runs one of our programs to its end, in the folder of the project or in a copy of it. */
export function ran(
  given: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  folder: string = root,
): Promise<{ code: number | string; output: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', './src/cli/uncaught.ts', ...given], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', failed);
    child.on('close', (code, signal) => done({ code: code ?? signal ?? 'unknown', output }));
  });
}
