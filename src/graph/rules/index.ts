import { clauseOrder } from './clause-order.ts';
import { clauseWords } from './clause-words.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicateRelation } from './duplicate-relation.ts';
import { duplicateSource } from './duplicate-source.ts';
import { duplicateStatement } from './duplicate-statement.ts';
import { duplicateSynonym } from './duplicate-synonym.ts';
import { endBeforeStart } from './end-before-start.ts';
import { exclusiveClash } from './exclusive-clash.ts';
import { expectedPassed } from './expected-passed.ts';
import { futureDate } from './future-date.ts';
import { homeChange } from './home-change.ts';
import { homeDate } from './home-date.ts';
import { inconsistentClaim } from './inconsistent-claim.ts';
import { longAnswer } from './long-answer.ts';
import { lostAddress } from './lost-address.ts';
import { looseDay } from './loose-day.ts';
import { missingDay } from './missing-day.ts';
import { movedId } from './moved-id.ts';
import { notAQuestion } from './not-a-question.ts';
import { overstatedRelation } from './overstated-relation.ts';
import { periodOrder } from './period-order.ts';
import { repeatedId } from './repeated-id.ts';
import { retractedSupport } from './retracted-support.ts';
import type { Rule } from './rule.ts';
import { selfPointer } from './self-pointer.ts';
import { selfRelation } from './self-relation.ts';
import { silentAddress } from './silent-address.ts';
import { twoDates } from './two-dates.ts';
import { twoEnds } from './two-ends.ts';
import { twoStarts } from './two-starts.ts';
import { uncited } from './uncited.ts';
import { unknownAmountKind } from './unknown-amount-kind.ts';
import { unknownAnchor } from './unknown-anchor.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownClaimFile } from './unknown-claim-file.ts';
import { unknownEntity } from './unknown-entity.ts';
import { unknownGroup } from './unknown-group.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownLink } from './unknown-link.ts';
import { unknownPage } from './unknown-page.ts';
import { unknownPosition } from './unknown-position.ts';
import { unknownRelation } from './unknown-relation.ts';
import { unknownRelationType } from './unknown-relation-type.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownSourceKind } from './unknown-source-kind.ts';
import { unlinkedPage } from './unlinked-page.ts';
import { unlinkedTerm } from './unlinked-term.ts';
import { unmatchedAccount } from './unmatched-account.ts';
import { unrelatedClaim } from './unrelated-claim.ts';
import { uncarriedNegative } from './uncarried-negative.ts';
import { uncarriedPart } from './uncarried-part.ts';
import { unreasonedChange } from './unreasoned-change.ts';
import { unsourcedDay } from './unsourced-day.ts';
import { unsupportedAmount } from './unsupported-amount.ts';
import { unsupportedDate } from './unsupported-date.ts';
import { unsupportedFigure } from './unsupported-figure.ts';
import { unusedSource } from './unused-source.ts';
import { verdictElsewhere } from './verdict-elsewhere.ts';
import { weakerSourceFirst } from './weaker-source-first.ts';
import { wrongEnd } from './wrong-end.ts';

/** Every rule, each in its own file, which is named after it. */
export const rules: readonly Rule[] = [
  clauseOrder,
  clauseWords,
  duplicateId,
  duplicateName,
  duplicateRelation,
  duplicateSource,
  duplicateStatement,
  duplicateSynonym,
  endBeforeStart,
  exclusiveClash,
  expectedPassed,
  futureDate,
  homeChange,
  homeDate,
  inconsistentClaim,
  longAnswer,
  lostAddress,
  looseDay,
  missingDay,
  movedId,
  notAQuestion,
  overstatedRelation,
  periodOrder,
  repeatedId,
  retractedSupport,
  selfPointer,
  selfRelation,
  silentAddress,
  twoDates,
  twoEnds,
  twoStarts,
  uncited,
  unknownAmountKind,
  unknownAnchor,
  unknownClaim,
  unknownClaimFile,
  unknownEntity,
  unknownGroup,
  unknownKind,
  unknownLink,
  unknownPage,
  unknownPosition,
  unknownRelation,
  unknownRelationType,
  unknownSource,
  unknownSourceKind,
  unlinkedPage,
  unlinkedTerm,
  unmatchedAccount,
  unrelatedClaim,
  uncarriedNegative,
  uncarriedPart,
  unreasonedChange,
  unsourcedDay,
  unsupportedAmount,
  unsupportedDate,
  unsupportedFigure,
  unusedSource,
  verdictElsewhere,
  weakerSourceFirst,
  wrongEnd,
];
