import type { ContentDraft } from './content-draft.ts';
import type { ContentFinding } from './content-fault.ts';
import { cityFiles } from './content-layout.ts';
import { nearestWords } from './nearest-words.ts';

/** Folder of a path, with its slash. */
const CITY_FOLDER = cityFiles.site.slice(0, cityFiles.site.indexOf('/') + 1);

/** The map file that site.yaml names must be there, and one that it does not name is shown to nobody. */
export function checkTiles({ site }: ContentDraft, tiles: readonly string[]): ContentFinding[] {
  if (site === undefined) return [];
  const named = site.map?.tiles;
  const names = tiles.map((path) => path.slice(CITY_FOLDER.length));
  const missing: ContentFinding[] =
    named === undefined || names.includes(named)
      ? []
      : [
          {
            code: 'tiles-missing',
            file: cityFiles.site,
            field: 'map.tiles',
            found: named,
            nearest: nearestWords(named, names),
          },
        ];
  const unused = names.filter((name) => name !== named && missing.length === 0);
  return [
    ...missing,
    ...unused.map((name) => ({ code: 'file-unknown' as const, file: CITY_FOLDER + name, field: '', found: name })),
  ];
}
