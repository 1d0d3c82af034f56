import type { Cost } from '#domain/place/cost.schema.ts';
import type { CostKind } from '#domain/place/place-types.ts';
import type { DeliveryMode, ServiceType } from '#domain/service/service-types.ts';

/** Service types as headings of a group of services; `one` names a single service in a card or a list. */
export const serviceTypeLabels: Record<ServiceType, { one: string; many: string }> = {
  beratung: { one: 'Beratung', many: 'Rat und Beratung' },
  besuchsdienst: { one: 'Besuchsdienst', many: 'Besuche zu Hause' },
  begleitdienst: { one: 'Begleitdienst', many: 'Begleitung unterwegs und im Alltag' },
  mahlzeiten: { one: 'Mahlzeiten', many: 'Essen und Mittagstisch' },
  hilfeImHaushalt: { one: 'Hilfe im Haushalt', many: 'Hilfe im Haushalt und im Alltag' },
  digitalhilfe: { one: 'Hilfe mit Handy und Computer', many: 'Hilfe mit Handy und Computer' },
  telefon: { one: 'Hilfe am Telefon', many: 'Rat und Hilfe am Telefon' },
  mobilitaet: { one: 'Fahrdienst und Mobilität', many: 'Fahrdienste und Wege' },
  pflegehilfe: { one: 'Hilfe rund um die Pflege', many: 'Hilfe rund um die Pflege' },
  wohnhilfe: { one: 'Hilfe beim Wohnen', many: 'Wohnen und Umbau' },
  begegnung: { one: 'Treffen', many: 'Treffen und Gesellschaft' },
  ehrenamt: { one: 'Mithelfen und Mitreden', many: 'Mithelfen und Mitreden' },
  kultur: { one: 'Kultur', many: 'Kultur und Ausflüge' },
  bewegung: { one: 'Bewegung', many: 'Bewegung und Sport' },
  bildung: { one: 'Lernen', many: 'Lernen und Bildung' },
  publikation: { one: 'Zeitschrift, Heft oder Internetseite', many: 'Zeitschriften, Hefte und Internetseiten' },
  foerderung: { one: 'Geld für Vorhaben', many: 'Geld für Vorhaben' },
};

/** How a service comes to people: a short form for cards and a sentence for the record page. */
export const deliveryLabels: Record<DeliveryMode, { short: string; sentence: string }> = {
  atHome: { short: 'bei Ihnen zu Hause', sentence: 'Das gibt es bei Ihnen zu Hause.' },
  byPhone: { short: 'am Telefon', sentence: 'Das gibt es am Telefon.' },
  online: { short: 'im Internet', sentence: 'Das gibt es im Internet.' },
  outdoors: { short: 'unterwegs', sentence: 'Das gibt es unterwegs oder im Freien.' },
  atPlace: { short: 'an einem Ort', sentence: 'Dafür gehen Sie an einen Ort.' },
  print: { short: 'gedruckt', sentence: 'Das gibt es gedruckt.' },
};

export const deliveryUnknown = 'Wie das Angebot zu Ihnen kommt, ist nicht bekannt. Fragen Sie beim Anbieter nach.';

const costSentences: Record<CostKind, string> = {
  free: 'Kostenlos.',
  fee: 'Das kostet etwas.',
  donation: 'Um eine Spende wird gebeten.',
  reduced: 'Das kostet etwas. Eine Ermäßigung ist möglich.',
  insurance: 'Die Kasse kann sich an den Kosten beteiligen.',
  unknown: 'Was es kostet, ist nicht bekannt. Fragen Sie vorher nach.',
};

/**
 * What it costs, in one or two sentences. A text of the record is the more exact word and comes last; where the kind is
 * unknown the text stands alone, so that the page does not say in one breath that it knows and does not know.
 */
export function costWords(cost: Cost): string {
  if (cost.text === undefined) return costSentences[cost.kind];
  return cost.kind === 'unknown' ? cost.text : `${costSentences[cost.kind]} ${cost.text}`;
}
