import type { SearchLabels } from '#domain/search/search-labels.ts';
import type { PlaceType } from '#domain/place/place-types.ts';
import { languageLabel } from './labels-language.ts';
import { careFocusLabels, careFormLabels } from './labels-care.ts';
import { deliveryLabels, serviceTypeLabels } from './labels-service.ts';
import { audienceLabels, channelLabels, placeTypeLabels } from './labels.ts';
import { phoneAge } from './place-meta.ts';

/** What people also call these places; the labels on pages stay the plain ones. */
const otherWords: Partial<Record<PlaceType, string>> = {
  pflegestuetzpunkt: 'Pflegeberatung',
  sozialdienst: 'Allgemeiner Sozialdienst, ASD',
  hospizdienst: 'Hospiz',
  bibliothek: 'Bücherei',
  pflegeheim: 'Altenpflegeheim',
  betreutesWohnen: 'Service-Wohnen',
};

const names = <Key extends string, Label>(
  labels: Record<Key, Label>,
  name: (label: Label) => string,
): Record<Key, string> =>
  Object.fromEntries(Object.entries<Label>(labels).map(([key, label]) => [key, name(label)])) as Record<Key, string>;

const placeTypes = Object.fromEntries(
  Object.entries(placeTypeLabels).map(([type, { one }]) => [type, `${one}, ${otherWords[type as PlaceType] ?? ''}`]),
) as Record<PlaceType, string>;

/** The words of the pages, as far as people search for them. */
export const searchLabels: SearchLabels = {
  placeTypes,
  serviceTypes: names(serviceTypeLabels, ({ one }) => one),
  careForms: names(careFormLabels, ({ name }) => name),
  careFocus: careFocusLabels,
  audiences: audienceLabels,
  deliveryModes: names(deliveryLabels, ({ short }) => short),
  channels: { ...names(channelLabels, ({ short }) => short), homeVisit: 'Hausbesuch' },
  language: languageLabel,
  phoneAge,
  districtSummary: (borough, words) =>
    borough === undefined ? words.district : `${words.district} im ${words.borough} ${borough}.`,
  boroughSummary: (districts, words) =>
    districts.length === 0 ? words.borough : `${words.borough} mit ${words.districtPlural}: ${districts.join(', ')}.`,
};
