/** The version of the shapes of all data; another shape has another version, and another folder. */
export const DATA_VERSION = 1;
