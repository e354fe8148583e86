export const foldAll = 'Fold all';
export const openAll = 'Open all';
