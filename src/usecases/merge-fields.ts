/** A field that an editor changed after the import: it stays. */
export interface KeptField {
  field: string;
  /** What stands there; undefined: deleted by hand. */
  present: unknown;
  /** What the source says; undefined: nothing any more. */
  incoming: unknown;
}

export interface MergedFields {
  /** Fields to write, undefined to delete. */
  set: [field: string, value: unknown][];
  kept: KeptField[];
  /** Fingerprints of what was imported, after this merge. */
  fingerprints: Record<string, string>;
}

type Fields = ReadonlyMap<string, unknown>;

/** A record as dotted fields: groups are taken apart (a note added by hand is no change of the rest), lists stay whole. */
export function fieldsOf(record: object, above = ''): Map<string, unknown> {
  return new Map(
    Object.entries(record).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
      const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isGroup ? [...fieldsOf(value, `${above}${key}.`)] : [[above + key, value]];
    }),
  );
}

/** The day of reading changes at every run and is no change of a fact. */
function comparable(field: string, value: unknown): unknown {
  if (field !== 'sources' || !Array.isArray(value)) return value;
  return (value as object[]).map((source) => ({ ...source, readOn: '' }));
}

/**
 * Three-way merge of one record: what stands there, what the source says, and how it stood after the last import.
 * A field is written only where it still stands as imported (or never stood there); every other one is kept.
 */
export function mergeFields(
  present: Fields,
  incoming: Fields,
  last: Readonly<Record<string, string>>,
  fingerprint: (value: unknown) => string,
): MergedFields {
  const merged: MergedFields = { set: [], kept: [], fingerprints: {} };
  const print = (fields: Fields, field: string): string | undefined => {
    const value = comparable(field, fields.get(field));
    return value === undefined ? undefined : fingerprint(value);
  };
  for (const field of new Set([...incoming.keys(), ...Object.keys(last)])) {
    const [there, wanted, before] = [print(present, field), print(incoming, field), last[field]];
    const byHand = there !== wanted && there !== before;
    if (byHand) merged.kept.push({ field, present: present.get(field), incoming: incoming.get(field) });
    else if (there !== wanted) merged.set.push([field, incoming.get(field)]);
    const now = byHand ? before : wanted;
    if (now !== undefined) merged.fingerprints[field] = now;
  }
  const read = incoming.get('sources');
  const isRead = print(present, 'sources') === print(incoming, 'sources');
  const isOlder = isRead && read !== undefined && fingerprint(read) !== fingerprint(present.get('sources'));
  if (merged.set.length > 0 && isOlder) merged.set.push(['sources', read]);
  return merged;
}
