import { everyday } from './everyday.ts';
import { amounts, days, facts, names, phrases, questions, slips, type Gold } from './gold.ts';
import { unseen } from './unseen.ts';

/** Every query of the benchmark, by what sort it is. */
export const allGold: readonly (readonly [string, readonly Gold[]])[] = [
  ['questions', questions],
  ['names', names],
  ['facts', facts],
  ['amounts', amounts],
  ['days', days],
  ['phrases', phrases],
  ['slips', slips],
  ['everyday', everyday],
  ['unseen', unseen],
];
