import type { Catalog } from '../city/catalog.ts';
import type { Place } from './place.ts';

/**
 * The offices that answer for a borough. Nearest is not responsible: only the service area counts.
 * Several are all returned; none is an empty list, never a neighbour's office.
 */
export function responsibleOffices(catalog: Pick<Catalog, 'places' | 'site'>, borough: string): Place[] {
  const { type } = catalog.site.responsibleOffice;
  return catalog.places.filter((place) => {
    const boroughs = place.serviceArea?.boroughs;
    return place.type === type && (boroughs === 'all' || boroughs?.includes(borough) === true);
  });
}
