export const search = 'Search';
export const searchFor = (text: string) => `${text} – search`;
export const showMoreOf = (next: number, rest: number) => `Show ${next} more of ${rest}`;
export const showMore = (rest: number) => `Show ${rest} more`;
export const searchProseToo = 'Search prose and sources too';
export const searchTitlesOnly = 'Search titles, answers and claims only';
export const clearAllFilters = 'Clear all filters';
export const removeTheFilter = (label: string) => `Remove the filter ${label}`;
