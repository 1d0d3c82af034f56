/**
 * Adds to the search page: hits appear in the page itself while one types, on every host. No suggestions here: they
 * would cover the hits. Fallback: the form asks the server, and its list of results stands in the page already.
 */
const form = document.querySelector<HTMLFormElement>('[data-search]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
const field = form?.querySelector<HTMLInputElement>('input[name=q]');

async function start(): Promise<void> {
  if (form === null || results === null) return;
  const { mountSearchResults } = await import('./search-results.tsx');
  mountSearchResults(results, form);
}

// A question without an answer in the page comes from a host without our server: then it is answered at once.
const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (asked !== '' && results?.childElementCount === 0) void start();
else field?.addEventListener('focus', () => void start(), { once: true });
