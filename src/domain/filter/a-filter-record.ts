import type { FilterRecord } from './filter-record.ts';

/** Builder for tests: a record of which nothing is known. */
export const aFilterRecord = (record: Partial<FilterRecord> = {}): FilterRecord => ({
  id: 'ort',
  kind: 'meetingPlace',
  ...record,
});
