import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { securityHeaders } from '#serving/content-policy.ts';
import { mediaType } from '#serving/media-type.ts';
import { answer, listening, pathOf, type Serving, type ServingOptions } from '#serving/serve-site.ts';

/** What a host may do wrong with one file, so that tests can see how the site bears it. */
export interface Fault {
  /** Answer with this status and no body. */
  readonly status?: number;
  /** Wait before answering. */
  readonly delayMs?: number;
  /** Break the connection after so many bytes of the body. */
  readonly cutAfterBytes?: number;
  /** Send this as the media type. */
  readonly type?: string;
  /** Send another body, of the same type. */
  readonly body?: string;
}

export interface HostOptions extends ServingOptions {
  /** Whether the security headers are sent, as they should be. */
  readonly sendsPolicy?: boolean;
  /** What the host makes of the address of a page that lacks its last slash: a redirect, or the page itself. */
  readonly withoutSlash?: 'redirects' | 'serves';
  /** Which packed files are sent to those who can read both. */
  readonly encoding?: 'gzip' | 'br';
  /** Faults by the path of the request, base path included and query left out. */
  readonly fault?: (path: string) => Fault | undefined;
  /** Told of every answer: path of the request and bytes of the body as sent, packed and without headers. */
  readonly onAnswer?: (path: string, bodyBytes: number) => void;
}

/** The server of a preview, which does wrong what it is told to do wrong. */
export function serveFaulty(folder: string, options: HostOptions = {}): Promise<Serving> {
  const { base = '/', sendsPolicy = true, withoutSlash, encoding, fault, onAnswer } = options;
  return listening((request, response) => {
    const path = pathOf(request);
    const planted = fault?.(path) ?? {};
    const sent = watched(response, planted.cutAfterBytes);
    changeHeaders(response, planted.type, sendsPolicy);
    if (withoutSlash === 'serves' && !/[./][^/]*$/.test(path.slice(base.length)) && path !== base)
      request.url = `${path}/${request.url!.slice(path.length)}`;
    if (encoding === 'gzip')
      request.headers['accept-encoding'] = String(request.headers['accept-encoding']).replace(/\bbr\b/, '');
    void (async () => {
      if (planted.delayMs) await sleep(planted.delayMs);
      if (planted.status) response.writeHead(planted.status).end();
      else if (planted.body === undefined) await answer(request, response, folder, base);
      else {
        response.setHeader('Content-Type', mediaType(path));
        response.write(Buffer.from(planted.body));
        response.end();
      }
      onAnswer?.(path, sent.bytes);
    })();
  }, options);
}

/** Counts the bytes of a body, and breaks it off after so many. */
function watched(response: ServerResponse, cutAfterBytes = Infinity): { readonly bytes: number } {
  const sent = { bytes: 0 };
  const write = response.write.bind(response) as (chunk: Buffer) => boolean;
  response.write = (chunk: Buffer) => {
    const passed = chunk.subarray(0, cutAfterBytes - sent.bytes);
    sent.bytes += passed.length;
    if (passed.length === chunk.length) return write(chunk);
    // What was let through is on its way before the connection breaks.
    write(passed);
    setTimeout(() => response.destroy(), 20);
    return false;
  };
  return sent;
}

function changeHeaders(response: ServerResponse, type: string | undefined, sendsPolicy: boolean): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    if (!sendsPolicy && Object.hasOwn(securityHeaders, name)) return response;
    return set(name, name === 'Content-Type' ? (type ?? value) : value);
  };
}
