import type { SearchAction, WebSiteLeaf, WithActionConstraints, WithContext } from 'schema-dts';

interface WebsiteNodeContext {
  name: string;
  /** Absolute address of the home page. */
  url: string;
  /** Absolute address of the search page, without a query. */
  searchUrl: string;
}

/** The portal as schema.org/WebSite, with the search that answers at `?q=`. */
export function websiteNode({ name, url, searchUrl }: WebsiteNodeContext): WithContext<WebSiteLeaf> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return { '@context': 'https://schema.org', '@type': 'WebSite', name, url, inLanguage: 'de', potentialAction: search };
}
