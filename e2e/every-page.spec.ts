import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { printedReport } from '#issues/report.ts';
import { checkBuiltSite } from '#publishing/check-built-site.ts';
import { BASES, builtSite, type BuiltSite } from './support/built-site.ts';
import { CHECKS, listed, type Check, type Finding } from './support/finding.ts';
import { sweep, type Depth } from './support/sweep.ts';

// What each check finds is tried out in sweep-itself.spec.ts.
const SWEEPS: readonly { subject: 'own' | 'tea'; base: (typeof BASES)[number]; depth: Depth }[] = [
  { subject: 'own', base: '/', depth: 'whole' },
  { subject: 'own', base: '/kb/a-b/', depth: 'whole' },
  { subject: 'tea', base: '/', depth: 'whole' },
  { subject: 'tea', base: '/kb/a-b/', depth: 'whole' },
];

const SEEN_ONLY_WHOLE: readonly Check[] = ['axe-light', 'axe-dark', 'reflow', 'no-script', 'dead-control'];

for (const { subject, base, depth } of SWEEPS) {
  describe(`every page of ${subject === 'own' ? 'the site' : 'the site about tea'} under ${base}`, () => {
    let site: BuiltSite;
    let findings: Finding[];

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
  });
}
