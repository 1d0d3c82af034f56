import type { JSX } from 'preact';
import type { AnswerView, HitCard } from '#texts/search.ts';

interface Props {
  view: AnswerView;
  /** Address of the search page, for the link to a better spelling. */
  action: string;
}

/** An answer as the page shows it, drawn by the server and by the browser alike. */
export function ResultList({ view, action }: Props): JSX.Element {
  const { headline, notes, spelling, cards } = view;
  return (
    <>
      <h2 tabIndex={-1}>{headline}</h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {spelling !== undefined && (
        <p>
          <a href={`${action}?q=${encodeURIComponent(spelling.question)}`}>{spelling.label}</a>
        </p>
      )}
      {cards.length > 0 && (
        <ul class="cards">
          {cards.map((card) => (
            <Hit key={card.url} {...card} />
          ))}
        </ul>
      )}
    </>
  );
}

type HitProps = HitCard & {
  /** How far it is. */
  near?: string | undefined;
  /** What is not known of it, although it was asked for. */
  missing?: string | undefined;
};

export function Hit({ id, title, url, number, summary, meta, phone, near, missing }: HitProps): JSX.Element {
  return (
    <li class="card" data-id={id}>
      <h3>
        <a href={url}>{title}</a>
      </h3>
      {number !== undefined && <p class="card-number">{number}</p>}
      {near !== undefined && <div class="card-near">{near}</div>}
      {summary !== '' && <p>{summary}</p>}
      {meta !== '' && <p class="card-meta">{meta}</p>}
      {phone !== undefined && (
        <p class="card-phone">
          <a href={phone.href}>{phone.shown}</a> {phone.age !== '' && <span class="card-meta">{phone.age}</span>}
        </p>
      )}
      {missing !== undefined && <p class="card-missing">{missing}</p>}
    </li>
  );
}
