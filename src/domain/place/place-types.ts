/**
 * Kinds and types of places. The kind is the room a record lies in; the type says what it is called in law or life.
 * German institutions keep their name as a value (house rule 3).
 */
export const placeKinds = ['office', 'meetingPlace', 'careFacility'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeTypes = [
  'seniorenbuero', // municipal office for older people, SGB XII § 71
  'beratungsstelle',
  'pflegestuetzpunkt', // SGB XI § 7c
  'sozialdienst', // Allgemeiner Sozialdienst, SGB XII § 11
  'amt',
  'buergeramt',
  'verein',
  'selbsthilfegruppe', // SGB V § 20h
  'hospizdienst', // SGB V § 39a
  'begegnungsstaette', // SGB XII § 71 (2)
  'seniorentreff',
  'nachbarschaftstreff',
  'buergerverein',
  'kulturort',
  'bibliothek',
  'bildungsort',
  'pflegeheim', // SGB XI § 71 (2)
  'betreutesWohnen',
] as const;
export type PlaceType = (typeof placeTypes)[number];

/** SGB XI: § 43 vollstationär, § 42 Kurzzeitpflege, § 41 Tages- und Nachtpflege; the rest is not a care form by law. */
export const careForms = ['vollstationaer', 'kurzzeitpflege', 'tagespflege', 'nachtpflege', 'betreutesWohnen'] as const;
export type CareForm = (typeof careForms)[number];

export const accessFacts = [
  'stepFree',
  'lift',
  'wheelchairToilet',
  'automaticDoor',
  'inductionLoop',
  'disabledParking',
] as const;
export type AccessFact = (typeof accessFacts)[number];

/** Three values, because unknown is not no. */
export const knownValues = ['yes', 'no', 'unknown'] as const;
export type Known = (typeof knownValues)[number];

export const audiences = [
  'older',
  'veryOld',
  'relatives',
  'dementia',
  'disability',
  'deaf',
  'blind',
  'migrants',
  'women',
  'men',
  'queer',
  'volunteers',
] as const;
export type Audience = (typeof audiences)[number];

export const costKinds = ['free', 'fee', 'donation', 'reduced', 'insurance', 'unknown'] as const;
export type CostKind = (typeof costKinds)[number];
