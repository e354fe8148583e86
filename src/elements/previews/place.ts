import { element } from '../nodes.ts';
import sheet from './previews.css?url';

let styles: Promise<unknown> | undefined;

/** Comes when the sheet of what is shown is there. One that does not come is asked for again next time. */
export const styled = () =>
  (styles ??= new Promise((resolve, reject) => {
    const link = element('link', { rel: 'stylesheet', href: sheet });
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      styles = undefined;
      link.remove();
      reject(new Error(`${sheet} did not come.`));
    });
    document.head.append(link);
  }));

/** Whether a card comes from below, over the width of the screen. */
export const isSheet = () => matchMedia('(width < 40rem)').matches;

/** Puts what is shown below its link, or above it where there is more room, inside the window. */
export function place(box: HTMLElement, link: HTMLElement): void {
  if (box.matches('.card') && isSheet()) return;
  const at = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const isBelow = at.bottom + height + 8 < innerHeight || at.top < height + 8;
  box.style.insetInlineStart = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  box.style.insetBlockStart = `${isBelow ? at.bottom + 4 : at.top - height - 4}px`;
}
