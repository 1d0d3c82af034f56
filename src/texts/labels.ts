import type { ContactChannel } from '#domain/shared/contact.schema.ts';
import type { ConfirmedBy } from '#domain/shared/source.schema.ts';
import type { OrganizationRecord } from '#domain/organization/organization.schema.ts';
import type { Audience, PlaceType } from '#domain/place/place-types.ts';

/** What a thing is called, one of it and many of it. */
interface Noun {
  one: string;
  many: string;
}

export const placeTypeLabels: Record<PlaceType, Noun> = {
  seniorenbuero: { one: 'Seniorenbüro', many: 'Seniorenbüros' },
  beratungsstelle: { one: 'Beratungsstelle', many: 'Beratungsstellen' },
  pflegestuetzpunkt: { one: 'Pflegestützpunkt', many: 'Pflegestützpunkte' },
  sozialdienst: { one: 'Sozialdienst', many: 'Sozialdienste' },
  amt: { one: 'Amt', many: 'Ämter' },
  buergeramt: { one: 'Bürgeramt', many: 'Bürgerämter' },
  verein: { one: 'Verein', many: 'Vereine' },
  selbsthilfegruppe: { one: 'Selbsthilfegruppe', many: 'Selbsthilfegruppen' },
  hospizdienst: { one: 'Hospizdienst', many: 'Hospizdienste' },
  begegnungsstaette: { one: 'Begegnungsstätte', many: 'Begegnungsstätten' },
  seniorentreff: { one: 'Seniorentreff', many: 'Seniorentreffs' },
  nachbarschaftstreff: { one: 'Nachbarschaftstreff', many: 'Nachbarschaftstreffs' },
  buergerverein: { one: 'Bürgerverein', many: 'Bürgervereine' },
  kulturort: { one: 'Kulturort', many: 'Kulturorte' },
  bibliothek: { one: 'Bibliothek', many: 'Bibliotheken' },
  bildungsort: { one: 'Bildungsort', many: 'Bildungsorte' },
  pflegeheim: { one: 'Pflegeheim', many: 'Pflegeheime' },
  betreutesWohnen: { one: 'Betreutes Wohnen', many: 'Häuser mit betreutem Wohnen' },
};

export const audienceLabels: Record<Audience, string> = {
  older: 'ältere Menschen',
  veryOld: 'hochbetagte Menschen',
  relatives: 'Angehörige',
  dementia: 'Menschen mit Demenz',
  disability: 'Menschen mit Behinderung',
  deaf: 'gehörlose und schwerhörige Menschen',
  blind: 'blinde und sehbehinderte Menschen',
  migrants: 'Menschen aus anderen Ländern',
  women: 'Frauen',
  men: 'Männer',
  queer: 'lesbische, schwule und queere Menschen',
  volunteers: 'Freiwillige',
};

/** How one can be advised: a noun for lists and a sentence for the record page. */
export const channelLabels: Record<ContactChannel, { short: string; sentence: string }> = {
  phone: { short: 'am Telefon', sentence: 'Sie können sich am Telefon beraten lassen.' },
  mail: { short: 'per E-Mail oder Brief', sentence: 'Sie können schreiben, als E-Mail oder Brief.' },
  chat: { short: 'im Chat', sentence: 'Sie können im Internet schreiben und bekommen gleich Antwort (Chat).' },
  video: {
    short: 'im Videogespräch',
    sentence: 'Sie können im Internet miteinander sprechen und sich dabei sehen (Video).',
  },
  homeVisit: { short: 'bei Ihnen zu Hause', sentence: 'Auf Wunsch kommt jemand zu Ihnen nach Hause.' },
};

/** Completes "Die Angaben sind …" and stands before the date: "laut Träger". */
export const confirmedByLabels: Record<ConfirmedBy, string> = {
  operator: 'laut Träger',
  authority: 'laut Amt',
  openData: 'aus offenen Daten',
  press: 'aus der Presse',
  phoneCall: 'am Telefon bestätigt',
  visit: 'vor Ort geprüft',
};

export const organizationFormLabels: Record<OrganizationRecord['form'], string> = {
  municipality: 'Stadt',
  association: 'Verein',
  charity: 'Wohlfahrtsverband',
  church: 'Kirche oder Religionsgemeinschaft',
  company: 'Unternehmen',
  foundation: 'Stiftung',
  cooperative: 'Genossenschaft',
  unknown: 'Art des Trägers nicht bekannt',
};
