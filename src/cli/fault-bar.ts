import type { Issue } from '#issues/issue.ts';
import { inOrder } from '#issues/order.ts';
import { tally } from '#issues/report.ts';
import { escaped } from '#views/escaped.ts';
import { editorLink, FOLLOWS } from './editor-link.ts';

export interface Faults {
  readonly issues: readonly Issue[];
  /** Folder of the subject. */
  readonly folder: string;
}

/** Faults that are shown; the terminal lists more. */
const MOST_SHOWN = 20;

const LOOK = `
.faults { position: fixed; inset: auto 0 0; z-index: 99; max-block-size: 40vh; overflow: auto; padding: 0.75rem 1.5rem;
  background: #5c1414; color: #fff; font: 0.9375rem/1.5 system-ui, sans-serif }
.faults p, .faults ul { margin: 0; padding: 0; max-inline-size: none; list-style: none }
.faults li { margin-block-start: 0.5rem }
.faults a { color: #ffd7a8 }`;

/** A bar at the foot of a page that says what is wrong with the content; nothing where nothing is. */
export function faultBar(faults: Faults): string {
  const { issues } = faults;
  if (issues.length === 0) return '';
  const left = issues.length - MOST_SHOWN;
  return (
    `<aside class="faults" aria-label="Faults of the content"><style>${LOOK}</style>` +
    `<p>${tally(issues)} Pages show the content as it was before, until this is mended.</p>` +
    `<ul>${inOrder(issues).slice(0, MOST_SHOWN).map(item(faults)).join('')}</ul>` +
    (left > 0 ? `<p>… and ${left} more, which the terminal lists.</p>` : '') +
    '</aside>'
  );
}

const item =
  ({ folder }: Faults) =>
  ({ rule, at, what, why, fix }: Issue) =>
    `<li>${editorLink(at, folder)} · ${rule}<br><b>${escaped(what)}</b> ${escaped(why)} ${escaped(fix)}</li>`;

/** What stands in place of a page that cannot be made of faulty content. The bundler's script shows it mended. */
export const faultPage = (faults: Faults): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Faults of the content</title>' +
  `${FOLLOWS}</head><body><h1>This page cannot be shown until the content is mended</h1>${faultBar(faults)}</body></html>`;
