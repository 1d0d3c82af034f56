import type { Place } from '#domain/place/place.ts';
import type { PlaceType } from '#domain/place/place-types.ts';
import { accessSections } from './access.ts';
import { ageSection, firstLines } from './age.ts';
import { careSections, livesThere } from './care.ts';
import { mailSection, phoneSection, webSection } from './contact.ts';
import { costSection } from './cost.ts';
import { hoursSections } from './hours.ts';
import { plainPlaceTypes } from './kinds.ts';
import { moreSection, remarkSection, unknownSection } from './notes.ts';
import {
  areaSection,
  audienceSection,
  channelSection,
  languageSection,
  operatorSection,
  topicLines,
} from './people.ts';
import type { PlainPlaceFacts } from './plain-facts.ts';
import { type PlainPage, type PlainSection, present } from './plain-page.ts';
import { nearSection, waySection, whereSection } from './where.ts';

/** The page of a place in plain language, made of its data. Its summary is left out: nobody wrote it in plain language. */
export function plainPlace(place: Place, facts: PlainPlaceFacts): PlainPage {
  const canCall = place.phones.length > 0;
  const { intro, expiring } = firstLines(place, facts);
  const cost = costSection(place.cost, facts);
  return {
    title: place.name,
    intro: [...intro, typeLine(place)],
    ...(expiring && { expiring }),
    sections: present([
      remarkSection(place.remark, facts),
      aboutSection(place, facts),
      phoneSection(place, facts),
      ...hoursSections(place, facts),
      whereSection(place, facts),
      waySection(place),
      ...accessSections(place.access, canCall, facts),
      ...careSections(place.care, canCall),
      cost,
      audienceSection(place.audiences),
      areaSection(facts.area, facts.words.borough),
      channelSection(place.channels),
      languageSection(place.languages),
      mailSection(place),
      webSection(place),
      operatorSection(facts.organization),
      servicesSection(facts),
      nearSection(facts.near),
      unknownSection(openQuestions(place, cost), canCall),
      ageSection(place, facts),
      moreSection(hardTexts(place), facts),
    ]),
  };
}

/** A Tagespflege is kept among the homes, but nobody lives there. */
const typeLine = ({ type, care }: Place): string =>
  type === 'pflegeheim' && !livesThere(care) ? 'Hier gibt es Pflege.' : `Das ist ${plainPlaceTypes[type].name}.`;

function aboutSection(place: Place, { topics }: PlainPlaceFacts): PlainSection {
  const others = place.alsoTypes.filter((type) => type !== place.type);
  const about = topicLines(topics);
  const lines = [
    ...explained(place.type),
    ...(place.leicht ?? []),
    ...others.map((type) => `Das ist auch ${plainPlaceTypes[type].name}.`),
    ...about.lines,
  ];
  return { heading: 'Was ist das?', drawing: drawings[place.kind], lines, list: about.list };
}

const drawings = { office: 'amt', meetingPlace: 'treffen', careFacility: 'pflege' } as const;

const explained = (type: PlaceType): readonly string[] => plainPlaceTypes[type].explained;

function servicesSection({ services }: PlainPlaceFacts): PlainSection | undefined {
  if (services.length === 0) return undefined;
  const lines = ['Diese Angebote gehören dazu:'];
  return { heading: 'Welche Angebote gibt es?', drawing: 'haende', lines, links: [...services] };
}

/** Costs of care have their own answer. */
const openQuestions = ({ care, address, transport }: Place, cost: PlainSection | undefined): (string | undefined)[] => [
  cost === undefined && care === undefined ? 'dem Preis' : undefined,
  address !== undefined && transport.length === 0 ? 'der Haltestelle' : undefined,
];

const hardTexts = ({ description, remark, openingHours, access, cost, temporarilyClosed }: Place) => [
  description,
  remark,
  openingHours?.note,
  access.note,
  cost.text,
  temporarilyClosed?.reason,
];
