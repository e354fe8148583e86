export const goneText = 'gone';
export const newText = 'new';
export const againstTheTextBefore = 'against the text before';
export const moreOn = 'More on it';
