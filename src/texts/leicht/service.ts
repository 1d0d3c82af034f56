import type { Service } from '#domain/service/service.ts';
import { ageSection, firstLines } from './age.ts';
import { addressBlock, mailSection, phoneSection, webSection } from './contact.ts';
import { costSection } from './cost.ts';
import { hoursSections } from './hours.ts';
import { plainDelivery, plainServiceTypes } from './kinds.ts';
import { moreSection, noteLines, remarkSection, unknownSection } from './notes.ts';
import {
  areaSection,
  audienceSection,
  channelSection,
  languageSection,
  operatorSection,
  topicLines,
} from './people.ts';
import type { PlainServiceFacts } from './plain-facts.ts';
import { nameLine, notKnownYet, type PlainPage, type PlainSection, present } from './plain-page.ts';

/** The page of a service in plain language, made of its data. */
export function plainService(service: Service, facts: PlainServiceFacts): PlainPage {
  const { intro, expiring } = firstLines(service, facts);
  const cost = costSection(service.cost, facts);
  return {
    title: service.name,
    intro: [...intro, plainServiceTypes[service.type][0]],
    ...(expiring && { expiring }),
    sections: present([
      remarkSection(service.remark, facts),
      aboutSection(service, facts),
      phoneSection(service, facts),
      deliverySection(service),
      applicationSection(service, facts),
      ...(service.openingHours === undefined ? [] : hoursSections(service, facts)),
      cost,
      audienceSection(service.audiences),
      eligibilitySection(service, facts),
      areaSection(facts.area, facts.words.borough),
      channelSection(service.channels),
      languageSection(service.languages),
      addressSection(service, facts),
      placesSection(facts),
      mailSection(service),
      webSection(service),
      operatorSection(facts.organization),
      unknownSection([cost === undefined ? 'dem Preis' : undefined], service.phones.length > 0),
      ageSection(service, facts),
      moreSection(hardTexts(service), facts),
    ]),
  };
}

function aboutSection(service: Service, { topics }: PlainServiceFacts): PlainSection {
  const [first, ...rest] = plainServiceTypes[service.type];
  const about = topicLines(topics);
  const trial = service.trial === undefined ? [] : ['Das Angebot ist noch ein Versuch.'];
  const own = [...rest, ...(service.leicht ?? []), ...trial];
  // The first sentence stands in the introduction; where there is nothing else it is said again.
  const lines = own.length + about.lines.length > 0 ? [...own, ...about.lines] : [first];
  return { heading: 'Was ist das?', drawing: 'haende', lines, list: about.list };
}

const deliverySection = ({ delivery }: Service): PlainSection => ({
  heading: 'Wo gibt es das?',
  drawing: 'haus',
  lines: delivery.length === 0 ? [notKnownYet, 'Fragen Sie danach.'] : delivery.map((mode) => plainDelivery[mode]),
});

function applicationSection({ application }: Service, facts: PlainServiceFacts): PlainSection | undefined {
  if (application === undefined) return undefined;
  const lines = noteLines(application, 'dazu', facts);
  return { heading: 'Wie bekommen Sie das?', drawing: 'brief', lines };
}

/** "Menschen ab 75 Jahren" is no sentence: it stands in a list. */
function eligibilitySection({ eligibility }: Service, facts: PlainServiceFacts): PlainSection | undefined {
  if (eligibility === undefined) return undefined;
  const head = { heading: 'Wer kann das nutzen?', drawing: 'haende' } as const;
  if (facts.easy(eligibility) === undefined) return { ...head, lines: noteLines(eligibility, 'dazu', facts) };
  return { ...head, lines: ['Das können nutzen:'], list: [nameLine(eligibility)] };
}

function addressSection({ name, address }: Service, { city }: PlainServiceFacts): PlainSection | undefined {
  if (address === undefined) return undefined;
  const lines = ['Das ist die Adresse:'];
  return { heading: 'Wo ist das?', drawing: 'karte', lines, address: addressBlock(name, address, city) };
}

function placesSection({ places }: PlainServiceFacts): PlainSection | undefined {
  if (places.length === 0) return undefined;
  const lines = ['Das gibt es an diesen Orten:'];
  return { heading: 'An welchen Orten gibt es das?', drawing: 'karte', lines, links: [...places] };
}

const hardTexts = ({ description, remark, openingHours, cost, application, eligibility }: Service) => [
  description,
  remark,
  openingHours?.note,
  cost.text,
  application,
  eligibility,
];
