/**
 * Adds to the "Darstellung" radios: the choice holds on every page and is kept on this device (localStorage, nothing is sent).
 * Fallback: the radios work for the page at hand through :has(), and the browser's own settings always work.
 */
const STORE = 'darstellung';
const SYSTEM = '';

function read(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Record<string, string>) : {};
  } catch {
    return {}; // storage switched off or damaged: the page at hand still changes
  }
}

function apply(radio: HTMLInputElement): void {
  const root = document.documentElement;
  if (radio.value === SYSTEM) root.removeAttribute(`data-${radio.name}`);
  else root.setAttribute(`data-${radio.name}`, radio.value);
}

function keep(radio: HTMLInputElement): void {
  const kept = read();
  kept[radio.name] = radio.value;
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    return; // private mode: the choice ends with the page
  }
}

const kept = read();
document.querySelectorAll<HTMLInputElement>('[data-display] input[type=radio]').forEach((radio) => {
  radio.checked = radio.value === (kept[radio.name] ?? SYSTEM);
  radio.addEventListener('change', () => {
    apply(radio);
    keep(radio);
  });
});
