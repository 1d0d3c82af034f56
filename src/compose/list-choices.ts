import type { Catalog } from '#domain/city/catalog.ts';
import type { Criteria, ListKey } from '#domain/filter/criteria.ts';
import { audienceValues, kindsOf, kindValues, wayValues } from '#domain/filter/criteria-query.ts';
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
  type PreparedLink,
} from '#texts/narrow.ts';

export function listChoices(city: Catalog, list: ListKey, records: readonly FilterRecord[]): ListChoices {
  const kinds = kindsOf(list);
  const topics = new Set(valuesOf(records, 'topics'));
  return {
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
