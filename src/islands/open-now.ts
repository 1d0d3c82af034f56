// Adds "open now / opens at / closed today" from the visitor's clock; without it the printed hours stand alone.
// No destructuring in here and in what it imports: Safari before 14.1 gets it wrong, and esbuild refuses it for safari14.
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { hasExpired } from '#domain/time/freshness.ts';
import { decodeOpening } from '#domain/time/opening-code.ts';
import { openState, type OpenState, type WallClock } from '#domain/time/open-state.ts';
import { openStateText } from '#texts/hours.ts';

/** What style sheets may tell apart; the sentence says it in words, so no state rests on colour alone (WCAG 1.4.1). */
const shownStates: Record<OpenState['kind'], string> = {
  open: 'open',
  opensToday: 'later',
  closedToday: 'closed',
  closedNow: 'closed',
  unknown: 'unknown',
};

function showOpening(element: HTMLElement, now: WallClock): void {
  const target = element.querySelector<HTMLElement>('[data-opening-state]');
  if (target === null) return;
  const state = openState(decodeOpening(element.dataset.opening as string), now);
  const text = openStateText(state);
  // Writing the same text again each minute would make some screen readers lose their place.
  if (target.textContent !== text) target.textContent = text;
  target.dataset.state = shownStates[state.kind];
  target.hidden = false;
}

function showAll(): void {
  const now = berlinNow(new Date());
  document.querySelectorAll<HTMLElement>('[data-opening]').forEach((element) => showOpening(element, now));
  document.querySelectorAll<HTMLElement>('[data-expires]').forEach((element) => {
    element.hidden = !hasExpired(element.dataset.expires as string, now.day);
  });
  // The other way round: a closure that ended must not stand at the head of a page built while it lasted.
  document.querySelectorAll<HTMLElement>('[data-until]').forEach((element) => {
    element.hidden = hasExpired(element.dataset.until as string, now.day);
  });
}

showAll();
setInterval(showAll, 60_000);
// Phones stop timers of hidden pages; a page taken up again next morning must not say "Jetzt geöffnet".
document.addEventListener('visibilitychange', showAll);
