/**
 * Prints what is being done, how far it is and how long it took: a line that changes on a terminal, a line for each
 * step elsewhere.
 */
export interface Progress {
  /**
   * Runs one step and prints it when it is done.
   *
   * @param work - Is given a function that tells how many of how many are done.
   */
  step<T>(name: string, work: (tell: (done: number, of: number) => void) => Promise<T> | T): Promise<T>;
}

export function progress(out: NodeJS.WriteStream = process.stderr): Progress {
  return {
    async step(name, work) {
      const started = performance.now();
      const before = process.cpuUsage();
      const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
      let last = 0;
      let counted = '';
      const tell = (done: number, of: number) => {
        counted = `, ${done} of ${of}`;
        // More than ten lines a second would only flicker.
        if (!out.isTTY || performance.now() - last < 100) return;
        last = performance.now();
        out.write(`\r\u001b[K${name}${counted}, ${seconds()}`);
      };
      if (out.isTTY) out.write(`${name} …`);
      const result = await work(tell);
      // A benchmark that is loaded before us reads these.
      performance.measure(name, { start: started, detail: process.cpuUsage(before) });
      out.write(`${out.isTTY ? '\r\u001b[K' : ''}${name}${counted}, ${seconds()}\n`);
      return result;
    },
  };
}
