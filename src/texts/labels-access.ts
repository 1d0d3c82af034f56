import type { AccessFact, Known } from '#domain/place/place-types.ts';

/**
 * An access fact in words. `question` heads a list of answers (yes, no, not known); `short` names the fact where it is
 * known to be there; `answers` are whole sentences, because "Aufzug: nicht bekannt" is easily heard as "no lift".
 */
interface AccessLabel {
  question: string;
  short: string;
  answers: Record<Known, string>;
}

export const accessLabels: Record<AccessFact, AccessLabel> = {
  stepFree: {
    question: 'Kommt man ohne Stufe hinein?',
    short: 'Stufenlos',
    answers: {
      yes: 'Man kommt ohne Stufe hinein.',
      no: 'Am Eingang ist mindestens eine Stufe.',
      unknown: 'Ob man ohne Stufe hineinkommt, wissen wir nicht.',
    },
  },
  lift: {
    question: 'Gibt es einen Aufzug?',
    short: 'Aufzug',
    answers: {
      yes: 'Es gibt einen Aufzug.',
      no: 'Es gibt keinen Aufzug.',
      unknown: 'Ob es einen Aufzug gibt, wissen wir nicht.',
    },
  },
  wheelchairToilet: {
    question: 'Gibt es eine Toilette für Rollstühle?',
    short: 'Rollstuhl-Toilette',
    answers: {
      yes: 'Es gibt eine Toilette für Rollstühle.',
      no: 'Es gibt keine Toilette für Rollstühle.',
      unknown: 'Ob es eine Toilette für Rollstühle gibt, wissen wir nicht.',
    },
  },
  automaticDoor: {
    question: 'Öffnet die Tür von selbst?',
    short: 'Tür öffnet von selbst',
    answers: {
      yes: 'Die Tür öffnet von selbst.',
      no: 'Die Tür öffnet nicht von selbst.',
      unknown: 'Ob die Tür von selbst öffnet, wissen wir nicht.',
    },
  },
  inductionLoop: {
    question: 'Gibt es eine Anlage für Hörgeräte?',
    short: 'Anlage für Hörgeräte',
    answers: {
      yes: 'Es gibt eine Anlage für Hörgeräte (Induktionsschleife).',
      no: 'Es gibt keine Anlage für Hörgeräte.',
      unknown: 'Ob es eine Anlage für Hörgeräte gibt, wissen wir nicht.',
    },
  },
  disabledParking: {
    question: 'Gibt es einen Behindertenparkplatz?',
    short: 'Behindertenparkplatz',
    answers: {
      yes: 'Es gibt einen Behindertenparkplatz.',
      no: 'Es gibt keinen Behindertenparkplatz.',
      unknown: 'Ob es einen Behindertenparkplatz gibt, wissen wir nicht.',
    },
  },
};
