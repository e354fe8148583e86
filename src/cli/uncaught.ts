// Loaded before every command: an error that nobody has caught ends it by its own code and in words for people.
import { endingOf } from './ending.ts';

// A test's own process has its own way with such errors.
if (!('NODE_TEST_CONTEXT' in process.env)) {
  process.on('uncaughtException', (error) => {
    const { exitCode, says } = endingOf(error);
    console.error(says);
    process.exit(exitCode);
  });
}

// Node 22 says of its SQLite that it may change; the lock of a build uses nothing of it but BEGIN.
const { emitWarning } = process;
process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
  if (!String(warning).startsWith('SQLite is an experimental feature')) emitWarning(warning, ...rest);
}) as typeof emitWarning;
