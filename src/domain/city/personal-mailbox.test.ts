import { describe, expect, it } from 'vitest';
import { looksPersonal } from './personal-mailbox.ts';

describe('a mailbox of a person', () => {
  it.each(['sabine.muster', 'Sabine.Muster', 'sabine_muster', 'sabine-muster', 's.muster', 'jörg.muster'])(
    '%s@ is seen',
    (local) => {
      expect(looksPersonal(`${local}@beispiel.example`)).toBe(true);
    },
  );
});

describe('a mailbox of a body', () => {
  it.each([
    'info',
    'seniorenbuero-nord',
    'senioren.buero',
    'pflege.beratung',
    'e-mail',
    'k.info',
    'haus.lindenhof',
    'buero.nord.ost',
    'anna.haus',
    'maria.hospiz',
    'team2',
    'treff.am.park',
    'sozialamt_nord',
  ])('%s@ is left alone', (local) => {
    expect(looksPersonal(`${local}@beispiel.example`)).toBe(false);
  });

  it('may bear the name of the house', () => {
    expect(looksPersonal('paul.gerhardt@beispiel.example', ['Paul-Gerhardt-Haus'])).toBe(false);
    expect(looksPersonal('k.lindenhof@beispiel.example', ['Kreativwerkstatt Lindenhof'])).toBe(false);
    expect(looksPersonal('paul.gerhardt@beispiel.example', ['Seniorentreff'])).toBe(true);
  });
});
