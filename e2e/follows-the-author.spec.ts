import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test as base } from './support/test.ts';

const root = resolve(import.meta.dirname, '..');
// As the server names it, which follows links.
const room = realpathSync(mkdtempSync(join(tmpdir(), 'written-')));
const content = join(room, 'tea');
const opened = join(room, 'opened');
const path = (inside: string) => join(content, inside);
const change = (inside: string, changed: (text: string) => string) =>
  writeFileSync(path(inside), changed(readFileSync(path(inside), 'utf8')));

let server: ChildProcess;
let output = '';
let address = '';

// One server, and one author at work.
const test = base.extend({ baseURL: ({ browserName: _ }, use) => use(address) });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  cpSync(join(root, 'e2e/fixtures/tea'), content, { recursive: true });
  // An editor that writes down what it is asked to open.
  const editor = join(room, 'code');
  writeFileSync(editor, `#!/bin/sh\necho "$@" >> ${opened}\n`, { mode: 0o755 });
  server = spawn(process.execPath, [join(root, 'bin/accord.mjs'), 'dev'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: content, BASE_PATH: 'kb', PORT: '0', LAUNCH_EDITOR: editor },
  });
  for (const stream of [server.stdout!, server.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  await expect.poll(() => output, { timeout: 60_000 }).toMatch(/written at http:\S+/);
  address = /written at (http:\S+)/.exec(output)![1]!;
});

test.afterAll(async () => {
  const ended = new Promise((done) => server.on('exit', done));
  server.kill('SIGINT');
  await ended;
  rmSync(room, { recursive: true, force: true });
});

test('an open page shows what is saved, in YAML as in MDX, and its styles are let through', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto('green-hill/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Green Hill');
  change('claims/trade.yaml', (text) =>
    text.replace('may sell its leaf to any house', 'may sell its leaf to whom it likes'),
  );
  await expect(page.getByText('to whom it likes').first()).toBeAttached();
  change('entities/garden/green-hill.mdx', (text) => text.replace('## In this story', '## As it was'));
  await expect(page.getByRole('heading', { name: 'As it was' })).toBeVisible();
  change('entities/garden/green-hill.mdx', (text) => text.replace('title: Green Hill', 'title: Greener Hill'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Greener Hill');
  expect(refused).toEqual([]);
});

test('a fault is told once, at its line, while pages stay up; its place opens in the editor', async ({ page }) => {
  await page.goto('river-bank/');
  change('relations/supplies.yaml', (text) => text.replace(/from: .*/, 'from: green-hil'));
  const bar = page.getByRole('complementary', { name: 'Faults of the content' });
  await expect(bar).toContainText('No entity has the id "green-hil".');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('River Bank');
  const [spot] = /tea\/relations\/supplies\.yaml:\d+:\d+/.exec(await bar.innerText())!;
  await bar.getByRole('link', { name: 'Open in editor' }).first().click();
  await expect.poll(() => readFileSync(opened, { encoding: 'utf8', flag: 'a+' })).toContain(join(room, spot));
  await page.reload();
  await expect(bar).toBeVisible();
  expect(output.split('No entity has the id "green-hil".')).toHaveLength(2);
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
  change('relations/supplies.yaml', (text) => text.replace('from: green-hil\n', 'from: green-hill\n'));
  await expect(bar).toHaveCount(0);
});

test('a page that cannot be read says so in its own place, and comes back', async ({ page }) => {
  const file = 'entities/garden/river-bank.mdx';
  const was = readFileSync(path(file), 'utf8');
  await page.goto('river-bank/');
  writeFileSync(path(file), `${was}\nIt is <3.\n`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cannot be shown');
  await expect(page.getByRole('complementary', { name: 'Faults of the content' })).toContainText(`tea/${file}:`);
  writeFileSync(path(file), '');
  await expect(page.getByRole('complementary', { name: 'Faults of the content' })).toContainText('The file is empty.');
  writeFileSync(path(file), was);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('River Bank');
});

test('what to look at again is a page that leads into the files', async ({ page }) => {
  await page.goto('review/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What to look at again');
  await expect(page.getByRole('link', { name: 'Open in editor' }).first()).toBeVisible();
});

/** How a page is answered; nothing where the page in view loads itself anew at that moment. */
const statusOf = (page: Page, spot: string) =>
  page.goto(spot).then(
    (response) => response?.status(),
    () => undefined,
  );

test('pages, folders and kinds may come, move and go', async ({ page }) => {
  const prose = (text: string) => `---\ntitle: New garden\nsummary: A garden.\n---\n\n${text}\n`;
  writeFileSync(path('entities/garden/new-garden.mdx'), prose('Beside [the hill](../garden/green-hill.mdx).'));
  await expect.poll(() => statusOf(page, 'new-garden/')).toBe(200);
  await expect(page.getByText('Beside the hill.')).toBeVisible();
  renameSync(path('entities/garden/new-garden.mdx'), path('entities/house/new-garden.mdx'));
  await expect(page.locator('main')).toContainText('House');
  await expect(page.getByText('Beside the hill.')).toBeVisible();

  change(
    'vocabulary/kinds.yaml',
    (text) => `${text}\n- { id: hut, label: Hut, plural: Huts, description: A small house., shape: thing }\n`,
  );
  cpSync(path('entities/house'), path('entities/hut'), { recursive: true, filter: (from) => !from.endsWith('.mdx') });
  renameSync(path('entities/house/new-garden.mdx'), path('entities/hut/new-garden.mdx'));
  await expect(page.locator('main')).toContainText('Hut');

  renameSync(path('entities/person'), path('entities/people'));
  await expect(page.getByRole('complementary', { name: 'Faults of the content' })).toContainText('"people"');
  renameSync(path('entities/people'), path('entities/person'));
  await expect(page.getByRole('complementary', { name: 'Faults of the content' })).toHaveCount(0);
  await expect.poll(() => statusOf(page, 'ada-leaf/')).toBe(200);

  rmSync(path('entities/hut'), { recursive: true });
  await expect.poll(() => statusOf(page, 'new-garden/')).toBe(404);
});
