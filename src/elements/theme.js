// Sets the remembered theme before the first paint. It is a file of its own, and not a module, because a module would
// run only after the page has been painted once, and because the content policy allows no script inside the page.
try {
  const theme = localStorage.getItem(document.documentElement.dataset.base + 'theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to the site; the system then decides.
}
// What an address asks is answered by a module. Until then the page would show the answer to something else.
if (/[?&](day|from|to)=/.test(location.search)) document.documentElement.dataset.asked = '';
