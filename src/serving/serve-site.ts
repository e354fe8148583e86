import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CACHING, HASHED } from './caching.ts';
import { FRAMED, framedHeaders, securityHeaders } from './content-policy.ts';
import { mediaType } from './media-type.ts';
import { acceptedIn, openFile, type SiteFile } from './site-files.ts';

export interface ServingOptions {
  /** Where the site lies on the host, with a slash at both ends; everything outside is not found. */
  readonly base?: string;
  /** 0 is any free one. */
  readonly port?: number;
  /** How long a reader may take to ask. */
  readonly patienceMs?: number;
}

export interface Serving {
  /** Where the site is, with a slash at the end: `http://127.0.0.1:4321/kb/`. */
  readonly address: string;
  /** Ends it, whoever is still connected. */
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine alone, as a good static host would: types, `404.html`, packed files, caching,
 * security headers. A build may replace the folder meanwhile.
 *
 * @throws with code `EADDRINUSE` when the port is taken.
 */
export const serveSite = (folder: string, { base = '/', ...options }: ServingOptions = {}): Promise<Serving> =>
  listening((request, response) => void answer(request, response, folder, base), { base, ...options });

/** A server of this machine that answers by a function. */
export async function listening(
  answers: RequestListener,
  { base = '/', port = 0, patienceMs = 5000 }: ServingOptions = {},
): Promise<Serving> {
  const patience = {
    headersTimeout: patienceMs,
    requestTimeout: patienceMs,
    connectionsCheckingInterval: patienceMs / 5,
  };
  const server = createServer(patience, answers);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers one request from the folder of a site. Ends in any case, and throws nothing. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): Promise<void> {
  const pathname = pathOf(request);
  const headers = pathname.startsWith(`${base}${FRAMED}`) ? framedHeaders : securityHeaders;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
  const accepts = acceptedIn(String(request.headers['accept-encoding'] ?? ''));
  const path = pathInSite(pathname, base);
  const file = path === undefined ? undefined : await openFile(folder, path, accepts);
  if (file) return send(request, response, file, 200);
  if (path !== undefined && (await isPageWithoutSlash(folder, pathname, path)))
    return end(response, 301, { Location: `${pathname}/${(request.url ?? '').slice(pathname.length)}` });
  const missing = await openFile(folder, '404.html', accepts);
  return missing ? send(request, response, missing, 404) : end(response, 404);
}

/** The path of a request, base path included and query left out. */
export const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?', 1)[0]!;

/** The file in the folder, or `undefined` where none of a site can be: outside the base, above it, hidden, unreadable. */
function pathInSite(pathname: string, base: string): string | undefined {
  if (pathname === base.slice(0, -1)) return '.';
  if (!pathname.startsWith(base)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  const hidden = path.split('/').some((part) => part.startsWith('.') && part !== '.well-known');
  if (hidden || /[\0\\]/.test(path) || path.startsWith('/')) return undefined;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function isPageWithoutSlash(folder: string, pathname: string, path: string): Promise<boolean> {
  if (pathname.endsWith('/')) return false;
  const page = await openFile(folder, join(path, 'index.html'));
  await page?.handle.close();
  return page !== undefined;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, path, encoding, size, tag }: SiteFile,
  status: number,
): Promise<void> {
  response.setHeader('Content-Type', mediaType(path));
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', path.startsWith(HASHED) ? CACHING.hashed : CACHING.usual);
  response.setHeader('Vary', 'Accept-Encoding');
  try {
    if (status === 200 && isKnown(request.headers['if-none-match'], tag)) return end(response, 304);
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', size);
    if (request.method === 'HEAD') return end(response, status);
    response.statusCode = status;
    await pipeline(handle.createReadStream({ autoClose: false }), response);
  } catch {
    // The reader has gone, or the disk has failed: what is half sent is broken off.
    response.destroy();
  } finally {
    await handle.close().catch(() => {});
  }
}

/** Whether a header `If-None-Match` names what the reader would be sent. */
const isKnown = (header: string | undefined, tag: string) =>
  header?.split(',').some((one) => [tag, tag.slice(2), '*'].includes(one.trim())) ?? false;

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}
