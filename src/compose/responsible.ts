import type { Catalog } from '#domain/city/catalog.ts';
import type { District } from '#domain/city/city.schema.ts';
import { encodeAreaData, type AreaWire } from '#domain/city/area-wire.ts';
import { areaDirectory, findArea, mayLieElsewhere, type AreaAnswer } from '#domain/city/find-area.ts';
import { byName } from '#domain/place/group-by-borough.ts';
import type { Place } from '#domain/place/place.ts';
import { responsibleOffices } from '#domain/place/responsible.ts';
import { answersOf, type Release } from './answers.ts';
import { catalog } from './catalog.ts';
import { listsOf, type CityLists } from './lists.ts';

/** The page "Wer ist für mich zuständig?" with its answer, if something was asked. */
export interface ResponsibleView extends Pick<CityLists, 'city' | 'boroughs'> {
  question: string;
  /** Undefined as long as nothing was asked. */
  area: AreaAnswer | undefined;
  /** The responsible offices; only when one borough is known. */
  offices: Place[];
  /** Ortsteile to choose from when the answer is not certain. */
  asked: District[];
  /** Ortsteile that the answer means. */
  here: District[];
  /** Whether the right Ortsteil may be one that is not offered: then the way to all of them is shown. */
  elsewhere: boolean;
}

export const responsibleView = async (): Promise<ResponsibleView> => viewOf(await catalog(), '', undefined);

export async function answerResponsible(release: Release | undefined, question: string): Promise<ResponsibleView> {
  const { city, directory } = await answersOf(release);
  return viewOf(city, question, findArea(question, directory));
}

function viewOf(city: Catalog, question: string, area: AreaAnswer | undefined): ResponsibleView {
  const { boroughs } = listsOf(city);
  const meant =
    area !== undefined && 'districts' in area
      ? city.districts.filter((entry) => area.districts.includes(entry.id)).sort(byName)
      : [];
  return {
    city,
    boroughs,
    question,
    area,
    offices: area?.kind === 'borough' ? responsibleOffices(city, area.borough) : [],
    asked: area?.kind === 'ambiguous' ? meant : [],
    here: area?.kind === 'borough' ? meant : [],
    elsewhere: area !== undefined && mayLieElsewhere(area),
  };
}

/** What a browser needs to answer the same question on hosts without our server. */
export async function areaData(): Promise<AreaWire> {
  const city = await catalog();
  const offices = city.boroughs.map(({ id }) => [id, responsibleOffices(city, id).length]);
  return encodeAreaData({ ...areaDirectory(city), offices: Object.fromEntries(offices) as Record<string, number> });
}
