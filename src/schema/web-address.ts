import { domainToUnicode } from 'node:url';

/** Hosts that only a machine itself or its own network can reach. */
const PRIVATE_HOST =
  /^(?:\[.*\]|(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+|.*\.(?:localhost|local|internal|test|invalid))$/;

/** Whether a host of an address, as `URL` spells it, is one that readers can reach. */
export const isPublicHost = (host: string): boolean =>
  /[^.]\.[^.]/.test(host) && !PRIVATE_HOST.test(host.replace(/\.$/, ''));

/** Whether a text is an address of the web: http or https, on a public host, for nobody by name. */
export function isWebAddress(text: string): boolean {
  // URL takes backslashes for slashes, and does without any.
  const url = /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && url.username === '' && isPublicHost(url.hostname);
}

/** The host of an address in the letters that it is read in, where it is written in signs that stand for them as well. */
export const hostInLetters = (text: string): string =>
  URL.canParse(text) ? domainToUnicode(new URL(text).hostname) : '';
