// npm run new -- claim --file deals --statement "…" …: writes a record that passes the check. What it needs and is
// not given is asked for.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { printedReport } from '#issues/report.ts';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { writeLasting } from '#keeping/write-whole.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { faultsThatCome } from '#writing/faults-that-come.ts';
import { endingOf } from './ending.ts';
import { optionsGiven } from './options-given.ts';
import { fieldsOf, SORTS, sortNamed, written, type Asked, type Given } from '#writing/new-record.ts';

/** What comes without a terminal is there at once; nobody answers at the other end of a pipe that stays silent. */
const PATIENCE_MS = 500;

let asked: Interface | undefined;
let answers: AsyncIterator<string> | undefined;
/** Whether no line is to come; of those that came some may be left. */
let isOver = false;
try {
  process.exitCode = await writeNew(process.argv.slice(2));
} catch (error) {
  const { says, exitCode } = endingOf(error);
  console.error(says);
  process.exitCode = exitCode;
} finally {
  asked?.close();
  process.stdin.destroy();
}

/** Writes the record and says where it is; returns the exit code. */
async function writeNew([name, ...args]: readonly string[]): Promise<number> {
  const sort = sortNamed(name ?? (await answerTo(`What? ${Object.keys(SORTS).join(', ')}: `)));
  const fields = fieldsOf(sort);
  const { values } = optionsGiven({
    args,
    options: Object.fromEntries(fields.map((field) => [field.name, { type: 'string', multiple: true } as const])),
  });
  const record = written(sort, await withAnswers(fields, values as Given));
  const folder = contentFolder();
  const subject = filesOnDisk(folder);
  const before = subject.files.get(record.path);
  if (before === undefined && existsSync(join(folder, record.path)))
    throw new WrongUsage(`${record.path} cannot be read.`);
  const isList = /^(?:claims|relations|vocabulary)\/|^[^/]+\.yaml$/.test(record.path);
  if (before !== undefined && !isList) throw new WrongUsage(`There is a ${record.path} already.`);
  const text = record.text(before instanceof Uint8Array ? new TextDecoder().decode(before) : undefined);
  const faults = faultsThatCome(subject, new Map([[record.path, text]]));
  if (faults.errors.length > 0) {
    console.error(`${printedReport(faults.errors)}\n\nNothing was written.`);
    return 1;
  }
  mkdirSync(dirname(join(folder, record.path)), { recursive: true });
  writeLasting(join(folder, record.path), text);
  console.log(`"${record.id}" is written in ${subject.name}/${record.path}.`);
  if (faults.warnings.length > 0) console.log(printedReport(faults.warnings));
  console.log(record.next);
  return 0;
}

async function withAnswers(fields: readonly Asked[], given: Given): Promise<Given> {
  const found: Record<string, readonly string[]> = {};
  for (const { name, says, isNeeded } of fields) {
    if (given[name] || (!isNeeded && Object.keys(given).length > 0)) continue;
    const answer = await answerTo(`${says}\n${name}${isNeeded ? '' : ' (may be left out)'}: `);
    if (answer) found[name] = name === 'position' ? answer.split(/\s*;\s*/) : [answer];
  }
  return { ...found, ...given };
}

/** What is answered to a question; nothing where nobody answers any more. */
async function answerTo(question: string): Promise<string | undefined> {
  // A line that comes before its question waits for it.
  asked ??= createInterface({ input: process.stdin, output: process.stdout }).once('close', () => (isOver = true));
  answers ??= asked[Symbol.asyncIterator]();
  asked.setPrompt(question);
  if (!isOver) asked.prompt();
  const silence = process.stdin.isTTY ? undefined : setTimeout(() => asked!.close(), PATIENCE_MS);
  const { value, done } = await answers.next();
  clearTimeout(silence);
  return done ? undefined : value.trim();
}
