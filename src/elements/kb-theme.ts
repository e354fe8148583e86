import { define } from './define.ts';
import { part } from './nodes.ts';
import { remembered } from './remembered.ts';
import * as say from '#words/theme.ts';

const kept = remembered('theme');
const WORDS: Record<string, string> = { '': say.asTheSystem, light: say.light, dark: say.dark };
/** Every choice of the page shows what is chosen in one of them. */
const shown = new Set<() => void>();

/**
 * A choice of theme that is remembered: a button for each, or one button that goes on to the next. Without script it is
 * hidden and the system decides.
 */
class KbTheme extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const first = part<HTMLButtonElement>(this, 'button');
    const buttons = [...this.querySelectorAll('button')];
    const isOne = buttons.length === 1;
    const show = (): void => {
      if (isOne) first.ariaLabel = say.themeIs(WORDS[chosen()]!);
      else for (const button of buttons) button.ariaPressed = `${button.value === chosen()}`;
    };
    const press = ({ target }: Event): void => {
      const button = target instanceof Element && target.closest('button');
      if (button) choose(isOne ? next() : button.value);
    };
    this.addEventListener('click', press, { signal });
    shown.add(show);
    signal.addEventListener('abort', () => shown.delete(show));
    show();
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

const chosen = (): string => document.documentElement.dataset['theme'] ?? '';

/** First the other one than the system's, then the system's, then what the system says: nearly every press is seen. */
function next(): string {
  const [system, other] = matchMedia('(prefers-color-scheme: dark)').matches ? ['dark', 'light'] : ['light', 'dark'];
  return { '': other!, [other!]: system!, [system!]: '' }[chosen()]!;
}

function choose(theme: string): void {
  apply(theme);
  kept.keep(theme === '' ? null : theme);
}

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  for (const show of shown) show();
}

const follow = () => apply(kept.read() ?? '');
kept.follow(follow);
// What does so before the first paint may not have come.
follow();

define('kb-theme', KbTheme);
