/** German of `npm run import:services`: what it writes into records and what it says. Codes are those of the import. */

/** Sentences the mapping writes into a record, where the model has no field of its own for a fact. */
export const importWords = {
  provider: (name: string): string => `Träger laut Quelle: ${name}.`,
  contact: (unitAndAddress: string): string => `Ansprechstelle: ${unitAndAddress}.`,
  cost: (text: string): string => `Laut Quelle: ${text}.`,
  sourceTitle: (file: string, source: string): string => `Sammlung ${file}, Fundstelle ${source}`,
  nameOnly: 'Die Quelle nennt nur den Namen. Der Satz dazu ist vorsichtig umschrieben.',
};

/** First line of each written file. */
export const importedFileHeader =
  '# Eingelesen mit „npm run import:services“. Vor der Veröffentlichung beim Träger prüfen.\n';

export type ImportField =
  | 'phone'
  | 'email'
  | 'web'
  | 'address'
  | 'organization'
  | 'delivery'
  | 'channels'
  | 'audiences'
  | 'eligibility'
  | 'cost'
  | 'openingHours'
  | 'languages'
  | 'serviceArea';

export const importFieldNames: Record<ImportField, string> = {
  phone: 'Telefon',
  email: 'E-Mail',
  web: 'Internet',
  address: 'Anschrift',
  organization: 'Träger als eigener Eintrag',
  delivery: 'Weg zu den Menschen',
  channels: 'Beratungswege',
  audiences: 'Zielgruppe',
  eligibility: 'Wer es nutzen kann',
  cost: 'Kosten',
  openingHours: 'Zeiten',
  languages: 'Sprachen',
  serviceArea: 'Zuständigkeit',
};

export type ImportNote =
  | { code: 'personal-mailbox' | 'mailbox-unchecked' | 'person-name' | 'address-as-text' | 'provider-as-text' }
  | { code: 'phone-undialable' | 'email-form' | 'url-form' | 'editor-note'; value: string }
  | { code: 'fact-unmapped'; field: string; value: string };

/** What happened to a value of a row. */
export function importNote(note: ImportNote): string {
  switch (note.code) {
    case 'personal-mailbox':
      return 'persönliches Postfach nicht übernommen';
    case 'mailbox-unchecked':
      return 'Postfach nicht übernommen: Es steht nicht dabei, ob es einer Person gehört (emailIsPersonal)';
    case 'person-name':
      return 'Name einer Person nicht übernommen';
    case 'address-as-text':
      return 'Anschrift nur als Text übernommen (application)';
    case 'provider-as-text':
      return 'Träger nur als Text übernommen (description)';
    case 'phone-undialable':
      return `Telefon nicht übernommen, so nicht wählbar: ${note.value}`;
    case 'email-form':
      return `E-Mail nicht übernommen, unvollständig: ${note.value}`;
    case 'url-form':
      return `Internetadresse nicht übernommen, sie braucht https:// am Anfang: ${note.value}`;
    case 'editor-note':
      return `Hinweis der Sammlung: ${note.value}`;
    case 'fact-unmapped':
      return `nicht abgebildet: ${note.field} (${note.value})`;
  }
}

export interface ImportRowFault {
  field: string;
  code: 'missing' | 'form' | 'kind-unknown' | 'field-unknown' | 'text-short' | 'text-long' | 'duplicate';
  found?: string | undefined;
}

const rowFaultWords: Record<ImportRowFault['code'], string> = {
  missing: 'fehlt oder ist leer',
  form: 'hat nicht die erwartete Form',
  'kind-unknown': 'kennt der Import nicht',
  'field-unknown': 'ist in der Sammlung nicht vorgesehen',
  'text-short': 'ist zu kurz',
  'text-long': 'ist zu lang',
  duplicate: 'steht mit derselben Stadt schon weiter oben in der Datei',
};

/** Why a row gives no record: `kind kennt der Import nicht: "spuk" (möglich: beratung, …)`. */
export function importRowFault(fault: ImportRowFault, kinds: readonly string[]): string {
  const field = fault.field === '' ? 'Die Zeile' : `Feld „${fault.field}“`;
  const found = fault.found === undefined ? '' : `: ${fault.found}`;
  const choice = fault.code === 'kind-unknown' ? ` (möglich: ${kinds.join(', ')})` : '';
  return `${field} ${rowFaultWords[fault.code]}${found}${choice}`;
}

interface ImportFileFault {
  code: 'file-missing' | 'file-unreadable' | 'json-broken' | 'not-a-list';
  line?: number;
}

/** Why there is nothing to import. */
export function importFileFault(fault: ImportFileFault, file: string): string {
  switch (fault.code) {
    case 'file-missing':
      return `Die Datei ${file} gibt es nicht. Prüfen Sie den Pfad.`;
    case 'file-unreadable':
      return `Die Datei ${file} lässt sich nicht lesen. Ist es ein Ordner, oder fehlt das Recht zum Lesen?`;
    case 'json-broken': {
      const where = fault.line === undefined ? '' : `, Zeile ${String(fault.line)}`;
      return `${file}${where}: Das ist kein gültiges JSON. Oft fehlt ein Komma oder ein Anführungszeichen.`;
    }
    case 'not-a-list':
      return `${file}: Erwartet wird eine Liste von Angeboten, also JSON, das mit [ beginnt.`;
  }
}

export const importHelp = `Angebote aus einer JSON-Liste einlesen

  npm run import:services -- DATEI [--dry-run] [--content ORDNER] [--help]

  DATEI             JSON-Liste gesammelter Angebote
  --dry-run         nur zeigen, was eingelesen würde und was nicht bekannt ist; nichts schreiben
  --content ORDNER  Inhaltsordner der Stadt (sonst CONTENT_DIR oder content); geschrieben wird in ORDNER/angebote
  --help            diese Hilfe

Vorhandene Dateien werden nie überschrieben; der Befehl lässt sich wiederholen.
Persönliche Postfächer und Namen von Personen werden nicht übernommen. Unbekanntes bleibt unbekannt.

Ende mit 0: alle Zeilen eingelesen · 1: mindestens eine Zeile nicht · 2: Aufruf oder Datei falsch
`;

export const importUsageFault = (detail: string): string =>
  `${detail}\nSo geht es: npm run import:services -- DATEI [--dry-run] [--content ORDNER]`;
export const importFileNameMissing = 'Es fehlt die Datei, aus der eingelesen werden soll.';
export const importOptionUnknown = 'Diese Angabe kennt der Befehl nicht, oder es fehlt ihr Wert.';
export const importWriteFault = (directory: string): string =>
  `In den Ordner ${directory} lässt sich nicht schreiben. Prüfen Sie den Pfad und das Recht zum Schreiben.`;
