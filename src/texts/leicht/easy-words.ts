/** Long words of the portal and of cities with the hyphens of plain language. Names are never looked up here. */
const parted: Readonly<Record<string, string>> = {
  Ortsteil: 'Orts-Teil',
  Ortsteile: 'Orts-Teile',
  Stadtbezirk: 'Stadt-Bezirk',
  Stadtbezirke: 'Stadt-Bezirke',
  Stadtteil: 'Stadt-Teil',
  Stadtteile: 'Stadt-Teile',
  Stadtviertel: 'Stadt-Viertel',
  Stadtgebiet: 'Stadt-Gebiet',
  Stadtgebiete: 'Stadt-Gebiete',
  Seniorenbüro: 'Senioren-Büro',
  Seniorenbüros: 'Senioren-Büros',
  Straßenbahn: 'Straßen-Bahn',
};

/** `Ortsteil` => `Orts-Teil`; a word that is not in the table stays as it is. */
export const easyWord = (word: string): string => parted[word] ?? word;
