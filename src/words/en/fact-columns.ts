export const since = 'Since';
export const until = 'Until';
export const amount = 'Amount';
export const whoSaysSo = 'Who says so';
export const kindOfSource = 'Kind of source';
export const id = 'Id';
