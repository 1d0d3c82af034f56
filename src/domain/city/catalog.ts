import type { Article } from '../article/article.ts';
import type { Organization } from '../organization/organization.ts';
import type { Place } from '../place/place.ts';
import type { PlainWord } from '../plain-language/dictionary.schema.ts';
import type { Twin } from '../plain-language/twin.ts';
import type { Service } from '../service/service.ts';
import type {
  Borough,
  District,
  Holidays,
  Postcode,
  ShortNumberEntry,
  Street,
  SynonymGroup,
  Topic,
} from './city.schema.ts';
import type { Site } from './site.schema.ts';

/** Everything a city's content says, checked and joined. Lists are sorted by id. */
export interface Catalog {
  site: Site;
  boroughs: Borough[];
  districts: District[];
  postcodes: Postcode[];
  /** The imported street directory; empty when the city has none. */
  streets: Street[];
  topics: Topic[];
  holidays: Holidays;
  synonyms: SynonymGroup[];
  places: Place[];
  services: Service[];
  organizations: Organization[];
  articles: Article[];
  /** Written twins in plain language, sorted by original. What one may call itself says twin-label.ts. */
  twins: Twin[];
  /** The small dictionary of the twins. */
  plainWords: PlainWord[];
  /** The register, with retired numbers. */
  shortNumbers: ShortNumberEntry[];
}
