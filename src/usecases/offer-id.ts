const FOLDED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * File name of an imported offer: city and name, in the letters of an address. The same row always gives the same id,
 * so that a second import finds the first one's file.
 * ('Köln', 'Besuche 80+ für Nachbar*innen') => 'koeln-besuche-80-fuer-nachbarinnen'
 */
export function offerId(city: string, name: string): string {
  return `${city} ${name}`
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/(\p{Letter})[*:](?=\p{Letter})/gu, '$1')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
