import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encodeOpening } from '#domain/time/opening-code.ts';

interface FakeElement {
  dataset: Record<string, string>;
  hidden: boolean;
  textContent: string;
}
const anElement = (dataset: Record<string, string> = {}): FakeElement => ({ dataset, hidden: true, textContent: '' });

let sentence: FakeElement;
let warning: FakeElement;
let closure: FakeElement;
let listeners: Record<string, () => void>;

const code = encodeOpening({
  from: '2026-11-23',
  days: ['9:00-12:00', '', '14:00-16:00'],
  holidays: { '2026-11-24': 'Feiertag' },
  closures: {},
});

/** The page as far as the island asks for it. */
async function openPageAt(instant: string): Promise<void> {
  vi.setSystemTime(instant);
  const opening = { ...anElement({ opening: code }), querySelector: () => sentence };
  const bySelector: Record<string, unknown[]> = {
    '[data-opening]': [opening],
    '[data-expires]': [warning],
    '[data-until]': [closure],
  };
  vi.stubGlobal('document', {
    querySelectorAll: (selector: string) => bySelector[selector] ?? [],
    addEventListener: (type: string, listener: () => void) => {
      listeners[type] = listener;
    },
  });
  await import('./open-now.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  sentence = anElement();
  warning = anElement({ expires: '2026-11-23' });
  closure = { ...anElement({ until: '2026-11-23' }), hidden: false };
  listeners = {};
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['2026-11-23T07:59:00Z', 'later', 'Öffnet heute um 9 Uhr.'],
  ['2026-11-23T08:00:00Z', 'open', 'Jetzt geöffnet, bis 12 Uhr.'],
  ['2026-11-23T11:00:00Z', 'closed', 'Jetzt geschlossen. Wieder am Mittwoch, 25. November, ab 14 Uhr.'],
  ['2026-11-24T11:00:00Z', 'closed', 'Heute geschlossen: Feiertag. Wieder am Mittwoch, 25. November, ab 14 Uhr.'],
  ['2026-11-26T11:00:00Z', 'unknown', 'Ob jetzt geöffnet ist, ist nicht bekannt.'],
])('at %s the visitor reads the state "%s" as a sentence', async (instant, state, words) => {
  await openPageAt(instant);
  expect(sentence).toEqual({ dataset: { state }, hidden: false, textContent: words });
});

test('a page left open follows the clock within a minute', async () => {
  await openPageAt('2026-11-23T10:59:30Z');
  expect(sentence.dataset.state).toBe('open');
  vi.advanceTimersByTime(60_000);
  expect(sentence.dataset.state).toBe('closed');
});

test('a page taken up again is right at once', async () => {
  await openPageAt('2026-11-23T10:00:00Z');
  vi.setSystemTime('2026-11-25T07:00:00Z');
  listeners.visibilitychange?.();
  expect(sentence.textContent).toBe('Öffnet heute um 14 Uhr.');
});

test('a warning of old facts appears on the day after they expire, on the clock of the city', async () => {
  await openPageAt('2026-11-23T22:59:00Z');
  expect(warning.hidden).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(warning.hidden).toBe(false);
});

test('a notice of a closure goes on the day after the last closed one, on the clock of the city', async () => {
  await openPageAt('2026-11-23T22:59:00Z');
  expect(closure.hidden).toBe(false);
  vi.advanceTimersByTime(60_000);
  expect(closure.hidden).toBe(true);
});
