import type { Issue } from '#issues/issue.ts';
import type { Answer } from '#schema/answer.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** A reader who wants the original finds it where the site says that it is, or a copy of it. */
export function* silentAddress(records: Records, known: Known): Iterable<Issue> {
  for (const asked of records.answers) {
    const source = known.sources.find(asked.id);
    if (!source) continue;
    for (const [index, answer] of asked.value.answers.entries()) {
      const { field, address } = answer;
      // What has been corrected since is for the next time that all are asked.
      if (source.value[field] !== address || answer.answer === 'refused') continue;
      const isKept = field !== 'archived' && source.value.archived !== undefined;
      if (isKept && answer.answer !== 'moved') continue;
      yield {
        rule: 'silent-address',
        at: source.at([field]),
        what: `On ${asked.value.on} the address in "${field}" ${WORDS[answer.answer](answer)}.`,
        why: 'A reader who follows it does not find the work.',
        fix:
          answer.answer === 'moved'
            ? `Write ${answer.to ?? 'the new address'}, if the work is there.`
            : 'Correct it, or give a copy in a public archive: archived and archived_on.',
        also: [asked.at(['answers', index])],
      };
    }
  }
}

const WORDS: Readonly<Record<Answer['answer'], (answer: Answer) => string>> = {
  gone: ({ said }) => `answered ${said}: nothing is there any more`,
  moved: ({ to }) => `led on for good to ${to}`,
  silent: ({ said }) => `did not answer as it should (${said})`,
  refused: () => 'was refused',
};
