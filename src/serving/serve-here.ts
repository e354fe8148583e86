import { WrongUsage } from '#issues/wrong-usage.ts';
import { basePath } from '#publishing/base-path.ts';
import { serveSite, type Serving } from './serve-site.ts';

const USUAL_PORT = 4321;
const PORTS_TRIED = 100;

/**
 * Serves a site for the person at this machine: at `PORT`, or else at 4321 or the next free port, under `BASE_PATH`.
 *
 * @throws {WrongUsage} when a variable makes no sense.
 * @throws {NoPort} when no port is to be had.
 */
export async function serveHere(folder: string): Promise<Serving> {
  const wanted = process.env['PORT'];
  if (wanted !== undefined && !(/^\d{1,5}$/.test(wanted) && Number(wanted) < 65536))
    throw new WrongUsage(`PORT is "${wanted}", and a port is a number from 1 to 65535, or 0 for any that is free.`);
  const first = Number(wanted ?? USUAL_PORT);
  const ports = wanted === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => first + index) : [first];
  for (const port of ports) {
    try {
      return await serveSite(folder, { base: basePath(), port });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES')
        throw new NoPort(`Port ${port} needs more rights than this program has. Choose one above 1023.`);
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw new NoPort(
    wanted === undefined
      ? `The ports ${first} to ${ports.at(-1)} are all taken. Choose one with PORT=….`
      : `Port ${first} is taken. Choose another, or leave PORT out to get one that is free.`,
  );
}

/** Ends the program when it is told to. */
export function serveUntilTold({ close }: Serving): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

/** A matter of the machine: programs end with `exitCode`. */
class NoPort extends Error {
  override readonly name = 'NoPort';
  readonly exitCode = 3;
}
