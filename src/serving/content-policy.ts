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

const headers = (ancestors: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors ${ancestors}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
});

/** The headers that a host should send with every file: the same policy, and what only headers can say. */
export const securityHeaders = headers("'none'");

/** The same for what may be framed. */
export const framedHeaders = headers('*');
