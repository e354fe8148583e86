// Builds the sites of the subjects named, or all that specs read, two at a time, so that no spec has to.
import { parseArgs } from 'node:util';
import { BASES, builtSite, SUBJECTS } from './built-site.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const subjects = (Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[]).filter(
  (subject) => positionals.length === 0 || positionals.includes(subject),
);
const sites = subjects.flatMap((subject) => BASES.map((base) => ({ subject, base })));

async function builder(): Promise<void> {
  for (let site = sites.shift(); site; site = sites.shift()) await builtSite(site.subject, site.base);
}
await Promise.all([builder(), builder()]);
