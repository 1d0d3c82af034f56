import { describe, expect, it } from 'vitest';
import { type BlockInput, documentFromBlocks, type PageFacts } from './document.ts';
import { lint } from './lint.ts';

const codes = (page: PageFacts, blocks: BlockInput[] = [{ kind: 'paragraph', text: 'Guten Tag.' }]) =>
  lint(documentFromBlocks(blocks, { page })).map(({ rule, message }) => `${rule} ${message.code}`);

const review = {
  labelled: true,
  checkedBy: 'Prüf-Gruppe am Markt',
  group: '3 Menschen mit Lern-Schwierigkeiten',
  checkedOn: '2026-05-03',
  today: '2026-11-21',
  textHash: 'a',
  checkedHash: 'a',
};

describe('the facts of a page', () => {
  it('that are not given break nothing', () => {
    expect(codes({})).toEqual([]);
  });

  it.each([
    [{}, []],
    [{ checkedBy: '' }, ['LS-T09 review-missing']],
    [{ today: '2028-05-03' }, ['LS-T09 review-old']],
    [{ today: '2028-05-02' }, []],
    [{ textHash: 'b' }, ['LS-T09 review-of-other-text']],
    [{ labelled: false, checkedBy: '' }, []],
  ])('a label needs a check of this text within 24 months: %o', (change, wanted) => {
    expect(codes({ review: { ...review, ...change } })).toEqual(wanted);
  });

  it('a page leads to its twin and back, in German', () => {
    expect(codes({ twin: { linksThere: true, linksBack: false } })).toEqual(['LS-T10 twin-link-missing']);
    expect(codes({ twin: { linksThere: true, linksBack: true }, lang: 'de-simple' })).toEqual([]);
    expect(codes({ lang: 'en' })).toEqual(['LS-T10 language-tag']);
  });

  it('an entry page has its four duties', () => {
    expect(codes({ duties: ['inhalt', 'navigation', 'erklaerung', 'weitere'] })).toEqual([]);
    expect(codes({ duties: ['inhalt', 'navigation', 'erklaerung'] })).toEqual(['LS-T11 duty-missing']);
  });

  it('a text is as new as its original', () => {
    expect(codes({ original: { hashThen: 'a', hashNow: 'a' } })).toEqual([]);
    expect(codes({ original: { hashThen: 'a', hashNow: 'b' } })).toEqual(['LS-T12 original-changed']);
  });

  it('every section has a picture, where all pictures are known', () => {
    const blocks: BlockInput[] = [{ kind: 'heading', level: 2, text: 'Hilfe' }];
    expect([codes({}, blocks), codes({ picturesKnown: true }, blocks)]).toEqual([[], ['LS-T08 picture-missing']]);
  });

  it('phone numbers are links, where the page makes them', () => {
    const phone: BlockInput = { kind: 'paragraph', text: 'Telefon: 030 12 34 567' };
    const links = [{ start: 9, end: 22, target: 'tel:+49301234567' }];
    const page = { phonesLinked: true };
    expect([codes({}, [phone]), codes(page, [phone]), codes(page, [{ ...phone, links }])]).toEqual([
      [],
      ['LS-N08 phone-unlinked'],
      [],
    ]);
  });
});
