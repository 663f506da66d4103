// A file of its own and not an inline script: the content security policy refuses inline scripts.
// It runs before the first paint, so a reader in the dark never sees a white flash.
(function () {
  var stored = null;
  try {
    stored = localStorage.getItem('goodpayer-color-scheme');
  } catch {
    // Storage can be forbidden: the system's preference is then used.
  }
  var dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
