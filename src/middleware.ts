import { defineMiddleware } from 'astro:middleware';
import { onDemandRoutes } from '#routes';

/**
 * Under `astro dev` there is no portal server in front, so the rewrite of a question to its answer page happens here.
 * In a release src/server does it before Astro is asked.
 */
export const onRequest = defineMiddleware((context, next) => {
  const { pathname, search } = context.url;
  const asks = import.meta.env.DEV && search !== '' && onDemandRoutes.includes(pathname);
  return asks ? context.rewrite(`/antwort${pathname}${search}`) : next();
});
