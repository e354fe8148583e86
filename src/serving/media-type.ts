import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  map: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  bib: 'text/x-bibtex',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  zip: 'application/zip',
};

/** What is not named has this type: browsers trust it and look no further, so it is a plain download. */
export const UNKNOWN_TYPE = 'application/octet-stream';

const isText = (type: string) => /^text\/|json|xml|research-info/.test(type);

/** Each type with the endings of its files, and whether it is text, which is UTF-8 throughout. */
export const mediaTypes = [...Map.groupBy(Object.entries(TYPES), ([, type]) => type)].map(([type, files]) => ({
  type,
  endings: files.map(([ending]) => ending),
  isText: isText(type),
}));

const inFull = (type: string) => (isText(type) ? `${type}; charset=utf-8` : type);

/** The media type of a file by its name. */
export const mediaType = (path: string): string => inFull(TYPES[extname(path).slice(1).toLowerCase()] ?? UNKNOWN_TYPE);

/** Whether a file of this type becomes smaller when it is compressed. */
export const isCompressible = (type: string): boolean => isText(type) || type === 'application/wasm';
