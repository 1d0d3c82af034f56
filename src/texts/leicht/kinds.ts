import type { OrganizationRecord } from '#domain/organization/organization.schema.ts';
import type { PlaceType } from '#domain/place/place-types.ts';
import type { DeliveryMode, ServiceType } from '#domain/service/service-types.ts';

/** A type of place: its plain name with its article, and what everybody can expect there. */
interface PlainKind {
  name: string;
  explained: readonly string[];
}

/** One word for one thing: a Begegnungsstätte is a Treff in every text. */
export const plainPlaceTypes: Record<PlaceType, PlainKind> = {
  seniorenbuero: {
    name: 'ein Senioren-Büro',
    explained: ['Ein Senioren-Büro ist für ältere Menschen da.', 'Dort bekommen Sie Rat.'],
  },
  beratungsstelle: { name: 'eine Beratungs-Stelle', explained: ['Dort bekommen Sie Rat.'] },
  pflegestuetzpunkt: { name: 'ein Pflege-Stütz-Punkt', explained: ['Dort bekommen Sie Rat zur Pflege.'] },
  sozialdienst: { name: 'ein Sozial-Dienst', explained: ['Ein Sozial-Dienst hilft bei Sorgen und Problemen.'] },
  amt: { name: 'ein Amt', explained: ['Ein Amt gehört zum Staat oder zur Stadt.'] },
  buergeramt: { name: 'ein Bürger-Amt', explained: ['Dort bekommen Sie zum Beispiel einen Ausweis.'] },
  verein: { name: 'ein Verein', explained: ['In einem Verein machen Menschen etwas zusammen.'] },
  selbsthilfegruppe: {
    name: 'eine Selbst-Hilfe-Gruppe',
    explained: ['Dort treffen sich Menschen mit dem gleichen Problem.', 'Sie helfen sich gegenseitig.'],
  },
  hospizdienst: { name: 'ein Hospiz-Dienst', explained: ['Ein Hospiz-Dienst ist für sterbende Menschen da.'] },
  begegnungsstaette: { name: 'ein Treff', explained: ['Dort treffen Sie andere Menschen.'] },
  seniorentreff: { name: 'ein Senioren-Treff', explained: ['Dort treffen sich ältere Menschen.'] },
  nachbarschaftstreff: { name: 'ein Treff für Nachbarn', explained: ['Dort treffen Sie andere Menschen.'] },
  buergerverein: { name: 'ein Bürger-Verein', explained: ['Dort tun Menschen etwas für ihre Gegend.'] },
  kulturort: { name: 'ein Ort für Kultur', explained: ['Kultur ist zum Beispiel Musik oder Theater.'] },
  bibliothek: { name: 'eine Bibliothek', explained: ['Dort können Sie Bücher ausleihen.'] },
  bildungsort: { name: 'ein Ort zum Lernen', explained: ['Dort lernen Sie etwas.'] },
  // What a care facility does its care forms say: a day care centre is of this type too.
  pflegeheim: { name: 'ein Pflege-Heim', explained: [] },
  betreutesWohnen: { name: 'ein Haus mit betreutem Wohnen', explained: [] },
};

export const plainServiceTypes: Record<ServiceType, readonly [string, ...string[]]> = {
  beratung: ['Das ist eine Beratung.', 'Sie bekommen Rat.'],
  besuchsdienst: ['Das ist ein Besuchs-Dienst.', 'Jemand besucht Sie.'],
  begleitdienst: ['Das ist ein Begleit-Dienst.', 'Jemand ist unterwegs bei Ihnen.'],
  mahlzeiten: ['Hier geht es um Essen.'],
  hilfeImHaushalt: ['Das ist Hilfe im Haushalt.'],
  digitalhilfe: ['Das ist Hilfe mit Handy und Computer.'],
  telefon: ['Das ist Hilfe am Telefon.'],
  mobilitaet: ['Hier geht es um Wege und Fahrten.'],
  pflegehilfe: ['Das ist Hilfe rund um die Pflege.'],
  wohnhilfe: ['Das ist Hilfe beim Wohnen.'],
  begegnung: ['Hier treffen Sie andere Menschen.'],
  ehrenamt: ['Hier können Sie mithelfen und mitreden.'],
  kultur: ['Hier geht es um Kultur.', 'Kultur ist zum Beispiel Musik oder Theater.'],
  bewegung: ['Hier geht es um Bewegung und Sport.'],
  bildung: ['Hier lernen Sie etwas.'],
  publikation: ['Das ist etwas zum Lesen.', 'Das kann ein Heft sein.', 'Das kann auch eine Internet-Seite sein.'],
  foerderung: ['Hier gibt es Geld für Projekte.', 'Ein Projekt ist ein Plan von einer Gruppe.'],
};

export const plainDelivery: Record<DeliveryMode, string> = {
  atHome: 'Das gibt es bei Ihnen zu Hause.',
  byPhone: 'Das gibt es am Telefon.',
  online: 'Das gibt es im Internet.',
  outdoors: 'Das gibt es draußen oder unterwegs.',
  atPlace: 'Dafür gehen Sie an einen Ort.',
  print: 'Das gibt es auf Papier.',
};

const runner = 'Ein Träger bietet Hilfe oder Treffen an.';

export const plainOrganizationForms: Record<OrganizationRecord['form'], readonly [string, ...string[]]> = {
  municipality: ['Das ist die Stadt.'],
  association: ['Das ist ein Verein.', 'In einem Verein machen Menschen etwas zusammen.'],
  charity: ['Das ist ein Verband.', 'Der Verband hilft Menschen.'],
  church: ['Das gehört zu einer Kirche oder Religion.'],
  company: ['Das ist eine Firma.'],
  foundation: ['Das ist eine Stiftung.', 'Eine Stiftung gibt Geld für gute Dinge.'],
  cooperative: ['Das ist eine Firma von vielen Menschen.', 'Die Firma gehört ihren Mitgliedern.'],
  unknown: ['Das ist ein Träger.', runner],
};
