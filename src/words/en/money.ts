import { marked } from '../marked.ts';

export const notKnownWhetherItHolds = 'not known whether it holds';
export const notKnownWhetherItBegan = 'not known whether it began';
export const otherAccountsOfIt = (count: number) => `Other accounts of it: ${count}`;
export const paymentsMadeOrRecognised = 'Payments made or recognised';
export const apartFromWhatIsAgreed = 'apart from what is agreed';
export const howPaymentsAreDrawn = (csv: string) =>
  'Each line is the time that an amount covers, ◆ is a day. <b>Lines of one payer over the same ' +
  'months may count the same money.</b> Broken or hollow: only reported. No cap at the left: from ' +
  marked`when is not said. The same <a href="${csv}" download="payments.csv">as a table</a>.`;
export const others = 'Others';
export const index = 'Index';
export const money = 'Money';
export const whoPaysWhom = 'Who pays whom';
export const whatHasBeenPaid =
  'What has been paid, what is agreed, and what was only reported. Bars ' +
  'under one heading share one scale. Nothing here is added up.';
export const numbersWithoutABar = 'Numbers without a bar';
export const payerOrReceiver = 'Payer or receiver';
export const placesOnThisPage = 'Places on this page';
export const whyNoSums = 'Why no sums?';
export const fullWidthIs = (full: string) => `full width is ${full}`;
export const whyWithoutABar =
  'Payments of one whose name is not known, and what is no payment: a bar would make it look like one.';
export const noClaimStatesAnAmount = 'No claim states an amount.';
export const moneyWhoPaysWhom = 'Money: who pays whom';
export const moneyInOneSentence =
  'Every amount of the story by payer and receiver, the biggest first, with who says so; nothing is added up.';
export const byOthers = (names: string, also: boolean) => `${also ? 'also ' : ''}by ${names}`;
export const toOthers = (names: string, also: boolean) => `${also ? 'also ' : ''}to ${names}`;
export const upTo = (shortOf: string) => `up to ${shortOf}`;
export const paidOrAgreedForAService = 'paid, or agreed for a service';
export const notKnownToBePaid = 'not known to be paid';
export const soManyMoreAmounts = (count: number) => `${count} smaller amounts more, in the table of facts`;
export const moreThan = 'more than';
export const upToWhat = 'up to';
export const otherNumbers = 'Other numbers';
export const numbersThatAreNoMoney = 'Numbers that are no money, such as capacities.';
export const untilDay = (through: string) => `to ${through}`;
export const otherAccountsAreFound = (figure: string, count: number) =>
  `${figure}, of which ${count} other accounts are found.`;
export const theSameMoneyIsToldMore = 'The same money is told more than once.';
export const kindsDiffer = 'Kinds differ.';
export const areDifferentMoney = (kinds: string) => `${kinds} are different money.`;
export const aPromiseIsNotAPayment = 'A promise is not a payment.';
export const isCommitted = (figure: string) => `${figure} is committed, and no payment of it was found.`;
export const partsDontAlwaysMeetTheTotal = 'Parts don’t always meet the total.';
export const partsThatCanBeNamed = (figure: string, part: string) => `${figure}, of which ${part} can be named.`;
export const betweenNames = ' and ';
export const reported = 'reported';
export const figureBy = (figure: string, day: string) => `${figure} by ${day}`;
