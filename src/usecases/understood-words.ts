/** A clock time: `9 Uhr`, `9-12 Uhr`, `09:00`, `9.30`. Dates are taken out before. */
const CLOCK = /\b([01]?\d|2[0-4])([:.][0-5]\d|(\s*(-|–|bis)\s*\d{1,2})?\s*(uhr|h)\b)/i;
const DATE = /\b\d{1,2}\.\s?\d{1,2}\.(\d{2,4})?/g;
const LONG_DAY =
  /\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|werktag|wochentag|wochenende|feiertag)|\btäglich|\b(mon|tues|wednes|thurs|fri|satur|sun)day|\bdaily\b/i;
const SHORT_DAY = /\b(mo|di|mi|do|fr|sa|so|tu|we|th|su)\b/i;
/** Days alone, `Di + Do`: when there is somebody, though not at what time. */
const ONLY_DAYS = /^((mo|di|mi|do|fr|sa|so)(\s*([-–,;+&/]|und|bis)\s*|\s+|$))+$/i;
const WITHOUT_CLOCK =
  /\b(vereinbarung|absprache|voranmeldung|anmeldung|termin|anfrage|geschlossen)|rund um die uhr|\b24\s?(stunden|h)\b|24\/7/i;

/** Do these words say when something is open? "immer" and "vielleicht" do not; "Mo-Fr 9-12" and "nach Vereinbarung" do. */
export function saysHours(text: string): boolean {
  const plain = text.replaceAll(DATE, ' ');
  return (
    CLOCK.test(plain) ||
    LONG_DAY.test(plain) ||
    WITHOUT_CLOCK.test(plain) ||
    (SHORT_DAY.test(plain) && /\d/.test(plain)) ||
    ONLY_DAYS.test(plain.trim())
  );
}

/** Answers of one word, as tables and OpenStreetMap (`wheelchair=limited`) write them. */
const ANSWERS: ReadonlyMap<string, 'yes' | 'no' | 'limited'> = new Map([
  ...['ja', 'yes', 'true', 'j'].map((word) => [word, 'yes'] as const),
  ...['nein', 'no', 'false', 'n'].map((word) => [word, 'no'] as const),
  ...['teilweise', 'teils', 'bedingt', 'eingeschränkt', 'limited', 'partly'].map((word) => [word, 'limited'] as const),
]);

/** Yes, no or in part, where a cell says no more than that. */
export const accessAnswer = (text: string): 'yes' | 'no' | 'limited' | undefined => ANSWERS.get(text.toLowerCase());

const ACCESS =
  /barriere|rollst|rollator|stufe|schwelle|ebenerdig|treppe|rampe|aufzug|lift|fahrstuhl|zugang|zugänglich|eingang|tür|klingel|toilette|\bwc\b|parkplatz|hör(gerät|anlage|schleife)|indukti|blind|taktil|leitsystem|behindert|wheelchair|step|ramp|elevator|toilet|accessible/i;

/** Do these words say something of getting in? */
export const saysAccess = (text: string): boolean => ACCESS.test(text);

/** Words for "not known": nothing to take over, and nothing to report. */
export const saysUnknown = (text: string): boolean =>
  /^(unbekannt|nicht bekannt|unklar|keine angaben?|k\.\s?a\.?|unknown|n\/a|\?+|[-–]+)$/i.test(text);
