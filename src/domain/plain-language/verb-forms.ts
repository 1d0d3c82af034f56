/**
 * Irregular verbs as one row: infinitive, 3rd person present, 1st person Präteritum, Partizip II, Konjunktiv II
 * ('-' when it is the Präteritum or not in use). A selection of everyday verbs, written down for this portal.
 */
export const irregularVerbs = `
beginnen beginnt begann begonnen begänne|bieten bietet bot geboten böte|binden bindet band gebunden bände
bitten bittet bat gebeten bäte|bleiben bleibt blieb geblieben -|brechen bricht brach gebrochen bräche
brennen brennt brannte gebrannt -|bringen bringt brachte gebracht brächte|denken denkt dachte gedacht dächte
essen isst aß gegessen äße|fahren fährt fuhr gefahren führe|fallen fällt fiel gefallen -
fangen fängt fing gefangen -|finden findet fand gefunden fände|fliegen fliegt flog geflogen flöge
fließen fließt floss geflossen flösse|geben gibt gab gegeben gäbe|gehen geht ging gegangen ginge
gelingen gelingt gelang gelungen gelänge|gelten gilt galt gegolten gälte|gewinnen gewinnt gewann gewonnen gewänne
greifen greift griff gegriffen -|halten hält hielt gehalten -|hängen hängt hing gehangen -
heben hebt hob gehoben höbe|heißen heißt hieß geheißen -|helfen hilft half geholfen hülfe
kennen kennt kannte gekannt -|kommen kommt kam gekommen käme|laden lädt lud geladen lüde
lassen lässt ließ gelassen ließe|laufen läuft lief gelaufen -|leiden leidet litt gelitten -
leihen leiht lieh geliehen -|lesen liest las gelesen läse|liegen liegt lag gelegen läge
nehmen nimmt nahm genommen nähme|nennen nennt nannte genannt -|raten rät riet geraten -
reißen reißt riss gerissen -|rennen rennt rannte gerannt -|rufen ruft rief gerufen -
schaffen schafft schuf geschaffen schüfe|scheiden scheidet schied geschieden -|scheinen scheint schien geschienen -
schieben schiebt schob geschoben schöbe|schlafen schläft schlief geschlafen -|schlagen schlägt schlug geschlagen schlüge
schließen schließt schloss geschlossen schlösse|schneiden schneidet schnitt geschnitten -
schreiben schreibt schrieb geschrieben -|schreien schreit schrie geschrien -|schweigen schweigt schwieg geschwiegen -
schwimmen schwimmt schwamm geschwommen schwämme|sehen sieht sah gesehen sähe|senden sendet sandte gesandt -
singen singt sang gesungen sänge|sinken sinkt sank gesunken sänke|sitzen sitzt saß gesessen säße
sprechen spricht sprach gesprochen spräche|springen springt sprang gesprungen spränge|stehen steht stand gestanden stünde
steigen steigt stieg gestiegen -|sterben stirbt starb gestorben stürbe|stoßen stößt stieß gestoßen -
streichen streicht strich gestrichen -|streiten streitet stritt gestritten -|tragen trägt trug getragen trüge
treffen trifft traf getroffen träfe|treiben treibt trieb getrieben -|treten tritt trat getreten träte
trinken trinkt trank getrunken tränke|tun tut tat getan täte|vergessen vergisst vergaß vergessen vergäße
verlieren verliert verlor verloren verlöre|verschwinden verschwindet verschwand verschwunden verschwände
wachsen wächst wuchs gewachsen wüchse|waschen wäscht wusch gewaschen wüsche|weisen weist wies gewiesen -
wenden wendet wandte gewandt -|werben wirbt warb geworben würbe|werfen wirft warf geworfen würfe
wiegen wiegt wog gewogen wöge|wissen weiß wusste gewusst wüsste|ziehen zieht zog gezogen zöge
zwingen zwingt zwang gezwungen zwänge|messen misst maß gemessen mäße|bewerben bewirbt bewarb beworben bewürbe
entscheiden entscheidet entschied entschieden -|empfehlen empfiehlt empfahl empfohlen empföhle
empfangen empfängt empfing empfangen -|erschrecken erschrickt erschrak erschrocken erschräke
gießen gießt goss gegossen gösse|graben gräbt grub gegraben grübe|frieren friert fror gefroren fröre
genießen genießt genoss genossen genösse|stehlen stiehlt stahl gestohlen stähle|backen backt backte gebacken -`;

