const DIRECTIVES = [
  "default-src 'none'",
  // The search index is read by WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
] as const;

/**
 * The content policy for a page's own `<meta http-equiv="Content-Security-Policy">`, so that it holds on every host.
 */
export const metaPolicy = DIRECTIVES.join('; ');

/** Claims by themselves lie below this, and they alone may stand in the pages of others. */
export const FRAMED = 'card/';

/** What a reference site never asks of a reader's machine. */
const NEVER_ASKED = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

const headers = (ancestors: string, origins: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors ${ancestors}`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': origins,
  'Permissions-Policy': NEVER_ASKED.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
});

/** The headers that a host should send with every file: the same policy, and what only headers can say. */
export const securityHeaders = headers("'none'", 'same-origin');

/** The same for what may be framed. */
export const framedHeaders = headers('*', 'cross-origin');

/** Headers by name of which those that may be framed have a value of their own: for all others, for them. */
export const headersByPlace = Object.entries(securityHeaders).map(([name, usual]) => {
  const framed = framedHeaders[name]!;
  return { name, usual, ...(framed === usual ? {} : { framed }) };
});
