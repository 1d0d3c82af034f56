import { Fragment, type JSX } from 'preact';
import { encodeLink } from '#domain/note-list/note-link.ts';
import { berlinNow } from '#domain/time/berlin-clock.ts';
import { fixedRoutes } from '#routes';
import { clearNotes } from '#texts/clear-notes.ts';
import { noteList } from '#texts/note-list.ts';
import { noteMail } from '#texts/note-mail.ts';
import { linkOf } from './note-list-sharing.ts';
import type { NoteListActions, NoteListState } from './note-list-state.ts';
import { SheetCard } from './sheet-card.tsx';

interface Props {
  state: NoteListState;
  actions: NoteListActions;
}

/** The note list as the page shows and prints it. */
export function NoteListView({ state, actions }: Props): JSX.Element {
  const { whose, list, faults, taken } = state;
  const today = berlinNow(new Date()).day;
  const undo = taken.length > 0 && <UndoLine state={state} actions={actions} />;
  // Where it was taken off; behind the last one when the list has become shorter since.
  const gap = Math.min(taken[0]?.at ?? 0, list.length);
  return (
    <>
      {whose === 'shared' && <SharedHead state={state} actions={actions} />}
      {faults.map((fault) => (
        <p key={fault} class="note-fault">
          {fault}
        </p>
      ))}
      {list.length > 0 && <Tools state={state} actions={actions} />}
      <ul class="sheets">
        {list.map((entry, place) => (
          <Fragment key={entry.id}>
            {place === gap && undo}
            <SheetCard {...{ entry, place, state, actions, today }} />
          </Fragment>
        ))}
        {gap === list.length && undo}
      </ul>
      {list.length > 0 && <p class="only-print">{noteList.printedOn(today)}</p>}
    </>
  );
}

function SharedHead({ state, actions }: Props): JSX.Element {
  return (
    <section class="note-shared">
      <h2>{noteList.shared}</h2>
      <p>{noteList.ownUntouched(state.ownCount)}</p>
      <p class="actions">
        {state.list.length > 0 && (
          <button type="button" class="button button-strong" onClick={actions.keepShared}>
            {noteList.keep}
          </button>
        )}
        <button type="button" class="button" onClick={actions.showOwn}>
          {noteList.showOwn}
        </button>
      </p>
    </section>
  );
}

function UndoLine({ state: { taken }, actions }: Props): JSX.Element {
  return (
    <li class="note-undo no-print">
      {noteList.removed(taken.map(({ entry }) => entry.name))}{' '}
      <button type="button" class="button" data-act="undo" onClick={actions.undo}>
        {noteList.undo}
      </button>
    </li>
  );
}

function Tools({ state, actions }: Props): JSX.Element {
  const { list, sheets, chosen, whose } = state;
  const mail = noteMail(
    list.map((entry) => {
      const answer = sheets[entry.id];
      return { ...entry, ...(answer?.kind === 'sheet' ? { name: answer.sheet.name, sheet: answer.sheet } : {}) };
    }),
    { origin: location.origin, link: linkOf(list) },
  );
  const numbers = chosen.flatMap((id) => list.find((entry) => entry.id === id)?.number ?? []);
  return (
    <div class="no-print" data-note-actions>
      <div class="actions">
        <button type="button" class="button button-strong" onClick={() => window.print()}>
          {noteList.print}
        </button>
        <a class="button" href={mail}>
          {noteList.mail}
        </a>
        <button type="button" class="button" onClick={actions.showLink}>
          {noteList.link}
        </button>
        {whose === 'own' && (
          <button type="button" class="button" onClick={() => actions.remove(list.map(({ id }) => id))}>
            {clearNotes.button}
          </button>
        )}
        {numbers.length > 1 && (
          <a class="button" href={fixedRoutes.compare + encodeLink('orte', numbers)}>
            {noteList.compareChosen(numbers.length)}
          </a>
        )}
      </div>
      <LinkBox state={state} />
      {list.length > 1 && numbers.length < 2 && <p class="stand">{noteList.compareHow}</p>}
    </div>
  );
}

function LinkBox({ state: { linkSaid, list } }: Pick<Props, 'state'>): JSX.Element | null {
  if (linkSaid === undefined) return null;
  return (
    <div class="note-link">
      <label for="zettel-link">{noteList.linkLabel}</label>
      <input
        id="zettel-link"
        type="text"
        // Longer than a phone is wide; the field scrolls, and is there to be copied.
        data-scroll-ok
        readOnly
        value={linkOf(list)}
        aria-describedby="zettel-link-hint"
        onFocus={(event) => event.currentTarget.select()}
      />
      <p id="zettel-link-hint">
        {linkSaid} {noteList.linkHint}
      </p>
    </div>
  );
}
