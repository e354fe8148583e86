import { spawnSync } from 'node:child_process';

/** Number of the system call that renames two things into each other, by the processor. */
const RENAMEAT2: Readonly<Record<string, string>> = { x64: '316', arm64: '276' };
/** Of that call: paths are taken from the folder of the process; neither name is ever without its thing. */
const [AT_FDCWD, RENAME_EXCHANGE] = ['-100', '2'];

/**
 * Exchanges two folders in one step of the file system, so that at no moment either name leads nowhere. Node has no call
 * for it; programs of the system have, each of which does it or changes nothing.
 *
 * @returns Whether it was done: there may be no such program, and not every file system can.
 */
export function exchanged(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const call = RENAMEAT2[process.arch];
  return [
    // From version 9.5 of the GNU programs on.
    ['mv', '--exchange', '--no-target-directory', '--', one, other],
    ...(call === undefined ? [] : [['perl', '-e', PERL, call, AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE]]),
  ].some(([program = '', ...given]) => spawnSync(program, given, { stdio: 'ignore' }).status === 0);
}

const PERL = 'exit(syscall($ARGV[0]+0, $ARGV[1]+0, $ARGV[2], $ARGV[3]+0, $ARGV[4], $ARGV[5]+0) == 0 ? 0 : 1)';

/** Sees to it that all that was written on the disk of a folder is there, and not only promised, where a program can. */
export const onDisk = (folder: string): void =>
  void (process.platform === 'win32' || spawnSync('sync', ['-f', folder], { stdio: 'ignore' }));
