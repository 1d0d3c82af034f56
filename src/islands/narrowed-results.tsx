import type { JSX } from 'preact';
import { writeCriteria } from '#domain/filter/criteria-query.ts';
import { listKeys, type Criteria } from '#domain/filter/criteria.ts';
import type { FoundHit, NarrowedHits } from '#domain/filter/narrow-hits.ts';
import { listRoutes } from '#routes';
import { listPages } from '#texts/list-pages.ts';
import { missingText, narrowTexts, nearText } from '#texts/narrow.ts';
import { hitCard } from '#texts/search.ts';
import { NarrowHead, type NarrowHeadProps } from './narrow-head.tsx';
import { Hit } from './result-list.tsx';

interface Props {
  head: NarrowHeadProps;
  hits: Pick<NarrowedHits, 'sure' | 'maybe'>;
}

/** Hits of a search, narrowed, drawn by the server and by the browser alike. */
export function NarrowedResults({ head, hits }: Props): JSX.Element {
  return (
    <>
      <NarrowHead {...head} />
      {hits.sure.length > 0 && <ul class="cards">{hits.sure.map(drawHit)}</ul>}
      {hits.maybe.length > 0 && (
        <>
          <h2 id="vielleicht" tabIndex={-1}>
            {narrowTexts.maybeTitle}
          </h2>
          <p>{narrowTexts.maybeIntro}</p>
          <ul class="cards">{hits.maybe.map(drawHit)}</ul>
        </>
      )}
    </>
  );
}

const drawHit = ({ hit, ...found }: FoundHit): JSX.Element => (
  <Hit key={hit.id} {...hitCard(hit)} near={nearText(found)} missing={missingText(found.missing)} />
);

/** Conditions without a word to search for: the lists answer them. */
export function BrowseInstead({ criteria }: { criteria: Criteria }): JSX.Element {
  return (
    <>
      <h2 tabIndex={-1}>{narrowTexts.browseTitle}</h2>
      <p>{narrowTexts.browseIntro}</p>
      <ul class="tags">
        {listKeys.map((list) => (
          <li key={list}>
            <a href={`${listRoutes[list]}?${writeCriteria(criteria)}`}>{listPages[list].title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
