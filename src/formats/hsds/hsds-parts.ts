import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import type { Organization } from '#domain/organization/organization.ts';
import type { Phone } from '#domain/shared/contact.schema.ts';
import { fieldGroups, type Confirmations } from '#domain/shared/source.schema.ts';
import { sourceCell } from '../csv/cells.ts';
import type { HsdsAttribute, HsdsContact, HsdsContext, HsdsPhone } from './hsds-types.ts';

type IdOf = HsdsContext['idOf'];

/** Numbers of a body. A number for something special is that of a contact, which is an office and never a person. */
export function phonesOf(page: string, phones: readonly Phone[], idOf: IdOf) {
  const contactId = (label: string): string => idOf(`${page}#contact-${label}`);
  const labels = [...new Set(phones.flatMap(({ label }) => label ?? []))];
  const contacts: HsdsContact[] = labels.map((label) => ({ id: contactId(label), department: label }));
  const numbers = phones.map(({ number, label, hours }, index): HsdsPhone => {
    const description = [label, hours].filter((part) => part !== undefined).join('; ');
    return {
      id: idOf(`${page}#phone-${String(index + 1)}`),
      number,
      type: 'voice',
      ...(description !== '' && { description }),
      ...(label !== undefined && { contact_id: contactId(label) }),
    };
  });
  return { phones: numbers, contacts };
}

/**
 * The day all stated groups of facts were last confirmed: the oldest one, and of a year or month its first day, so that
 * a record never looks fresher than it is. The exact words are among the attributes.
 */
export function assuredDate(confirmed: Confirmations): string | undefined {
  const days = fieldGroups.flatMap((group) => confirmed[group]?.on ?? []);
  return days.map((day) => `${day}-01-01`.slice(0, 10)).sort()[0];
}

/** What HSDS has no field for, under the name it has in the model. */
export function attributesOf(
  owner: { id: string; page: string; entity: HsdsAttribute['link_entity'] },
  facts: readonly (readonly [label: string, value: string | undefined])[],
  idOf: IdOf,
): HsdsAttribute[] {
  return facts.flatMap(([label, value]) =>
    value === undefined || value === ''
      ? []
      : [
          {
            id: idOf(`${owner.page}#${owner.entity}-attribute-${label}`),
            link_id: owner.id,
            link_entity: owner.entity,
            label,
            value,
          },
        ],
  );
}

/** When which facts were confirmed, by whom, and where all of them come from. */
export const trustFacts = ({ confirmed, sources }: Place | Service | Organization) =>
  [
    ...fieldGroups.flatMap((group): [string, string | undefined][] => [
      [`confirmed.${group}.on`, confirmed[group]?.on],
      [`confirmed.${group}.by`, confirmed[group]?.by],
    ]),
    ['sources', sourceCell(sources)],
  ] as const satisfies [string, string | undefined][];

/** Topics of the city as terms of its own taxonomy. */
export const topicAttributes = (
  owner: { id: string; page: string },
  topics: readonly string[],
  { city, idOf, pageOf, notice }: HsdsContext,
): HsdsAttribute[] =>
  city.topics
    .filter(({ id }) => topics.includes(id))
    .map(({ id, name, summary }) => {
      const term_uri = pageOf('topic', id);
      const termId = idOf(term_uri);
      return {
        id: idOf(`${owner.page}#topic-${id}`),
        link_id: owner.id,
        link_entity: 'service',
        label: 'topics',
        value: id,
        taxonomy_term_id: termId,
        taxonomy_term: {
          id: termId,
          code: id,
          name,
          description: summary,
          taxonomy: notice.source,
          language: 'de',
          term_uri,
        },
      };
    });
