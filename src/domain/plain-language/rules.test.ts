import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintText } from './lint.ts';
import { rules } from './rules.ts';
import { noSettings, type Settings } from './settings.ts';

const settings: Settings = {
  ...noSettings,
  terms: [{ use: 'Pflege-Heim', insteadOf: ['Seniorenresidenz', 'stationäres Haus'] }],
  explained: { Vollmacht: 'vollmacht' },
};

const rulesIn = (text: string, format: 'plain' | 'markdown' = 'plain'): Set<string> =>
  new Set(lintText(text, { settings, format }).map(({ rule }) => rule));

/** Rule, a sentence that breaks it, a sentence of the same subject that does not. */
const pairs: [rule: string, hard: string, plain: string][] = [
  ['LS-W01', 'Die Wohnberatungsstelle öffnet.', 'Die Wohn-Beratung öffnet.'],
  ['LS-W02', 'Die Informationsveranstaltung beginnt.', 'Das Treffen beginnt.'],
  ['LS-W03', 'Der Besuchsdienst kommt zu Ihnen.', 'Der Besuchs-Dienst kommt am Dienstag.'],
  ['LS-W04', 'Der Besuchs·dienst kommt.', 'Der Besuchs-Dienst kommt.'],
  ['LS-W04', 'Fragen Sie den Pflege-dienst.', 'Fragen Sie den Pflege-Dienst.'],
  ['LS-W04', 'Sie gehen zum Haus•Arzt.', 'Sie gehen zum Haus-Arzt.'],
  ['LS-W05', 'Die Bera\u00ADtung ist am Markt.', 'Die Beratung ist am Markt.'],
  ['LS-W05', 'Wir haben eine Bera-\ntung am Markt.', 'Wir haben eine Beratung\nam Markt.'],
  ['LS-W06', 'Es gibt Obst, d. h. Äpfel.', 'Es gibt Obst, das heißt Äpfel.'],
  ['LS-W06', 'Der ASB hilft Ihnen.', 'Das WC ist links.'],
  [
    'LS-W07',
    'Sie brauchen eine Vollmacht.',
    'Sie brauchen eine Vollmacht.\nDas heißt: Eine Person darf für Sie handeln.',
  ],
  ['LS-W07', 'Die Finanzierung ist geklärt.', 'Das Geld ist da.'],
  ['LS-W08', 'Die Seniorenresidenz ist neu.', 'Das Pflege-Heim ist neu.'],
  ['LS-W08', 'Wir sind ein stationäres Haus.', 'Wir sind ein Haus.'],
  ['LS-W09', 'Die Anmeldung zur Führung ist am Montag.', 'Melden Sie sich am Montag an.'],
  ['LS-W10', 'VORSICHT, die Stufe ist hoch.', 'Vorsicht, die Stufe ist hoch.'],
  ['LS-W11', 'Alle Nachbar*innen kommen.', 'Alle Nachbarn und Nachbarinnen kommen.'],
  ['LS-W11', 'Die BetreuerInnen helfen.', 'Die Linie S2 hält hier.'],
  ['LS-W12', 'Du bekommst einen Brief.', 'Sie bekommen einen Brief.'],
  ['LS-W12', 'Hier kann man essen.', 'Hier können Sie essen.'],
  ['LS-W13', 'Das Amt gibt grünes Licht.', 'Das Amt erlaubt es.'],
  ['LS-S01', 'Jeden Freitag kochen wir mit allen Gästen in der Küche vom Haus am Markt.', 'Jeden Freitag kochen wir.'],
  ['LS-S02', 'Wir tanzen und danach essen wir.', 'Wir tanzen und essen.'],
  ['LS-S03', 'Kommen Sie früh, weil der Saal klein ist.', 'Damit fahren Sie umsonst.'],
  ['LS-S02', 'Der Kurs ist neu und die Gäste singen.', 'Der Saal ist vom Amt oder der Kirche bezahlt.'],
  ['LS-S03', 'Warten Sie, bis der Bus hält.', 'Warten Sie bis zum Abend.'],
  ['LS-S04', 'Das ist die Frau, die Ihnen hilft.', 'Das sind die Frau, der Mann und das Kind.'],
  ['LS-S05', 'Der Brief wird vom Amt geschickt.', 'Das Amt schickt den Brief.'],
  ['LS-S05', 'Die Wohnungen werden bald vergeben.', 'Sie werden viel Hilfe bekommen.'],
  ['LS-S06', 'Das hätte Frau Weber gern.', 'Das möchte Frau Weber gern.'],
  ['LS-S07', 'Die Farbe des Busses ist gelb.', 'Die Farbe vom Bus ist gelb.'],
  ['LS-S07', 'Trotz des Sturms kommen alle.', 'Es ist Sturm.\nAlle kommen.'],
  ['LS-S07b', 'Das ist die Hilfe vieler Menschen.', 'Heute hilft Herr Lange der Nachbarin.'],
  ['LS-S07b', 'Die Tür der Küche klemmt.', 'Frau Weber hilft der Küche.'],
  ['LS-S08', 'Die Gäste sangen ein Lied.', 'Die Gäste haben ein Lied gesungen.'],
  ['LS-S08', 'Das Amt bezahlte den Kurs.', 'Das Amt bezahlt anerkannte Helfer.'],
  ['LS-S09', 'Das ist nicht teuer.', 'Das ist billig.'],
  ['LS-S09b', 'Niemand kommt ohne Karte in den Saal.', 'Sie brauchen eine Karte.'],
  ['LS-S10', 'Haben Sie Fragen?', 'Haben Sie Fragen?\nRufen Sie an.'],
  ['LS-S11', 'Das Fest (im Garten) ist am Montag.', 'Das Fest im Garten ist am Montag.'],
  ['LS-S11', 'Das Fest – es ist neu – ist am Montag.', 'Das neue Fest ist am Montag.'],
  ['LS-S12', 'Der Kurs, ein neuer, ist am Montag.', 'Es gibt Tee, Saft, Kuchen und Obst.'],
  ['LS-S13', 'Kommen Sie her, um uns zu helfen.', 'Kommen Sie her und helfen Sie.'],
  ['LS-S14', 'Herr Lange sagt, er kommt.', 'Herr Lange sagt: Ich komme.'],
  ['LS-S14', 'Frau Weber sagt, der Kurs ist voll.', 'Schreiben Sie die Namen auf, die fehlen.'],
  ['LS-S15', 'Das von der Kasse bezahlte Bett ist da.', 'Die Kasse bezahlt das Bett.'],
  ['LS-N01', 'Wir haben vierzehn Betten.', 'Achten Sie auf eine Stufe.'],
  ['LS-N02', 'In der Stadt wohnen 98.400 Menschen.', 'Wir sind in 12345 Neustadt.'],
  ['LS-N03', 'Sie sparen 10 %.', 'Sie sparen Geld.'],
  ['LS-N04', 'Das ist Haus IV.', 'Das ist Haus 4.'],
  ['LS-N05', 'Kommen Sie am 7.6.2027.', 'Kommen Sie am 7. Juni 2027.'],
  ['LS-N06', 'Es beginnt um 08:15 Uhr.', 'Es beginnt um 8:15 Uhr.'],
  ['LS-N07', 'Der Kurs ist von 10-11 Uhr.', 'Der Kurs ist von 10 Uhr bis 11 Uhr.'],
  ['LS-N08', 'Telefon: 030/1234567', 'Telefon: 030 12 34 567'],
  ['LS-N09', 'Es kostet 3,20 Euro.', 'Es kostet 3 Euro und 20 Cent.'],
  ['LS-Z01', 'Tee & Saft sind da.', 'Tee und Saft sind da.'],
  ['LS-Z02', 'Das „gute“ Essen ist da.', 'Das Heft „Gutes Essen“ ist da.'],
  ['LS-T01', 'Der Bus kommt. Steigen Sie ein.', 'Der Bus kommt.\nSteigen Sie ein.'],
  ['LS-T03', 'Eins.\nB.\nC.\nD.\nE.\nF.', 'A.\nB.\nC.\nD.\nE.\n\nF.'],
  ['LS-T04', 'Es gibt Tee, Saft, Kuchen und Obst.', 'Es gibt Tee, Saft und Kuchen.'],
  ['LS-T05', 'Mehr dazu: siehe oben.', 'Mehr dazu steht auf Seite 2.'],
  ['LS-T07', 'Wir sind in der Lindenstraße 4 in 12345 Neustadt.', 'Wir sind in der Lindenstraße 4.'],
];

