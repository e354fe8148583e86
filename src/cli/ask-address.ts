import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '#schema/answer.ts';

/** What came when an address was asked; nothing amiss where it answered as it should. */
export type Told = Pick<Answer, 'answer' | 'said' | 'to'> | undefined;

export interface Asking {
  /** How long one answer may take. */
  readonly timeoutMs: number;
  /** How long to wait before asking once more what did not answer. */
  readonly againAfterMs: number;
}

const MOST_HOPS = 8;
const FOR_GOOD: readonly number[] = [301, 308];
const GONE: readonly number[] = [404, 410];
/** What hosts say to programs, whatever is there for readers. */
const REFUSED: readonly number[] = [401, 402, 403, 405, 406, 418, 429, 451, 999];

/** Asks one address as a reader would, and once more where nothing came. */
export async function askAddress(address: string, asking: Asking): Promise<Told> {
  const told = await asked(address, asking);
  if (told?.answer !== 'silent') return told;
  await sleep(asking.againAfterMs);
  return asked(address, asking);
}

async function asked(address: string, { timeoutMs }: Asking): Promise<Told> {
  let at = new URL(address);
  let isForGood = true;
  try {
    for (let hop = 0; hop < MOST_HOPS; hop++) {
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { 'user-agent': 'Mozilla/5.0 (compatible; check of cited sources)', accept: '*/*' },
        signal: AbortSignal.timeout(timeoutMs),
      });
      await response.body?.cancel();
      const to = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || to === null)
        return meaningOf(response.status, address, at, isForGood);
      isForGood &&= FOR_GOOD.includes(response.status);
      at = new URL(to, at);
    }
    return { answer: 'silent', said: `more than ${MOST_HOPS} redirects` };
  } catch (error) {
    return { answer: 'silent', said: wordsOf(error, timeoutMs) };
  }
}

function meaningOf(status: number, address: string, at: URL, isForGood: boolean): Told {
  if (GONE.includes(status)) return { answer: 'gone', said: `${status}` };
  if (REFUSED.includes(status)) return { answer: 'refused', said: `${status}` };
  if (status >= 300) return { answer: 'silent', said: `${status}` };
  if (!isForGood || sameWork(new URL(address), at)) return undefined;
  return { answer: 'moved', said: `${status}`, to: at.href };
}

/** Whether two addresses differ only in what is no part of a work: http or https, www, the last slash, the query. */
const sameWork = (one: URL, other: URL) => plain(one) === plain(other);
const plain = ({ host, pathname }: URL) => `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;

function wordsOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer in ${timeoutMs / 1000} s`;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  return code ?? 'no answer';
}

/**
 * Asks many addresses: hosts side by side, what lies on one host one after another.
 *
 * @param tell - Is told how many have been asked.
 */
export async function askAll(
  addresses: readonly string[],
  asking: Asking & { readonly hostsAtOnce: number },
  tell: (done: number, of: number) => void = () => undefined,
): Promise<ReadonlyMap<string, Told>> {
  const all = [...new Set(addresses)];
  const hosts = [...Map.groupBy(all, (address) => new URL(address).host).values()];
  const found = new Map<string, Told>();
  const work = async () => {
    for (let host = hosts.pop(); host; host = hosts.pop())
      for (const address of host) {
        found.set(address, await askAddress(address, asking));
        tell(found.size, all.length);
      }
  };
  await Promise.all(Array.from({ length: asking.hostsAtOnce }, work));
  return found;
}
