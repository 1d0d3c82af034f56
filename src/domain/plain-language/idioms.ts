import { findPhrases, phraseBook } from './phrases.ts';
import type { Rule } from './rule.ts';

/** Sayings that mean something else than their words. A selection of everyday ones, written down for this portal. */
const idioms = phraseBook(`
grünes licht|auf dem laufenden|auf den laufenden|unter die arme|auf der hand|hand in hand|aus erster hand
|auf eigene faust|auf eigenen beinen|aufs spiel|auf den punkt
|den rücken frei|den rücken stärk*|in einem boot|mit offenen armen|mit offenen augen
|ein offenes ohr|offene ohren|ein dorn im auge|im auge behalten|aus den augen|ein auge zu*
|unter vier augen|auf augenhöhe|auf augen-höhe|die nase voll|der nase nach|den kopf zerbrech*|den kopf hängen|den kopf in
|kopf an kopf|über den kopf|kein blatt vor|schwarz auf weiß|ins schwarze
|das blaue vom himmel|ins blaue hinein|rote faden|roten faden|roter faden|rotes tuch|grüner zweig
|grünen zweig|auf grund gelaufen|ins wasser gefallen|ins wasser fällt|fällt ins wasser|über wasser halten
|stille wasser|mit allen wassern|wie ein fisch|an land zieh*|den faden verl*
|am seidenen faden|an einem seidenen|alle fäden|unter einen hut|den hut nehmen|den gürtel enger
|aus dem ärmel|die ärmel hoch*|im stich|aus einem guss|aus dem rahmen|den rahmen spreng*
|in den sternen|vom himmel gefallen|aus allen wolken|im siebten himmel|himmel und hölle|wie sand am
|auf sand gebaut|sand in die|steine in den weg|stein vom herzen|ein herz für|ans herz|auf dem herzen|aus vollem herzen
|sich ein herz|das herz in|auf herz und|durch dick und|über stock und|mit rat und|mit kind und
|in hülle und|in saus und|auf biegen und|mit ach und|außer rand und|auf schritt und tritt|in grund und boden
|zwischen tür und|mit der tür ins
|unter dach und|tropfen auf den heißen|tropfen auf dem heißen|wie am schnürchen
|wie geschmiert|das rad neu|das fünfte rad|reinen tisch
|auf die lange bank|durch die bank|zwischen den stühlen|zwischen zwei stühlen|unter den teppich
|den löffel ab*|die kuh vom|den bock zum|schwein gehabt|ein alter hase|hase im pfeffer|den vogel ab*|katze im sack
|katze aus dem|für die katz|schlafende hunde|vor die hunde|ein bärendienst|bären dienst
|über alle berge|berg von arbeit|goldene brücke*|goldenen brücken|eine brücke schlag*
|neue wege gehen|auf den weg gebracht|auf dem holzweg|in die wege|auf der kippe|auf lange sicht
|ins stocken|am puls|die daumen|daumen drück*|auf die beine stell*|auf die beine gestellt|im regen stehen|unter den teppich|aus dem weg räum*|ins boot hol*|in trockenen tüchern|unter dem strich|unterm strich|einen strich durch
|nach strich und|auf einen streich|auf nummer sicher|null komma|die erste geige|den ton an*|auf taube ohren
|in die gänge|einen gang zu*|gas geben|unter strom|dampf machen|feuer und flamme
|ins feuer|öl ins|mit dem feuer|für jemanden die hand|durchs feuer|das eis gebroch*|das eis brech*|auf dünnem eis
|auf eis gelegt|schnee von gestern|frischen wind|frischer wind|wind davon
|sonnige seite|schattenseite*|schatten-seite*|vom regen in|wie aus eimern|licht am ende
|hinters licht|mit spitzer|das letzte hemd|aus der haut|in guten händen|in die hände spuck*
|alle hände voll|die hände gebunden|freie hand|lange finger|ein fingerzeig|auf die finger|um den finger
|den mund voll|in aller munde|auf der zunge|mit haut und|fuß fassen|fuß gefasst|auf freiem fuß|auf großem fuß|auf dem schlauch
|das kind beim namen|die kirche im dorf|am herzen|im grünen bereich|rückenwind|auf herz und nieren|das zünglein|das zepter|den nagel auf|nägel mit|an den nagel
|aus einer hand|hand und fuß|um den heißen brei|unter die haut|im handumdrehen|ins leben ruf*|ins leben gerufen
|zur hand gehen|zur seite steh*|ein kinderspiel|wie pilze aus|alles in butter|das a und o|auf händen trag*|am laufenden band
|wie im flug*|stein ins rollen|unter den nägeln|durch die lappen|um die ohren|ganz ohr|hals über kopf|kopf hoch
|den kopf frei|kühlen kopf|klaren kopf|den kopf verlier*|kopf in den sand|aus heiterem himmel|gold wert|auf heißen kohlen
|ins gewicht|ins auge fassen|ein auge werfen|ein auge auf|die augen offen|tomaten auf|butter bei|senf dazu|haar in der suppe
|um haaresbreite|haare zu berge|unter einer decke|im sande|ans licht|im dunkeln tapp*|ein licht auf|am ende des tages
|unter die lupe|das pferd von|aufs falsche pferd|in die röhre|in der klemme|aus der klemme|aus der patsche|in der patsche
|zwischen den zeilen|einen elefanten|eulen nach|fünf vor zwölf|5 vor 12|höchste eisenbahn|nur bahnhof
|zug ist abgefahren|weichen stell*|weichen gestellt|auf dem richtigen weg|auf den weg bring*|den weg ebn*|den weg frei
|auf halber strecke|hinter dem mond|auf den grund|vor der haustür|das letzte wort|beim wort nehmen|aus dem herzen
|schwere last|schulter an schulter|auf die schulter|auf den schultern|die schulter zeig*|kalte schulter|großes herz
|das glück in die|die kurve krieg*|um die ecke denk*|auf dem zahnfleisch|zähne zusammen|auf den zahn|in den sauren apfel
|nicht die bohne|über den tellerrand|tellerrand|klipp und klar|eine lanze|den spieß um*|über die bühne|hinter den kulissen
|alle register|auf dem papier|den stab|den kürzeren|unter den nagel|den gürtel|den schwarzen peter|karten auf den tisch
|alles auf eine karte|gute karten|schlechte karten|ein ass im|die würfel|an einem strang|am selben strang|am gleichen strang|im selben boot|im gleichen boot`);

/** Sayings and pictures in words. */
export const idiom: Rule = {
  id: 'LS-W13',
  name: 'idiom',
  reliability: 'mostly',
  severity: 'warning',
  sentence: ({ sentence }) =>
    findPhrases(idioms, sentence.words).map(({ start, end, phrase }) => ({
      start,
      end,
      message: { code: 'idiom', params: { phrase } },
    })),
};
