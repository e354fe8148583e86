import { test } from 'node:test';
import { expectIssues } from './marked-subject.fixture.ts';

test('a line of the list of addresses is an address', () =>
  expectIssues({ 'published.txt': '# Kept.\n/\ntea-pot/#spout\n‸tea-pot\n' }, [
    {
      rule: 'lock-form',
      what: 'The line "tea-pot" is no address.',
      why: 'Each line is the way to a page below the folder of the site, a slash at its end, and a spot on it.',
      fix: 'Take the line back as it was: npm run publish:lock writes this file, and nobody needs to.',
    },
  ]));
