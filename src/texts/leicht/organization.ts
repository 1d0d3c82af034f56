import type { Organization } from '#domain/organization/organization.ts';
import { ageSection, firstLines } from './age.ts';
import { addressBlock, mailSection, phoneSection, webSection } from './contact.ts';
import { plainOrganizationForms } from './kinds.ts';
import { moreSection } from './notes.ts';
import type { PlainFacts, WithPlainText } from './plain-facts.ts';
import { type PlainLink, type PlainPage, type PlainSection, present } from './plain-page.ts';

/** What an organization runs. */
export interface PlainOrganizationFacts extends PlainFacts {
  places: readonly PlainLink[];
  services: readonly PlainLink[];
}

/** The page of an organization in plain language, made of its data. */
export function plainOrganization(
  organization: Organization & WithPlainText,
  facts: PlainOrganizationFacts,
): PlainPage {
  const { name, form, address, leicht = [] } = organization;
  const { intro, expiring } = firstLines(organization, facts);
  const [first, ...rest] = plainOrganizationForms[form];
  const about = [...(rest.length > 0 ? rest : [first]), ...leicht];
  return {
    title: name,
    intro: [...intro, first],
    ...(expiring && { expiring }),
    sections: present([
      { heading: 'Was ist das?', drawing: 'amt', lines: about },
      linkSection('Welche Orte gehören dazu?', 'Diese Orte gehören dazu:', facts.places),
      linkSection('Welche Angebote gehören dazu?', 'Diese Angebote gehören dazu:', facts.services),
      phoneSection(organization, facts),
      address === undefined
        ? undefined
        : {
            heading: 'Wo ist das?',
            drawing: 'karte',
            lines: ['Das ist die Adresse:'],
            address: addressBlock(name, address, facts.city),
          },
      mailSection(organization),
      webSection(organization),
      ageSection(organization, facts),
      moreSection([organization.description], facts),
    ]),
  };
}

const linkSection = (heading: string, line: string, links: readonly PlainLink[]): PlainSection | undefined =>
  links.length === 0 ? undefined : { heading, drawing: 'haende', lines: [line], links: [...links] };
