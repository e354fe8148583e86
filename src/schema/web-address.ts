import { domainToUnicode } from 'node:url';

/** Hosts that only a machine itself or its own network can reach. */
const PRIVATE_HOST =
  /^(?:\[.*\]|(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+|.*\.(?:localhost|local|internal|test|invalid))$/;

/** Whether a host of an address, as `URL` spells it, is one that readers can reach. */
export const isPublicHost = (host: string): boolean => {
  const bare = host.replace(/\.$/, '');
  return bare.includes('.') && !PRIVATE_HOST.test(bare);
};

/** What the host of an address is, for authors. */
export const HOST_FORM = 'The words of a host have 1 to 63 letters, digits and hyphens, and no hyphen at either end.';

/**
 * Whether a host, as `URL` spells it, has the form in which names are given out. A browser takes others as well, and
 * words in the ASCII form of letters (`xn--`) that stand for none.
 */
export const isHostName = (host: string): boolean =>
  host.length < 255 &&
  /^(?:(?!-)[\w-]{1,63}(?<!-)\.)+$/.test(host.replace(/\.?$/, '.')) &&
  !/(?:^|\.)xn--/.test(domainToUnicode(host));

/** Whether a text is an address of the web: http or https, on a public host with a sound name, for nobody by name. */
export function isWebAddress(text: string): boolean {
  // URL takes backslashes for slashes, and does without any.
  const url = /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && url.username === '' && isPublicHost(url.hostname) && isHostName(url.hostname);
}

/** The host of an address in the letters that it is read in, where it is written in signs that stand for them as well. */
export const hostInLetters = (text: string): string =>
  URL.canParse(text) ? domainToUnicode(new URL(text).hostname) : '';
