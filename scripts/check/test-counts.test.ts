import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/a-folder.ts';
import { countsIn, countsOf } from './test-counts.mjs';

/** A report as a step leaves it. */
const reportFile = (report: object): string => join(aFolder({ 'report.json': JSON.stringify(report) }), 'report.json');

describe('counts of a step', () => {
  it('reads the report of Vitest and our own', () => {
    const vitest = { numPassedTests: 12, numFailedTests: 3, numPendingTests: 2, numTodoTests: 1, success: false };
    expect(countsIn(vitest)).toEqual({ passed: 12, failed: 3, skipped: 3 });
    expect(countsIn({ passed: 40, failed: 2 })).toEqual({ passed: 40, failed: 2, skipped: 0 });
  });

  it.each([
    { what: 'a step without a report that ended well', file: undefined, ok: true, counts: { passed: 1, failed: 0 } },
    { what: 'a step without a report that ended badly', file: undefined, ok: false, counts: { passed: 0, failed: 1 } },
    { what: 'a step that never wrote its report', file: 'missing.json', ok: true, counts: { passed: 0, failed: 1 } },
  ])('counts $what', ({ file, ok, counts }) => {
    expect(countsOf(file, ok)).toEqual({ ...counts, skipped: 0 });
  });

  it('counts a failure that no single test shows: a file that does not load, a run without tests', () => {
    const allWell = reportFile({ numPassedTests: 5, numFailedTests: 0 });
    expect(countsOf(allWell, false).failed).toBe(1);
    expect(countsOf(allWell, true).failed).toBe(0);
    expect(countsOf(reportFile({ numPassedTests: 0, numFailedTests: 0 }), true).failed).toBe(1);
  });
});
