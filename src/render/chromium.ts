import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { packagedChromium, type ReadyChromium } from './packaged-chromium.ts';

/** No browser could be started. It is a matter of the machine, not of the content: programs end with `exitCode`. */
export class NoChromium extends Error {
  override readonly name = 'NoChromium';
  readonly exitCode = 3;
}

/** A Chromium on this machine. */
interface Candidate {
  /** Tells it from others, those of another version included, without starting it. */
  readonly version: string;
  /** Where it is and the variables it is started with; the packed one is unpacked for it. */
  readonly ready: () => Promise<ReadyChromium>;
}

// Nothing may leave the machine or vary between machines: no updates, no sync, no hinting of fonts.
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=en-US',
];

const HOW_TO_MEND = [
  'Do one of these:',
  '  set ACCORD_CHROMIUM to the path of a Chromium or Chrome;',
  '  install one with the package manager of your system (chromium or google-chrome);',
  '  run "npx playwright install --only-shell chromium".',
].join('\n');

/**
 * Starts a headless Chromium: the first of these that starts.
 *
 * 1. `ACCORD_CHROMIUM`, and then no other;
 * 2. the one packed in `@sparticuz/chromium`, on Linux on x64. It is unpacked once, into the cache;
 * 3. the one that Playwright has downloaded;
 * 4. the system's.
 *
 * Those whose version is ours to choose come first, so that drawings and tests are the same on every machine.
 *
 * @throws {NoChromium} When none is found or none starts.
 */
export async function launchChromium(): Promise<Browser> {
  const failures: string[] = [];
  for (const { ready } of candidates()) {
    const { path, env } = await ready();
    try {
      return await chromium.launch({
        executablePath: path,
        // A sandbox needs rights that containers and root do not have, and only pages of our own are opened.
        chromiumSandbox: false,
        args: FLAGS,
        env: { ...definedVariables(), ...env },
      });
    } catch (error) {
      failures.push(`  ${path}: ${firstLine(error)}`);
    }
  }
  if (failures.length === 0)
    throw new NoChromium(`No Chromium was found, and diagrams are drawn by one.\n${HOW_TO_MEND}`);
  throw new NoChromium(
    `No Chromium could be started, and diagrams are drawn by one. Tried:\n${failures.join('\n')}\n${HOW_TO_MEND}`,
  );
}

/**
 * Path of the Chromium that `launchChromium` tries first.
 *
 * @throws {NoChromium} When there is none.
 */
export async function chromiumPath(): Promise<string> {
  return (await firstCandidate().ready()).path;
}

/**
 * What tells that Chromium from others, those of another version included. No browser is started for it.
 *
 * @throws {NoChromium} When there is none.
 */
export const chromiumVersion = (): string => firstCandidate().version;

function firstCandidate(): Candidate {
  const [first] = candidates();
  if (!first) throw new NoChromium(`No Chromium was found.\n${HOW_TO_MEND}`);
  return first;
}

function candidates(): Candidate[] {
  const wanted = process.env['ACCORD_CHROMIUM'];
  if (!wanted) {
    return [
      ...packagedChromium(),
      ...ofPlaywright()
        .filter(existsSync)
        .map((path) => installed(path, /chromium\w*-\d+/.exec(path)?.[0])),
      ...ofTheSystem()
        .filter(existsSync)
        .map((path) => installed(path)),
    ];
  }
  if (existsSync(wanted)) return [installed(wanted)];
  throw new NoChromium(`ACCORD_CHROMIUM is "${wanted}", and there is no such file.\n${HOW_TO_MEND}`);
}

function installed(path: string, version?: string): Candidate {
  // An update changes the file.
  const { size, mtimeMs } = statSync(path);
  return { version: version ?? `${size} ${mtimeMs}`, ready: () => Promise.resolve({ path }) };
}

/** Where Playwright keeps its full Chromium, and beside it the smaller one without windows. */
function ofPlaywright(): string[] {
  const full = chromium.executablePath();
  const shell = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(full);
  if (!shell) return [full];
  const folder = `${shell[1]}chromium_headless_shell-${shell[2]}`;
  const system =
    {
      linux: process.arch === 'arm64' ? 'linux' : 'linux64',
      darwin: process.arch === 'arm64' ? 'mac-arm64' : 'mac-x64',
      win32: 'win64',
    }[process.platform as string] ?? 'linux';
  return [
    join(folder, `chrome-headless-shell-${system}`, `chrome-headless-shell${exe}`),
    join(folder, 'chrome-linux', 'headless_shell'),
    full,
  ];
}

const exe = process.platform === 'win32' ? '.exe' : '';

function ofTheSystem(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = process.env[variable];
        return folder
          ? [
              join(folder, 'Google/Chrome/Application/chrome.exe'),
              join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            ]
          : [];
      });
    default: {
      const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
      return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap((name) =>
        folders.map((folder) => join(folder, name)),
      );
    }
  }
}

const definedVariables = () =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text
    .split('\n')
    .map((line) => stripVTControlCharacters(line).trim())
    .filter(Boolean);
  // Playwright prints the browser's own words below its first line; a missing library is only said there.
  return (
    lines.find((line) => /error while loading|cannot open shared|not found|No usable sandbox/i.test(line)) ??
    lines[0] ??
    'unknown reason'
  );
}
