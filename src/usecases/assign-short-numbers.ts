import type { ShortNumberEntry } from '#domain/city/city.schema.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { nextShortNumber } from '#domain/shared/short-number.ts';

/** The register after an allocation, and what changed. */
export interface AssignedShortNumbers {
  register: ShortNumberEntry[];
  added: ShortNumberEntry[];
  retired: ShortNumberEntry[];
}

const byNumber = (a: ShortNumberEntry, b: ShortNumberEntry): number => (a.number < b.number ? -1 : 1);

/**
 * Gives every place and service a short number and retires the numbers of entries that are gone.
 * A number once given is never given again, not even to an entry that comes back: it gets a new one, because printed
 * lists may still carry the old number with what was true then. New numbers lie above the highest one of the register.
 * Running twice changes nothing.
 * @param register every number ever given
 * @param ids of all places and services there are
 * @param today day from which a number counts as retired
 */
export function assignShortNumbers(
  register: readonly ShortNumberEntry[],
  ids: readonly string[],
  today: Day,
): Result<AssignedShortNumbers, 'short-numbers-exhausted'> {
  const present = new Set(ids);
  const retired: ShortNumberEntry[] = [];
  const kept = register.map((entry) => {
    if (entry.retiredOn !== undefined || present.has(entry.id)) return entry;
    const gone = { ...entry, retiredOn: today };
    retired.push(gone);
    return gone;
  });
  const numbered = new Set(kept.filter(({ retiredOn }) => retiredOn === undefined).map(({ id }) => id));
  const taken = new Set(kept.map(({ number }) => number));
  const added: ShortNumberEntry[] = [];
  for (const id of [...present].sort()) {
    if (numbered.has(id)) continue;
    const next = nextShortNumber('entry', taken);
    if (!next.ok) return fail(next.fault);
    taken.add(next.value);
    added.push({ number: next.value, id });
  }
  return ok({ register: [...kept, ...added].sort(byNumber), added, retired });
}
