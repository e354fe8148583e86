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
  if (code.startsWith('ERR_PARSE_ARGS')) return { exitCode: WRONG_USAGE, says: `${message.split('. ')[0]}.` };
  const refusal = refusalIn(error);
  if (refusal !== undefined) return { exitCode: ENVIRONMENT, says: refusal };
  const says = `This is a fault of the program, not of the content: ${message.split('\n')[0]}`;
  return {
    exitCode: ENVIRONMENT,
    says: isDebugging && stack !== undefined ? `${says}\n${stack}` : `${says} (DEBUG=1 shows where.)`,
  };
}
