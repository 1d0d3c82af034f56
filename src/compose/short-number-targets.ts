import { recordUrl } from '#routes';
import { catalog } from './catalog.ts';

export interface ShortNumberTarget {
  number: string;
  /** Where the number leads; for a retired number its own page, which says so. */
  url: string;
  name: string | undefined;
  retired: boolean;
}

/** Every number ever given and where it leads now. */
export async function shortNumberTargets(): Promise<ShortNumberTarget[]> {
  const { shortNumbers, places, services } = await catalog();
  return shortNumbers.map(({ number, id }) => {
    const place = places.find((entry) => entry.id === id);
    const service = services.find((entry) => entry.id === id);
    if (place !== undefined) return { number, url: recordUrl(place.kind, id), name: place.name, retired: false };
    if (service !== undefined) return { number, url: recordUrl('service', id), name: service.name, retired: false };
    return { number, url: `/${number}/`, name: undefined, retired: true };
  });
}
