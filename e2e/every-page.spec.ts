import { printedReport } from '#issues/report.ts';
import { checkBuiltSite } from '#publishing/check-built-site.ts';
import { builtSite } from './support/built-site.ts';
import { contentsBesideBase, differences } from './support/contents-of.ts';
import { listed } from './support/finding.ts';
import { oneOfEachTemplate, pagesToSee, titlesTwice } from './support/pages-of.ts';
import { provedBefore } from './support/proved.ts';
import { sweep } from './support/sweep.ts';
import { expect, test } from './support/test.ts';

// What each check finds is tried out in sweep-itself.spec.ts.
test.use({ trace: 'off', screenshot: 'off' });
test.describe.configure({ timeout: 600_000, retries: 0 });

/**
 * The pages are dealt out to so many tests, since they are known only when the site is built. Neighbours, which are
 * alike, go to one: what a page shows in a way seen before is not looked at closely again.
 */
const PARTS = { subject: 16, tea: 2 } as const;

for (const site of ['subject', 'tea'] as const) {
  const name = site === 'tea' ? 'the site about tea' : 'the site of content/';
  const parts = PARTS[site];

  test.describe(`every page of ${name}`, () => {
    test.use({ site, base: '/' });

    for (let part = 0; part < parts; part++)
      test(`holds what the site promises (part ${part + 1} of ${parts})`, async ({ browser, built }) => {
        const all = pagesToSee(built.folder);
        const [from, to] = [part, part + 1].map((place) => Math.floor((place * all.length) / parts));
        const pages = all.slice(from, to);
        const proved = provedBefore(browser, built);
        expect(listed(await sweep(browser, built, { pages, proved }))).toEqual([]);
      });

    test('has a title of its own', ({ built }) => expect(titlesTwice(built.folder)).toEqual([]));
  });

  // Every build holds itself to this before it is published; here each subject is held to it under one base.
  test.describe(`${name} as it was published`, () => {
    const base = site === 'tea' ? '/kb/a-b/' : '/';
    test.use({ site, base });

    test('leads everywhere it links to, has each id once, and holds no style or script of its own', ({ built }) =>
      expect(printedReport(checkBuiltSite(built.folder, base))).toBe(''));
  });

  // The rest of what was seen of the pages under / is then true of these.
  test.describe(`${name} under a folder of its host`, () => {
    test.use({ site, base: '/kb/a-b/' });

    test('is that under / but for its addresses', async ({ built }) =>
      expect(differences(contentsBesideBase(await builtSite(site, '/')), contentsBesideBase(built))).toEqual([]));

    test('finds by its addresses what a page of each template asks for', async ({ browser, built }) => {
      const pages = oneOfEachTemplate(built.folder);
      expect(pages.length).toBeGreaterThan(10);
      expect(listed(await sweep(browser, built, { isWhole: false, pages }))).toEqual([]);
    });
  });
}
