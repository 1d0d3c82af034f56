import { describe, expect, it } from 'vitest';
import { readContent } from '#adapters/content/read-content.ts';
import { dataFiles } from '#compose/data-files.ts';
import { nameUuid } from '#compose/name-uuid.ts';
import { recordUrl } from '#routes';
import { describeFaults } from '#texts/content-faults.ts';
import { HsdsFile } from './hsds-rules.ts';

const DAY = '2026-11-21';

async function exported(directory: string) {
  const result = await readContent(directory, DAY);
  if (!result.ok) throw new Error(describeFaults(result.fault));
  const { catalog } = result.value;
  const file = dataFiles(catalog, DAY, undefined).find(({ name }) => name === 'hsds.json');
  return { catalog, raw: JSON.parse(new TextDecoder().decode(file?.content)) as unknown };
}

/** Every object with an id, however deep, by that id. */
function objectsById(value: unknown, found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (Array.isArray(value)) value.forEach((item) => objectsById(item, found));
  else if (typeof value === 'object' && value !== null) {
    const { id } = value as { id?: string };
    if (id !== undefined) found.set(id, (found.get(id) ?? new Set()).add(JSON.stringify(value)));
    Object.values(value).forEach((item) => objectsById(item, found));
  }
  return found;
}

describe.each([
  ['the shipped content', 'content'],
  ['the fixture city', 'tests/fixtures/musterstadt/content'],
])('the export of %s keeps the rules of HSDS 3.2', async (_, directory) => {
  const { catalog, raw } = await exported(directory);
  const file = raw as HsdsFile;

  it('in every object: required fields, formats, closed lists, no field it does not know', () => {
    const { error } = HsdsFile.safeParse(raw);
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual([]);
  });

  it('with every record once, under an id made of its address', () => {
    const idOf = (path: string): string => nameUuid(new URL(path, catalog.site.baseUrl).href);
    expect(file.services.map(({ id }) => id)).toEqual([
      ...catalog.places.map(({ kind, id }) => idOf(recordUrl(kind, id))),
      ...catalog.services.map(({ id }) => idOf(recordUrl('service', id))),
    ]);
    expect(file.organizations.map(({ id }) => id)).toEqual(
      catalog.organizations.map(({ id }) => idOf(recordUrl('organization', id))),
    );
  });

  it('never active without a word of doubt where nobody knows whether it is in operation', () => {
    const unsure = [...catalog.places, ...catalog.services].filter(({ operating }) => operating === 'unknown');
    const names = new Set(unsure.map(({ name }) => name));
    const told = file.services.filter(({ name }) => names.has(name));
    expect(told.length).toBe(unsure.length);
    expect(told.filter(({ status, alert = '' }) => status === 'active' && alert === '')).toEqual([]);
  });

  it('with no id for two different things', () => {
    const twice = [...objectsById(raw)].filter(([, things]) => things.size > 1);
    expect(twice).toEqual([]);
  });

  it('with references that lead somewhere', () => {
    const organizations = new Set(file.organizations.map(({ id }) => id));
    const astray = file.services.flatMap((service) => [
      ...(service.organization_id === undefined || organizations.has(service.organization_id) ? [] : ['organization']),
      ...service.service_at_locations
        .filter((at) => at.service_id !== service.id || at.location_id !== at.location.id)
        .map(({ id }) => `${service.name} ${id}`),
      ...service.phones
        .filter(({ contact_id }) => contact_id !== undefined && !service.contacts.some(({ id }) => id === contact_id))
        .map(({ number }) => `${service.name} ${number}`),
      ...service.attributes
        .filter(({ link_id }) => link_id !== service.id)
        .map(({ label }) => `${service.name} ${label ?? ''}`),
    ]);
    expect(astray).toEqual([]);
  });
});

describe('the rules notice', async () => {
  const { raw } = await exported('tests/fixtures/musterstadt/content');
  const spoiled = (change: (service: Record<string, unknown>) => void) => {
    const copy = structuredClone(raw) as { services: Record<string, unknown>[] };
    change(copy.services[0] as Record<string, unknown>);
    return HsdsFile.safeParse(copy).success;
  };

  it.each<[string, (service: Record<string, unknown>) => void]>([
    ['a missing name', (service) => delete service.name],
    ['an id that is no UUID', (service) => (service.id = 'treff')],
    ['a state HSDS does not know', (service) => (service.status = 'unknown')],
    ['a day that is only a year', (service) => (service.assured_date = '2014')],
    ['a misspelt field', (service) => (service.adress = 'x')],
    ['a person as contact', (service) => (service.contacts = [{ id: service.id, name: 'Anna Muster' }])],
  ])('%s', (_, change) => {
    expect(spoiled(() => undefined)).toBe(true);
    expect(spoiled(change)).toBe(false);
  });
});
