/**
 * The folder of the host under which the site is published, with a slash at both ends.
 * It is fixed for a build; outside a build, as in unit tests, it is the root.
 */
export const base: string = import.meta.env?.BASE_URL?.replace(/\/?$/, '/') ?? '/';
