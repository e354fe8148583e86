// npm run publish:lock: takes down every address of the last good site, so that none of them can be lost.
import { join } from 'node:path';
import { lineOf } from '#graph/published.ts';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { writeLasting } from '#keeping/write-whole.ts';
import { readBuiltSite } from '#publishing/built-site.ts';
import { inputsOf } from '#publishing/inputs.ts';
import { siteFolder } from '#publishing/site-folder.ts';
import { isBuiltFrom } from '#publishing/swap.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { checkedContent } from './checked-content.ts';
import { addressesOf } from './published-addresses.ts';

const HEAD = `# Every address that the site has given out: pages, and spots on them. npm run publish:lock writes this file
# and only ever adds to it. Where one of them would lead nowhere, the check and the build say what to write.`;

const content = contentFolder();
const graph = checkedContent(content);
if (!isBuiltFrom(inputsOf(content), siteFolder()))
  throw new WrongUsage(`The site in ${siteFolder()} is not that of the content as it is: run npm run build first.`);
const before = new Set(graph.published.map(lineOf));
const now = new Set([...before, ...addressesOf(readBuiltSite(siteFolder()))]);
const file = join(content, 'published.txt');
writeLasting(file, `${HEAD}\n${[...now].sort().join('\n')}\n`);
console.log(`${file} has ${now.size} addresses, ${now.size - before.size} of them new.`);
