import type { Care } from '#domain/place/care.schema.ts';
import type { CareForm } from '#domain/place/place-types.ts';
import { fromPartialDay } from '../dates.ts';
import { notKnownYet, type PlainLine, type PlainSection, present } from './plain-page.ts';

type Focus = Care['focus'][number];
type RoomKind = Care['roomKinds'][number]['kind'];

interface PlainForm {
  name: string;
  says: string;
  /** Behind "Für". */
  accusative: string;
  means: readonly string[];
  one: string;
  many: string;
  /** Behind "von den". */
  cases: string;
}

const place = { one: 'Platz', many: 'Plätze', cases: 'Plätzen' };

/** SGB XI §§ 41–43; betreutes Wohnen is no care form of that law: care is ordered extra. */
const forms: Record<CareForm, PlainForm> = {
  vollstationaer: {
    name: 'Pflege-Heim',
    says: 'Hier gibt es ein Pflege-Heim.',
    accusative: 'das Pflege-Heim',
    means: ['Sie wohnen dort.', 'Sie bekommen am Tag und in der Nacht Pflege.'],
    ...place,
  },
  kurzzeitpflege: {
    name: 'Kurz-Zeit-Pflege',
    says: 'Hier gibt es Kurz-Zeit-Pflege.',
    accusative: 'die Kurz-Zeit-Pflege',
    means: ['Sie bekommen einige Wochen Pflege im Heim.', 'Das hilft zum Beispiel nach dem Kranken-Haus.'],
    ...place,
  },
  tagespflege: {
    name: 'Tages-Pflege',
    says: 'Hier gibt es Tages-Pflege.',
    accusative: 'die Tages-Pflege',
    means: ['Sie sind am Tag dort.', 'Sie schlafen zu Hause.'],
    ...place,
  },
  nachtpflege: {
    name: 'Nacht-Pflege',
    says: 'Hier gibt es Nacht-Pflege.',
    accusative: 'die Nacht-Pflege',
    means: ['Sie sind in der Nacht dort.', 'Am Tag sind Sie zu Hause.'],
    ...place,
  },
  betreutesWohnen: {
    name: 'Betreutes Wohnen',
    says: 'Hier gibt es Betreutes Wohnen.',
    accusative: 'das Betreute Wohnen',
    means: ['Sie wohnen in einer eigenen Wohnung.', 'Sie können Hilfe dazu bestellen.', 'Pflege bestellen Sie extra.'],
    one: 'Wohnung',
    many: 'Wohnungen',
    cases: 'Wohnungen',
  },
};

const focusWords: Record<Focus, string> = {
  demenz: 'Menschen mit Demenz',
  wachkoma: 'Menschen im Wach-Koma',
  beatmung: 'Menschen mit einem Gerät zum Atmen',
  schwerstpflege: 'Menschen mit sehr viel Pflege',
  jungePflege: 'jüngere Menschen mit Pflege',
  hospizlich: 'Menschen am Ende vom Leben',
  behinderung: 'Menschen mit Behinderung',
  parkinson: 'Menschen mit der Krankheit Parkinson',
};

const rooms: Record<RoomKind, { one: string; many: string; means?: string }> = {
  single: { one: 'Einzel-Zimmer', many: 'Einzel-Zimmer', means: 'In einem Einzel-Zimmer wohnt 1 Mensch.' },
  double: { one: 'Doppel-Zimmer', many: 'Doppel-Zimmer', means: 'In einem Doppel-Zimmer wohnen 2 Menschen.' },
  apartment: { one: 'Wohnung', many: 'Wohnungen' },
};

/** The name of a facility by what it does: a Tagespflege is no Heim where somebody lives. */
export const livesThere = (care: Care | undefined): boolean =>
  care === undefined || care.forms.some(({ form }) => form === 'vollstationaer');

export function careSections(care: Care | undefined, canCall: boolean): PlainSection[] {
  if (care === undefined) return [];
  return [
    ...care.forms.map(formSection),
    freeSection(canCall),
    ...present([roomSection(care), focusSection(care)]),
    ...(care.ownShare.length > 0 ? care.ownShare.map(shareSection) : [shareUnknown]),
  ];
}

function formSection({ form, capacity }: Care['forms'][number]): PlainSection {
  const { name, says, means, one, many, cases } = forms[form];
  const count =
    capacity === undefined
      ? `Die Zahl von den ${cases} fehlt uns noch.`
      : `Insgesamt gibt es ${String(capacity)} ${capacity === 1 ? one : many}.`;
  return { heading: name, drawing: 'pflege', lines: [says, 'Das heißt:', ...means, count] };
}

/** A number of places is no offer: whether one can be had now nobody tells the portal. */
const freeSection = (canCall: boolean): PlainSection => ({
  heading: 'Gibt es jetzt einen Platz?',
  drawing: 'suche',
  lines: [notKnownYet, ...(canCall ? ['Rufen Sie an.', 'Fragen Sie nach einem Platz.'] : ['Fragen Sie dort nach.'])],
});

function roomSection({ roomKinds }: Care): PlainSection | undefined {
  if (roomKinds.length === 0) return undefined;
  const list = roomKinds.map(({ kind, count }): PlainLine => {
    const { one, many } = rooms[kind];
    return count === undefined ? many : `${String(count)} ${count === 1 ? one : many}`;
  });
  const after = roomKinds.flatMap(({ kind }) => rooms[kind].means ?? []);
  return { heading: 'Welche Zimmer gibt es?', drawing: 'haus', lines: ['Es gibt:'], list, after };
}

function focusSection({ focus }: Care): PlainSection | undefined {
  if (focus.length === 0) return undefined;
  const list = focus.map((entry) => focusWords[entry]);
  return { heading: 'Für wen ist das besonders?', drawing: 'pflege', lines: ['Das Haus ist besonders für:'], list };
}

const SHARE = 'Was bezahlen Sie selbst?';

const shareUnknown: PlainSection = {
  heading: SHARE,
  drawing: 'geld',
  lines: [notKnownYet, 'Fragen Sie dort nach dem Preis.'],
};

function shareSection({ form, eurosPerMonth, asOf }: Care['ownShare'][number]): PlainSection {
  return {
    heading: SHARE,
    drawing: 'geld',
    lines: [
      `Für ${forms[form].accusative} bezahlen Sie selbst:`,
      `${plainEuros(eurosPerMonth)} im Monat.`,
      `Der Preis ist ${fromPartialDay(asOf)}.`,
      'Fragen Sie nach dem Preis von heute.',
    ],
  };
}

/** `2480` => `2480 Euro`, `2480.5` => `2480 Euro und 50 Cent`: exact, and without a decimal comma. */
export function plainEuros(amount: number): string {
  const cents = Math.round(amount * 100) % 100;
  const euros = Math.floor(Math.round(amount * 100) / 100);
  return cents === 0 ? `${String(euros)} Euro` : `${String(euros)} Euro und ${String(cents)} Cent`;
}
