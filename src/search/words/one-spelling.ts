/**
 * Pairs of which English writes one in Britain and one in America, as beginnings of words, the British one first:
 * `license` and `licensing` meet `licence` and `licencing`.
 */
const PAIRS = `
  licenc/licens programme/program centre/center defenc/defens offenc/offens colour/color favour/favor
  labour/labor neighbour/neighbor behaviour/behavior honour/honor harbour/harbor cancell/cancel labell/label
  modell/model travell/travel fulfil/fulfill enrol/enroll instalment/installment judgement/judgment
  catalogue/catalog dialogue/dialog cheque/check grey/gray tyre/tire practis/practic ageing/aging
`;

/** The inner form of each pair is the shorter one, or else the American one. */
const TO_ONE = [...PAIRS.matchAll(/(\w+)\/(\w+)/g)].map(([, british = '', american = '']) =>
  american.length > british.length ? ([american, british] as const) : ([british, american] as const),
);

/** A word in one spelling, whichever of the two it was written in: an inner form, not one to show. */
export function oneSpelling(word: string): string {
  if (word.length < 4) return word;
  const spelt = word.replace(/is(e[ds]?|ing|ation|ations|er|ers)$/, 'iz$1').replace(/ys(e[ds]?|ing)$/, 'yz$1');
  for (const [from, to] of TO_ONE) if (spelt.startsWith(from)) return to + spelt.slice(from.length);
  return spelt;
}
