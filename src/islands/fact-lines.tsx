import type { JSX } from 'preact';
import type { SheetFact } from '#domain/note-list/sheet.ts';

/** The answer to a question: what is known, then, set apart, what is not. */
export function FactLines({
  lines,
  unknown,
}: { [Part in 'lines' | 'unknown']: Readonly<SheetFact[Part]> }): JSX.Element {
  return (
    <>
      {lines.length > 0 && <Lines name="plain-list" lines={lines} />}
      {unknown.length > 0 && <Lines name="plain-list unknown" lines={unknown} />}
    </>
  );
}

const Lines = ({ name, lines }: { name: string; lines: readonly string[] }): JSX.Element => (
  <ul class={name}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