const markdownPairs: typeof pairs = [
  ['LS-W05', 'Die Bera&shy;tung ist da.', 'Die Beratung ist da.'],
  ['LS-T02', '## Eins und zwei und drei und vier\n\nText.', '## Eins und zwei\n\nText.'],
  ['LS-T02', 'A.\nB.\nC.\n\nD.\nE.\nF.\n\nG.\nH.\nI.', 'A.\nB.\nC.\n\n## Neu\n\nD.\nE.\nF.\n\nG.\nH.\nI.'],
  ['LS-T04', '- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h', '- a\n- b\n- c\n- d\n- e\n- f\n- g'],
  ['LS-T06', 'Den Plan finden Sie [hier](/plan/).', '[Zum Plan vom Haus](/plan/)'],
  ['LS-T06', '[Der Plan vom Haus](/plan.pdf)', '[Der Plan vom Haus als PDF](/plan.pdf)'],
  ['LS-T06', '[www.beispiel.de](https://www.beispiel.de)', '[Website vom Verein](https://www.beispiel.de)'],
  ['LS-T08', '![](/haus.svg "x") ![Der Antrag wird geprüft](/a.svg)', '![Ein Haus mit Rampe](/haus.svg)'],
  ['LS-X01', '<!-- ls-aus LS-S09: -->\nDas ist nicht neu.', '<!-- ls-aus LS-S09: Warnung -->\nDas ist nicht neu.'],
];

