import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheFolder } from './cache-folder.ts';

const PACKAGE = '@sparticuz/chromium';

export interface ReadyChromium {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The Chromium packed in an npm package, if there is one: only on Linux on x64.
 *
 * It brings its own fonts and the two libraries that small containers lack, so it needs nothing else installed.
 */
export function packagedChromium(): { readonly version: string; readonly ready: () => Promise<ReadyChromium> }[] {
  const at = process.platform === 'linux' && process.arch === 'x64' ? packageFolder() : undefined;
  if (at === undefined) return [];
  const { version } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as { version: string };
  return [{ version: `packaged ${version}`, ready: () => unpacked(at, version) }];
}

/**
 * Unpacks it into the cache, once (210 MB).
 *
 * Two processes may ask at once: each unpacks into a folder of its own, and the first to finish gives it its name.
 */
async function unpacked(at: string, version: string): Promise<ReadyChromium> {
  const folder = cacheFolder(`chromium-${version}`);
  if (!existsSync(folder)) await unpack(at, folder);
  const libraries = [process.env['LD_LIBRARY_PATH'], join(folder, 'al2023/lib')].filter(Boolean).join(':');
  return {
    path: join(folder, 'chromium'),
    env: { FONTCONFIG_PATH: join(folder, 'fonts'), ...(hasLibraries() ? {} : { LD_LIBRARY_PATH: libraries }) },
  };
}

function packageFolder(): string | undefined {
  try {
    return fileURLToPath(new URL('..', import.meta.resolve(PACKAGE)));
  } catch {
    return undefined;
  }
}

// A system that has the library has the ones that fit its own C library; the packed ones are for those without.
const hasLibraries = () =>
  ['/lib', '/usr/lib', '/usr/lib64', '/lib64'].some((folder) =>
    ['', 'x86_64-linux-gnu'].some((part) => existsSync(join(folder, part, 'libnss3.so'))),
  );

/**
 * The package unpacks into the temporary folder and takes whatever lies there for finished; so it gets one of its own,
 * in a process of its own.
 */
async function unpack(from: string, to: string): Promise<void> {
  mkdirSync(join(to, '..'), { recursive: true });
  const staging = mkdtempSync(`${to}-`);
  try {
    const script = `const { inflate } = await import(${JSON.stringify(import.meta.resolve(PACKAGE))});
      for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(${JSON.stringify(join(from, 'bin/'))} + name);`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TMPDIR: staging },
    });
    chmodSync(join(staging, 'chromium'), 0o755);
    writeFileSync(join(staging, 'fonts/fonts.conf'), FONTS_CONF);
    renameSync(staging, to);
  } catch (error) {
    // Another process was first, and what it made is as good.
    if (!existsSync(join(to, 'chromium'))) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

// Its own fonts stand behind those of the system, so that there is text on a machine that has none.
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
