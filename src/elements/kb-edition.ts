import { define } from './define.ts';
import { inTime } from './in-time.ts';
import { remembered } from './remembered.ts';
import * as say from '#words/edition-late.ts';

/** Which edition each page was read in, a line each, its address first; nothing unless the reader wants it kept. */
const kept = remembered('read');

/**
 * At the head of a page: what has changed since the edition that the address cites, or else since the reader was here.
 * What tells it is loaded where there is something to tell.
 */
class KbEdition extends HTMLElement {
  connectedCallback(): void {
    const { newest, changes } = this.dataset;
    const asked = new URLSearchParams(location.search).get('edition');
    const text = kept.read();
    const here = `${location.pathname} `;
    const last = text?.split('\n').find((line) => line.startsWith(here));
    const now = here + newest;
    if (text !== null && last !== now) kept.keep(`${text.replace(`${last}\n`, '')}${now}\n`);
    if (asked || (changes && last && last < now))
      void inTime(import('./edition/head.ts')).then(
        ({ head }) => head(this, asked, last?.slice(here.length)),
        () => asked && this.append(say.changesDidNotCome),
      );
  }
}

define('kb-edition', KbEdition);
