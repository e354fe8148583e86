// npm run bench:weight writes its figures into the README. It builds the site if that is needed.
import { writeFigures } from '#cli/readme-figures.ts';
import { launchChromium } from '#render/chromium.ts';
import { builtSite } from '../support/built-site.ts';
import {
  FIRST_VISIT,
  heaviestPages,
  kilo,
  LATER_PAGE_BYTES,
  newReader,
  scales,
  type Weight,
} from '../support/weight.ts';

const WIDTH_PX = 1280;

const { folder } = await builtSite('subject');
const browser = await launchChromium();
try {
  const [heaviest = '', ...others] = heaviestPages(folder, 4);
  const [first, [, ...later], [packed]] = await Promise.all([
    visits([heaviest]).then(([weight]) => weight!),
    visits([others.at(-1)!, heaviest, ...others.slice(0, -1)]),
    visits([heaviest], 'gzip'),
  ]);
  const most = (limit: number) => `at most ${kilo(limit)}`;
  const rows = [
    [`First visit to the heaviest page, /${heaviest}/`, kilo(first.bytes), most(FIRST_VISIT.bytes)],
    ['Of it all but fonts', kilo(first.bytes - first.fontBytes), most(FIRST_VISIT.withoutFonts)],
    ['Of it script', kilo(first.scriptBytes), most(FIRST_VISIT.scriptBytes)],
    ['Files', String(first.requests), `at most ${FIRST_VISIT.requests}`],
    ['Layout shift', String(first.shift), String(FIRST_VISIT.shift)],
    ['A later page, the heaviest of 3', kilo(Math.max(...later.map(({ bytes }) => bytes))), most(LATER_PAGE_BYTES)],
    ['The first visit with gzip in place of brotli', kilo(packed!.bytes), 'none'],
  ];
  for (const [what = '', is = '', limit = ''] of rows) console.log(`${what.padEnd(66)} ${is.padStart(10)}   ${limit}`);
  writeFigures('bench:weight', [['', 'measured', 'limit'], ...rows]);
} finally {
  await browser.close();
}

/** What one reader fetches of some pages, one after another. */
async function visits(ids: readonly string[], encoding?: 'gzip'): Promise<Weight[]> {
  const { weigh, close } = await scales(folder, encoding);
  const reader = await newReader(browser, WIDTH_PX);
  const weights = [];
  for (const id of ids) weights.push(await weigh(reader, `${id}/`));
  await reader.close();
  await close();
  return weights;
}
