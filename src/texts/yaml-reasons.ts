/** Why a line of YAML cannot be read, by the codes of the package `yaml`. */
const reasons: Readonly<Record<string, string>> = {
  ALIAS: 'Ein Wert beginnt mit einem Stern. Setzen Sie ihn in Anführungszeichen.',
  BAD_ALIAS: 'Ein Wert beginnt mit einem Stern. Setzen Sie ihn in Anführungszeichen.',
  BAD_INDENT: 'Die Zeile ist falsch eingerückt, oder eine Klammer ist nicht geschlossen.',
  BAD_DQ_ESCAPE: 'Ein Rückstrich steht in Anführungszeichen. Nehmen Sie einfache Anführungszeichen.',
  BAD_SCALAR_START: 'Der Wert beginnt mit einem Sonderzeichen (@, % oder `). Setzen Sie ihn in Anführungszeichen.',
  BLOCK_AS_IMPLICIT_KEY:
    'In der Zeile steht ein zweiter Doppelpunkt, oder sie ist zu weit eingerückt. Setzen Sie Text mit Doppelpunkt in Anführungszeichen.',
  BLOCK_IN_FLOW: 'Eine Klammer ist nicht geschlossen.',
  MISSING_CHAR: 'Ein Zeichen fehlt: ein Doppelpunkt oder ein Anführungszeichen am Ende.',
  MULTILINE_IMPLICIT_KEY: 'Hinter dem Namen des Feldes fehlt der Doppelpunkt.',
  MULTIPLE_DOCS: 'In der Datei steht eine Zeile aus drei Strichen. Löschen Sie sie; jede Datei ist ein Eintrag.',
  TAB_AS_INDENT: 'Die Zeile ist mit der Tabulatortaste eingerückt. Nehmen Sie zwei Leerzeichen.',
  TAG_RESOLVE_FAILED: 'Ein Wert beginnt mit einem Ausrufezeichen. Setzen Sie ihn in Anführungszeichen.',
  UNEXPECTED_TOKEN: 'Hinter dem Wert steht noch etwas, oder die Zeile ist falsch eingerückt.',
};

/** German words for a code of the YAML package; a general sentence for rare ones. */
export const yamlReasons = (code: string | undefined): string =>
  reasons[code ?? ''] ?? 'Die Zeile hat keine Form, die das Portal lesen kann.';
