import type { Borough, District } from '#domain/city/city.schema.ts';
import type { Place } from '#domain/place/place.ts';
import { phoneAge } from '../place-meta.ts';
import { plainPhone } from './contact.ts';
import { easyWord } from './easy-words.ts';
import type { PlainCity } from './plain-facts.ts';
import { type PlainLink, type PlainPage, type PlainSection, present } from './plain-page.ts';
import { links } from './topic.ts';
import { nearSection, withWord } from './where.ts';

interface AreaFacts extends PlainCity {
  /** The offices that answer for people here, with their pages. */
  responsible: readonly { place: Pick<Place, 'name' | 'phones' | 'district' | 'confirmed'>; link: PlainLink }[];
  services: readonly PlainLink[];
}

export interface PlainBoroughFacts extends AreaFacts {
  districts: readonly PlainLink[];
  offices: readonly PlainLink[];
  meetingPlaces: readonly PlainLink[];
  care: readonly PlainLink[];
}

export interface PlainDistrictFacts extends AreaFacts {
  borough: PlainLink;
  places: readonly PlainLink[];
  /** Nearest first, straight line in metres from the middle of the Ortsteil. */
  around: readonly (PlainLink & { metres: number })[];
}

/** A list that is easy to read has few items. */
const AROUND = 5;

const intro = 'Hier finden Sie Hilfe in dieser Gegend.';

/** The page of a Stadtbezirk in plain language. */
export function plainBorough(borough: Borough, facts: PlainBoroughFacts): PlainPage {
  const { words } = facts;
  const parts = withWord('Welche', words.districtPlural, 'gehören dazu?');
  return {
    title: `${easyWord(words.borough)} ${borough.name}`,
    intro: [intro],
    sections: present([
      ...responsibleSections(facts),
      links(parts, 'karte', `Diese ${easyWord(words.districtPlural)} gehören dazu:`, facts.districts),
      links('Wer hilft hier noch?', 'amt', 'Hier bekommen Sie Rat und Hilfe:', facts.offices),
      links('Wo können Sie hingehen?', 'treffen', 'Diese Orte gibt es:', facts.meetingPlaces),
      links('Wo gibt es Pflege?', 'pflege', 'Hier gibt es Pflege:', facts.care),
      serviceLinks(facts),
    ]),
  };
}

/** The page of an Ortsteil in plain language. */
export function plainDistrict(district: District, facts: PlainDistrictFacts): PlainPage {
  const { words } = facts;
  const named = facts.responsible.some(({ place }) => place.district === district.id);
  const here = links('Was gibt es hier?', 'haus', 'Diese Orte gibt es hier:', facts.places);
  return {
    title: `${easyWord(words.district)} ${district.name}`,
    intro: [intro],
    sections: present([
      ...responsibleSections(facts),
      facts.places.length === 0 ? nothingHere(named) : here,
      serviceLinks(facts),
      nearSection(facts.around.slice(0, AROUND), ['Welche Orte sind am nächsten?', 'Diese Orte sind am nächsten:']),
      links(withWord('Zu welchem', words.borough, 'gehört das?'), 'karte', 'Das gehört zu:', [facts.borough]),
    ]),
  };
}

/** The responsible office itself may lie here: it was named above. */
const nothingHere = (more: boolean): PlainSection => ({
  heading: 'Was gibt es hier?',
  drawing: 'haus',
  lines: [more ? 'Andere Orte hier kennen wir noch nicht.' : 'Orte hier kennen wir noch nicht.'],
});

const serviceLinks = ({ services }: AreaFacts): PlainSection | undefined =>
  links('Welche Angebote gibt es?', 'haende', 'Diese Angebote gibt es hier:', services);

/** Nearest is not responsible: where nobody knows who is, no neighbour's office stands in. */
function responsibleSections({ responsible, helpLine }: AreaFacts): PlainSection[] {
  const heading = 'Wer ist für Sie da?';
  if (responsible.length === 0)
    return [
      {
        heading,
        drawing: 'amt',
        lines: ['Das wissen wir noch nicht.', 'Fragen Sie bei dieser Nummer:'],
        phones: [plainPhone(helpLine.phone, helpLine.name)],
      },
    ];
  const line = responsible.length === 1 ? 'Diese Stelle ist für Sie da:' : 'Diese Stellen sind für Sie da:';
  return [
    {
      heading,
      drawing: 'amt',
      lines: [line],
      phones: responsible.flatMap(({ place }) =>
        place.phones
          .slice(0, 1)
          .map((phone) => plainPhone(phone, `${place.name}, ${phoneAge(place.confirmed.contact)}`)),
      ),
      links: responsible.map(({ link }) => link),
    },
  ];
}
