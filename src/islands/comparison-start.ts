/**
 * Adds to the page "Vergleich" the places its address names. Fallback: the page says what to do without script.
 */
const target = document.querySelector<HTMLElement>('[data-comparison]');
const empty = document.querySelector<HTMLElement>('[data-comparison-empty]');

async function start(): Promise<void> {
  if (target === null || empty === null) return;
  const isAsked = location.hash.startsWith('#orte=');
  empty.hidden = isAsked;
  target.hidden = !isAsked;
  if (!isAsked) return;
  const { showComparison } = await import('./comparison-page.tsx');
  await showComparison(target, location.hash);
}

void start();
window.addEventListener('hashchange', () => void start());
