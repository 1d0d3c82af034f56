import { parseShortNumber } from '../shared/short-number.ts';
import type { ContentFinding, FaultCode } from './content-fault.ts';
import { type ContentDraft, type Entry, fieldOf } from './content-draft.ts';
import type { ShortNumberEntry } from './city.schema.ts';

type Row = Entry<ShortNumberEntry>;

const fault = (code: FaultCode, row: Row, field: string, found: string, other?: string): ContentFinding => ({
  code,
  file: row.file,
  field: fieldOf(row, field),
  found,
  ...(other === undefined ? {} : { other }),
});

/** One number, one row, for ever: used twice, or given again after it was retired. */
function numbersTwice(rows: readonly Row[]): ContentFinding[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const known = first.get(row.value.number);
    if (known === undefined) {
      first.set(row.value.number, row);
      return [];
    }
    const retired = known.value.retiredOn !== undefined || row.value.retiredOn !== undefined;
    return [
      fault(retired ? 'short-number-reused' : 'short-number-twice', row, 'number', row.value.number, known.value.id),
    ];
  });
}

function secondNumbers(active: readonly Row[]): ContentFinding[] {
  const first = new Map<string, string>();
  return active.flatMap((row) => {
    const known = first.get(row.value.id);
    first.set(row.value.id, known ?? row.value.number);
    return known === undefined ? [] : [fault('short-number-second', row, 'id', row.value.id, known)];
  });
}

/** The register against itself and against the entries. A register that could not be read blames no entry. */
export function checkShortNumbers({ shortNumbers, numberedFiles }: ContentDraft): ContentFinding[] {
  if (shortNumbers === undefined) return [];
  const active = shortNumbers.filter(({ value }) => value.retiredOn === undefined);
  const numbered = new Set(active.map(({ value }) => value.id));
  return [
    ...shortNumbers
      .filter(({ value }) => !parseShortNumber(value.number).ok)
      .map((row) => fault('short-number-check', row, 'number', row.value.number)),
    ...numbersTwice(shortNumbers),
    ...secondNumbers(active),
    ...active
      .filter(({ value }) => !numberedFiles.has(value.id))
      .map((row) => fault('short-number-orphan', row, 'id', row.value.id)),
    ...[...numberedFiles]
      .filter(([id]) => !numbered.has(id))
      .map(([, [file = '']]) => ({ code: 'short-number-missing' as const, file, field: '' })),
  ];
}
