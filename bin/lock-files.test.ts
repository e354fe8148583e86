import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Under these anybody may use, change and pass on. */
const FREE =
  /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|WTFPL|Python-2\.0|Zlib|OFL-1\.1|MPL-2\.0| AND | OR )+\)?$/;

/** Packages under other terms, and why they may be used: none of them goes into a site. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/^@img\/sharp-/, 'comes with Astro, which would make smaller pictures by it; the site has none to make'],
  [/^@cspell\/dict-/, 'lists of words for the spelling of this repository'],
  [/^elkjs$/, 'puts the boxes of a diagram in their places, in the build alone'],
  [/^khroma$/, 'names no terms in its package.json; those in its folder are MIT'],
];

const root = join(import.meta.dirname, '..');
const json = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

for (const path of ['package-lock.json', 'bin/node/package-lock.json']) {
  const { packages } = json<{ packages: Readonly<Record<string, LockedPackage>> }>(path);
  const installed = Object.entries(packages).filter(([place]) => place !== '');
  const placesWhere = (holds: (locked: LockedPackage) => boolean) =>
    installed.filter(([, locked]) => holds(locked)).map(([place]) => place);

  test(`${path} holds the hash of every package, those of other systems included, and no host`, () => {
    assert.ok(installed.length > 0);
    assert.deepEqual(
      placesWhere(({ integrity }) => !integrity?.startsWith('sha512-')),
      [],
    );
    assert.deepEqual(
      placesWhere(({ resolved }) => resolved !== undefined),
      [],
    );
  });

  test(`${path} names the packages of every system, as "npm ci" wants it`, () => {
    const named = new Set(installed.map(([place]) => nameOf(place)));
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !named.has(name)),
    );
    assert.deepEqual(
      missing,
      [],
      'A registry that lacks packages of other systems lets npm drop them from the lock file. Restore their entries.',
    );
  });

  test(`${path} has no package that others may not use freely, but those named here with a reason`, () => {
    const isNamed = (place: string) => OTHERWISE.some(([named]) => named.test(nameOf(place)));
    assert.deepEqual(
      placesWhere(({ license = '' }) => !FREE.test(license)).filter((place) => !isNamed(place)),
      [],
    );
  });

  test(`${path} has no package that runs a script when it is installed, but those that package.json allows`, () => {
    const { allowScripts = {} } = json<{ allowScripts?: Readonly<Record<string, boolean>> }>(
      path.replace('-lock.json', '.json'),
    );
    assert.deepEqual(
      placesWhere(({ hasInstallScript }) => hasInstallScript === true).map(nameOf),
      Object.keys(allowScripts),
    );
  });
}

test('the packages of a newer Node are for one system each, and new enough', () => {
  const { packages } = json<{
    packages: Readonly<Record<string, { os?: string | string[]; cpu?: string | string[]; version?: string }>>;
  }>('bin/node/package-lock.json');
  for (const [place, { os, cpu, version }] of Object.entries(packages)) {
    if (place === '') continue;
    assert.ok([os].flat().length === 1 && os !== undefined && [cpu].flat().length === 1 && cpu !== undefined, place);
    assert.match(version ?? '', /^(?:22\.(?:1[89]|[2-9]\d)|2[4-9])\./, place);
  }
});
