import type { JSX } from 'preact';
import { activeWarnings } from '#domain/note-list/active-warnings.ts';
import type { NoteEntry } from '#domain/note-list/note-list.ts';
import type { Sheet, SheetFact, SheetTopic } from '#domain/note-list/sheet.ts';
import { noteList } from '#texts/note-list.ts';
import { FactLines } from './fact-lines.tsx';
import type { NoteListActions, NoteListState } from './note-list-state.ts';
import type { SheetAnswer } from './sheet-client.ts';

interface Props {
  entry: NoteEntry;
  /** Counted from 0. */
  place: number;
  state: NoteListState;
  actions: NoteListActions;
  today: string;
}

/** What is needed on the way; the rest stands on the page of the entry. */
const ON_PAPER: readonly SheetTopic[] = ['delivery', 'hours', 'where', 'way'];

/** One entry as a large-print sheet with room for notes. */
export function SheetCard(props: Props): JSX.Element {
  const { entry, state, today } = props;
  const answer = state.sheets[entry.id];
  const sheet = answer?.kind === 'sheet' ? answer.sheet : undefined;
  return (
    <li class="sheet" id={`zettel-${entry.id}`}>
      <h2 tabIndex={-1}>
        <a href={sheet?.url ?? entry.url}>{sheet?.name ?? entry.name}</a>
      </h2>
      <p class="sheet-kind">{[sheet?.kind, noteList.number(entry.number)].filter(Boolean).join(' · ')}</p>
      {sheet === undefined ? (
        <Unloaded answer={answer} reload={props.actions.reload} />
      ) : (
        <Facts {...{ sheet, today }} />
      )}
      <div class="only-print note-lines">
        <h3>{noteList.notes}</h3>
        <p />
        <p />
        <p />
      </div>
      {state.whose === 'own' && <Controls {...props} />}
    </li>
  );
}

function Unloaded({ answer, reload }: { answer: SheetAnswer | undefined; reload: () => void }): JSX.Element {
  if (answer?.kind === 'gone') return <p class="note-fault">{noteList.gone}</p>;
  if (answer === undefined) return <p>{noteList.loading}</p>;
  return (
    <>
      <p class="note-fault">{noteList.notLoaded}</p>
      <p class="actions">
        <button type="button" class="button" onClick={reload}>
          {noteList.tryAgain}
        </button>
      </p>
    </>
  );
}

function Facts({ sheet, today }: { sheet: Sheet; today: string }): JSX.Element {
  return (
    <>
      {activeWarnings(sheet, today).map((warning) => (
        <p key={warning} class="note-fault">
          {warning}
        </p>
      ))}
      <div class="sheet-facts">
        <section>
          <h3>{noteList.call}</h3>
          {sheet.phoneUnknown !== undefined && <p class="unknown">{sheet.phoneUnknown}</p>}
          {sheet.phones.map(({ shown, href, label }) => (
            <p key={href} class="phone-line">
              <a class="phone" href={href}>
                {shown}
              </a>
              {label !== undefined && <span>{label}</span>}
            </p>
          ))}
          {/* The age of a number that nobody knows would be read as that of the help line. */}
          {sheet.phoneUnknown === undefined && <p class="stand">{sheet.contactStand}</p>}
        </section>
        {sheet.facts
          .filter(({ topic }) => ON_PAPER.includes(topic))
          .map((fact) => (
            <Answer key={fact.topic} fact={fact} />
          ))}
      </div>
    </>
  );
}

function Answer({ fact: { title, lines, unknown, stand } }: { fact: SheetFact }): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      <FactLines lines={lines} unknown={unknown} />
      {stand !== undefined && <p class="stand">{stand}</p>}
    </section>
  );
}

function Controls({ entry, place, state, actions }: Props): JSX.Element {
  const { id, name } = entry;
  const button = (act: string, label: string, onClick: () => void): JSX.Element => (
    <button type="button" class="button" data-act={act} aria-label={`${label}: ${name}`} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div class="actions no-print">
      {place > 0 && button('up', noteList.up, () => actions.move(id, -1))}
      {place < state.list.length - 1 && button('down', noteList.down, () => actions.move(id, 1))}
      {button('remove', noteList.remove, () => actions.remove([id]))}
      {state.list.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            aria-label={`${noteList.compare}: ${name}`}
            checked={state.chosen.includes(id)}
            onChange={(event) => {
              actions.choose(id);
              // The fifth is refused: what is drawn again is the same, so the mark is taken back by hand.
              if (state.chosen.length > 3 && !state.chosen.includes(id)) event.currentTarget.checked = false;
            }}
          />
          {noteList.compare}
        </label>
      )}
      {state.refused === id && <p class="note-fault">{noteList.compareFull}</p>}
    </div>
  );
}
