// Builds every site that the specs read, one after another, so that none of them has to.
import { BASES, builtSite } from './built-site.ts';

for (const subject of ['tea', 'subject'] as const) {
  for (const base of BASES) {
    const started = performance.now();
    await builtSite(subject, base);
    console.log(
      `The ${subject === 'subject' ? 'site' : 'site about tea'} under ${base}: ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  }
}
