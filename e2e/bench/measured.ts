// Loaded before a program (--import): when it ends, each of its processes leaves what it has used in a folder.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Usage } from './usage.ts';

const folder = process.env['ACCORD_USAGE'];
if (folder && isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = {
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      memory: maxRSS * 1024,
      steps: performance.getEntriesByType('measure').flatMap((measure) => {
        const { name, duration } = measure;
        const used = (measure as PerformanceMeasure).detail as { user?: number; system?: number } | null;
        if (used?.user === undefined) return [];
        return [{ name, seconds: duration / 1000, cpu: (used.user + (used.system ?? 0)) / 1e6 }];
      }),
    };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
