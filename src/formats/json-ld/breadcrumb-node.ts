import type { BreadcrumbListLeaf, WithContext } from 'schema-dts';

/** The way to a page, from the home page to the page itself. Addresses are absolute. */
export function breadcrumbNode(steps: readonly { name: string; url: string }[]): WithContext<BreadcrumbListLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
