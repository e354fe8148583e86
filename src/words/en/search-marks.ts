export const wordsSearchedFor = 'Words searched for';
export const clearMarks = 'Clear marks';
export const esc = 'Esc';
export const notInThisPlace = 'The words searched for are not in this place as such.';
export const placesMarked = (places: number) => (places === 1 ? '1 place marked' : `${places} places marked`);
