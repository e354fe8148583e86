/** Gives the page styles that came with a script, so that pages without search do not carry them. */
export function adoptStyleSheet(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
