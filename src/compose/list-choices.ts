import type { Catalog } from '#domain/city/catalog.ts';
import { without, type Criteria, type Facet, type ListKey } from '#domain/filter/criteria.ts';
import {
  audienceValues,
  kindsOf,
  kindValues,
  parameterNames,
  wayValues,
  type ReadCriteria,
} from '#domain/filter/criteria-query.ts';
import type { FilterRecord } from '#domain/filter/filter-record.ts';
import { preparedChoices, valuesOf } from '#domain/filter/prepared-choices.ts';
import type { Audience } from '#domain/place/place-types.ts';
import { preparedUrl } from '#routes';
import { audienceLabels } from '#texts/labels.ts';
import { languageLabel } from '#texts/labels-language.ts';
import {
  criterionText,
  kindLabels,
  wayLabels,
  type ChoiceNames,
  type ListChoices,
  type Option,
  type PreparedLink,
} from '#texts/narrow.ts';

export function listChoices(city: Catalog, list: ListKey, records: readonly FilterRecord[]): ListChoices {
  const kinds = kindsOf(list);
  const topics = new Set(valuesOf(records, 'topics'));
  const answered = {
    openNow: records.some(({ opening }) => opening !== undefined),
    stepFree: records.some(
      ({ stepFree, spots = [] }) => stepFree !== undefined || spots.some((spot) => spot.stepFree !== undefined),
    ),
    free: records.some(({ free }) => free !== undefined),
  };
  return {
    boxes: (['openNow', 'stepFree', 'free'] as const).filter((box) => answered[box]),
    kinds: kinds.length < 2 ? [] : kinds.map((kind) => ({ value: kindValues[kind], label: kindLabels[kind] })),
    topics: city.topics.filter(({ id }) => topics.has(id)).map(({ id, name }) => ({ value: id, label: name })),
    audiences: (valuesOf(records, 'audiences') as Audience[]).map((audience) => ({
      value: audienceValues[audience],
      label: audienceLabels[audience],
    })),
    // Everything is in German: choosing it would only hide the places that do not say so.
    languages: valuesOf(records, 'languages')
      .filter((code) => code !== 'de')
      .map((code) => ({ value: code, label: languageLabel(code) })),
    ways: (['phone', 'online', 'home'] as const)
      .filter((way) => records.some(({ ways }) => ways?.[way] === 'yes'))
      .map((way) => ({ value: wayValues[way], label: wayLabels[way] })),
  };
}

/** Values that the list does not offer are no criteria: an address may be old or mistyped. */
export function offeredOnly(read: ReadCriteria, choices: ListChoices): ReadCriteria {
  const { kind, audience, topic, language } = read.criteria;
  const chosen: [Facet, Option[], string | undefined][] = [
    ['kind', choices.kinds, kind && kindValues[kind]],
    ['topic', choices.topics, topic],
    ['audience', choices.audiences, audience && audienceValues[audience]],
    ['language', choices.languages, language],
  ];
  const strange = chosen.filter(
    ([, options, value]) => value !== undefined && !options.some((one) => one.value === value),
  );
  return {
    ...read,
    criteria: strange.reduce((criteria, [facet]) => without(criteria, facet), read.criteria),
    rejected: [...read.rejected, ...strange.map(([facet, , value]) => `${parameterNames[facet]}=${value ?? ''}`)],
  };
}

/** How the chosen values of a question are called. */
export const choiceNames = (city: Catalog, { topic, audience, language }: Criteria): ChoiceNames => ({
  topic: city.topics.find(({ id }) => id === topic)?.name,
  audience: audience && audienceLabels[audience],
  language: language && languageLabel(language),
});

export function preparedLinks(city: Catalog, list: ListKey, records: readonly FilterRecord[]): PreparedLink[] {
  if (list === 'all') return [];
  return preparedChoices(records, list)
    .filter(({ criteria }) => criteria.language !== 'de' && criteria.audience !== 'older')
    .map(({ slug, criteria, count }) => {
      const names = choiceNames(city, criteria);
      const name = Object.keys(criteria)
        .flatMap((facet) => criterionText(facet as 'stepFree', criteria, names))
        .join();
      return { criteria, slug, name, url: preparedUrl(list, slug), count };
    });
}
