/** Language of the site, as its pages say. */
export const pageLanguage = (): string => document.documentElement.lang || 'en';
