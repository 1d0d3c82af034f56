import { describe, expect, it } from 'vitest';
import { fileSize, licenceFile, openData, readmeFile } from './open-data.ts';

const notice = {
  source: 'Musterstadt 60plus',
  sourceUrl: 'https://portal.example/daten/',
  license: { name: 'CC0 1.0', url: 'https://lizenz.example/' },
  attributions: ['© Wer'],
  date: 'Montag, 15. Juli 2030',
  remarks: ['Vorführung.'],
};

describe('words about the data', () => {
  it.each([
    [812, '812 Byte'],
    [999, '999 Byte'],
    [34_400, '34 kB'],
    [1_240_000, '1,2 MB'],
  ])('%i bytes are %s', (bytes, size) => {
    expect(fileSize(bytes)).toBe(size);
  });

  it('the licence goes along with its address, the sources to be named, and where all sources stand', () => {
    const text = licenceFile(notice, true);
    for (const word of ['CC0 1.0', 'https://lizenz.example/', '© Wer', 'Vorführung.', 'quellen-und-lizenzen.txt'])
      expect(text).toContain(word);
    expect(licenceFile(notice, false)).not.toContain('quellen-und-lizenzen.txt');
  });

  it('without a licence nobody is told that the data are free', () => {
    const text = licenceFile({ ...notice, license: undefined }, false);
    expect(text).toContain(openData.licenseUnknown);
    expect(text).not.toContain('unter der Lizenz');
  });

  it('the note in the archive says what each file is, of which day, and what an empty field means', () => {
    const text = readmeFile(notice, ['orte.csv', 'hsds.json']);
    for (const word of ['orte.csv', 'hsds.json', 'felder.csv', 'Montag, 15. Juli 2030', 'nicht bekannt'])
      expect(text).toContain(word);
    expect(text).not.toContain('angebote.csv');
  });
});
