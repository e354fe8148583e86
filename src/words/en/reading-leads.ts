/** What asks how two things are tied. */
export const ties =
  /\b(?:tied|ties?|connect(?:ed|ions?|s)?|link(?:ed|s)?|relat(?:ed|ion|ionship)|path)\b.*\b(?:to|with|and|between)\b|\bhow (?:is|are) .* (?:tied|connected|linked|related)/i;
export const compares = /\bcompar(?:e|ed|ison|ing)\b|\bvs\b|\bversus\b|\bdifferences? between\b|\bdiffers? from\b/i;
export const changes =
  /\bwhat (?:has |had |all |was )*(?:chang(?:e|es|ed)|happened|new|different)\b|\bchange[sd]\b.*\b(?:between|from|since|after|in)\b/i;
/** What asks for everything that held. */
export const held =
  /\b(?:what|which) (?:\w+ )?rights\b|\bwho (?:held|holds|had|has) (?:what|which)\b|\bwhat (?:was|were|is) in force\b/i;
export const inAll = /\b(?:in all|in total|altogether|all together|overall|total of all|sum of all)\b/i;
export const amount = /\bhow much\b|\bmoney\b|\bamounts?\b|\bpaid\b|\bpayments?\b/i;

export const partOfTheSite = 'Part of the site';
export const money = ['Money', 'Who pays whom, and how much; why there are no sums.'] as const;
export const whoHeldWhat = (words: string) =>
  [`Who held what on ${words}`, 'Every right and duty in force on that day.'] as const;
export const whatChanged = (words: string) => [`What changed: ${words}`, 'Every change of that time.'] as const;
export const howTied = (one: string, other: string) =>
  [`How is ${one} tied to ${other}?`, 'Every way from one to the other, with its claims.'] as const;
export const rightByRight = (one: string, other: string) =>
  [`${one} and ${other}, right by right`, 'Both side by side, on any day.'] as const;
