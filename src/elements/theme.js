// Sets the remembered theme before the first paint. It is a file of its own, since the content policy allows no script
// inside the page, and no module: a module would run only when the page has been painted once. A page waits for it for a
// second at most (base.css); kb-theme.ts does the same where it comes later.
try {
  const theme = localStorage.getItem(document.documentElement.dataset.base + 'theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to the site; the system then decides.
}
document.documentElement.dataset.themed = '';
// What an address asks is answered by a module. Until then the page would show the answer to something else.
if (document.readyState === 'loading' && /[?&](day|from|to)=/.test(location.search))
  document.documentElement.dataset.asked = '';
