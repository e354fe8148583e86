import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeBareProject } from './bare-project.ts';
import { writeMadeSubject } from './made-subject.ts';
import { usageOf, type Usage } from './usage.ts';

/** What builds of the same texts have used, one after the other. */
export interface SideBySide {
  /** With nothing in the cache. */
  readonly cold: Usage;
  /** Astro with MDX and nothing else. */
  readonly peer: Usage;
  /** Once more, with nothing changed. */
  readonly warm: Usage;
  /** Folder of the built site. */
  readonly site: string;
}

/** Makes a subject of so many pages up, and builds it beside bare Astro. */
export async function sideBySide(pages: number): Promise<SideBySide> {
  const at = (part: string) => resolve('.cache/bench', String(pages), part);
  const [subject, bare, cache, site] = [at('subject'), at('bare'), at('cache'), at('site')];
  writeMadeSubject(subject, pages);
  writeBareProject(bare, subject);
  for (const made of [cache, site]) rmSync(made, { recursive: true, force: true });
  const build = ['src/cli/build.ts'];
  const settings = { CONTENT_DIR: subject, OUT_DIR: site, ACCORD_CACHE: cache, SITE_URL: '', BASE_PATH: '/' };

  const cold = await usageOf(build, settings);
  const peer = await usageOf([resolve(import.meta.dirname, 'bare-astro.ts'), bare]);
  const warm = await usageOf(build, settings);
  return { cold, peer, warm, site };
}
