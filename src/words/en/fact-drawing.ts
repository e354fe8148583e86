export const noRelationsToDraw = 'There are no relations here to draw.';
export const tooManyParties = (most: number, parties: number) =>
  `At most ${most} parties are drawn, and these are ${parties}. Ask for fewer.`;
export const who = 'Who';
export const whom = 'Whom';
