import type { JSX } from 'preact';
import { activeFacets, without, type Criteria } from '#domain/filter/criteria.ts';
import { writeCriteria } from '#domain/filter/criteria-query.ts';
import type { NextStep } from '#domain/filter/narrow.ts';
import { fixedRoutes } from '#routes';
import { criterionText, narrowForm, narrowTexts, type ChoiceNames } from '#texts/narrow.ts';

/** What stands above a narrowed list, drawn by the server and by the browser alike. */
export interface NarrowHeadProps {
  headline: string;
  /** Says how many there are without any criterion. */
  all: string;
  /** Address of the list without a question. */
  action: string;
  criteria: Criteria;
  /** Words of a search inside the list. */
  question?: string | undefined;
  names: ChoiceNames;
  sure: number;
  maybe: number;
  /** Measured from where the device is. */
  here?: boolean;
  notes: readonly string[];
  /** Ways on, only where nothing fits for sure. */
  steps: readonly NextStep[];
}

export function NarrowHead(props: NarrowHeadProps): JSX.Element {
  const { headline, sure, maybe, notes, steps } = props;
  return (
    <>
      <h2 tabIndex={-1}>{headline}</h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {maybe > 0 && (
        <p>
          {narrowTexts.maybeCount(maybe)} <a href="#vielleicht">{narrowTexts.seeMaybe}</a>
        </p>
      )}
      <Chosen {...props} />
      {sure === 0 && <NextSteps {...props} steps={steps} />}
    </>
  );
}

/** Each criterion can be taken back, and all of them at once. */
function Chosen(props: NarrowHeadProps): JSX.Element | null {
  const chips = chipsOf(props);
  if (chips.length === 0) return null;
  return (
    <>
      <p class="chosen-title">{narrowTexts.chosen}:</p>
      <ul class="tags chosen">
        {chips.map(({ drop, href, text }) => (
          <li key={drop}>
            <a href={href} data-drop={drop} aria-label={narrowTexts.remove(text)}>
              {text} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a href={props.action} data-drop="all">
            {props.all}
          </a>
        </li>
      </ul>
    </>
  );
}

interface Chip {
  drop: string;
  href: string;
  text: string;
}

function chipsOf({ action, criteria, question, names, here }: NarrowHeadProps): Chip[] {
  const chips: Chip[] = activeFacets(criteria).map((facet) => ({
    drop: facet,
    href: address(action, without(criteria, facet), question),
    text: criterionText(facet, criteria, names),
  }));
  if (here === true) {
    chips.unshift({
      drop: 'here',
      href: address(action, without(criteria, 'area'), question),
      text: criteria.radius === undefined ? narrowForm.hereChip : narrowTexts.hereWithin(criteria.radius),
    });
  }
  if (question !== undefined && question !== '') {
    chips.unshift({ drop: 'question', href: address(action, criteria, ''), text: narrowTexts.question(question) });
  }
  return chips;
}

/** Nothing found is never the end: what to give up, who answers, whom to call. */
function NextSteps({ action, criteria, question, names, steps }: NarrowHeadProps): JSX.Element {
  return (
    <>
      <p class="chosen-title">{narrowTexts.nextTitle}:</p>
      <ul class="tags">
        {steps.map((step) => (
          <li key={writeCriteria(step.criteria)}>
            <a href={address(action, step.criteria, question)} data-criteria={writeCriteria(step.criteria)}>
              {narrowTexts.nextCount(stepText(step, criteria, names), step.count)}
            </a>
          </li>
        ))}
        <li>
          <a href={responsibleAddress(criteria)}>{narrowTexts.nextResponsible(criteria.area)}</a>
        </li>
      </ul>
      <p>{narrowTexts.nextCall}</p>
    </>
  );
}

function stepText({ radius, dropped }: NextStep, criteria: Criteria, names: ChoiceNames): string {
  if (radius !== undefined) return narrowTexts.nextFarther(radius);
  return narrowTexts.nextWithout(dropped.map((facet) => criterionText(facet, criteria, names)));
}

const responsibleAddress = ({ area }: Criteria): string =>
  area === undefined ? fixedRoutes.responsible : `${fixedRoutes.responsible}?ort=${encodeURIComponent(area)}`;

function address(action: string, criteria: Criteria, question: string | undefined): string {
  const query = new URLSearchParams(writeCriteria(criteria));
  if (question !== undefined && question !== '') query.set('q', question);
  const text = query.toString();
  return text === '' ? action : `${action}?${text}`;
}
