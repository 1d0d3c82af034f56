import type { ArticleRecord } from './article.schema.ts';

/** An article: its front matter, its id (file name) and its text as Markdown. */
export type Article = ArticleRecord & { id: string; body: string };
