import type { Finding, Message, MessageCode, MessageParams } from '#domain/plain-language/finding.ts';

type Sentences = { [Code in MessageCode]: (params: MessageParams[Code]) => string };

const signNames = { hyphen: 'den Binde-Strich', middot: 'den Medio-Punkt' };
const dutyNames: Readonly<Record<string, string>> = {
  inhalt: 'Was steht auf der Website?',
  navigation: 'Wie benutzen Sie die Website?',
  erklaerung: 'Was steht in der Erklärung zur Barriere-Freiheit?',
  weitere: 'Welche Texte gibt es noch in Leichter Sprache?',
};

const words: Pick<Sentences, Extract<MessageCode, `${'word' | 'compound' | 'separator' | 'term'}-${string}`>> = {
  'word-long': ({ part, letters }) =>
    `„${part}“ ist lang: ${letters} Buchstaben. Nehmen Sie ein kurzes Wort. Oder teilen Sie das Wort.`,
  'word-syllables': ({ part, syllables }) => `„${part}“ hat ${syllables} Silben. Kennen Sie ein kürzeres Wort?`,
  'word-broken': ({ word }) => `Trennen Sie „${word}“ nicht am Ende der Zeile. Löschen Sie das Trenn-Zeichen.`,
  'word-unexplained': ({ word }) =>
    `„${word}“ ist ein schweres Wort. Erklären Sie das Wort im nächsten Satz. Zum Beispiel: Das heißt … Oder verlinken Sie das Wörter-Buch.`,
  'compound-unsplit': ({ word }) => `„${word}“ besteht aus mehreren Wörtern. Teilen Sie das Wort.`,
  'separator-other': ({ word, separator }) =>
    `„${word}“: Nehmen Sie überall ${signNames[separator]}. Es gilt ein Zeichen für die ganze Website.`,
  'separator-sign': ({ word, sign }) =>
    `In „${word}“ steht das Zeichen ${sign}. Es wird falsch vorgelesen. Löschen Sie das Zeichen.`,
  'separator-case': ({ word, separator }) =>
    separator === 'hyphen'
      ? `„${word}“: Schreiben Sie das Wort nach dem Binde-Strich groß.`
      : `„${word}“: Schreiben Sie das Wort nach dem Medio-Punkt klein.`,
  'separator-many': ({ word }) => `„${word}“ hat viele Teile. Nehmen Sie zwei Wörter dafür.`,
  'term-other': ({ word, use }) => `Für „${word}“ sagen Sie überall „${use}“. Eine Sache hat nur einen Namen.`,
};

const style = {
  abbreviation: ({ word }) => `„${word}“ ist eine Abkürzung. Schreiben Sie das Wort ganz aus.`,
  'letters-for-words': ({ word }) =>
    `„${word}“ ist eine Abkürzung. Kennen alle die Abkürzung? Sonst schreiben Sie die Wörter aus.`,
  'nouns-for-verbs': ({ words: nouns }) =>
    `Im Satz stehen viele Haupt-Wörter: ${nouns}. Sagen Sie mit Tun-Wörtern, was jemand tut.`,
  'phrase-for-verb': ({ phrase }) =>
    `„${phrase}“ klingt nach Amt. Nehmen Sie ein Tun-Wort. Zum Beispiel: Rufen Sie an.`,
  'capitals-only': ({ word }) => `„${word}“ steht in großen Buchstaben. Schreiben Sie nur den ersten Buchstaben groß.`,
  'gender-sign': ({ word, pair }) =>
    `„${word}“ ist schwer zu lesen. Schreiben Sie „${pair}“. Oder nehmen Sie ein Wort für alle.`,
  'address-familiar': ({ word }) => `„${word}“: Sprechen Sie die Menschen mit „Sie“ an.`,
  'address-mixed': ({ word }) => `Im Text stehen „Sie“ und „${word}“. Bleiben Sie im ganzen Text bei „Sie“.`,
  'address-man': ({ word }) => `„${word}“: Wer ist gemeint? Schreiben Sie „Sie“.`,
  idiom: ({ phrase }) => `„${phrase}“ ist ein Sprach-Bild. Sagen Sie genau, was Sie meinen.`,
} satisfies Partial<Sentences>;

