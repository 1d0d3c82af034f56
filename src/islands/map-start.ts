/**
 * Adds a map to a list: shows the section that is hidden without script, and loads the map when its button is pressed.
 * Fallback: the list, which has everything.
 */
const section = document.querySelector<HTMLElement>('[data-map]');
const button = section?.querySelector<HTMLButtonElement>('[data-map-open]');
const status = section?.querySelector<HTMLElement>('[data-map-status]');

/** What the list shows now; undefined as long as nobody narrowed it down. */
let shown: readonly string[] | undefined;
let busy = false;

function loadStyles(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`) !== null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(address));
    document.head.append(link);
  });
}

async function open(): Promise<void> {
  // A second press while loading must not open a second map; a disabled button would lose the focus.
  if (busy || !section || !button || !status || button.dataset.mapState === 'open') return;
  busy = true;
  status.textContent = section.dataset.mapLoading as string;
  try {
    const loaded = await Promise.all([import('./map/open-map.ts'), loadStyles(section.dataset.mapStyles as string)]);
    await loaded[0].openMap({ section, button, status }, () => shown);
  } catch {
    status.textContent = section.dataset.mapFailed as string;
  }
  busy = false;
}

document.addEventListener('portal:shown', (event) => {
  shown = (event as CustomEvent<{ ids: readonly string[] }>).detail.ids;
});
button?.addEventListener('click', () => void open());
if (section) section.hidden = false;
