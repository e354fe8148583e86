/** The language of these words, as the tags of languages name it. */
export const language = 'en';
