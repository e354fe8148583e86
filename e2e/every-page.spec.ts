import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { printedReport } from '#issues/report.ts';
import { checkBuiltSite } from '#publishing/check-built-site.ts';
import { BASES, builtSite, type BuiltSite } from './support/built-site.ts';
import { contentsBesideBase, differences } from './support/contents-of.ts';
import { CHECKS, listed, type Check, type Finding } from './support/finding.ts';
import { sweep, type Depth } from './support/sweep.ts';

const SEEN_ONLY_WHOLE: readonly Check[] = ['axe-light', 'axe-dark', 'reflow', 'no-script', 'dead-control'];

// What each check finds is tried out in sweep-itself.spec.ts.
for (const subject of ['own', 'tea'] as const) {
  for (const base of BASES) {
    describe(`every page of ${subject === 'own' ? 'the site' : 'the site about tea'} under ${base}`, () => {
      let site: BuiltSite;
      let findings: Finding[];
      const depth: Depth = base === '/' ? 'whole' : 'frame';

      before(async () => {
        site = await builtSite(subject, base);
        findings = await sweep(site, depth);
      });

      for (const check of Object.keys(CHECKS) as Check[]) {
        if (depth === 'frame' && SEEN_ONLY_WHOLE.includes(check)) continue;
        test(CHECKS[check], () => {
          const found = findings.filter((finding) => finding.check === check);
          assert.ok(found.length === 0, listed(found));
        });
      }

      test('leads everywhere it links to, has each id once, and holds no style or script of its own', () => {
        assert.equal(printedReport(checkBuiltSite(site.folder, base)), '');
      });

      if (base !== '/') {
        // So what was seen of the looks and the workings of the pages under / is true of these.
        test('is that under / but for its addresses', async () => {
          assert.deepEqual(
            differences(contentsBesideBase(await builtSite(subject, '/')), contentsBesideBase(site)),
            [],
          );
        });
      }
    });
  }
}
