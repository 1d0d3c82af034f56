import { accessFacts } from '../place/place-types.ts';
import type { FieldGroup } from '../shared/source.schema.ts';
import type { ContentFinding } from './content-fault.ts';
import { type ContentDraft, type Entry, fieldOf, type PlaceDraft } from './content-draft.ts';

/** The part of places, services and organizations that can be confirmed. */
interface Confirmable {
  confirmed: Partial<Record<FieldGroup, unknown>>;
  phones: readonly unknown[];
  email?: string | undefined;
  web?: string | undefined;
  address?: unknown;
  openingHours?: unknown;
  access?: PlaceDraft['access'];
}

const hasFacts: Record<FieldGroup, (record: Confirmable) => boolean> = {
  contact: ({ phones, email, web, address }) =>
    phones.length > 0 || email !== undefined || web !== undefined || address !== undefined,
  hours: ({ openingHours }) => openingHours !== undefined,
  access: ({ access }) =>
    access !== undefined && (access.note !== undefined || accessFacts.some((fact) => access[fact] !== 'unknown')),
};

/** A confirmation with nothing to confirm would let a page claim freshness for facts it does not have. */
function emptyConfirmations(entry: Entry<Confirmable>): ContentFinding[] {
  const groups: readonly FieldGroup[] = ['contact', 'hours', 'access'];
  return groups
    .filter((group) => entry.value.confirmed[group] !== undefined && !hasFacts[group](entry.value))
    .map((group) => ({
      code: 'confirmed-without-facts',
      file: entry.file,
      field: fieldOf(entry, `confirmed.${group}`),
    }));
}

/** Facts that do not belong where they stand. */
export function checkFacts({ places, services, organizations }: ContentDraft): ContentFinding[] {
  const confirmable: Entry<Confirmable>[] = [...places, ...services, ...organizations];
  return [
    ...confirmable.flatMap(emptyConfirmations),
    ...places
      .filter(({ value }) => value.care !== undefined && value.kind !== 'careFacility')
      .map((entry) => ({ code: 'care-elsewhere' as const, file: entry.file, field: fieldOf(entry, 'care') })),
  ];
}
