// Names in place of words, for the table as a template: `elements/templates.ts` puts the words in.
import type { FactTable } from '#views/facts/fact-table.ts';

const named = <T>(name: string) => name as unknown as T;

export const factInPlace: FactTable = {
  caption: '{caption}',
  what: '{what}',
  groups: [
    {
      label: '{label}',
      count: named('{count}'),
      sign: undefined,
      shape: '{shape}',
      rows: [
        {
          sort: 'relation',
          id: '{id}',
          href: '{href}',
          subject: { title: '{subject.title}', href: '{subject.href}' },
          verb: '{verb}',
          object: { title: '{object.title}', href: '{object.href}' },
          statement: '{statement}',
          detail: '{detail}',
          ends: [],
          types: [],
          family: '',
          since: { date: '', lead: '{since.lead}', words: '{since.words}' },
          until: { date: '', lead: '{until.lead}', words: '{until.words}' },
          amount: { value: 0, unit: '', kind: '', words: '{amount.words}', caution: '{amount.caution}' },
          status: named('{status}'),
          caution: '{caution}',
          source: named('{source}'),
          sourceWords: '{sourceWords}',
          by: { title: '{by.title}', href: '{by.href}' },
        },
      ],
    },
  ],
};
