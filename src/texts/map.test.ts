import { describe, expect, it } from 'vitest';
import { clusterName, mapCount, markName } from './map.ts';

describe('the sentence that counts', () => {
  it.each([
    [38, 3, '38 der 41 Einträge der Liste stehen auf der Karte. 3 haben keine bekannte Lage.'],
    [1, 1, '1 der 2 Einträge der Liste steht auf der Karte. Einer hat keine bekannte Lage.'],
    [41, 0, 'Alle 41 Einträge der Liste stehen auf der Karte.'],
    [1, 0, 'Der Eintrag der Liste steht auf der Karte.'],
    [0, 2, 'Keiner der 2 Einträge der Liste steht auf der Karte. Sie haben keine bekannte Lage.'],
    [0, 1, 'Der Eintrag der Liste hat keine bekannte Lage und steht nicht auf der Karte.'],
    [0, 0, 'Die Liste ist leer. Auf der Karte steht kein Eintrag.'],
  ])('says of %d on the map and %d without a place: %s', (onMap, missing, sentence) => {
    expect(mapCount(onMap, missing)).toBe(sentence);
  });
});

describe('the name of a mark', () => {
  it('is name, kind and Ortsteil, as far as it is known', () => {
    expect(markName({ name: 'Büro Nord', type: 'Seniorenbüro', district: 'Altstadt' })).toBe(
      'Büro Nord, Seniorenbüro, Altstadt',
    );
    expect(markName({ name: 'Büro Nord', type: 'Seniorenbüro' })).toBe('Büro Nord, Seniorenbüro');
  });

  it.each([
    [{ name: 'Altstadt', is: 'district', all: true }, false, '5 Orte in Altstadt, vergrößern'],
    [{ name: 'Altstadt', is: 'district', all: false }, false, '5 Orte, vor allem in Altstadt, vergrößern'],
    [{ name: 'Nord', is: 'borough', all: true }, false, '5 Orte in Stadtbezirk Nord, vergrößern'],
    [undefined, true, '5 Orte in mehreren Teilen der Stadt, anzeigen'],
  ] as const)('of many says how many, where, and what happens', (area, last, name) => {
    expect(clusterName(5, area, 'Stadtbezirk', last)).toBe(name);
  });
});
