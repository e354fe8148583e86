#!/usr/bin/env node
// The way into every command, in plain JavaScript that Node 20 runs before anything is installed.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What each command runs, with which arguments, and what it does. */
const COMMANDS = {
  start: ['src/cli/start.ts', 'build what has changed, then serve the site on this machine'],
  test: ['src/cli/verify.ts', 'form, types, unit tests, content, builds and every page in a browser'],
  verify: ['src/cli/verify.ts', 'the same as test'],
  'test:content': ['src/cli/verify.ts content', 'what judges the content alone, in words for its author'],
  'test:engines': [
    'e2e/engines/run.ts',
    'the core journeys in Chromium, and in the Firefox and the WebKit of this system as far as they are installed',
  ],
  check: ['src/cli/check.ts', 'read the content and print every fault in it'],
  build: ['src/cli/build.ts', 'build the site into dist/'],
  preview: ['src/cli/preview.ts', 'serve dist/ as it is'],
  dev: ['src/cli/dev.ts', 'serve the site while it is being written'],
  new: ['src/cli/new.ts', 'write a source, claim, page, relation or other record that passes the check'],
  rename: ['src/cli/rename.ts', 'give a record another id, wherever it is named'],
  review: ['src/cli/review.ts', 'what to look at again before the day of checking is set forward'],
  spell: ['node_modules/cspell/bin.mjs lint --no-progress', 'check the spelling of the content'],
  types: [
    'node_modules/astro/bin/astro.mjs check --minimumSeverity hint --minimumFailingSeverity hint',
    'check types, those of templates included',
  ],
  reference: [
    'src/cli/reference.ts',
    'write what is derived from the code, for authors and hosts: content/schemas/, content/rules.md, hosting/',
  ],
  sample: [
    'src/cli/sample.ts',
    'statements drawn from the built site with their claims, to be held against the sources',
  ],
  'check:sources': ['src/cli/check-sources.ts', 'ask every address of a source, and write down which do not answer'],
  'publish:lock': ['src/cli/publish-lock.ts', 'take down every address of the built site, so that none can be lost'],
  edition: ['src/cli/edition.ts', 'freeze the facts as they stand, named by the day on which they were checked'],
  'bench:weight': [
    'e2e/content/weight-benchmark.ts',
    'weigh the heaviest pages and write their figures into the README',
  ],
  'bench:build': [
    'e2e/bench/build-benchmark.ts',
    'build a made-up subject beside bare Astro and write the figures into the README',
  ],
  'bench:search': ['e2e/search/benchmark.ts', 'measure the search and write its figures into the README'],
};

/** Exit codes: 1 is a fault of the content or of a test. */
const WRONG_USAGE = 2;
const ENVIRONMENT = 3;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Where a newer Node is put for machines whose own is too old, by a lock file of its own. */
const nodeFolder = join(root, 'bin', 'node');
/** npm writes its own list as the last step of an installation. */
const INSTALLED = join('node_modules', '.package-lock.json');

process.exitCode = await main(process.argv.slice(2));

async function main([command, ...rest]) {
  if (!Object.hasOwn(COMMANDS, command ?? '')) {
    const isAsked = command === undefined || /^(-h|--help|help)$/.test(command);
    console.error(usage(isAsked ? undefined : command));
    return isAsked ? 0 : WRONG_USAGE;
  }
  const isOld = !runsTypeScript(process.versions.node);
  const newerNode = isOld ? nodePackage() : undefined;
  if (isOld && !newerNode) {
    console.error(
      `Node ${process.versions.node} is too old for this project, and npm has no newer one for this system. Install Node 24, or 22.18 at least, and try again.`,
    );
    return ENVIRONMENT;
  }
  if (!isInstalled() && !(await install(root, 'packages'))) return ENVIRONMENT;
  if (newerNode && !newerNode.isInstalled() && !(await install(nodeFolder, 'a newer Node'))) return ENVIRONMENT;
  // Everything else is found from the folder of the project.
  for (const name of ['CONTENT_DIR', 'OUT_DIR', 'ACCORD_CACHE'])
    if (process.env[name]) process.env[name] = resolve(process.env[name]);
  process.chdir(root);
  const [program, ...given] = COMMANDS[command][0].split(' ');
  const forErrors = pathToFileURL(join(root, 'src', 'cli', 'uncaught.ts')).href;
  endWithNpm();
  if (newerNode) {
    process.env.PATH = [dirname(newerNode.program), process.env.PATH].join(delimiter);
    return run(newerNode.program, ['--import', forErrors, program, ...given, ...rest]);
  }
  process.argv = [process.argv[0], join(root, program), ...given, ...rest];
  await import(forErrors);
  await import(pathToFileURL(join(root, program)).href);
  return process.exitCode;
}

