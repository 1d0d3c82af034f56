import { foldName } from '#domain/city/area-lookup.ts';

/** Field => the names its column may have, folded and without spaces: `E-Mail` is `email`, `Straße` is `strasse`. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface FoundColumns<Field extends string> {
  /** Place of the column in the table. */
  places: Map<Field, number>;
  /** Columns that nobody knows, or that another one says better. */
  unused: string[];
}

/** Spelling of a column as the tables of names write it. */
export const foldColumn = (name: string): string => foldName(name).replaceAll(' ', '');

/**
 * Finds the columns of a table.
 * @param own what the caller says of columns: folded name => field
 */
export function findColumns<Field extends string>(
  columns: readonly string[],
  names: ColumnNames<Field>,
  own: ReadonlyMap<string, string> = new Map(),
): FoundColumns<Field> {
  const folded = columns.map(foldColumn);
  const fields = Object.entries(names) as [Field, readonly string[]][];
  const places = new Map(
    fields.flatMap(([field, known]): [Field, number][] => {
      const said = folded.findIndex((column) => own.get(column) === field);
      if (said >= 0) return [[field, said]];
      // The better name wins, whatever the order of the columns.
      const place = known
        .map((name) => folded.indexOf(name))
        .find((index) => index >= 0 && !own.has(folded[index] ?? ''));
      return place === undefined ? [] : [[field, place]];
    }),
  );
  const used = new Set(places.values());
  return { places, unused: columns.filter((_, index) => !used.has(index)) };
}

/** Text of a field of a row; undefined where there is no such column or the cell is empty. */
export function cellAt<Field extends string>(
  cells: readonly string[],
  { places }: FoundColumns<Field>,
  field: Field,
): string | undefined {
  const cell = cells[places.get(field) ?? -1]?.trim();
  return cell === '' ? undefined : cell;
}
