import type { JSX } from 'preact';
import type { ComparedCell, ComparisonTable } from '#domain/note-list/comparison.ts';
import { comparison } from '#texts/comparison.ts';
import { noteList } from '#texts/note-list.ts';
import { FactLines } from './fact-lines.tsx';

interface Props {
  table: ComparisonTable;
  faults: readonly string[];
  /** Question by question, each place with its name before its answer. */
  stacked: boolean;
}

/** The comparison, as a table or stacked. */
export function ComparisonView({ table, faults, stacked }: Props): JSX.Element {
  return (
    <>
      {faults.map((fault) => (
        <p key={fault} class="note-fault">
          {fault}
        </p>
      ))}
      {table.columns.length > 0 && (
        <>
          <p class="actions no-print">
            <button type="button" class="button" onClick={() => window.print()}>
              {noteList.print}
            </button>
          </p>
          {stacked ? <Stack table={table} /> : <Table table={table} />}
        </>
      )}
    </>
  );
}

type Compared = Pick<Props, 'table'>;

function Table({ table: { columns, rows } }: Compared): JSX.Element {
  return (
    <table class="comparison">
      <caption>{comparison.caption(columns.map(({ name }) => name))}</caption>
      <thead>
        <tr>
          <th scope="col">{comparison.question}</th>
          {columns.map(({ name, url }) => (
            <th key={url} scope="col">
              <a href={url}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, cells }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {cells.map((cell, place) => (
              <td key={columns[place]?.url}>
                <Cell {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stack({ table: { columns, rows } }: Compared): JSX.Element {
  return (
    <>
      <ul class="names">
        {columns.map(({ name, url }) => (
          <li key={url}>
            <a class="alone" href={url}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {rows.map(({ title, cells }) => (
        <section key={title} class="comparison-row">
          <h2>{title}</h2>
          <dl>
            {cells.map((cell, place) => (
              <div key={columns[place]?.url}>
                <dt>{columns[place]?.name}</dt>
                <dd>
                  <Cell {...cell} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** Where there is no number of its own, the sentence that names the help line comes before that number. */
function Cell({ lines, unknown, phones = [] }: ComparedCell): JSX.Element {
  const numbers = phones.map(({ shown, href }) => (
    <p key={href} class="card-phone">
      <a class="alone" href={href}>
        {shown}
      </a>
    </p>
  ));
  return (
    <>
      {lines.length > 0 && numbers}
      <FactLines lines={lines} unknown={unknown} />
      {lines.length === 0 && numbers}
    </>
  );
}