const sentences = {
  'sentence-long': ({ words: count }) =>
    `Der Satz hat ${count} Wörter. Gut sind höchstens 8 Wörter. Machen Sie 2 Sätze daraus.`,
  'statements-two': ({ word }) => `Bei „${word}“ beginnt etwas Neues. Machen Sie 2 Sätze daraus.`,
  'clause-subordinate': ({ word }) => `Mit „${word}“ beginnt ein Neben-Satz. Machen Sie 2 kurze Sätze daraus.`,
  'clause-relative': ({ word }) => `Mit „${word}“ beginnt ein Satz im Satz. Machen Sie 2 kurze Sätze daraus.`,
  passive: ({ verb }) =>
    `„${verb}“: Wer tut das? Nennen Sie die Person oder das Amt. Zum Beispiel: Das Amt prüft den Antrag.`,
  subjunctive: ({ word }) => `„${word}“ sagt, was sein kann. Sagen Sie, was ist. Oder schreiben Sie „vielleicht“.`,
  'subjunctive-or-past': ({ word }) =>
    `„${word}“ hat 2 Bedeutungen. Meinen Sie einen Rat? Dann sagen Sie: Machen Sie …`,
  genitive: ({ phrase }) => `„${phrase}“ steht im Wes-Fall. Schreiben Sie „von“ oder „vom“.`,
  'genitive-preposition': ({ phrase }) => `„${phrase}“ steht im Wes-Fall. Sagen Sie es in einem eigenen Satz.`,
  'genitive-feminine': ({ phrase }) => `„${phrase}“ ist vielleicht ein Wes-Fall. Besser ist „von der“ oder „von den“.`,
  preterite: ({ word }) =>
    `„${word}“ ist eine schwere Form von früher. Sagen Sie es wie beim Sprechen: „ist gegangen“, „hat gemacht“.`,
  negation: ({ word }) => `„${word}“ sagt, was nicht ist. Sagen Sie besser, was ist.`,
  'negation-stressed': ({ word }) => `„${word}“ ist fett. Das ist bei Warnungen erlaubt. Ist der Satz eine Warnung?`,
  'negation-twice': ({ words: found }) => `Im Satz steht 2 Mal Nein: ${found}. Sagen Sie, was ist.`,
  'question-open': () => 'Nach der Frage fehlt die Antwort. Geben Sie im nächsten Satz die Antwort.',
  brackets: () => 'Löschen Sie die Klammern. Machen Sie einen eigenen Satz daraus.',
  'dash-insertion': () => 'Löschen Sie die Striche. Machen Sie einen eigenen Satz daraus.',
  'commas-many': ({ commas }) => `Im Satz sind ${commas} Kommas. Machen Sie kurze Sätze daraus.`,
  'infinitive-group': ({ phrase }) => `„${phrase}“: Sagen Sie, wer etwas tut. Machen Sie einen eigenen Satz daraus.`,
  'speech-reported': ({ verb }) => `Nach „${verb}“ setzen Sie einen Doppel-Punkt. Dann kommt, was die Person sagt.`,
  'attributes-long': ({ phrase }) => `„${phrase}“ ist lang. Machen Sie einen eigenen Satz daraus.`,
} satisfies Partial<Sentences>;

const numbers = {
  'number-word': ({ word }) => `Schreiben Sie „${word}“ mit Ziffern.`,
  'number-large': ({ number }) => `„${number}“ ist eine große Zahl. Reicht „viele“ oder „sehr viele“?`,
  'number-decimal': ({ number }) => `„${number}“ hat ein Komma. Nehmen Sie eine ganze Zahl.`,
  'percent-sign': () => 'Löschen Sie das Prozent-Zeichen. Sagen Sie zum Beispiel: die Hälfte.',
  'percent-word': () => 'Prozent ist schwer. Sagen Sie zum Beispiel: die Hälfte.',
  'number-roman': ({ number }) => `„${number}“ ist eine alte Schreib-Weise. Schreiben Sie die Zahl mit Ziffern.`,
  'date-digits': ({ date }) => `„${date}“: Schreiben Sie den Monat als Wort. Schreiben Sie das Jahr ganz.`,
  'time-form': ({ time }) => `„${time}“: Schreiben Sie zum Beispiel „9 Uhr“ oder „14:30 Uhr“.`,
  'range-dash': ({ range }) => `„${range}“: Schreiben Sie „bis“ für den Strich.`,
  'phone-form': ({ phone }) =>
    `„${phone}“: Schreiben Sie 2 bis 4 Ziffern zusammen. Dazwischen ist nur ein Leer-Zeichen.`,
  'phone-unlinked': ({ phone }) => `„${phone}“: Machen Sie einen Link daraus. Dann kann man gleich anrufen.`,
  'money-cents': ({ amount }) => `„${amount}“: Schreiben Sie ganze Euro. Oder schreiben Sie „4 Euro und 50 Cent“.`,
  'money-sign': ({ sign }) => `Schreiben Sie „Euro“ oder „Cent“ für „${sign}“.`,
  'character-special': ({ sign }) => `Das Zeichen „${sign}“ ist schwer zu lesen. Schreiben Sie ein Wort dafür.`,
  quotes: ({ words: quoted }) => `Löschen Sie die Anführungs-Zeichen bei „${quoted}“. Sie sind nur für Namen.`,
} satisfies Partial<Sentences>;

