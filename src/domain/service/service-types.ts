/** What services are, in the words people use; values keep the German names of the field. */
export const serviceTypes = [
  'beratung',
  'besuchsdienst',
  'begleitdienst',
  'mahlzeiten',
  'hilfeImHaushalt', // Angebote zur Unterstützung im Alltag, SGB XI § 45a
  'digitalhilfe',
  'telefon',
  'mobilitaet',
  'pflegehilfe',
  'wohnhilfe',
  'begegnung',
  'ehrenamt',
  'kultur',
  'bewegung',
  'bildung',
  'publikation',
  'foerderung',
] as const;
export type ServiceType = (typeof serviceTypes)[number];

export const deliveryModes = ['atHome', 'byPhone', 'online', 'outdoors', 'atPlace', 'print'] as const;
export type DeliveryMode = (typeof deliveryModes)[number];
