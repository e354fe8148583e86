import { marked } from '../marked.ts';

export const notKnownWhetherItHolds = 'not known whether it holds';
export const otherAccountsOfIt = (count: number) => `Other accounts of it: ${count}`;
export const paymentsMadeOrRecognised = 'Payments made or recognised';
export const apartFromWhatIsAgreed = 'apart from what is agreed';
export const howPaymentsAreDrawn = (csv: string) =>
  marked`Each line is the time that an amount covers, ◆ is a day. <b>Lines of one payer over the same months may count the same money.</b> Broken or hollow: only reported. No cap at the left: from when is not said. The same <a href="${csv}" download="payments.csv">as a table</a>.`;
export const others = 'Others';
