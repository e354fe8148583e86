export const asTheSystem = 'as the system';
export const themeIs = (chosen: string) => `Theme: ${chosen}`;
export const light = 'light';
export const dark = 'dark';
