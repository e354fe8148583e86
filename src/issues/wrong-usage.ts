/**
 * A program was called or set up in a way that it cannot follow. The message is for the person who called it;
 * `exitCode` is how the program ends.
 */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
  readonly exitCode = 2;
}
