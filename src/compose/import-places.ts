import { type ContentFiles, contentFiles } from '#adapters/content/content-files.ts';
import { judgeContent } from '#adapters/content/read-content.ts';
import { registerText } from '#adapters/content/short-number-register.ts';
import { fingerprint, ledgerText, readLedger } from '#adapters/import/import-ledger.ts';
import { changedRecord, recordOf, recordText } from '#adapters/import/record-texts.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import type { ContentFault } from '#domain/city/content-fault.ts';
import { cityFiles, placeFolders } from '#domain/city/content-layout.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { registerHeader } from '#texts/content-commands.ts';
import { describeFinding, describeValue } from '#texts/content-faults.ts';
import { importedPlaceHeader, ledgerHeader, placeWords } from '#texts/import-places.ts';
import { assignShortNumbers } from '#usecases/assign-short-numbers.ts';
import { columnOfField } from '#usecases/column-of-field.ts';
import { type PlacesPlan, planPlaces } from '#usecases/import-places.ts';
import type { PlaceImportOptions, PlaceRowFault, ReadPlaceRow } from '#usecases/place-row.ts';
import { cityFacts } from '#usecases/row-mapping.ts';

/** An import worked out to the last letter, and found right by the reader of content, before anything is written. */
export interface PreparedPlaces {
  plan: PlacesPlan;
  /** Texts that differ from what stands there, by path below the content folder. */
  texts: Map<string, string>;
}

type Faults = ContentFault[] | 'short-numbers-exhausted';

/**
 * Prepares an import of places: plans it, applies it in memory, and lets the reader of content judge the result. Rows
 * whose records the reader refuses are rejected with its reasons. Content that was faulty before is not touched.
 */
export async function preparePlaces(
  directory: string,
  rows: readonly ReadPlaceRow[],
  options: PlaceImportOptions,
): Promise<Result<PreparedPlaces, Faults>> {
  const files = await contentFiles(directory);
  const before = judgeContent(files, options.readOn);
  if (!before.ok) return before;
  const refused = new Map<number, PlaceRowFault[]>();
  for (;;) {
    const plan = planFor(files, before.value.catalog, rows, options, refused);
    const texts = textsAfter(files.texts, before.value.catalog, plan, options.readOn);
    if (!texts.ok) return texts;
    const judged = judgeContent({ ...files, texts: new Map([...files.texts, ...texts.value]) }, options.readOn);
    if (judged.ok) return ok({ plan, texts: texts.value });
    if (!blame(judged.fault, plan, refused)) return fail(judged.fault);
  }
}

function planFor(
  { texts }: ContentFiles,
  catalog: Catalog,
  rows: readonly ReadPlaceRow[],
  options: PlaceImportOptions,
  refused: ReadonlyMap<number, PlaceRowFault[]>,
): PlacesPlan {
  const fileOf = ({ kind, id }: Catalog['places'][number]) => `${placeFolders[kind]}/${id}.yaml`;
  const files = new Map(catalog.places.map((place) => [place.id, fileOf(place)]));
  const standing = catalog.places.flatMap((place) => {
    const at = { street: place.address?.streetAddress, postalCode: place.address?.postalCode, file: fileOf(place) };
    return [place.name, ...place.alternateNames].map((name) => ({ id: place.id, name, ...at }));
  });
  return planPlaces(rows, {
    city: cityFacts(catalog),
    words: placeWords,
    options,
    standing,
    ids: new Set([...catalog.places, ...catalog.services].map(({ id }) => id)),
    ledger: readLedger(texts).places,
    recordOf: (id) => recordOf(texts.get(files.get(id) ?? '')),
    fingerprint,
    refused,
  });
}

/** The texts that change: records, the register of short numbers, the ledger. */
function textsAfter(
  before: ReadonlyMap<string, string>,
  catalog: Catalog,
  plan: PlacesPlan,
  today: string,
): Result<Map<string, string>, 'short-numbers-exhausted'> {
  const texts = new Map<string, string>();
  for (const { file, state, draft, set } of plan.places) {
    if (state === 'new') texts.set(file, recordText(importedPlaceHeader, draft));
    if (state === 'changed') texts.set(file, changedRecord(before.get(file) ?? '', set));
  }
  const added = plan.places.filter(({ state }) => state === 'new').map(({ id }) => id);
  if (added.length > 0) {
    const ids = [...catalog.places, ...catalog.services].map(({ id }) => id);
    const numbers = assignShortNumbers(catalog.shortNumbers, [...ids, ...added], today);
    if (!numbers.ok) return numbers;
    texts.set(cityFiles.shortNumbers, registerText(registerHeader, numbers.value.register));
  }
  const ledger = { ...readLedger(before), places: plan.ledger };
  if (plan.ledger.length > 0) texts.set(cityFiles.imports, ledgerText(ledgerHeader, ledger));
  return ok(new Map([...texts].filter(([file, text]) => text !== before.get(file))));
}

/** Puts faults down to the rows whose records have them. False: none of them is ours, so the import must not go on. */
function blame(faults: readonly ContentFault[], plan: PlacesPlan, refused: Map<number, PlaceRowFault[]>): boolean {
  let found = false;
  const added = new Set(plan.places.flatMap(({ state, file }) => (state === 'new' ? [file] : [])));
  for (const { line, file, state } of plan.places) {
    const own =
      state === 'new' || state === 'changed'
        ? faults.filter((fault) => fault.file === file || fault.other === file)
        : [];
    if (own.length === 0) continue;
    found = true;
    refused.set(
      line,
      own.map((fault) => ({
        field: fault.file === file ? columnOfField(fault.field) : '',
        code: 'reader',
        // A new record is no file anybody could open: its row and column say where to look.
        other: added.has(fault.file) ? describeValue(fault) : describeFinding(fault),
      })),
    );
  }
  return found;
}
