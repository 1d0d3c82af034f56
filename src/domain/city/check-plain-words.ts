import { circleOf, markedWords, wordsOfSentence } from '../plain-language/dictionary.ts';
import { twinLines } from '../plain-language/twin.ts';
import type { ContentFinding } from './content-fault.ts';
import { type ContentDraft, fieldOf } from './content-draft.ts';
import { plainFiles } from './content-layout.ts';
import { nearestWords } from './nearest-words.ts';

/** A word that somewhere leads into the dictionary. */
interface Mark {
  slug: string;
  file: string;
  field: string;
  line?: number;
}

const inTwins = ({ twins }: ContentDraft): Mark[] =>
  twins.flatMap(({ file, value, bodyLine }) =>
    twinLines(value.sections).flatMap(({ parts, line }) =>
      markedWords(parts).map((slug) => ({ slug, file, field: 'body', line: bodyLine + line })),
    ),
  );

const inRecords = ({ places, services }: ContentDraft): Mark[] =>
  [...places, ...services].flatMap((entry) =>
    (entry.value.leicht ?? []).flatMap((sentence, index) =>
      wordsOfSentence(sentence).map((slug) => ({
        slug,
        file: entry.file,
        field: fieldOf(entry, `leicht.${String(index)}`),
      })),
    ),
  );

const inWords = ({ plainWords }: ContentDraft): Mark[] =>
  plainWords.flatMap((entry) =>
    entry.value.explanation.flatMap((sentence, index) =>
      wordsOfSentence(sentence).map((slug) => ({
        slug,
        file: entry.file,
        field: fieldOf(entry, `explanation.${String(index)}`),
      })),
    ),
  );

function twice({ plainWords }: ContentDraft): ContentFinding[] {
  const first = new Set<string>();
  return plainWords.flatMap((entry) => {
    const { id } = entry.value;
    const known = first.has(id);
    first.add(id);
    return known
      ? [{ code: 'entry-twice' as const, file: entry.file, field: fieldOf(entry, 'id'), found: id, other: entry.file }]
      : [];
  });
}

function circles({ plainWords }: ContentDraft): ContentFinding[] {
  const words = new Map(plainWords.map(({ value }) => [value.id, value]));
  return plainWords.flatMap((entry) => {
    const circle = circleOf(entry.value.id, words);
    // Each ring is told once, by its word that comes first in the alphabet.
    if (circle === undefined || [...circle].sort()[0] !== entry.value.id) return [];
    return [
      {
        code: 'word-circular' as const,
        file: entry.file,
        field: fieldOf(entry, 'explanation'),
        found: circle.join(' → '),
      },
    ];
  });
}

/** Without a dictionary one fault says so, not one for each mark. */
function unknown(marks: readonly Mark[], ids: ReadonlySet<string> | 'no-file'): ContentFinding[] {
  if (ids === 'no-file') return marks.length === 0 ? [] : [{ code: 'file-missing', file: plainFiles.words, field: '' }];
  return marks
    .filter(({ slug }) => !ids.has(slug))
    .map(({ slug, ...place }) => ({
      ...place,
      code: 'word-unknown',
      found: `wort:${slug}`,
      nearest: nearestWords(slug, ids).map((near) => `wort:${near}`),
    }));
}

/** The dictionary: no word twice, none explained by itself, every marked word is there. A word nobody marks is told. */
export function checkPlainWords(draft: ContentDraft): ContentFinding[] {
  const marks = [...inTwins(draft), ...inRecords(draft), ...inWords(draft)];
  const used = new Set(marks.map(({ slug }) => slug));
  const { plainWordIds: ids } = draft;
  return [
    ...twice(draft),
    ...circles(draft),
    ...(ids === undefined ? [] : unknown(marks, ids)),
    ...draft.plainWords
      .filter(({ value }) => !used.has(value.id))
      .map((entry) => ({
        code: 'word-unused' as const,
        file: entry.file,
        field: fieldOf(entry, 'id'),
        found: entry.value.id,
      })),
  ];
}
