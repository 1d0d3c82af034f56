import type { FieldGroup } from '#domain/shared/source.schema.ts';
import type { Freshness } from '#domain/time/freshness.ts';
import { fromPartialDay, partialDay } from './dates.ts';
import { confirmedByLabels } from './labels.ts';

/** What each group can lead to when it is wrong. */
const adviceWords: Record<FieldGroup, { call: string; ask: string }> = {
  contact: { call: 'Sie kann sich geändert haben.', ask: 'Sie kann sich geändert haben.' },
  hours: { call: 'Bitte rufen Sie vorher an.', ask: 'Bitte fragen Sie vorher nach.' },
  access: {
    call: 'Bitte rufen Sie vorher an, wenn Sie darauf angewiesen sind.',
    ask: 'Bitte fragen Sie vorher nach, wenn Sie darauf angewiesen sind.',
  },
};

/**
 * How old a group of facts is, for the place where it is read: an age, never a promise.
 * @param canCall false when the page has no phone number to call
 */
export function freshnessText(group: FieldGroup, state: Freshness, canCall = true): string {
  if (state.kind === 'current') return `Stand: ${partialDay(state.on)}, ${confirmedByLabels[state.by]}.`;
  const advice = adviceWords[group][canCall ? 'call' : 'ask'];
  if (state.kind === 'unconfirmed') return `Von wann die Angabe ist, wissen wir nicht. ${advice}`;
  return `Angabe ${fromPartialDay(state.on)}. ${advice}`;
}
