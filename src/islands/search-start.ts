/**
 * Adds suggestions to the search form: waits for the first touch of the field, then loads the search box.
 * Fallback: the form asks the server, which answers without any script.
 */
const form = document.querySelector<HTMLFormElement>('[data-search]');
const field = form?.querySelector<HTMLInputElement>('input[name=q]');

async function start(): Promise<void> {
  if (form === null) return;
  const { mountSearchBox } = await import('./search-box.tsx');
  mountSearchBox(form);
}

field?.addEventListener('focus', () => void start(), { once: true });
