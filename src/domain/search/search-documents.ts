import type { Catalog } from '../city/catalog.ts';
import type { Article } from '../article/article.ts';
import type { Organization } from '../organization/organization.ts';
import type { Place } from '../place/place.ts';
import type { Service } from '../service/service.ts';
import type { Confirmations } from '../shared/source.schema.ts';
import { areaDocuments } from './area-documents.ts';
import { cityWords, type CityWords } from './city-words.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';
import type { DocumentOptions, SearchLabels } from './search-labels.ts';

/** Everything of a city that can be found, one document a page. Pages nobody looks for by words are left out. */
export function searchDocuments(catalog: Catalog, { url, labels }: DocumentOptions): SearchDocument[] {
  const words = cityWords(catalog);
  return [
    ...catalog.places.map((place) => placeDocument(place, words, { url, labels })),
    ...catalog.services.map((service) => serviceDocument(service, catalog, words, { url, labels })),
    ...catalog.organizations.map((organization) => organizationDocument(organization, { url, labels })),
    ...catalog.articles.map((article) => articleDocument(article, words, { url, labels })),
    ...catalog.topics.map((topic) => ({
      ...head('topic', { ...topic, phones: [] }, { url, labels }),
      fields: fields({ name: [topic.name], topics: topic.words, text: [topic.summary] }),
    })),
    ...areaDocuments(catalog, words, { url, labels }),
  ];
}

type Words = readonly (string | undefined)[];

/** Fields of a document from what there is: unknown ones stay empty. */
function fields(known: Partial<Record<keyof SearchDocument['fields'], Words>>): SearchDocument['fields'] {
  const present = (words: Words = []): string[] =>
    words.filter((word) => word !== undefined && word !== '') as string[];
  return {
    name: present(known.name),
    topics: present(known.topics),
    area: present(known.area),
    organization: present(known.organization),
    text: present(known.text),
  };
}

function head(
  kind: SearchKind,
  record: Pick<Organization, 'id' | 'name' | 'summary' | 'phones'> & {
    shortNumber?: string;
    confirmed?: Confirmations;
  },
  { url, labels }: DocumentOptions,
) {
  const [phone] = record.phones;
  return {
    id: record.id,
    kind,
    title: record.name,
    url: url(kind, record.id),
    shortNumber: record.shortNumber,
    summary: record.summary,
    phone: phone?.spoken,
    phoneAge: phone === undefined ? undefined : labels.phoneAge(record.confirmed?.contact),
  };
}

function placeDocument(place: Place, words: CityWords, { url, labels }: DocumentOptions): SearchDocument {
  const types = [place.type, ...place.alsoTypes].map((type) => labels.placeTypes[type]);
  const forms = place.care?.forms.map(({ form }) => labels.careForms[form]) ?? [];
  const focus = place.care?.focus.map((kind) => labels.careFocus[kind]) ?? [];
  return {
    ...head(place.kind, place, { url, labels }),
    area: words.districtName(place.district),
    fields: fields({
      name: [place.name, ...place.alternateNames],
      topics: [...types, ...forms, ...focus, ...words.topicNames(place.topics)],
      area: [
        ...words.district(place.district),
        ...words.borough(place.borough),
        place.address?.streetAddress,
        place.address?.postalCode,
        place.address?.addressLocality,
        ...words.serviceArea(place.serviceArea),
      ],
      organization: words.organization(place.organization),
      text: [
        ...offeringText(place, labels),
        ...words.topicWords(place.topics),
        place.address?.hint,
        ...place.transport.map(({ stop }) => stop),
      ],
    }),
  };
}

function serviceDocument(
  service: Service,
  catalog: Catalog,
  words: CityWords,
  { url, labels }: DocumentOptions,
): SearchDocument {
  const places = catalog.places.filter(({ id }) => service.places.includes(id));
  return {
    ...head('service', service, { url, labels }),
    fields: fields({
      name: [service.name, ...service.alternateNames],
      topics: [labels.serviceTypes[service.type], ...words.topicNames(service.topics)],
      area: words.serviceArea(service.serviceArea),
      organization: words.organization(service.organization),
      text: [
        ...offeringText(service, labels),
        ...words.topicWords(service.topics),
        service.eligibility,
        service.application,
        ...service.delivery.map((mode) => labels.deliveryModes[mode]),
        ...places.flatMap((place) => [place.name, words.districtName(place.district)]),
      ],
    }),
  };
}

const offeringText = (offering: Place | Service, labels: SearchLabels): Words => [
  offering.summary,
  offering.description,
  offering.cost.text,
  offering.openingHours?.note,
  ...offering.audiences.map((audience) => labels.audiences[audience]),
  ...offering.channels.map((channel) => labels.channels[channel]),
  ...offering.languages.map((language) => labels.language(language)),
];

function organizationDocument(organization: Organization, options: DocumentOptions): SearchDocument {
  const { name, alternateNames, address, summary, description } = organization;
  return {
    ...head('organization', organization, options),
    fields: fields({
      name: [name, ...alternateNames],
      area: [address?.streetAddress, address?.postalCode],
      text: [summary, description],
    }),
  };
}

function articleDocument(article: Article, words: CityWords, { url, labels }: DocumentOptions): SearchDocument {
  return {
    ...head('article', { ...article, name: article.title, phones: [] }, { url, labels }),
    fields: fields({
      name: [article.title],
      topics: words.topicNames(article.topics),
      text: [
        article.summary,
        ...words.topicWords(article.topics),
        plainText(article.body),
        ...article.laws.map(({ law, paragraph, about }) => `${law} ${paragraph} ${about}`),
        ...article.offices.map((type) => labels.placeTypes[type]),
      ],
    }),
  };
}

/** The words of a Markdown text: addresses of links and raw HTML are no words. */
const plainText = (markdown: string): string =>
  markdown
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ');
