import { describe, expect, it } from 'vitest';
import { accessFacts } from '#domain/place/place-types.ts';
import { weeklyHours } from '#domain/time/weekly-hours.ts';
import { recordUrl } from '#routes';
import { fromPartialDay } from '#texts/dates.ts';
import { closureText, hoursLines, hoursLineText } from '#texts/hours.ts';
import { accessLabels } from '#texts/labels-access.ts';
import { capacityWords, careFormLabels } from '#texts/labels-care.ts';
import { costWords, deliveryLabels, deliveryUnknown } from '#texts/labels-service.ts';
import { audienceLabels, channelLabels } from '#texts/labels.ts';
import { record } from '#texts/record.ts';
import { builds, builtRelease } from './built-release.ts';
import { plain } from './read-text.ts';
import { breaking, offeringPages, placePages, servicePages } from './record-pages.ts';

describe.each(builds)('what is known and what is not, in %s', (build) => {
  const release = builtRelease(build);
  const places = placePages(release);
  const services = servicePages(release);
  const pages = offeringPages(release);

  it('opening hours are said line by line, or it is said that they are not known', () => {
    const withHours = pages.filter(({ entry }) => entry.openingHours !== undefined);
    expect(withHours.length).toBeGreaterThanOrEqual(5);
    const faulty = breaking(places, ({ entry: { openingHours: hours }, answer }) => {
      const said = answer(record.hours);
      if (hours === undefined) return said.includes('Die Öffnungszeiten sind nicht bekannt.');
      const weekly = hours.osm === undefined ? undefined : weeklyHours(hours.osm);
      const lines = weekly === undefined ? [] : hoursLines(weekly).map((line) => hoursLineText(line).replace(':', ''));
      return [...lines, hours.note ?? '', ...hours.closures.map(closureText)].every((part) =>
        said.includes(plain(part)),
      );
    });
    expect(faulty).toEqual([]);
  });

  it('every access fact is said in a sentence: yes, no, or not known', () => {
    const faulty = breaking(places, ({ entry: { access }, answer }) => {
      const said = answer(record.access);
      const unknown = accessFacts.filter((fact) => access[fact] === 'unknown');
      if (unknown.length === accessFacts.length) return said.includes(record.accessUnknown);
      const told = accessFacts.filter((fact) => access[fact] !== 'unknown');
      const notKnown = /Das wissen wir nicht: (.*) Fragen Sie/.exec(said)?.[1] ?? '';
      return (
        told.every((fact) => said.includes(accessLabels[fact].answers[access[fact]])) &&
        unknown.every((fact) => notKnown.includes(accessLabels[fact].question))
      );
    });
    expect(faulty).toEqual([]);
    const answers = new Set(places.flatMap(({ entry }) => accessFacts.map((fact) => entry.access[fact])));
    expect(answers).toContain('unknown');
    if (build === 'musterstadt') expect(answers).toEqual(new Set(['yes', 'no', 'unknown']));
  });

  it('what it costs is said everywhere but in care, where the own share is', () => {
    const faulty = breaking(pages, ({ entry, answer }) =>
      'care' in entry && entry.care !== undefined
        ? answer(record.ownShare) !== ''
        : answer(record.cost).includes(plain(costWords(entry.cost))),
    );
    expect(faulty).toEqual([]);
    expect(pages.some(({ answer }) => answer(record.cost).includes('nicht bekannt'))).toBe(true);
  });

  it('care forms come with an explanation and their number of places, the own share with its date', () => {
    const homes = places.filter(({ entry }) => entry.care !== undefined);
    expect(homes.length).toBeGreaterThanOrEqual(2);
    const faulty = breaking(homes, ({ entry, answer }) => {
      const { forms, ownShare } = entry.care ?? { forms: [], ownShare: [] };
      const care = answer(record.care);
      const share = answer(record.ownShare);
      return (
        forms.every(({ form, capacity }) =>
          [careFormLabels[form].name, careFormLabels[form].explanation, capacityWords(form, capacity)].every((words) =>
            care.includes(words),
          ),
        ) &&
        ownShare.every(({ asOf }) => share.includes(`Angabe ${fromPartialDay(asOf)}`)) &&
        (ownShare.length > 0 || share.includes(record.ownShareUnknown))
      );
    });
    expect(faulty).toEqual([]);
  });

  it('whether a place in care is free is never claimed', () => {
    const homes = places.filter(({ entry }) => entry.care !== undefined);
    const faulty = breaking(homes, ({ answer }) =>
      answer(record.freePlaces).includes('Ob ein Platz frei ist, wissen wir nicht.'),
    );
    expect(faulty).toEqual([]);
  });

  it('for whom, in which languages and on which ways advice is given is said where known', () => {
    const faulty = breaking(pages, ({ entry: { audiences, channels }, answer }) => {
      const whom = answer(record.audience);
      const ways = answer(record.channels);
      return (
        audiences.every((audience) => whom.includes(audienceLabels[audience])) &&
        channels.every((channel) => ways.includes(channelLabels[channel].sentence))
      );
    });
    expect(faulty).toEqual([]);
  });

  it('a service says how it comes to people, how one gets it and who may use it', () => {
    const faulty = breaking(services, ({ entry, answer }) => {
      const { delivery, application, eligibility, trial } = entry;
      const where = answer(record.delivery);
      return (
        (delivery.length > 0 || where.includes(deliveryUnknown)) &&
        delivery.every((mode) => where.includes(deliveryLabels[mode].sentence)) &&
        answer(record.how).includes(plain(application ?? '')) &&
        answer(record.eligibility).includes(plain(eligibility ?? '')) &&
        (trial === undefined || answer(record.offersService).includes(record.trial))
      );
    });
    expect(faulty).toEqual([]);
  });

  it('the area an office answers for is named, and its Träger is linked', () => {
    const faulty = breaking(pages, ({ entry: { serviceArea, organization }, page, answer }) => {
      const boroughs = serviceArea?.boroughs ?? [];
      const area = answer(record.area);
      const linked = (url: string) => page.$(`main a[href="${url}"]`).length > 0;
      return (
        (boroughs === 'all'
          ? area.includes(record.areaAll)
          : boroughs.every((id) => linked(recordUrl('borough', id)))) &&
        (organization === undefined || linked(recordUrl('organization', organization)))
      );
    });
    expect(faulty).toEqual([]);
  });
});
