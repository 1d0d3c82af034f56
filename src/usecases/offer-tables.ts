import type { Audience } from '#domain/place/place-types.ts';
import type { ContactChannel } from '#domain/shared/contact.schema.ts';
import type { DeliveryMode, ServiceType } from '#domain/service/service-types.ts';

/*
 * How words of a collected offer become values of the model. Two sources count: the kind a collector chose and words
 * that stand in the row. Nothing is concluded from what is not written.
 *
 *   kind          → type          topic           | words in the name (or summary) that say it better → type
 *   besuchsdienst → besuchsdienst hilfe-zu-hause  | Zeitschrift, Broschüre, Plattform, Online-Karte    → publikation
 *   begegnung     → begegnung     begegnung       | Projektmittel, Fördermittel                        → foerderung
 *   engagement    → ehrenamt      ehrenamt        | Mittagstisch, Abendbrot, Essen auf Rädern          → mahlzeiten
 *   pflege        → pflegehilfe   pflege          | Begleitservice, Begleitdienst, …begleitung         → begleitdienst
 *   beratung      → beratung      beratung        | Hauswirtschaft, Handwerker, im Alltag              → hilfeImHaushalt
 *   wohnen        → wohnhilfe     wohnen          | Sport, Gymnastik                                   → bewegung
 *   digital       → digitalhilfe  digitales       | Bildung                                            → bildung
 *   mobilitaet    → mobilitaet    mobilitaet      | Pflegestützpunkt, Pflegebüro, …beratung            → beratung
 *   kultur        → kultur        kultur          |   (kind pflege only: SGB XI § 7a and § 7c are advice, not care)
 *   telefon       → telefon       beratung        |
 *
 * A row keeps the topic of its kind beside that of a better type (lunch at a meeting place is eating and meeting), but
 * for kind digital: a magazine or platform filed there is not about learning to use a phone.
 *
 * The section of the collection (angebot, foerderschwerpunkt, organisation) says in which table of its source a row
 * stood, not what the offer is: a funded visiting service is a visiting service. It decides nothing;
 * `foerderung` is only what gives money to people's own projects.
 */
export const offerKinds = [
  'besuchsdienst',
  'begegnung',
  'engagement',
  'pflege',
  'beratung',
  'wohnen',
  'digital',
  'mobilitaet',
  'kultur',
  'telefon',
] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Type of a service and the topic it always has (ids of content/stadt/topics.yaml). */
interface TypeAndTopic {
  type: ServiceType;
  topic: string;
}

export const byKind: Record<OfferKind, TypeAndTopic> = {
  besuchsdienst: { type: 'besuchsdienst', topic: 'hilfe-zu-hause' },
  begegnung: { type: 'begegnung', topic: 'begegnung' },
  engagement: { type: 'ehrenamt', topic: 'ehrenamt' },
  pflege: { type: 'pflegehilfe', topic: 'pflege' },
  beratung: { type: 'beratung', topic: 'beratung' },
  wohnen: { type: 'wohnhilfe', topic: 'wohnen' },
  digital: { type: 'digitalhilfe', topic: 'digitales' },
  mobilitaet: { type: 'mobilitaet', topic: 'mobilitaet' },
  kultur: { type: 'kultur', topic: 'kultur' },
  telefon: { type: 'telefon', topic: 'beratung' },
};

/** Words stronger than the kind; the first match counts. `within` reads the name alone or the summary too. */
export const typeWords: readonly (TypeAndTopic & { words: RegExp; within: 'name' | 'text'; onlyKind?: OfferKind })[] = [
  {
    words: /Zeitschrift|Broschüre|Plattform|Online-(Verzeichnis|Karte)/,
    within: 'text',
    type: 'publikation',
    topic: 'beratung',
  },
  { words: /Projektmittel|Fördermittel/, within: 'name', type: 'foerderung', topic: 'ehrenamt' },
  { words: /Mittagstisch|Abendbrot|Essen auf Rädern/, within: 'name', type: 'mahlzeiten', topic: 'essen' },
  { words: /begleit(service|dienst|ung)/i, within: 'name', type: 'begleitdienst', topic: 'hilfe-zu-hause' },
  { words: /Hauswirtschaft|Handwerker|im Alltag/, within: 'name', type: 'hilfeImHaushalt', topic: 'hilfe-zu-hause' },
  { words: /Sport|Gymnastik/, within: 'name', type: 'bewegung', topic: 'bewegung' },
  { words: /Bildung/, within: 'name', type: 'bildung', topic: 'bildung' },
  {
    words: /Pflegestützpunkt|Pflegebüro|beratung/i,
    within: 'name',
    onlyKind: 'pflege',
    type: 'beratung',
    topic: 'pflege',
  },
];

