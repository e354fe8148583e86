export const copyLink = 'Copy link';
export const copied = 'Copied';
export const yourBrowserDidNotAllow = 'Your browser did not allow it';
export const accessedOn = (absolute: string, today: string) => `${absolute} (accessed ${today})`;
