import type { Topic } from '#domain/city/city.schema.ts';
import type { DrawingName } from '#domain/plain-language/twin-names.ts';
import { plainPhone } from './contact.ts';
import type { PlainCity } from './plain-facts.ts';
import { type PlainLink, type PlainPage, type PlainSection, present } from './plain-page.ts';

/** All that stands under a topic. */
export interface PlainTopicFacts extends PlainCity {
  articles: readonly PlainLink[];
  services: readonly PlainLink[];
  meetingPlaces: readonly PlainLink[];
  offices: readonly PlainLink[];
  care: readonly PlainLink[];
}

/** A topic may have a name in plain language; its own is words of the city. */
export const topicName = ({ name, leicht }: Topic & { leicht?: string | undefined }): string => leicht ?? name;

/** The page of a topic in plain language. */
export function plainTopic(topic: Topic & { leicht?: string | undefined }, facts: PlainTopicFacts): PlainPage {
  const sections = present([
    links('Wer hilft Ihnen?', 'amt', 'Hier bekommen Sie Rat und Hilfe:', facts.offices),
    links('Welche Angebote gibt es?', 'haende', 'Diese Angebote gibt es:', facts.services),
    links('Wo können Sie hingehen?', 'treffen', 'Diese Orte gibt es:', facts.meetingPlaces),
    links('Wo gibt es Pflege?', 'pflege', 'Hier gibt es Pflege:', facts.care),
    links('Was können Sie lesen?', 'buch', 'Diese Texte gibt es:', facts.articles),
  ]);
  const nobody = [facts.offices, facts.services, facts.meetingPlaces, facts.care].every((list) => list.length === 0);
  return {
    title: topicName(topic),
    intro: ['Hier finden Sie Hilfe zu diesem Thema.'],
    sections: nobody ? [helpSection(facts), ...sections] : sections,
  };
}

export const links = (
  heading: string,
  drawing: DrawingName,
  line: string,
  entries: readonly PlainLink[],
): PlainSection | undefined =>
  entries.length === 0 ? undefined : { heading, drawing, lines: [line], links: [...entries] };

const helpSection = ({ helpLine }: PlainCity): PlainSection => ({
  heading: 'Wer hilft Ihnen?',
  drawing: 'telefon',
  lines: ['Das wissen wir noch nicht.', 'Fragen Sie bei dieser Nummer:'],
  phones: [plainPhone(helpLine.phone, helpLine.name)],
});
