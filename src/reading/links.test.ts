import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectIssues, type Expected } from '#reading/marked-subject.fixture.ts';
import { linkedFile } from './links.ts';

const pot = (prose: string) => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\n---\n\n${prose}\n`,
});

test('refuses schemes that are not of the web', () =>
  expectIssues(
    pot(
      '[a](‸javascript:alert(1)) [b](‸JavaScript&#58;alert) [c](‸data:text/html,x) [d](‸mailto:a@leaves.example) [e](‸//leaves.example/x) [f][g]\n\n[g]: ‸file:///etc/passwd'.replace(
        '‸JavaScript&#58;alert',
        '‸JAVASCRIPT:alert',
      ),
    ),
    [
      ...['javascript:alert(1)', 'JAVASCRIPT:alert', 'data:text/html,x'].map((url) => scheme(url)),
      {
        ...scheme(''),
        what: 'The link leads to the mailbox "a@leaves.example".',
        fix: 'Link to a page on which it stands, or write it between backticks.',
      },
      {
        ...scheme('//leaves.example/x'),
        why: 'An outside address names its scheme.',
        fix: 'Write https://leaves.example/x.',
      },
      scheme('file:///etc/passwd'),
    ],
  ));

const scheme = (url: string): Expected => ({
  rule: 'link-scheme',
  what: `The link leads to "${url}".`,
  why: 'A link leads to a page of the site or to an address that starts with https:// or http://.',
  fix: 'Correct the address, or delete the link.',
});

test('refuses hosts that readers cannot reach', () =>
  expectIssues(
    pot(
      '[a](‸http://localhost:4321/x) ‸http://127.0.0.1/ ' +
        '[c](‸https://192.168.1.2) [d](‸http://[::1]/) [e](‸https://pot.local)',
    ),
    ['localhost:4321', '127.0.0.1', '192.168.1.2', '[::1]', 'pot.local'].map((host): Expected => ({
      rule: 'link-to-this-machine',
      what: `The link leads to "${host}".`,
      why: 'Readers cannot reach a host of your own machine or network.',
      fix: 'Link to the public address, or to the file of the page.',
    })),
  ));

test('refuses hosts that no name can be', () =>
  expectIssues(
    pot('[a](‸https://-leaf.example) ‸https://leaf-.example/x [c](‸https://leaf..example)'),
    ['-leaf.example', 'leaf-.example', 'leaf..example'].map((host): Expected => ({
      rule: 'bad-address',
      what: `The link leads to "${host}", which is no name of a host.`,
      why: 'The words of a host have 1 to 63 letters, digits and hyphens, and no hyphen at either end.',
      fix: 'Copy the address anew from the page that it leads to.',
    })),
  ));

test('refuses absolute paths, what is no file of a page, and nothing', () =>
  expectIssues(pot('[a](‸/tea-cup/) [b](‸../vessel/tea-cup) [c](‸tea-cup.md) [d](‸)'.replace('[d](‸)', '‸[d]()')), [
    {
      rule: 'absolute-link',
      what: 'The link is the absolute path "/tea-cup/".',
      why: 'An absolute path breaks where the site is published under another folder, and in editors.',
      fix: 'Link to the file of the page, such as ../entities/company/name.mdx.',
    },
    ...['../vessel/tea-cup', 'tea-cup.md'].map((url): Expected => ({
      rule: 'link-form',
      what: `The link leads to "${url}", which is not the file of a page.`,
      why: 'Links between pages are relative links to their files, which editors and code hosts follow too.',
      fix: 'Write the path from this file to the .mdx file of the page.',
    })),
    {
      rule: 'empty-link',
      what: 'The link leads nowhere.',
      why: 'A link has an address.',
      fix: 'Write the address in the round brackets, or delete the link.',
    },
  ]));

test('walks from file to file', () => {
  assert.equal(linkedFile('content/topics/a.mdx', './b.mdx'), 'content/topics/b.mdx');
  assert.equal(linkedFile('content/topics/a.mdx', '../entities/x/b.mdx'), 'content/entities/x/b.mdx');
  assert.equal(linkedFile('content/topics/a.mdx', '../../../content/b.mdx'), '../content/b.mdx');
});
