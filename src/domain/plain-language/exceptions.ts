import type { DocumentHit, Rule } from './rule.ts';

const MOST_EXCEPTIONS = 3;

/** An exception needs a reason; a text with more than three is not plain. */
export const exceptionReasons: Rule = {
  id: 'LS-X01',
  name: 'exceptions',
  reliability: 'certain',
  severity: 'error',
  document: ({ document: { exceptions } }) => {
    const bare = exceptions
      .filter(({ reason }) => reason === '')
      .map(({ rule, from, to }): DocumentHit => ({
        start: from,
        end: to,
        message: { code: 'exception-without-reason', params: { rule } },
      }));
    const fourth = exceptions[MOST_EXCEPTIONS];
    if (fourth === undefined) return bare;
    const { from: start, to: end } = fourth;
    const message = { code: 'exceptions-many', params: { count: exceptions.length } } as const;
    return [...bare, { start, end, severity: 'warning', message }];
  },
};
