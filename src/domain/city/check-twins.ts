import type { OriginalKey } from '../plain-language/twin-names.ts';
import { drawingNames, pageKeys, slotNames } from '../plain-language/twin-names.ts';
import type { Day } from '../shared/partial-day.schema.ts';
import type { ContentFinding } from './content-fault.ts';
import type { ContentDraft, TwinEntry } from './content-draft.ts';
import { articleFolder, plainFolder, twinFile } from './content-layout.ts';
import { nearestWords } from './nearest-words.ts';

/** Fingerprints of the originals as they stand; without an entry nothing is said about the age of a twin. */
export type OriginalHashes = ReadonlyMap<OriginalKey, string>;

const on = (entry: TwinEntry, field: string, found?: string) => ({
  file: entry.file,
  field,
  ...(found === undefined ? {} : { found }),
});

/** The file name says what it is the twin of, and the field `original` says the same. */
function originals({ twins, ids }: ContentDraft): ContentFinding[] {
  return twins.flatMap((entry): ContentFinding[] => {
    const { original } = entry.value;
    const [kind, name = ''] = entry.key.split(':');
    const names: readonly string[] = kind === 'page' ? pageKeys : [...(ids.article ?? [])].sort();
    const known = (kind === 'article' && ids.article === undefined) || names.includes(name);
    if (known && original === entry.key) return [];
    const nearest = known ? [entry.key] : nearestWords(name, names).map((near) => `${kind ?? ''}:${near}`);
    return [{ code: 'twin-original', ...on(entry, 'original', original), options: names, nearest }];
  });
}

function problems({ twins }: ContentDraft): ContentFinding[] {
  return twins.flatMap((entry) =>
    entry.problems.map(({ kind, line, found }) => {
      const names: readonly string[] = kind === 'slot' ? slotNames : drawingNames;
      const near = nearestWords(found.replaceAll(/[{}]/g, ''), names);
      return {
        code: kind === 'slot' ? ('slot-unknown' as const) : ('drawing-unknown' as const),
        ...on(entry, 'body', found),
        line: entry.bodyLine + line,
        options: names,
        nearest: kind === 'slot' ? near.map((name) => `{{${name}}}`) : near,
      };
    }),
  );
}

/** A section that names a drawing nobody knows is told of that already. */
function undrawn({ twins }: ContentDraft): ContentFinding[] {
  return twins
    .filter((entry) => entry.problems.every(({ kind }) => kind !== 'drawing'))
    .flatMap((entry) =>
      entry.value.sections.flatMap(({ heading, drawing }) =>
        heading === undefined || drawing !== undefined
          ? []
          : [
              {
                code: 'drawing-missing' as const,
                ...on(entry, 'body'),
                line: entry.bodyLine + heading.line,
                options: drawingNames,
              },
            ],
      ),
    );
}

/** What a check must say; the draft of a program also, when a person worked on it. */
const checkFields = ['checkedOn', 'checkedBy', 'checkedHash', 'editedOn'] as const;

function check(entry: TwinEntry): ContentFinding[] {
  const { value: twin } = entry;
  if (twin.state !== 'checked') return [];
  const lacking = checkFields.find(
    (field) => twin[field] === undefined && (field !== 'editedOn' || twin.source === 'machine'),
  );
  if (lacking !== undefined) return [{ code: 'check-incomplete', ...on(entry, 'state', twin.state), other: lacking }];
  if (twin.checkedHash === twin.textHash) return [];
  return [{ code: 'check-outdated', ...on(entry, 'checkedHash', twin.checkedHash), example: 'state: edited' }];
}

/** Who says "checked" says when, by whom, and which text it was. */
const checks = ({ twins }: ContentDraft): ContentFinding[] => twins.flatMap(check);

function futureDays({ twins }: ContentDraft, today: Day): ContentFinding[] {
  return twins.flatMap((entry) =>
    (['writtenOn', 'editedOn', 'checkedOn'] as const).flatMap((field) => {
      const day = entry.value[field];
      return day !== undefined && day > today
        ? [{ code: 'date-future' as const, ...on(entry, field, day), nearest: [today] }]
        : [];
    }),
  );
}

function stale({ twins, site }: ContentDraft, hashes: OriginalHashes): ContentFinding[] {
  const code = site?.plainTwins === 'required' ? 'twin-stale' : 'twin-outdated';
  return twins.flatMap((entry) => {
    const now = hashes.get(entry.key);
    const sound = !(entry.faulty ?? []).includes('originalHash');
    return now === undefined || now === entry.value.originalHash || !sound
      ? []
      : [
          {
            code,
            ...on(entry, 'originalHash', entry.value.originalHash),
            example: `npm run twin -- hash ${entry.file}`,
          },
        ];
  });
}

const SHOWN = 6;

/** Every core page and every article has a twin, where the city asks for it; elsewhere one warning names what lacks. */
function missing({ site, twinKeys, articles }: ContentDraft): ContentFinding[] {
  if (site === undefined) return [];
  const wanted: OriginalKey[] = [
    ...pageKeys.map((key): OriginalKey => `page:${key}`),
    ...articles.map(({ value }): OriginalKey => `article:${value.id}`),
  ];
  const lacking = wanted.filter((key) => !twinKeys.has(key));
  if (site.plainTwins === 'required')
    return lacking.map((key) => ({ code: 'twin-missing', file: twinFile(key), field: '', other: key }));
  if (twinKeys.size === 0) return [{ code: 'twins-none', file: plainFolder, field: '' }];
  if (lacking.length === 0) return [];
  const files = lacking.map(twinFile);
  const found = [...files.slice(0, SHOWN), ...(files.length > SHOWN ? ['…'] : [])].join(', ');
  const folder = files.every((file) => file.startsWith(articleFolder)) ? articleFolder : plainFolder;
  return [{ code: 'twins-missing', file: folder, field: '', found, limit: lacking.length }];
}

/** Twins against their originals and against themselves. Words and links have checks of their own. */
export function checkTwins(draft: ContentDraft, today: Day, hashes: OriginalHashes): ContentFinding[] {
  return [
    ...originals(draft),
    ...problems(draft),
    ...undrawn(draft),
    ...checks(draft),
    ...futureDays(draft, today),
    ...stale(draft, hashes),
    ...missing(draft),
  ];
}