const structure = {
  'sentences-in-line': () => 'Beginnen Sie für diesen Satz eine neue Zeile.',
  'heading-missing': ({ sentences: count }) =>
    `Das ist Satz ${count} nach der Überschrift. Machen Sie vorher eine neue Überschrift.`,
  'heading-long': ({ words: count }) => `Die Überschrift hat ${count} Wörter. Gut sind höchstens 6 Wörter.`,
  'paragraph-long': ({ sentences: count }) =>
    `Der Absatz hat ${count} Sätze. Gut sind höchstens 5 Sätze. Beginnen Sie einen neuen Absatz.`,
  'list-missing': ({ items }) => `Im Satz sind ${items} Dinge aufgezählt. Machen Sie eine Liste mit Punkten.`,
  'list-long': ({ items }) => `Das ist Punkt ${items} der Liste. Gut sind höchstens 7 Punkte. Machen Sie 2 Listen.`,
  'reference-elsewhere': ({ word }) =>
    `„${word}“ schickt die Menschen an eine andere Stelle. Schreiben Sie die Information hier noch einmal.`,
  'link-vague': ({ words: link }) => `Der Link „${link}“ sagt kein Ziel. Schreiben Sie: Was kommt nach dem Klick?`,
  'link-address': ({ words: link }) => `„${link}“ ist eine Internet-Adresse. Schreiben Sie den Namen der Seite.`,
  'link-long': ({ words: count }) => `Der Link hat ${count} Wörter. Gut sind höchstens 8 Wörter.`,
  'link-pdf': ({ words: link }) => `Der Link „${link}“ führt zu einem PDF. Schreiben Sie „PDF“ dazu.`,
  'link-website': ({ words: link }) =>
    `Der Link „${link}“ führt zu einer anderen Website. Schreiben Sie „Website“ dazu.`,
  'address-in-sentence': () =>
    'Die Anschrift steht im Satz. Machen Sie einen eigenen Block: Name, Straße, Ort. Jede Angabe hat eine Zeile.',
  'picture-missing': ({ heading }) => `Bei „${heading}“ fehlt ein Bild.`,
  'picture-unnamed': () => 'Dem Bild fehlt die Beschreibung. Schreiben Sie: Was sieht man auf dem Bild?',
  'picture-text-long': ({ words: count }) =>
    `Die Beschreibung vom Bild hat ${count} Wörter. Gut sind höchstens 15 Wörter.`,
  'picture-text-hard': ({ rule }) => `Die Beschreibung vom Bild ist schwer. Es gilt die Regel ${rule}.`,
} satisfies Partial<Sentences>;

const page = {
  'review-missing': () =>
    'Auf der Seite steht „Leichte Sprache“. Aber keine Gruppe hat den Text geprüft. Schreiben Sie „Einfach erklärt (Entwurf)“.',
  'review-old': ({ checkedOn }) => `Die Prüfung ist alt: ${checkedOn}. Lassen Sie den Text neu prüfen.`,
  'review-of-other-text': () => 'Der Text ist nach der Prüfung geändert. Lassen Sie den Text neu prüfen.',
  'twin-link-missing': () => 'Es fehlt der Link zur Alltags-Sprache oder zurück.',
  'language-tag': ({ lang }) => `Als Sprache steht „${lang}“ auf der Seite. Richtig ist „de“.`,
  'duty-missing': ({ duty }) =>
    `Es fehlt der Abschnitt „${dutyNames[duty] ?? duty}“. Das Gesetz verlangt ihn (BITV 2.0 § 4).`,
  'original-changed': () => 'Der Text in Alltags-Sprache ist neuer. Vergleichen Sie die Texte.',
  'exception-without-reason': ({ rule }) =>
    `Für die Ausnahme von ${rule} fehlt der Grund. Schreiben Sie: <!-- ls-aus ${rule}: Ihr Grund -->`,
  'exceptions-many': ({ count }) => `Der Text hat ${count} Ausnahmen. Gut sind höchstens 3 Ausnahmen.`,
} satisfies Partial<Sentences>;

const all: Sentences = { ...words, ...style, ...sentences, ...numbers, ...structure, ...page };

/** What an editor reads about a finding: what is wrong and what to do, in easy words. */
export function plainMessage({ code, params }: Message): string {
  // The parameters belong to the code by the type of a message; a table of functions cannot show that.
  const say = all[code] as (params: Message['params']) => string;
  return say(params);
}

const severityNames = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' };

/** One finding as lines of text: place, rule, message, suggestion. */
export function findingLines({ rule, severity, file = '', line, column, text, message, suggestion }: Finding): string {
  const place = `${file}:${line}:${column}`;
  const shown = text.length > 70 ? `${text.slice(0, 69)}…` : text;
  const found = shown === '' ? '' : `\n    gefunden:  ${shown.replace(/\s+/g, ' ')}`;
  const better = suggestion === undefined ? '' : `\n    Vorschlag: ${suggestion}`;
  return `${place}  ${severityNames[severity]} ${rule}\n    ${plainMessage(message)}${found}${better}\n`;
}
