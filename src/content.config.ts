import { defineCollection } from 'astro:content';
import { catalog } from '#compose/catalog.ts';
import { ArticleRecord } from '#domain/article/article.schema.ts';

/**
 * Articles are the one collection that needs Astro: it renders their Markdown. They come through the one reader, like
 * everything else; places, services and organizations are read from the catalogue directly (docs/adr/0003-one-reader.md).
 */
const articles = defineCollection({
  schema: ArticleRecord,
  loader: {
    name: 'content-reader',
    load: async (context) => {
      context.store.clear();
      for (const { id, body, ...data } of (await catalog()).articles) {
        const rendered = await context.renderMarkdown(body);
        const checked = await context.parseData({ id, data });
        context.store.set({ id, data: checked, body, rendered, digest: context.generateDigest(body) });
      }
    },
  },
});

export const collections = { articles };
