// npm run new -- claim --file deals --statement "…" …: writes a record that passes the check. What is not given is
// asked for in a terminal.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { printedReport } from '#issues/report.ts';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { writeLasting } from '#keeping/write-whole.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { faultsThatCome } from '#writing/faults-that-come.ts';
import { endingOf } from './ending.ts';
import { fieldsOf, SORTS, sortNamed, written, type Asked, type Given } from '#writing/new-record.ts';

try {
  process.exitCode = await writeNew(process.argv.slice(2));
} catch (error) {
  const { says, exitCode } = endingOf(error);
  console.error(says);
  process.exitCode = exitCode;
}

/** Writes the record and says where it is; returns the exit code. */
async function writeNew([name, ...args]: readonly string[]): Promise<number> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const sort = sortNamed(name ?? (isTerminal ? await answerTo(`What? ${Object.keys(SORTS).join(', ')}: `) : name));
  const fields = fieldsOf(sort);
  const { values } = parseArgs({
    args,
    options: Object.fromEntries(fields.map((field) => [field.name, { type: 'string', multiple: true } as const])),
  });
  const given: Given = isTerminal ? await withAnswers(fields, values as Given) : (values as Given);
  const record = written(sort, given);
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
  const answers: Record<string, readonly string[]> = {};
  for (const { name, says, isNeeded } of fields) {
    if (given[name] || (!isNeeded && Object.keys(given).length > 0)) continue;
    const answer = await answerTo(`${says}\n${name}${isNeeded ? '' : ' (may be left out)'}: `);
    if (answer) answers[name] = name === 'position' ? answer.split(/\s*;\s*/) : [answer];
  }
  return { ...answers, ...given };
}

async function answerTo(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await lines.question(question)).trim();
  } finally {
    lines.close();
  }
}
