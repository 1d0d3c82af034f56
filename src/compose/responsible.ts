import type { Catalog } from '#domain/city/catalog.ts';
import type { District } from '#domain/city/city.schema.ts';
import { areaDirectory, findArea, type AreaAnswer, type AreaDirectory } from '#domain/city/find-area.ts';
import type { Site } from '#domain/city/site.schema.ts';
import { byName } from '#domain/place/group-by-borough.ts';
import type { Place } from '#domain/place/place.ts';
import { responsibleOffices } from '#domain/place/responsible.ts';
import { answersOf, type Release } from './answers.ts';
import { catalog } from './catalog.ts';
import { listsOf, type CityLists } from './lists.ts';

/** The page "Wer ist für mich zuständig?" with its answer, if something was asked. */
export interface ResponsibleView extends Pick<CityLists, 'city' | 'boroughs'> {
  question: string;
  area: AreaAnswer;
  /** The responsible offices; only when the borough is certain. */
  offices: Place[];
  /** Ortsteile to choose from when the answer is not certain. */
  asked: District[];
  /** Ortsteile that the answer means. */
  here: District[];
}

export const responsibleView = async (): Promise<ResponsibleView> => viewOf(await catalog(), '', { kind: 'empty' });

export async function answerResponsible(release: Release | undefined, question: string): Promise<ResponsibleView> {
  const { city, directory } = await answersOf(release);
  return viewOf(city, question, findArea(question, directory));
}

function viewOf(city: Catalog, question: string, area: AreaAnswer): ResponsibleView {
  const { boroughs } = listsOf(city);
  const meant =
    'districts' in area ? city.districts.filter((entry) => area.districts.includes(entry.id)).sort(byName) : [];
  return {
    city,
    boroughs,
    question,
    area,
    offices: area.kind === 'borough' ? responsibleOffices(city, area.borough) : [],
    asked: area.kind === 'ambiguous' ? meant : [],
    here: area.kind === 'borough' ? meant : [],
  };
}

/** What a browser needs to answer the same question on hosts without our server. */
export async function areaData(): Promise<AreaDirectory & { site: Pick<Site, 'words' | 'city'> }> {
  const city = await catalog();
  const { words, city: name } = city.site;
  return { ...areaDirectory(city), site: { words, city: name } };
}
