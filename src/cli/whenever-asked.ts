/**
 * Does a piece of work whenever it is asked for, never twice at the same time: what is asked for while it is done is
 * one more time. What is asked for at once is asked for once.
 *
 * @param waits - Milliseconds for which it waits for more.
 */
export function wheneverAsked(work: () => void | Promise<void>, waits = 30): () => void {
  let [isAsked, isAtWork] = [false, false];
  const begin = async () => {
    if (isAtWork || !isAsked) return;
    [isAsked, isAtWork] = [false, true];
    await work();
    isAtWork = false;
    await begin();
  };
  return () => {
    isAsked = true;
    setTimeout(() => void begin(), waits);
  };
}
