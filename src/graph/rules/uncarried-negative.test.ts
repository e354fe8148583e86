import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const claims = (mark = '') => ({
  'claims/looked-for.yaml': `
    - { id: not-found, statement: No price of the cup was found., about: [tea-cup, tea-pot], status: not-found, sources: [{ source: leaf-book }] }
    - { id: untold, statement: The book gives no price of the cup., about: [tea-cup, tea-pot], status: stated, sources: [{ source: leaf-book }] }
    - { id: sold, statement: ${mark}The cup was sold., about: [tea-cup, tea-pot], status: stated, sources: [{ source: leaf-book }] }
  `,
});
const relation = (rest: string) => ({
  'relations/pours-into.yaml': `- { id: a, from: tea-pot, to: tea-cup, ${rest} }`,
});
const pot = (prose: string) => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\n---\n\n${prose}\n`,
});
const fault = (silence: string): Expected => ({
  rule: 'uncarried-negative',
  what: `"${silence}" stands here, and no claim cited for it says so.`,
  why: 'That something was not published, found or said is a statement too: of a source, or of a search with its day.',
  fix: 'Cite the claim that says so (in a relation under carried_by:), write one with status: not-found, or leave it out.',
});

test('wants a silence in prose cited in its own sentence', () => {
  expectSound({ ...claims(), ...pot('No price was found<Cite claim="not-found" />.') });
  expectSound({ ...claims(), ...pot('The price is not public<Cite claim="untold" />.') });
  expectIssues({ ...claims('‡'), ...pot('‸Nobody has published a price<Cite claim="sold" />.') }, [
    fault('Nobody has published'),
  ]);
  expectIssues({ ...claims(), ...pot('It is told<Cite claim="not-found" />. ‸Nothing was said of a price.') }, [
    fault('Nothing was said'),
  ]);
});

test('wants the claim of a silence named for the part of a relation that tells of it', () => {
  expectSound({ ...claims(), ...relation('note: It pours slowly., claims: [sold]') });
  expectSound({ ...claims(), ...relation('note: No price was found., claims: [not-found]') });
  expectSound({
    ...claims(),
    ...relation('note: No price was found., claims: [sold, not-found], carried_by: { note: [not-found] }'),
  });
  expectIssues({ ...claims(), ...relation('note: ‸No price was found., claims: [sold, not-found]') }, [
    fault('No price was found'),
  ]);
  expectIssues({ ...claims('‡'), ...relation('since_note: ‸the day was not given, claims: [sold]') }, [
    fault('not given'),
  ]);
});

test('leaves alone what denies something else', () =>
  expectSound(pot('It is not the cup. No lid may be sold. It gives no right to the cup.')));
