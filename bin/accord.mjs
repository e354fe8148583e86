#!/usr/bin/env node
// The way into every command, in plain JavaScript that Node 20 runs before anything is installed.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const COMMANDS = {
  start: ['start', 'build what has changed, then serve the site on this machine'],
  test: ['verify', 'types, unit tests, content, builds and every page in a browser'],
  verify: ['verify', 'the same as test'],
  check: ['check', 'read the content and print every fault in it'],
  build: ['build', 'build the site into dist/'],
  preview: ['preview', 'serve dist/ as it is'],
  dev: ['dev', 'serve the site while it is being written'],
};

/** Exit codes: 1 is a fault of the content or of a test. */
const WRONG_USAGE = 2;
const ENVIRONMENT = 3;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packagedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

process.exitCode = await main(process.argv.slice(2));

async function main([command, ...rest]) {
  if (!Object.hasOwn(COMMANDS, command ?? '')) {
    const isAsked = command === undefined || /^(-h|--help|help)$/.test(command);
    console.error(usage(isAsked ? undefined : command));
    return isAsked ? 0 : WRONG_USAGE;
  }
  if (!isInstalled() && !(await install())) return ENVIRONMENT;
  // Everything else is found from the folder of the project.
  for (const name of ['CONTENT_DIR', 'OUT_DIR', 'ACCORD_CACHE'])
    if (process.env[name]) process.env[name] = resolve(process.env[name]);
  process.chdir(root);
  const program = join(root, 'src', 'cli', `${COMMANDS[command][0]}.ts`);
  const forErrors = pathToFileURL(join(root, 'src', 'cli', 'uncaught.ts')).href;
  endWithNpm();
  if (runsTypeScript(process.versions.node)) {
    process.argv = [process.argv[0], program, ...rest];
    await import(forErrors);
    await import(pathToFileURL(program).href);
    return process.exitCode;
  }
  if (!existsSync(packagedNode)) {
    console.error(
      `Node ${process.versions.node} is too old to run this project by itself, and the newer one that comes with it is not there.\nRun "npm rebuild node" in ${root}, or install Node 24, and try again.`,
    );
    return ENVIRONMENT;
  }
  return run(packagedNode, ['--import', forErrors, program, ...rest]);
}

/** When npm is told to end, it ends the shell between itself and this program, and no more; a server would stay behind. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const { ppid } = process;
  setInterval(() => process.ppid !== ppid && process.kill(process.pid, 'SIGTERM'), 500).unref();
}

/** Whether a Node runs our .ts files and has what they use. */
function runsTypeScript(version) {
  return Number(version.split('.')[0]) >= 24;
}

/** Whether node_modules holds what package-lock.json names; npm writes its own list as the last step of an installation. */
function isInstalled() {
  const packagesIn = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  let installed;
  try {
    installed = packagesIn('node_modules/.package-lock.json');
  } catch {
    return false;
  }
  return Object.entries(packagesIn('package-lock.json')).every(
    // Optional packages are those of other systems.
    ([path, wanted]) => path === '' || wanted.optional || wanted.peer || installed[path]?.version === wanted.version,
  );
}

async function install() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const line = 'Installing packages (once, and after they change) …';
  if (process.stderr.isTTY) process.stderr.write(line);
  else console.error(line);
  const ticking = process.stderr.isTTY && setInterval(() => process.stderr.write(`\r${line} ${seconds()} s`), 1000);
  const { code, output } = await npm([
    'ci',
    // Also where the environment says production, or leaves optional packages out.
    '--include=dev',
    '--include=optional',
    // Packages that want a newer Node get one: it is among them.
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
    console.error(`Installed packages in ${seconds()} s.`);
    return true;
  }
  const offline = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ECONNRESET)\b/.test(output);
  // npm says what is wrong first, and how it is used in general after that.
  const words = output.trim().split('\n').slice(0, 20).join('\n');
  console.error(
    `${words}\n\nThe packages could not be installed: ${offline ? 'the package registry cannot be reached. Is this machine online?' : `npm ended with code ${code}; what it said is above.`}\nTo try it by itself, run "npm ci" in ${root}.`,
  );
  return false;
}

function npm(given) {
  // Under "npm start" that npm itself; otherwise the one on the path, which on Windows is a batch file.
  const own = process.env.npm_execpath;
  const [program, options, shell] =
    own && /\.c?js$/.test(own)
      ? [process.execPath, [own, ...given], false]
      : ['npm', given, process.platform === 'win32'];
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, options, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) =>
      resolve({
        code: -1,
        output: error.code === 'ENOENT' ? 'There is no npm on the path; it comes with Node.' : String(error),
      }),
    );
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output }));
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
  return new Promise((resolve) => {
    const child = spawn(program, given, { stdio: 'inherit' });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.on('error', (error) => {
      console.error(`${program} cannot be started (${error.code}). Delete node_modules and try again.`);
      resolve(ENVIRONMENT);
    });
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      if (signal) process.kill(process.pid, signal);
      resolve(code ?? ENVIRONMENT);
    });
  });
}

function usage(command) {
  const known = Object.entries(COMMANDS).map(([name, [, what]]) => `  npm run ${name.padEnd(9)}${what}`);
  return [...(command === undefined ? [] : [`There is no command "${command}".`]), 'Commands:', ...known].join('\n');
}