/**
 * When npm is told to end, it ends the shell between itself and this program, and no more; a server would stay behind.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const { ppid } = process;
  setInterval(() => process.ppid !== ppid && process.kill(process.pid, 'SIGTERM'), 500).unref();
}

/** Whether a Node runs our .ts files and has what they use. */
function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/** The npm package that is a newer Node for this system, if there is one. */
function nodePackage() {
  // Those for Linux need glibc, and do not say so.
  if (process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime) return undefined;
  const found = Object.entries(packagesIn(join(nodeFolder, 'package-lock.json'))).find(
    ([, { os, cpu }]) => [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch),
  );
  if (found === undefined) return undefined;
  const [path, { version, bin }] = found;
  const program = join(nodeFolder, path, bin.node);
  const isThere = () => {
    try {
      return existsSync(program) && packagesIn(join(nodeFolder, INSTALLED))[path].version === version;
    } catch {
      return false;
    }
  };
  return { program, isInstalled: isThere };
}

function packagesIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Whether node_modules holds what package-lock.json names. */
function isInstalled() {
  let installed;
  try {
    installed = packagesIn(join(root, INSTALLED));
  } catch {
    return false;
  }
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    // Optional packages are those of other systems.
    ([path, wanted]) => path === '' || wanted.optional || wanted.peer || installed[path]?.version === wanted.version,
  );
}

/** Installs what the lock file of a folder names. */
async function install(folder, what) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const line = `Installing ${what} (once, and after a change) …`;
  if (process.stderr.isTTY) process.stderr.write(line);
  else console.error(line);
  const ticking = process.stderr.isTTY && setInterval(() => process.stderr.write(`\r${line} ${seconds()} s`), 1000);
  const { code, output } = await npm(folder, [
    'ci',
    // Also where the environment says production, or leaves optional packages out.
    '--include=dev',
    '--include=optional',
    // Packages that want a newer Node get one.
    '--engine-strict=false',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--no-update-notifier',
    ...(isWritable(homedir()) ? [] : [`--cache=${join(root, '.cache', 'npm')}`]),
  ]);
  clearInterval(ticking);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (code === 0) {
    console.error(`Installed ${what} in ${seconds()} s.`);
    return true;
  }
  const offline = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ECONNRESET)\b/.test(output);
  // npm says what is wrong first, and how it is used in general after that.
  const words = output.trim().split('\n').slice(0, 20).join('\n');
  console.error(
    `${words}\n\nCould not install ${what}: ${offline ? 'the package registry cannot be reached. Is this machine online?' : `npm ended with code ${code}; what it said is above.`}\nTo try it by itself, run "npm ci" in ${folder}.`,
  );
  return false;
}

function npm(folder, given) {
  // Under "npm start" that npm itself; otherwise the one on the path, which on Windows is a batch file.
  const own = process.env.npm_execpath;
  const [program, options, shell] =
    own && /\.c?js$/.test(own)
      ? [process.execPath, [own, ...given], false]
      : ['npm', given, process.platform === 'win32'];
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, options, { cwd: folder, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) =>
      done({
        code: -1,
        output: error.code === 'ENOENT' ? 'There is no npm on the path; it comes with Node.' : String(error),
      }),
    );
    child.on('close', (code, signal) => done({ code: code ?? signal, output }));
  });
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program in place of this one: its signals, its ending. */
function run(program, given) {
  return new Promise((done) => {
    const child = spawn(program, given, { stdio: 'inherit' });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.on('error', (error) => {
      console.error(`${program} cannot be started (${error.code}). Delete ${nodeFolder}/node_modules and try again.`);
      done(ENVIRONMENT);
    });
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      if (signal) process.kill(process.pid, signal);
      done(code ?? ENVIRONMENT);
    });
  });
}

function usage(command) {
  const known = Object.entries(COMMANDS).map(([name, [, what]]) => `  npm run ${name.padEnd(14)}${what}`);
  return [...(command === undefined ? [] : [`There is no command "${command}".`]), 'Commands:', ...known].join('\n');
}
