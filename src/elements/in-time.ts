/** How long something may take to load before the reader is told: within five seconds. */
export const PATIENCE_MS = 4500;

/** It may still come; nothing waits for it any longer. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/**
 * What comes within a reader's patience.
 *
 * @throws {TooLate} when it does not.
 */
export const inTime = async <T>(coming: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new TooLate('It takes too long to load.')), PATIENCE_MS);
  try {
    return await Promise.race([coming, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};
