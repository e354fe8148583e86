import { relative } from 'node:path';
import { refusalIn } from './refusals.ts';

/** How a command ends: the code it returns and what it says on the error stream. */
export interface Ending {
  readonly exitCode: number;
  readonly says: string;
}

const WRONG_USAGE = 2;
export const ENVIRONMENT = 3;

/**
 * How a command ends that threw an error.
 *
 * Content never throws: an error is wrong usage, something that the machine refuses, or a fault of the program,
 * of which people are spared the stack unless the variable DEBUG is set.
 */
export function endingOf(error: unknown, isDebugging = Boolean(process.env['DEBUG'])): Ending {
  const {
    message,
    exitCode,
    code = '',
    stack,
  } = (error instanceof Error ? error : new Error(String(error))) as NodeJS.ErrnoException & { exitCode?: number };
  if (typeof exitCode === 'number') return { exitCode, says: message };
  // Some errors, those of browsers among them, have numbers for codes.
  if (String(code).startsWith('ERR_PARSE_ARGS')) return { exitCode: WRONG_USAGE, says: `${message.split('. ')[0]}.` };
  const refusal = refusalIn(error);
  if (refusal !== undefined) return { exitCode: ENVIRONMENT, says: refusal };
  const says = `This is a fault of the program, not of the content: ${whatIsUseful(error, message)}`;
  return {
    exitCode: ENVIRONMENT,
    says: isDebugging && stack !== undefined ? `${says}\n${stack}` : `${says} (DEBUG=1 shows where.)`,
  };
}

/** So many lines of a message are read. */
const MOST_LINES = 12;
/** Colours of a terminal. */
// oxlint-disable-next-line no-control-regex
const COLOUR = /\u001B\[[\d;]*m/g;

/**
 * The place and the words of a message. A bundler begins with how many errors there are, and puts its own stack after
 * what is of interest; where it was, it may say beside the message alone.
 */
function whatIsUseful(error: unknown, message: string): string {
  const { id, loc, hint } = error as {
    id?: string;
    loc?: { file?: string; line?: number; column?: number };
    hint?: string;
  };
  const file = loc?.file ?? id;
  const place = file && [relative(process.cwd(), file), loc?.line, loc?.column].filter(Boolean).join(':');
  const lines = message
    .replace(COLOUR, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !/^\s+at /.test(line));
  const told = lines.slice(0, MOST_LINES).join('\n');
  return [place && !told.includes(place) ? `${place}: ${told}` : told, hint].filter(Boolean).join('\n');
}
