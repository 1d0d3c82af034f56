/**
 * Words that compounds of this field are made of: offices, care, housing, getting about, meeting, money. Written down for
 * this portal; beginnings of verbs and adjectives among them. An unknown word stays whole.
 */
export const baseWords = `
teilnahme bescheinigung behörde erd strand schwerbehinderten
abend absprache adresse alltag alten alter altern amt anfang angebot angehörige angehörigen angst anlage anmelde anmeldung
anruf ansprech antrag anwalt anzeige apotheke arbeit arbeiter arzt ärzte aufgabe aufnahme auftrag aufzug auge augen
ausflug ausgabe auskunft auto bad bahn bank bar bau bauch baum beauftragte bedarf begegnung begleit begleiter begleitung
behandlung behinderten behinderung beirat beitrag bekleidung beleg beratung bereich berg bericht beruf bescheid
beschwerde besuch besucher besuchs betreuer betreuung betrag betreut bett bewegung bewohner bezirk bibliothek bier bild
bilder bildung blatt blick blinden blume blumen blut boden börse brett brief brille broschüre brot brücke buch bücher
bühne bund bürger büro bus café chor computer dach dame damen daten dauer demenz dienst dienstleistung dorf druck
durchsage ehe ehren eigentum einkauf einkaufs einrichtung eintritt einzel einzug eis eltern ende energie enkel entlassung entlastung
erbe erde erfahrung erholung ernährung erst erwerb essen euro fach fahr fahrer fahrt fahrrad fall falle familie familien
farbe fax feier feiertag feld fenster ferien fern fest film finanz firma fisch flur förder förderung form
formular foto frage frau frauen frei freiwillige freizeit freund freunde frist früh frühling frühstück führung funk fuß
garderobe garten gast gäste gebäude geburt gedächtnis gefahr gegend geh gehör geist geld gemeinde gemeinschaft gemüse
generation gericht gesang geschäft geschenk geschichte geschoss gesellschaft gesetz gespräch gesundheit getränk getränke
gewicht glas glück grad groß großeltern grund grundstück gruppe gruppen gut gymnastik haft halle halte
hand handy haupt haus häuser haushalt haushalts haut hebe heft heilig heim heimat heizung helfer hemd herbst herr herz hilfe
hilfs himmel hitze hobby hochzeit hof holz hör hospiz hotel hund idee impf information innen insel internet
jahr jahres jubiläum jugend kaffee kalender kammer karte karten kasse kassen katze kauf keller kern kind kinder
kino kirche kirchen klasse klassen kleid kleider klein klinik klub koch kommune kontakt kontakt konto konzert kopf körper
kosten kraft kranken krankheit krebs kreis kriegs küche kuchen kultur kunden kunst kur kurs kurz kurzzeit laden lager
land lauf leben lebens lebensmittel lehr leihe leistung leistungs leit leiter leitung lern lese lesung leute licht liebe
lied lieder linie liste luft markt maschine maß medien medizin meister menschen merk messe miet miete mieter
minute mitarbeiter mitglied mittag mittel mobil mobilität monat monats morgen müll museum musik mutter
nachbar nachbarn nachbarschaft nachmittag nachricht nacht nähe name natur neben netz netzwerk not notruf nummer obst
ordnung ordnungs ort orts park partei partner pass patienten pause person personal personen pflege pfleger
pflicht plan platz post praxis preis problem programm projekt protokoll prüf prüfung prüfungs punkt quartier rad radio
rampe rat raum räume recht rechts regel regen reha reihe reinigung reise renten rente rentner reparatur rettung
rettungs rezept richter ring roll rollen rücken ruf ruhe saal sache saft salat sammel sanitär sauna schach schalter
schaden schein schiff schlaf schlüssel schmerz schnee schreib schrift schritt schuh schuld schule schulden schulung
schutz schwer schwester schwimm see seel seele seelen seh seite selbst selbsthilfe sende senioren service sicherheit
sicherheits singe sitz sitzung smartphone solidar sommer sonne sonnen sonntag sorge sozial speise speisen spende spiel
spiele sport sprach sprache sprech stadt stadtteil stand station stätte stelle steuer stiftung stock stoff straße straßen
strecke strom stufe stuhl stunde stunden suche sucht system tafel tag tage tanz tasche tätigkeit teil telefon termin
test text theater therapie tier tiere tisch tod toilette ton tor tour träger training transport traum treff treffen
treffpunkt treppe trink tür turn turnier übergang übernahme übung uhr umzug umzugs unfall unterhalt unterlagen unterricht
unterstützung urlaub vater verbund verein vereins verfahren verfügung vergünstigung verhinderung verkehr verkehrs verlag verleih vermittlung
vermögen verpflegung versammlung versicherung versicherten versorgung vertrag verwaltung verwandte voll vollmacht 
vorlese vorsorge vortrag wahl wald wand wander wanderung waren warte wäsche wasser wechsel weg weihnacht wein
weise welt werk werkstatt wetter wiese winter wissen woche wochen wohl wohn wohnung wohnungs
wort wunsch zahl zahn zeit zeitung zelt zentrum ziel zimmer zug zuhause zusatz zuschuss zustand`;

/** Compounds that everybody reads as one word. They stay whole, also as parts of longer ones ("Bus-Haltestelle"). */
export const fixedBlocks = `
dienstag donnerstag samstag sonntag feiertag werktag geburtstag seelsorge handschuh laufende vormittag nachmittag garten teilhabe rathaus
bahnhof haltestelle fahrplan frühstück telefon internet geschichte handtuch
schwester geschwister unterricht unterschied unterlagen unterschrift unterstützung mitarbeit mitglied mitteilung gesellschaft
gemeinschaft nachbarschaft leidenschaft wirtschaft mannschaft landschaft freundschaft bereitschaft wissenschaft
ausweis auskunft eintritt eingang ausgang aufgabe auftrag vorsorge versorgung vollmacht einkommen einladung angebot
angehörige freiwillige verwandte bekannte beamte behandlung begleitung betreuung beratung bewegung begegnung bibliothek
großeltern großmutter großvater vergangenheit gelegenheit gesundheit sicherheit krankheit fahrrad werkstatt
handwerker einkaufen weihnachten rollator smartphone computer programm veranstaltung rentner
 spaziergang `;
