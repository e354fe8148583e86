import { open, type FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough, Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBrotliCompress, createGzip } from 'node:zlib';
import { wholeSite } from '#publishing/swap.ts';
import { FRAMED, framedHeaders, securityHeaders } from './content-policy.ts';
import type { Fault } from './fault.ts';
import { isCompressible, mediaType } from './media-type.ts';

type Encoding = 'gzip' | 'br';

export interface ServingOptions {
  /** Where the site lies on the host, with a slash at both ends; everything outside is not found. */
  readonly base?: string;
  /** 0 is any free one. */
  readonly port?: number;
  /** Whether the security headers are sent, as they should be. */
  readonly sendsPolicy?: boolean;
  /** What the host makes of the address of a page that lacks its last slash: a redirect, or the page itself. */
  readonly withoutSlash?: 'redirects' | 'serves';
  /**
   * How text is compressed for those who can read it: as every host does, or smaller and slower, as most do with files.
   */
  readonly encoding?: Encoding;
  /** Faults by the path of the request, base path included and query left out. */
  readonly fault?: (path: string) => Fault | undefined;
  /** Told of every answer: path of the request and bytes of the body as sent, compressed and without headers. */
  readonly onAnswer?: (path: string, bodyBytes: number) => void;
}

export interface Serving {
  /** Where the site is, with a slash at the end: `http://127.0.0.1:4321/kb/`. */
  readonly address: string;
  /** Ends it, whoever is still connected. */
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine alone, as a good static host would: types, `404.html`, gzip, caching, security
 * headers.
 *
 * A build may replace the folder meanwhile.
 *
 * @throws with code `EADDRINUSE` when the port is taken.
 */
export async function serveSite(
  folder: string,
  {
    base = '/',
    port = 0,
    sendsPolicy = true,
    withoutSlash = 'redirects',
    encoding = 'gzip',
    fault,
    onAnswer,
  }: ServingOptions = {},
): Promise<Serving> {
  const server = createServer((request, response) => {
    void answer(request, response)
      .catch(() => response.destroy())
      .then(() => onAnswer?.(pathOf(request), bodyBytes.get(response) ?? 0));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = pathOf(request).startsWith(`${base}${FRAMED}`) ? framedHeaders : securityHeaders;
    if (sendsPolicy) for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
    const pathname = pathOf(request);
    const planted = fault?.(pathname) ?? {};
    if (planted.delayMs) await sleep(planted.delayMs);
    if (planted.status) return end(response, planted.status);
    const sought = await fileAt(pathname, folder, base);
    if (sought?.isWithoutSlash && withoutSlash === 'redirects') {
      await sought.handle.close();
      return end(response, 301, { Location: `${pathname}/${(request.url ?? '').slice(pathname.length)}` });
    }
    const file = sought ?? (await opened(folder, '404.html'));
    return file ? send({ request, response, file, status: sought ? 200 : 404, planted, encoding }) : end(response, 404);
  }

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

const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?', 1)[0]!;

/** The file that a host has at a path; of a folder that is its page, also where the slash at the end is missing. */
async function fileAt(
  pathname: string,
  folder: string,
  base: string,
): Promise<(OpenedFile & { readonly isWithoutSlash?: boolean }) | undefined> {
  const isBare = pathname === base.slice(0, -1);
  const path = isBare ? '' : pathname.startsWith(base) ? pathInSite(pathname.slice(base.length)) : undefined;
  if (path === undefined) return undefined;
  if (!isBare && (path === '' || path.endsWith('/'))) return opened(folder, `${path}index.html`);
  const file = isBare ? undefined : await opened(folder, path);
  if (file) return file;
  const page = await opened(folder, join(path, 'index.html'));
  return page && { ...page, isWithoutSlash: true };
}

/** The path inside the folder, or `undefined` where no file of a site can be: above it, hidden, or unreadable. */
function pathInSite(encoded: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  const hidden = path.split('/').some((part) => part.startsWith('.') && part !== '.well-known');
  return hidden || /[\0\\]/.test(path) || path.startsWith('/') ? undefined : path;
}

interface OpenedFile {
  readonly handle: FileHandle;
  readonly path: string;
  readonly size: number;
  readonly tag: string;
}

/** Opened first and read through the handle, so that head and body come from one file though the folder be replaced. */
async function opened(folder: string, path: string): Promise<OpenedFile | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(join(wholeSite(folder), path));
  } catch {
    return undefined;
  }
  const stat = await handle.stat();
  if (stat.isFile())
    return {
      handle,
      path,
      size: stat.size,
      tag: `W/"${stat.size.toString(36)}-${Math.round(stat.mtimeMs).toString(36)}"`,
    };
  await handle.close();
  return undefined;
}

interface Answer {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly file: OpenedFile;
  readonly status: number;
  readonly planted: Fault;
  readonly encoding: Encoding;
}

async function send({ request, response, file, status, planted, encoding }: Answer): Promise<void> {
  const type = planted.type ?? mediaType(file.path);
  const isCompressed =
    isCompressible(type) && new RegExp(`\\b${encoding}\\b`).test(String(request.headers['accept-encoding']));
  response.setHeader('Content-Type', type);
  // What comes in place of a file has nothing of its tag.
  if (planted.body === undefined) response.setHeader('ETag', file.tag);
  // Names in this folder hold a hash of what is in them.
  const isHashed = file.path.startsWith('_astro/');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  const isKnown = status === 200 && request.headers['if-none-match'] === file.tag;
  if (isKnown || request.method === 'HEAD') {
    await file.handle.close();
    return end(response, isKnown ? 304 : status);
  }
  if (isCompressed) response.setHeader('Content-Encoding', encoding);
  else if (planted.body === undefined) response.setHeader('Content-Length', file.size);
  response.statusCode = status;
  const body = planted.body === undefined ? file.handle.createReadStream() : Readable.from([Buffer.from(planted.body)]);
  try {
    await pipeline([body, ...stepsTo(response, planted, isCompressed ? encoding : undefined)]);
  } finally {
    await file.handle.close().catch(() => {});
  }
}

/** What a body goes through on its way: it is compressed, cut off if that is the fault, and counted. */
function stepsTo(response: ServerResponse, planted: Fault, encoding: Encoding | undefined): Writable[] {
  const counted = new PassThrough().on('data', (chunk: Buffer) =>
    bodyBytes.set(response, (bodyBytes.get(response) ?? 0) + chunk.length),
  );
  return [
    ...(encoding ? [encoding === 'br' ? createBrotliCompress() : createGzip()] : []),
    ...(planted.cutAfterBytes === undefined ? [] : [cutAfter(planted.cutAfterBytes)]),
    counted,
    response,
  ];
}

const bodyBytes = new WeakMap<ServerResponse, number>();

function cutAfter(bytes: number): Transform {
  let left = bytes;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      this.push(chunk.subarray(0, left));
      left -= chunk.length;
      // What was let through is on its way before the connection breaks.
      if (left < 0) setTimeout(() => done(new Error('cut')), 20);
      else done();
    },
  });
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}
