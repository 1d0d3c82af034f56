import type { Twin } from '#domain/plain-language/twin.ts';
import type { TwinFields } from '#domain/plain-language/twin-review.ts';

/** What came of comparing a twin with its original. */
export type Comparison =
  | { kind: 'original-unknown' }
  /** The original changed and the twin did not: somebody must say that this is right. */
  | { kind: 'unchanged' }
  | { kind: 'current'; fields: TwinFields }
  /** `checkLost`: the text was changed after its check, which no longer counts. */
  | { kind: 'compared'; fields: TwinFields; checkLost: boolean };

/**
 * A person compared a twin with its original: notes the fingerprints of both.
 * @param originalHash of the original as it stands; undefined when there is none
 * @param unchangedIsRight the person says that the twin need not change
 */
export function compareTwin(twin: Twin, originalHash: string | undefined, unchangedIsRight: boolean): Comparison {
  if (originalHash === undefined) return { kind: 'original-unknown' };
  const { textHash, comparedHash } = twin;
  const fields = comparedHash === textHash ? {} : { comparedHash: textHash };
  if (twin.originalHash === originalHash) return { kind: 'current', fields };
  if (comparedHash === textHash && !unchangedIsRight) return { kind: 'unchanged' };
  const checkLost = twin.state === 'checked' && twin.checkedHash !== textHash;
  return { kind: 'compared', checkLost, fields: { originalHash, ...fields, ...(checkLost ? noCheck : {}) } };
}

/** Fields of a twin whose check does not count, or did not pass. */
export const noCheck: TwinFields = {
  state: 'edited',
  checkedOn: undefined,
  checkedBy: undefined,
  checkedHash: undefined,
};
