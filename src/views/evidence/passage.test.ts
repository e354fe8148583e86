import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atPassage } from './passage.ts';

const TEA = 'https://tea.example/notice';

for (const [what, quote, address, expected] of [
  ['nothing quoted', undefined, TEA, TEA],
  [
    'a few words, their signs written as an address wants them',
    'sole, non-exclusive & “fine” 100%',
    TEA,
    `${TEA}#:~:text=sole%2C%20non%2Dexclusive%20%26%20%E2%80%9Cfine%E2%80%9D%20100%25`,
  ],
  [
    'many words by both ends',
    'one two three four five six seven eight nine',
    TEA,
    `${TEA}#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine`,
  ],
  [
    'words of which some were left out, around the gap',
    'the leaf is … sold to all',
    TEA,
    `${TEA}#:~:text=the%20leaf%20is,sold%20to%20all`,
  ],
  ['a spot that the address names already is kept', 'the leaf', `${TEA}#s2`, `${TEA}#s2:~:text=the%20leaf`],
] as const)
  test(`leads to the passage: ${what}`, () => assert.equal(atPassage(address, quote), expected));
