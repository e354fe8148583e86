// npm run rename -- old-id new-id: gives a record another id, wherever it is named. With --sort where records of
// several sorts have the id.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printedReport } from '#issues/report.ts';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { writeLasting } from '#keeping/write-whole.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { recordsNamed, renamed } from '#writing/renamed.ts';
import { id as anyId } from '#schema/ids.ts';
import { faultsThatCome } from '#writing/faults-that-come.ts';
import { endingOf } from './ending.ts';
import { optionsGiven } from './options-given.ts';

try {
  process.exitCode = rename();
} catch (error) {
  const { says, exitCode } = endingOf(error);
  console.error(says);
  process.exitCode = exitCode;
}

function rename(): number {
  const { values, positionals } = optionsGiven({ allowPositionals: true, options: { sort: { type: 'string' } } });
  const [old, id] = positionals;
  if (old === undefined || id === undefined || positionals.length > 2)
    throw new WrongUsage('Name the id that is and the one that is to be: npm run rename -- old-id new-id.');
  if (!anyId().safeParse(id).success)
    throw new WrongUsage(`"${id}" cannot be an id: lower-case letters and digits joined by single hyphens.`);
  const folder = contentFolder();
  const subject = filesOnDisk(folder);
  const records = recordsNamed(subject, old).filter(({ sort }) => values.sort === undefined || sort === values.sort);
  const [record] = records;
  if (!record) throw new WrongUsage(`No record has the id "${old}"${values.sort ? ` and is a ${values.sort}` : ''}.`);
  if (records.length > 1)
    throw new WrongUsage(
      `Several records have the id "${old}"; say which: ${records.map(({ sort }) => `--sort "${sort}"`).join(' or ')}.`,
    );
  const changes = renamed(subject, record, id);
  const { errors } = faultsThatCome(subject, changes);
  if (errors.length > 0) {
    console.error(`${printedReport(errors)}\n\nNothing was written.`);
    return 1;
  }
  for (const [path, text] of changes)
    if (text === undefined) rmSync(join(folder, path));
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeLasting(join(folder, path), text);
      console.log(`${subject.name}/${path}`);
    }
  console.log(`The ${record.sort} "${old}" is "${id}" now.`);
  return 0;
}