describe('every rule of the specification', () => {
  it.each(pairs)('%s finds „%s“ and leaves „%s“ alone', (rule, hard, plain) => {
    expect([rulesIn(hard).has(rule), rulesIn(plain).has(rule)]).toEqual([true, false]);
  });

  it.each(markdownPairs)('%s finds in Markdown „%s“ and leaves „%s“ alone', (rule, hard, plain) => {
    expect([rulesIn(hard, 'markdown').has(rule), rulesIn(plain, 'markdown').has(rule)]).toEqual([true, false]);
  });

  it('is listed once: 61 and the one on exceptions', () => {
    const count = { W: 13, S: 17, N: 9, Z: 2, T: 12, G: 8, X: 1 };
    const counted = Object.fromEntries(
      Object.keys(count).map((letter) => [letter, rules.filter(({ id }) => id[3] === letter).length]),
    );
    expect([counted, new Set(rules.map(({ id }) => id)).size]).toEqual([count, 62]);
  });

  it('looks at sentences or the document, or says that a browser measures it', () => {
    const idle = rules.filter(({ sentence, document, measuredIn }) => !sentence && !document && !measuredIn);
    expect(idle).toEqual([]);
    expect(rules.filter(({ measuredIn }) => measuredIn).map(({ id }) => id.slice(0, 4))).toEqual(Array(8).fill('LS-G'));
  });

  it('is tested here with a pair, or with the facts of a page', () => {
    const tested = new Set([...pairs, ...markdownPairs].map(([rule]) => rule));
    const untested = rules.filter(({ id, measuredIn }) => !measuredIn && !tested.has(id)).map(({ id }) => id);
    expect(untested).toEqual(['LS-T09', 'LS-T10', 'LS-T11', 'LS-T12']);
  });
});

describe('in a browser', () => {
  it('no pattern looks behind, which Safari 14 cannot read', () => {
    const sources = readdirSync(import.meta.dirname).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const looking = sources.filter((name) => /\(\?<[=!]/.test(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')));
    expect([sources.length > 50, looking]).toEqual([true, []]);
  });
});