/** Stems of everyday regular verbs. */
export const regularStems = `
acht änder antwort arbeit atm bade bastel bau beantrag begleit begrüß beleg benutz berat besorg besuch bewohn bezahl
brauch buch dank dauer deck dien dreh druck einig eröffn erfüll erhol erinner erkrank erklär erlaub erleb erledig ernähr
erneuer erreich erzähl fehl feier find fördern förder forder frag freu frühstück fühl führ fürcht gehör genehmig grill
gründ grüß hass heil heirat heiz hoff hol hör hüpf interessier jubel kauf kehr kämpf klag klapp klär kleb klingel koch
kontrollier kost kümmer kündig küss lach lager leb leer leg lehr leist leit lern lieb liefer lob lös mach mal meld
meist merk miet misch nutz nütz öffn ordn organisier pack park pass pfleg plan probier prüf putz rauch rechn red
regel reich reis reparier rett riech ruh sag sammel schau schenk schick schmeck schul schütz setz sieg sorg spar spiel
spür stärk stell stör strick stütz such tanz tausch teil telefonier test träum trau trenn üb überleg übernacht unterricht
unterstütz verbesser verdien verkauf vermiet verpass versorg versuch verteil verursach vertrau wähl wander wart wechsel
weck wein werk wiederhol wirk wohn wünsch würz zahl zähl zeichn zeig zweifel betreu erhöh einricht behandel bericht
bemüh beschäftig bestell beteilig bewill vereinbar verlänger veränder verletz vermittel verhinder versicher veröffentlich`;

/** Beginnings that can be cut off a verb: "abgeholt", "abholen". */
export const separable =
  /^(?:ab|an|auf|aus|bei|da|dar|durch|ein|entgegen|fest|fort|frei|heim|her|heraus|herein|hin|hinaus|hinein|kennen|los|mit|nach|nieder|statt|teil|um|vor|voran|voraus|vorbei|vorüber|weg|weiter|wieder|zu|zurück|zusammen)(?=\p{Ll}{4})/u;

/** Beginnings after which a participle has no "ge". */
export const inseparable =
  /^(?:be|emp|ent|er|ge|miss|ver|zer|über|unter|hinter|voll|wider|um|durch|wieder)(?=\p{Ll}{3})/u;

/** Words that look like a participle and are none. */
export const noParticiples = `bekannt beliebt bereit beredt gesamt gesund gerecht bequem gut gerät gebiet gestalt verrückt
vermählt geht gibt gelt gewicht geduld berühmt gewohnt geschickt verliebt verwandt verheiratet verwirrt geeignet
erst ernst ersatz verlust verkehrt entfernt begabt beruht besteht bleibt bekommt beginnt gefällt gehört gilt gewinnt
bedeutet benötigt betrifft beträgt behält erhält entsteht ergibt erscheint verläuft vergeht versteht verspricht
verliert verbindet vergibt verbringt entspricht enthält entscheidet erfährt erkennt gelingt genügt geschieht
gerät verliebt ungewohnt unbekannt wert elegant alert`;

/** Forms that are in the sentence what carries it, besides the regular ones. */
export const commonFinite = `ist sind bin bist seid war waren warst hat habe haben hast habt hatte hatten wird werde werden
wirst werdet wurde wurden kann können kannst konnte konnten muss müssen musst musste mussten darf dürfen darfst durfte
durften soll sollen sollst sollte sollten will wollen willst wollte wollten mag mögen möchte möchten wäre wären hätte
hätten würde würden könnte könnten müsste müssten dürfte dürften tut tun weiß wissen`;
