import { describe, expect, it } from 'vitest';
import { careListNote } from '#texts/list-pages.ts';
import { facetLabels } from '#texts/narrow.ts';
import { record } from '#texts/record.ts';
import { builds, builtRelease, type BuiltRelease } from './built-release.ts';
import { plain, sentencesOf } from './read-text.ts';

/** Words that are true for one day only; a page is read for weeks. */
const OF_THE_DAY =
  /(?<![\p{L}-])(heute|heutige[nrs]?|morgen|gestern|jetzt|gerade|derzeit|zurzeit|momentan|aktuell)(?![\p{L}-])/iu;
const OPEN = /(?<!\p{L})(geöffnet|offen|geschlossen)(?!\p{L})/iu;
/** "We do not know whether …" and "Ask whether …" claim nothing. */
const DENIAL = /\b(ob|wer)\b.*\b(wissen wir nicht|nicht bekannt|sagt die Quelle nicht)|\bFragen Sie\b.*\b(ob|was)\b/i;

/** What a page says about itself and its own records: titles of articles are questions of readers. */
function saidOn(release: BuiltRelease, { address, lines }: BuiltRelease['pages'][number]): string[] {
  const quoted = release.catalog.articles.flatMap(({ title, summary }) => [plain(title), plain(summary)]);
  // The label of a box to tick asks; it claims nothing.
  const asking = facetLabels.openNow;
  const own = lines('body').filter((line) => line !== asking && !quoted.includes(line));
  return sentencesOf(own).map((sentence) => `${address} ${sentence}`);
}

describe.each(builds)('no page of %s claims from the time it was built', (build) => {
  const release = builtRelease(build);
  /** The articles' own prose may say "Rufen Sie heute an": an advice, true on any day. */
  const articles = new Set(release.catalog.articles.map(({ id }) => `/ratgeber/${id}/`));
  const sentences = release.pages
    .filter(({ address }) => !articles.has(address))
    .flatMap((page) => saidOn(release, page))
    .filter((sentence) => !DENIAL.test(sentence));

  it('what is so today, tomorrow or now', () => {
    expect(sentences.length).toBeGreaterThan(1000);
    expect(sentences.filter((sentence) => OF_THE_DAY.test(sentence))).toEqual([]);
  });

  it('that a place is open: hours say days and times, the state is filled in by the browser', () => {
    const claims = sentences.filter((sentence) => OPEN.test(sentence));
    // "Wann ist offen?" asks; "An Feiertagen: geschlossen" and dated closures are part of the hours.
    const known =
      /Wann ist offen\?|\/ geschlossen$|\d{4}: geschlossen\b|Vorübergehend geschlossen|\d+ Stunden in der Woche|\b20\d\d\b.*\bwaren\b/;
    expect(claims.filter((sentence) => !known.test(sentence))).toEqual([]);
    const states = release.pages.flatMap(({ $ }) =>
      $('[data-opening-state]')
        .toArray()
        .map((state) => $(state)),
    );
    expect(states.length).toBeGreaterThanOrEqual(build === 'musterstadt' ? 5 : 0);
    expect(states.filter((state) => state.text() !== '' || state.attr('hidden') === undefined)).toEqual([]);
  });

  it('in an article that something is open now', () => {
    const said = [...articles].flatMap((address) => sentencesOf(release.page(address).lines()));
    expect(said.length).toBeGreaterThan(20);
    expect(
      said.filter((sentence) => OF_THE_DAY.test(sentence) && OPEN.test(sentence) && !DENIAL.test(sentence)),
    ).toEqual([]);
  });

  it('that a place in care is free', () => {
    const pages = release.publicPages.filter(({ address }) => address.startsWith('/pflegeplaetze/'));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    const allowed = [careListNote, record.freePlaces, record.freePlacesUnknown, record.freePlacesUnknownNoPhone];
    const claims = pages.flatMap(({ address, lines }) => {
      const rest = lines().map((line) => allowed.reduce((text, words) => text.replaceAll(words, ''), line));
      return sentencesOf(rest)
        .filter((sentence) => /(?<!\p{L})(frei|freie[nrs]?|verfügbar|verfügbare[nrs]?)(?!\p{L})/iu.test(sentence))
        .map((sentence) => `${address} ${sentence}`);
    });
    expect(claims).toEqual([]);
    const list = release.page('/pflegeplaetze/').read();
    expect(list).toContain(plain(careListNote));
  });
});
