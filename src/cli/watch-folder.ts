import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Tells whenever something is saved below a folder, hidden files left out: editors keep them beside those that they
 * write. Each folder is watched for itself, since a watcher of all of them loses, on Linux, a file as soon as another
 * one has taken its place, which is how many editors save.
 */
export function watchFolder(top: string, tell: () => void): void {
  const watched = new Map<string, FSWatcher>();
  const forget = (gone: (folder: string) => boolean) => {
    for (const [folder, watcher] of watched) {
      if (!gone(folder)) continue;
      watcher.close();
      watched.delete(folder);
    }
  };
  const lookFor = (folder: string) =>
    watch(folder, (event, name) => {
      const path = join(folder, name ?? '');
      // Another folder may have its name by now.
      if (event === 'rename' && name) forget((other) => other === path || other.startsWith(path + sep));
      look();
      if (!name?.startsWith('.')) tell();
    }).on('error', () => forget((other) => other === folder));
  const look = () => {
    for (const folder of foldersIn(top)) {
      try {
        if (!watched.has(folder)) watched.set(folder, lookFor(folder));
      } catch {
        // It is gone again.
      }
    }
  };
  look();
}

function foldersIn(folder: string): string[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true });
    const folders = below.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    return [folder, ...folders.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}
