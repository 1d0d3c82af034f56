import type { Day } from '../shared/partial-day.schema.ts';
import type { Twin } from './twin.ts';

/**
 * `checked` may be called Leichte Sprache and bear the seal; `draft` is "Einfach erklärt (Entwurf)"; `stale` is a draft
 * older than its original.
 */
export type TwinLabel = 'checked' | 'draft' | 'stale';

type Reviewed = Pick<
  Twin,
  'state' | 'source' | 'editedOn' | 'originalHash' | 'checkedOn' | 'checkedBy' | 'checkedHash' | 'textHash'
>;

/** Was this very text checked by a group of people? What a tool wrote counts only after a person worked on it. */
function wasChecked(twin: Reviewed, today: Day): boolean {
  const { state, source, editedOn, checkedOn, checkedBy, checkedHash, textHash } = twin;
  if (state !== 'checked' || (source === 'machine' && editedOn === undefined)) return false;
  if (checkedOn === undefined || checkedOn > today) return false;
  return (checkedBy ?? '').trim() !== '' && checkedHash === textHash;
}

/**
 * What a twin may call itself (DIN SPEC 33429: without people of the target group it is no Leichte Sprache).
 * @param originalHash fingerprint of the original as it stands today; undefined when the original is unknown
 * @param today ISO day
 */
export function twinLabel(twin: Reviewed, originalHash: string | undefined, today: Day): TwinLabel {
  if (twin.originalHash !== originalHash) return 'stale';
  return wasChecked(twin, today) ? 'checked' : 'draft';
}
