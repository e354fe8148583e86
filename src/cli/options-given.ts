import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '#issues/nearest.ts';
import { WrongUsage } from '#issues/wrong-usage.ts';

/**
 * The options and other arguments that a command was given.
 *
 * @throws {WrongUsage} with the options that there are, when one is none of them.
 */
export function optionsGiven<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, unknown] = /'(--?[^' ]+)/.exec(message) ?? [];
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || unknown === undefined) throw error;
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    const all = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none.';
    throw new WrongUsage(`There is no option ${unknown}. ${didYouMean(unknown, known, all)}`);
  }
}
