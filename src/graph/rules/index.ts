import type { Rule } from './rule.ts';
import { unknownEntity } from './unknown-entity.ts';

/** Every rule, each in its own file, which is named after it. */
export const rules: readonly Rule[] = [unknownEntity];
