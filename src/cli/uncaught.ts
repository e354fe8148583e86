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
