const folder: string = import.meta.env?.BASE_URL ?? globalThis.process?.env['BASE_PATH'] ?? '';

/**
 * The folder of the host under which the site is published, with a slash at both ends.
 * It is fixed for a build; without one, as in unit tests, it is the root.
 */
export const base = `/${folder}/`.replaceAll(/\/+/g, '/');
