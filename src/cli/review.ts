// npm run review: what to look at again before the day of checking in site.yaml is set forward, each with file and
// line.
import { REVIEWED, reviewOf, type ReviewSort } from '#graph/review.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { checkResult } from './checked-content.ts';
import { endingOf } from './ending.ts';
import { optionsGiven } from './options-given.ts';

try {
  const { values } = optionsGiven({ options: { json: { type: 'boolean', default: false } } });
  const { records } = checkResult(contentFolder());
  const found = reviewOf(records);
  if (values.json) console.log(JSON.stringify({ checked: records.site?.value.checked, found }, null, 2));
  else {
    for (const sort of Object.keys(REVIEWED) as ReviewSort[]) {
      const its = found.filter((one) => one.sort === sort);
      if (its.length > 0) console.log(`${REVIEWED[sort]} (${its.length})`);
      for (const { at, what } of its) console.log(`  ${at.file}:${at.line}:${at.column}  ${what}`);
    }
    console.log(`The facts were checked on ${records.site?.value.checked}; ${found.length} to look at again.`);
  }
} catch (error) {
  const { says, exitCode } = endingOf(error);
  console.error(says);
  process.exitCode = exitCode;
}
