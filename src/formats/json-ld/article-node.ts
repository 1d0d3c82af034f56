import type { ArticleLeaf, WithContext } from 'schema-dts';
import type { Article } from '#domain/article/article.ts';

/** Addresses are absolute. */
interface ArticleNodeContext {
  url: string;
  topics: readonly { name: string; url: string }[];
  /** Who answers for the text; left out for a demonstration, which nobody publishes. */
  publisher: { name: string; url: string } | undefined;
}

/** An article as schema.org/Article. No author is named: texts of the portal are not signed by persons. */
export function articleNode(
  article: Article,
  { url, topics, publisher }: ArticleNodeContext,
): WithContext<ArticleLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: article.title,
    description: article.summary,
    url,
    mainEntityOfPage: url,
    inLanguage: 'de',
    dateModified: article.writtenOn,
    about: topics.map((topic) => ({ '@type': 'Thing', name: topic.name, url: topic.url })),
    ...(article.laws.length > 0 && { citation: article.laws.map(({ law, paragraph }) => `${law} ${paragraph}`) }),
    ...(publisher !== undefined && {
      publisher: { '@type': 'Organization', name: publisher.name, url: publisher.url },
    }),
  };
}
