import type { Catalog } from '#domain/city/catalog.ts';
import { doors } from '#domain/city/city.schema.ts';
import type { OriginalHashes } from '#domain/city/check-twins.ts';
import type { Site } from '#domain/city/site.schema.ts';
import type { ListKey } from '#domain/filter/criteria.ts';
import { canonicalText, originalHashes } from '#domain/plain-language/original-text.ts';
import type { PageKey } from '#domain/plain-language/twin-names.ts';
import type { PageTexts } from '#adapters/content/read-content.ts';
import { sha256 } from '#adapters/content/sha256.ts';
import { display, doorTexts, footerLinks, frame, helpBlock } from '#texts/frame.ts';
import { help } from '#texts/help.ts';
import { home } from '#texts/home.ts';
import { accessibility, imprint, privacy } from '#texts/legal.ts';
import { careListNote, listPages } from '#texts/list-pages.ts';
import { eventsPage } from '#texts/lists.ts';
import { mapSection } from '#texts/map.ts';
import { narrowForm } from '#texts/narrow.ts';
import { noteListPage } from '#texts/note-list.ts';
import { responsible } from '#texts/responsible.ts';
import { searchPage } from '#texts/search-page.ts';

type Sentences = readonly string[];

/** In the place of a figure that the page takes from a record: it may change without making a twin stale. */
const FIGURE = '…';

const list = (key: ListKey, { city }: Site): Sentences => {
  const { title, lead, description } = listPages[key];
  return [title, lead, description(city)];
};

const doorSentences: Sentences = doors.flatMap((door) => [doorTexts[door].name, doorTexts[door].behind]);

const startPage = ({ city, words }: Site): Sentences => [
  home.title,
  home.description(city),
  home.question,
  home.searchLabel,
  home.searchHint,
  home.responsible,
  home.near,
  ...doorSentences,
  home.areas(words.district),
  home.areasLead(words.borough),
  home.crisis,
];

const helpPage = ({ demo, words, responsibleOffice, accessibility: { feedback } }: Site): Sentences => [
  help.title,
  help.description,
  help.callTitle,
  help.officeTitle(responsibleOffice),
  help.office(responsibleOffice, words.district),
  help.emergencyTitle,
  help.howTitle,
  ...help.how(FIGURE),
  help.displayTitle,
  help.display,
  help.paperTitle,
  help.paper,
  help.unknownTitle,
  help.unknown,
  help.wrongTitle,
  demo ? help.wrongDemo : help.wrong(feedback.to),
];

/** The frame around every page is what the page on how to use the portal explains. */
const navigation = ({ city, demo, words }: Site): Sentences => [
  ...(demo ? [frame.demo(city)] : []),
  frame.home,
  frame.search,
  ...doorSentences,
  display.title,
  display.intro,
  ...display.groups.flatMap(({ legend, choices }) => [legend, ...choices.map(({ label }) => label)]),
  helpBlock.title,
  helpBlock.more,
  footerLinks.responsible,
  footerLinks.near,
  footerLinks.topics,
  footerLinks.articles,
  footerLinks.boroughs(words.boroughPlural),
  footerLinks.imprint,
  footerLinks.privacy,
  footerLinks.accessibility,
];

/** Days, addresses and phones stand in the slots of the twin. */
const statement = ({ name, demo, accessibility: said }: Site): Sentences => [
  accessibility.title,
  accessibility.scope(name, said.law),
  accessibility.stateTitle,
  accessibility.states[said.state],
  accessibility.goal,
  accessibility.gapsTitle,
  ...(said.gaps.length === 0 ? [accessibility.gapsNone] : []),
  ...said.gaps.flatMap(({ what, why, alternative }) => [what, why, alternative]),
  accessibility.methodTitle,
  said.method,
  accessibility.feedbackTitle,
  demo ? accessibility.feedbackDemo : accessibility.feedback(said.feedback.to),
  accessibility.enforcementTitle,
  demo ? accessibility.enforcementDemo : accessibility.enforcement,
  said.enforcement.name,
];

const pages: Record<PageKey, (site: Site) => Sentences> = {
  startseite: startPage,
  rat: (site) => list('office', site),
  treffen: (site) => list('meetingPlace', site),
  pflege: (site) => [...list('careFacility', site), careListNote],
  angebote: (site) => list('service', site),
  veranstaltungen: ({ city, responsibleOffice }) => [
    eventsPage.title,
    eventsPage.description(city),
    eventsPage.lead,
    eventsPage.instead,
    eventsPage.call,
    eventsPage.ask(responsibleOffice),
  ],
  hilfe: helpPage,
  zustaendig: ({ city, words, responsibleOffice }) => [
    responsible.title,
    responsible.description(responsibleOffice, city),
    responsible.lead(responsibleOffice, words.district),
    responsible.label(words.district),
    responsible.hint,
    responsible.orChoose(words.district),
  ],
  suche: ({ city }) => [searchPage.title, searchPage.description(city), home.searchHint, searchPage.otherWays],
  // How to find a care place is told by the list of care places and the questions it can be asked.
  'pflegeplatz-finden': (site) => [
    ...list('careFacility', site),
    careListNote,
    narrowForm.title,
    narrowForm.question,
    narrowForm.radius,
  ],
  barrierefreiheit: statement,
  datenschutz: () => [
    privacy.title,
    privacy.description,
    privacy.lead,
    ...privacy.sections.flatMap(({ title, text }) => [title, ...text]),
  ],
  impressum: ({ city, demo, imprint: said, attributions }) => [
    imprint.title,
    ...(demo ? [imprint.demoTitle, ...imprint.demo(city)] : []),
    imprint.law,
    imprint.operator,
    imprint.responsible,
    said.responsible,
    imprint.sourcesTitle,
    ...attributions,
    imprint.sources,
  ],
  'in-meiner-naehe': (site) => [...list('all', site), mapSection.title, mapSection.intro, mapSection.open],
  merkzettel: () => [
    noteListPage.title,
    noteListPage.description,
    noteListPage.lead,
    noteListPage.empty,
    noteListPage.emptyHow,
    ...noteListPage.withoutScript,
  ],
  'so-geht-die-seite': navigation,
  // The page for sign language says what is missing: that is what the statement says of videos.
  gebaerdensprache: ({ accessibility: said }) =>
    said.gaps.flatMap(({ what, why, alternative }) => [what, why, alternative]),
};

/**
 * The canonical text of every page that has a written twin: the sentences the page says, in the words of the city. A
 * sentence that changes makes the twin of its page older than its original; figures do not.
 */
export const pageTexts: PageTexts = (site) => {
  const texts = Object.entries(pages).map(([key, sentences]) => [key, canonicalText(sentences(site))]);
  return Object.fromEntries(texts) as Record<PageKey, string>;
};

/** Fingerprints of everything a twin can be the twin of: the second argument of `twinLabel`. */
export const plainOriginals = ({ site, articles }: Catalog): OriginalHashes =>
  originalHashes(pageTexts(site), articles, sha256);
