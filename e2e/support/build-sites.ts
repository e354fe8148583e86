// Builds every site that the specs read, two at a time, so that none of them has to.
import { BASES, builtSite } from './built-site.ts';

const sites = (['subject', 'tea'] as const).flatMap((subject) => BASES.map((base) => ({ subject, base })));

async function builder(): Promise<void> {
  for (let site = sites.shift(); site; site = sites.shift()) await builtSite(site.subject, site.base);
}
await Promise.all([builder(), builder()]);