/** Words in name and summary that add a topic. */
export const topicWords: readonly { words: RegExp; topic: string }[] = [
  { words: /\bBeratung\b|\bberaten\b|Pflegestützpunkt/, topic: 'beratung' },
  { words: /Anträge|Formular/, topic: 'antraege' },
  { words: /\bGeld\b|\bFinanzen\b/, topic: 'geld' },
  { words: /Wohnberat|Wohnungsanpassung|Wohnformen|Wohnungssuche|barrierefreie[ms] Wohnen/, topic: 'wohnen' },
  { words: /Besuchsdienst|Hausbesuch|Nachbarschaftshilfe|Alltagsassistenz|Einkaufshilfe/, topic: 'hilfe-zu-hause' },
  { words: /Mittagstisch|Mittagessen|Mahlzeit/, topic: 'essen' },
  { words: /Selbsthilfe|Hospiz/, topic: 'gesundheit' },
  { words: /Friedhof|Trauer/, topic: 'trauer' },
  { words: /Fahrdienst|Bus und Bahn/, topic: 'mobilitaet' },
  { words: /Handy|Computer|[Dd]igital/, topic: 'digitales' },
  { words: /Einsamkeit|\bTreffs?\b|Treffpunkt/, topic: 'begegnung' },
  { words: /\bBewegung\b|\bSport\b/, topic: 'bewegung' },
  { words: /Kultur|Ausflüge|Theater/, topic: 'kultur' },
  { words: /\bLernen\b|\bKursen?\b/, topic: 'bildung' },
  { words: /Migrant|zugewandert|[Mm]uttersprach|Herkunft|LSBTI|LGBTI|[Qq]ueer|Lesben/, topic: 'vielfalt' },
  { words: /(zu|zur|zu Alter und) Pflege\b/, topic: 'pflege' },
  { words: /Heimplatz|Kurzzeitpflege|Tagespflege|Pflegeplätze/, topic: 'pflegeplatz' },
  { words: /Demenz/, topic: 'demenz' },
  { words: /[Pp]flegende[nr]? Angehörige|Angehörige pflegen|für Angehörige/, topic: 'angehoerige' },
];

/** Words of the target group that name an audience of the model; ages from 55 to 79 are "older", from 80 "very old". */
export const audienceWords: readonly { words: RegExp; audience: Audience }[] = [
  { words: /[Ää]ltere|Senior|\bab (etwa )?(5[5-9]|6\d|7\d)\b/, audience: 'older' },
  { words: /[Hh]ochbetagt|\bab (etwa )?(8|9)\d\b/, audience: 'veryOld' },
  { words: /Angehörige/, audience: 'relatives' },
  { words: /Demenz/, audience: 'dementia' },
  { words: /Behinderung|eingeschränkter Beweglichkeit|gehbehindert/, audience: 'disability' },
  { words: /Migrant|Migrationshintergrund|zugewandert|Geflüchtete/, audience: 'migrants' },
  { words: /LSBTI|LGBTI|[Qq]ueer|Lesben|Schwule/, audience: 'queer' },
];

const COMES_HOME =
  /(kommen|besuchen|Besuche|Besuch mit Beratung|Beratungsbesuche|Beratungsgespräch|Beratung|Information|unterstützen|entlasten|helfen|Betreuung und Begleitung) ([^.,]* )?(zu|nach) Hause|vor Ort oder zu Hause|Hausbesuch|Besuchsdienst|besuchsdienst/;

/**
 * Words in name and summary that say how a service reaches people. `onlyKind` guards words that mean something else
 * elsewhere: a flat one can stay in is no place to go to.
 */
export const deliveryWords: readonly { words: RegExp; delivery: DeliveryMode; onlyKind?: OfferKind }[] = [
  { words: COMES_HOME, delivery: 'atHome' },
  { words: /[Tt]elefonisch|am Telefon/, delivery: 'byPhone' },
  { words: /Online-|Internet-Plattform|im Internet\b|Chat/, delivery: 'online' },
  { words: /im Freien|im öffentlichen Raum|Menschen unterwegs an/, delivery: 'outdoors' },
  {
    words: /[Tt]reff(s|punkte?)?\b|[Bb]egegnungs(stätte|zentr)|\bHaus\b|Häuser|Zentren\b|Cafeteria/,
    delivery: 'atPlace',
    onlyKind: 'begegnung',
  },
  { words: /[Aa]n \d+ (Standorten|Orten)|vor Ort oder/, delivery: 'atPlace' },
  { words: /Zeitschrift|Broschüre/, delivery: 'print' },
];

/** Words in name and summary that name a way to be advised. */
export const channelWords: readonly { words: RegExp; channel: ContactChannel }[] = [
  { words: /[Tt]elefonisch|am Telefon/, channel: 'phone' },
  { words: /per E-Mail/, channel: 'mail' },
  { words: /\bChat\b/, channel: 'chat' },
  { words: /\bVideo\b/, channel: 'video' },
  { words: /Beratung(sbesuche|sgespräch)? (vor Ort oder )?zu Hause|Hausbesuche?\b/, channel: 'homeVisit' },
];
