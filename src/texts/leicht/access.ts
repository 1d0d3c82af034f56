import type { Access } from '#domain/place/place.schema.ts';
import type { AccessFact, Known } from '#domain/place/place-types.ts';
import { noteLines } from './notes.ts';
import type { PlainFacts } from './plain-facts.ts';
import { notKnownYet, type PlainSection } from './plain-page.ts';

type Told = Exclude<Known, 'unknown'>;
type OtherFact = Exclude<AccessFact, 'stepFree'>;

const steps: Record<Told, string> = {
  yes: 'Der Eingang ist ohne Stufen.',
  no: 'Am Eingang ist mindestens 1 Stufe.',
};

/** Whole sentences, because "Aufzug: nein" is heard as easily as misheard; `name` stands in the list of what is not known. */
const others: Record<OtherFact, Record<Told | 'name', string>> = {
  lift: { name: 'Aufzug', yes: 'Es gibt einen Aufzug.', no: 'Es gibt keinen Aufzug.' },
  wheelchairToilet: {
    name: 'Toilette für Menschen im Roll-Stuhl',
    yes: 'Es gibt eine Toilette für Menschen im Roll-Stuhl.',
    no: 'Es gibt keine Toilette für Menschen im Roll-Stuhl.',
  },
  automaticDoor: {
    name: 'Tür mit Motor',
    yes: 'Die Tür öffnet von selbst.',
    no: 'Die Tür öffnen Sie mit der Hand.',
  },
  inductionLoop: {
    name: 'Anlage für Hör-Geräte',
    yes: 'Es gibt eine Anlage für Hör-Geräte.',
    no: 'Es gibt keine Anlage für Hör-Geräte.',
  },
  disabledParking: {
    name: 'Park-Platz für Menschen mit Behinderung',
    yes: 'Es gibt einen Park-Platz für Menschen mit Behinderung.',
    no: 'Es gibt keinen Park-Platz für Menschen mit Behinderung.',
  },
};

const askFirst = (canCall: boolean): string => (canCall ? 'Rufen Sie vorher an.' : 'Fragen Sie vorher nach.');

/** The question about steps is answered alone: a lift behind two steps helps nobody in. */
export function accessSections(access: Access, canCall: boolean, facts: PlainFacts): PlainSection[] {
  const { stepFree } = access;
  const entrance: PlainSection = {
    heading: 'Ist der Eingang ohne Stufen?',
    drawing: 'haus',
    lines: [
      ...(stepFree === 'unknown' ? [notKnownYet, askFirst(canCall)] : [steps[stepFree]]),
      ...noteLines(access.note, 'zum Eingang', facts),
    ],
  };
  const other = otherSection(access, canCall);
  return other === undefined ? [entrance] : [entrance, other];
}

/** Left out when nothing at all is known; unknown facts are named as soon as one is known, so that none passes for a no. */
function otherSection(access: Access, canCall: boolean): PlainSection | undefined {
  const facts = Object.keys(others) as OtherFact[];
  const lines = facts.flatMap((fact) => (access[fact] === 'unknown' ? [] : [others[fact][access[fact]]]));
  const list = facts.filter((fact) => access[fact] === 'unknown').map((fact) => others[fact].name);
  if (lines.length === 0 && access.stepFree === 'unknown') return undefined;
  const open = list.length === 0 ? {} : { list, after: [askFirst(canCall)] };
  return {
    heading: 'Gibt es noch andere Hilfen?',
    drawing: 'haende',
    lines: list.length === 0 ? lines : [...lines, 'Diese Dinge wissen wir noch nicht:'],
    ...open,
  };
}
