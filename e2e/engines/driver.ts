import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A window of a browser, driven by a protocol that all of them speak. */
export interface Driver {
  goTo(address: string): Promise<void>;
  back(): Promise<void>;
  /** What an expression gives in the page. */
  ask<T>(expression: string): Promise<T>;
  /** Presses keys one after another; special ones by their code points in the protocol. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}

export const TAB = '\uE004';
export const ESCAPE = '\uE00C';
export const ENTER = '\uE007';

/** Keys as both protocols are told of them. */
export const pressed = (keys: string) => ({
  type: 'key',
  id: 'keys',
  actions: [...keys].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))),
});

/** Waits until something listens at a port of this machine. */
export async function answers(port: number): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(50)) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((done) =>
      socket.once('connect', () => done(true)).once('error', () => done(false)),
    );
    socket.destroy();
    if (isThere) return;
  }
  throw new Error(`Nothing answers at port ${port} of this machine.`);
}
