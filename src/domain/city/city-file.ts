/** A file of a city that is being founded: what stands in it, and by which schema its fields are explained. */
export interface CityFile {
  /** Path below the content folder. */
  path: string;
  /** As in the table of editor schemas: `site`, `place` … */
  schema: string;
  /** What the file is for, a line of German each. */
  heading: readonly string[];
  content:
    | { kind: 'record'; value: object; marks: Readonly<Record<string, string>> }
    | { kind: 'list'; entries: readonly object[] }
    /** An explanation with a right record inside; the body is the text of an article. */
    | { kind: 'example'; value: object; body?: string };
}
