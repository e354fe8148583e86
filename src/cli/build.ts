import { inputsOf } from '#publishing/inputs.ts';
import { demandReplaceable } from '#publishing/replaceable.ts';
import { siteFolder } from '#publishing/site-folder.ts';
import { isBuiltFrom } from '#publishing/swap.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { buildAsked } from './build-asked.ts';
import { builtApart } from './built-apart.ts';

const isWhole = Object.keys(buildAsked()).length === 0;
// What is built from the same has nobody's files in it: that is looked at once, and not first of all.
if (isWhole && isBuiltFrom(inputsOf(contentFolder()), siteFolder()))
  console.error(`Nothing has changed since the site in ${siteFolder()} was built.`);
else {
  demandReplaceable(siteFolder(), { content: contentFolder() });
  process.exitCode = await builtApart(process.argv.slice(2));
}
