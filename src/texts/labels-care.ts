import type { Care } from '#domain/place/care.schema.ts';
import type { CareForm } from '#domain/place/place-types.ts';
import { fromPartialDay } from './dates.ts';
import { record } from './record.ts';

type CareFocus = Care['focus'][number];
type RoomKind = Care['roomKinds'][number]['kind'];

/** A care form: its name, one sentence that explains it, and what its places are called. */
interface CareFormLabel {
  name: string;
  explanation: string;
  placeOne: string;
  placeMany: string;
}

/** SGB XI §§ 41–43; betreutes Wohnen is no care form of that law, so its sentence says that care is ordered extra. */
export const careFormLabels: Record<CareForm, CareFormLabel> = {
  vollstationaer: {
    name: 'Pflegeheim auf Dauer',
    explanation: 'Man wohnt dort und wird Tag und Nacht gepflegt.',
    placeOne: 'Platz',
    placeMany: 'Plätze',
  },
  kurzzeitpflege: {
    name: 'Kurzzeitpflege',
    explanation: 'Man wird einige Wochen im Heim gepflegt, zum Beispiel nach dem Krankenhaus.',
    placeOne: 'Platz',
    placeMany: 'Plätze',
  },
  tagespflege: {
    name: 'Tagespflege',
    explanation: 'Man ist am Tag dort und schläft zu Hause.',
    placeOne: 'Platz',
    placeMany: 'Plätze',
  },
  nachtpflege: {
    name: 'Nachtpflege',
    explanation: 'Man ist in der Nacht dort und am Tag zu Hause.',
    placeOne: 'Platz',
    placeMany: 'Plätze',
  },
  betreutesWohnen: {
    name: 'Betreutes Wohnen',
    explanation:
      'Man wohnt in einer eigenen Wohnung und kann Hilfe dazu bestellen. Pflege gehört nicht von selbst dazu.',
    placeOne: 'Wohnung',
    placeMany: 'Wohnungen',
  },
};

export const careFocusLabels: Record<CareFocus, string> = {
  demenz: 'Demenz',
  wachkoma: 'Wachkoma',
  beatmung: 'Beatmung',
  schwerstpflege: 'sehr hoher Pflegebedarf',
  jungePflege: 'jüngere Menschen mit Pflegebedarf',
  hospizlich: 'Begleitung am Lebensende',
  behinderung: 'Menschen mit Behinderung',
  parkinson: 'Parkinson',
};

const roomKindLabels: Record<RoomKind, { one: string; many: string }> = {
  single: { one: 'Einzelzimmer', many: 'Einzelzimmer' },
  double: { one: 'Doppelzimmer', many: 'Doppelzimmer' },
  apartment: { one: 'Wohnung', many: 'Wohnungen' },
};

/** `{ kind: 'single', count: 40 }` => `40 Einzelzimmer`; without a count only the kind. */
export function roomWords({ kind, count }: Care['roomKinds'][number]): string {
  const { one, many } = roomKindLabels[kind];
  return count === undefined ? many : `${String(count)} ${count === 1 ? one : many}`;
}

/**
 * A number of places in words.
 * ('tagespflege', 12) => '12 Plätze'; ('betreutesWohnen', 1) => '1 Wohnung'; undefined => said as not known.
 */
export function capacityWords(form: CareForm, capacity: number | undefined): string {
  const label = careFormLabels[form];
  if (capacity === undefined) return `Wie viele ${label.placeMany} es gibt, ist nicht bekannt.`;
  return `${String(capacity)} ${capacity === 1 ? label.placeOne : label.placeMany}`;
}

/** The same as a whole sentence: `12 Plätze.` */
export const capacitySentence = ({ form, capacity }: Care['forms'][number]): string =>
  capacity === undefined ? capacityWords(form, capacity) : `${capacityWords(form, capacity)}.`;

/**
 * The forms of care as lines of a sheet: which there are with their places, and which numbers of places are not known.
 * With one form that needs no name, with several each sentence says whose number it is.
 */
export function careTexts(forms: Care['forms']): { lines: string[]; unknown: string[] } {
  const nameOf = ({ form }: Care['forms'][number]): string => careFormLabels[form].name;
  return {
    lines: forms.map((form) =>
      form.capacity === undefined ? `${nameOf(form)}.` : `${nameOf(form)}. ${capacitySentence(form)}`,
    ),
    unknown: forms
      .filter(({ capacity }) => capacity === undefined)
      .map((form) => (forms.length > 1 ? `${nameOf(form)}: ` : '') + capacitySentence(form)),
  };
}

/** `Tagespflege: 2.480 Euro im Monat (Angabe von 2024)`. */
export const ownShareLine = ({ form, eurosPerMonth, asOf }: Care['ownShare'][number]): string =>
  record.ownShareLine(careFormLabels[form].name, euros(eurosPerMonth), fromPartialDay(asOf));

const euros = (amount: number): string =>
  amount.toLocaleString('de-DE', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 });
