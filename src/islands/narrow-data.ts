import { decodeAreaData, type AreaWire } from '#domain/city/area-wire.ts';
import type { AreaData } from '#domain/city/find-area.ts';
import type { FilterTable } from '#domain/filter/filter-record.ts';

const kept = new Map<string, Promise<unknown>>();

/** A data file of this portal, read and unpacked once a page. A failed read may be tried again. */
function file<Data>(address: string, unpack: (data: unknown) => Data): Promise<Data> {
  const known = kept.get(address) as Promise<Data> | undefined;
  if (known !== undefined) return known;
  const reading = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    return unpack(await response.json());
  });
  kept.set(address, reading);
  reading.catch(() => kept.delete(address));
  return reading;
}

export const filterFile = (): Promise<FilterTable> => file('/daten/auswahl.json', (data) => data as FilterTable);
export const areaFile = (): Promise<AreaData> =>
  file('/daten/zustaendig.json', (data) => decodeAreaData(data as AreaWire));
