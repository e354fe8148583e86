export const askedInJavaScript = (question: string) =>
  `${question} In JavaScript, in any program or in the console of a browser that shows this site:`;
export const itPrints = 'It prints:';
export const json = 'JSON';
export const csv = 'CSV';
export const shape = 'Shape';
export const oneRecordIs = 'One record is';
export const records = 'Records';
