/**
 * Adds to lists: they narrow down at once while one chooses, on every host, and can start from where the device is.
 * Fallback: the form asks the server, and prepared choices stand below it.
 */
const form = document.querySelector<HTMLFormElement>('[data-narrow]');
const list = document.querySelector<HTMLElement>('[data-list]');
const here = document.querySelector<HTMLElement>('[data-here]');

type Run = (change?: 'here' | 'address') => void;

let starting: Promise<Run> | undefined;

function start(): Promise<Run> {
  starting ??= import('./narrow-list.tsx').then(({ mountNarrowList }) =>
    mountNarrowList(form as HTMLFormElement, list as HTMLElement),
  );
  return starting;
}

if (form !== null && list !== null) {
  const update = (): void => void start().then((run) => run());
  form.addEventListener('focusin', () => void start(), { once: true });
  form.addEventListener('change', update);
  form.addEventListener('input', update);
  // A question without an answer in the page comes from a host without our server: then it is answered at once.
  const asked = new URLSearchParams(location.search);
  const fields = Array.from(form.elements) as HTMLInputElement[];
  const isQuestion = fields.some(({ name }) => (asked.get(name) ?? '') !== '');
  const isAnswered = list.querySelector('[data-narrowed]:not([hidden])') !== null;
  if (isQuestion && !isAnswered) void start().then((run) => run('address'));
  showLocationButton();
}

/** The location is asked for on this press only, never by itself. */
function showLocationButton(): void {
  if (here === null || !('geolocation' in navigator) || !window.isSecureContext) return;
  here.querySelectorAll<HTMLElement>('[hidden]').forEach((part) => {
    part.hidden = false;
  });
  here.querySelector('button')?.addEventListener('click', () => void start().then((run) => run('here')));
}
