import { describe, expect, it } from 'vitest';
import { ArticleRecord } from '#domain/article/article.schema.ts';
import { OrganizationRecord } from '#domain/organization/organization.schema.ts';
import { ServiceRecord } from '#domain/service/service.schema.ts';
import { articleNode } from './article-node.ts';
import { breadcrumbNode } from './breadcrumb-node.ts';
import { organizationNode } from './organization-node.ts';
import { serviceNode, type ServiceNodeContext } from './service-node.ts';
import { websiteNode } from './website-node.ts';

const sources = [{ title: 'Liste', readOn: '2030-01-01' }];

function service(facts: Record<string, unknown> = {}, more: Partial<ServiceNodeContext> = {}) {
  const record = ServiceRecord.parse({
    type: 'besuchsdienst',
    name: 'Besuchsdienst',
    summary: 'Freiwillige kommen zu Besuch.',
    topics: ['hilfe-zu-hause'],
    sources,
    ...facts,
  });
  const context: ServiceNodeContext = {
    url: 'https://portal.example/angebote/besuch/',
    typeName: 'Besuchsdienst',
    organization: undefined,
    hours: { rows: [{ days: [1], ranges: [[540, 720]] }], holidays: undefined },
    hoursAreCurrent: false,
    contactIsCurrent: true,
    areaNames: [],
    audienceNames: [],
    places: [],
    ...more,
  };
  return JSON.parse(JSON.stringify(serviceNode({ ...record, id: 'besuch', shortNumber: '1009-7' }, context))) as object;
}

describe('a service', () => {
  it('of which little is known says little', () => {
    expect(service()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      '@id': 'https://portal.example/angebote/besuch/#service',
      name: 'Besuchsdienst',
      description: 'Freiwillige kommen zu Besuch.',
      url: 'https://portal.example/angebote/besuch/',
      identifier: '1009-7',
      serviceType: 'Besuchsdienst',
    });
  });

  it.each([
    ['municipality', 'GovernmentService'],
    ['association', 'Service'],
    ['unknown', 'Service'],
  ] as const)('provided by a body of form %s is a %s', (form, type) => {
    const organization = { name: 'Träger', url: 'https://portal.example/traeger/t/', form };
    expect(service({}, { organization })).toMatchObject({ '@type': type, provider: { name: 'Träger' } });
  });

  it('names its ways: phone with mailbox and languages, places, the web only where it works online', () => {
    const facts = {
      phones: [{ number: '030 23125 111' }],
      email: 'besuch@verein.example',
      web: 'https://verein.example/',
      languages: ['de', 'gsg'],
    };
    const places = [{ name: 'Treff', url: 'https://portal.example/begegnungsstaetten/treff/' }];
    const node = service(facts, { places });
    expect(node).not.toHaveProperty('sameAs');
    expect(node).toMatchObject({
      availableChannel: [
        {
          servicePhone: { telephone: '+493023125111', email: 'besuch@verein.example' },
          availableLanguage: ['de', 'gsg'],
        },
        { serviceLocation: { '@id': 'https://portal.example/begegnungsstaetten/treff/#place' } },
      ],
    });
    expect(service(facts, { contactIsCurrent: false })).not.toHaveProperty('availableChannel');
    expect(service({ web: 'https://verein.example/', delivery: ['online'] })).toMatchObject({
      availableChannel: [{ serviceUrl: 'https://verein.example/' }],
    });
  });

  it('names areas, audiences, current hours and a price of nothing', () => {
    const known = { hoursAreCurrent: true, areaNames: ['Nord'], audienceNames: ['ältere Menschen'] };
    expect(service({ cost: { kind: 'free' } }, known)).toMatchObject({
      areaServed: [{ '@type': 'AdministrativeArea', name: 'Nord' }],
      audience: [{ audienceType: 'ältere Menschen' }],
      hoursAvailable: [{ opens: '09:00' }],
      offers: { price: 0, priceCurrency: 'EUR' },
    });
  });
});

it.each([
  ['municipality', 'GovernmentOrganization'],
  ['charity', 'Organization'],
] as const)('an organization of form %s is a %s with its contact', (form, type) => {
  const organization = OrganizationRecord.parse({
    name: 'Ein Träger',
    form,
    summary: 'Der Träger betreibt Treffs.',
    phones: [{ number: '030 23125 111' }],
    email: 'post@traeger.example',
    web: 'https://traeger.example/',
    address: { streetAddress: 'Bachweg 1', postalCode: '01234' },
    sources,
  });
  const context = { url: 'https://portal.example/traeger/t/', city: 'Musterstadt', contactIsCurrent: true };
  const old = organizationNode({ ...organization, id: 't' }, { ...context, contactIsCurrent: false });
  expect(old).not.toHaveProperty('telephone');
  expect(organizationNode({ ...organization, id: 't' }, context)).toMatchObject({
    sameAs: 'https://traeger.example/',
    '@type': type,
    '@id': 'https://portal.example/traeger/t/#organization',
    telephone: ['+493023125111'],
    email: 'post@traeger.example',
    address: { addressLocality: 'Musterstadt' },
  });
});

it('an article says when it was changed, what it is about and on which law it rests', () => {
  const article = ArticleRecord.parse({
    title: 'Pflegegrad beantragen',
    summary: 'Wie Sie Pflegegeld bekommen.',
    topics: ['pflege'],
    lawAsOf: '2030-01-01',
    writtenOn: '2030-02-03',
    laws: [{ law: 'SGB XI', paragraph: '§ 18', about: 'Begutachtung' }],
  });
  const topics = [{ name: 'Pflege', url: 'https://portal.example/themen/pflege/' }];
  const context = { url: 'https://portal.example/ratgeber/a/', topics, publisher: undefined };
  const node = articleNode({ ...article, id: 'a', body: '' }, context);
  expect(node).toMatchObject({
    headline: 'Pflegegrad beantragen',
    dateModified: '2030-02-03',
    about: [{ name: 'Pflege' }],
    citation: ['SGB XI § 18'],
  });
  expect(node).not.toHaveProperty('publisher');
});

it('breadcrumbs count from one', () => {
  const steps = [
    { name: 'Start', url: 'https://portal.example/' },
    { name: 'Angebote', url: 'https://portal.example/angebote/' },
  ];
  expect(breadcrumbNode(steps)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Start', item: 'https://portal.example/' },
      { position: 2, name: 'Angebote', item: 'https://portal.example/angebote/' },
    ],
  });
});

it('the portal names its search', () => {
  const context = { name: 'Portal', url: 'https://portal.example/', searchUrl: 'https://portal.example/suche/' };
  expect(websiteNode(context)).toMatchObject({
    potentialAction: {
      target: { urlTemplate: 'https://portal.example/suche/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});
