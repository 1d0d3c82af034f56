import { parsePhone } from '../shared/phone.ts';
import type { ContentFinding, FaultCode } from './content-fault.ts';
import type { ContentDraft, RecordRoom } from './content-draft.ts';
import { headingAnchors, markdownLinks, type MarkdownLink } from './markdown-links.ts';
import { nearestWords } from './nearest-words.ts';
import { looksPersonal } from './personal-mailbox.ts';
import { recordPaths } from './portal-paths.ts';

interface Verdict {
  code: FaultCode;
  nearest?: string[];
}

/** The addresses of the portal that a text may link to. */
export interface Addresses {
  known: ReadonlySet<string>;
  /** First parts whose records could not be listed; nothing below them is judged. */
  unlisted: readonly string[];
}

export function addresses({ ids, shortNumbers }: ContentDraft, fixedPaths: readonly string[]): Addresses {
  const rooms = Object.entries(recordPaths) as [RecordRoom, string][];
  const records = rooms.flatMap(([room, path]) => [...(ids[room] ?? [])].map((id) => `${path}${id}/`));
  const numbers = (shortNumbers ?? [])
    .filter(({ value }) => value.retiredOn === undefined)
    .map(({ value }) => `/${value.number}/`);
  return {
    known: new Set([...fixedPaths, ...records, ...numbers]),
    unlisted: rooms.filter(([room]) => ids[room] === undefined).map(([, path]) => path),
  };
}

function judgePath(href: string, { known, unlisted }: Addresses): Verdict | undefined {
  const [path = ''] = href.split(/[?#]/);
  if (known.has(path) || unlisted.some((start) => path.startsWith(start))) return undefined;
  const withSlash = `${path}/`;
  return { code: 'link-dead', nearest: known.has(withSlash) ? [withSlash] : nearestWords(path, known) };
}

/** What is wrong with one link; undefined when nothing is. */
export function judgeLink(
  { href, image }: Pick<MarkdownLink, 'href' | 'image'>,
  anchors: ReadonlySet<string>,
  targets: Addresses,
): Verdict | undefined {
  // A picture from elsewhere would tell another host who reads this page.
  if (image) return /^\/(?!\/)/.test(href) ? undefined : { code: 'image-foreign' };
  if (href.startsWith('https://')) return undefined;
  if (href.startsWith('http://')) return { code: 'link-insecure', nearest: [href.replace('http://', 'https://')] };
  if (href.startsWith('mailto:'))
    return looksPersonal(href.slice('mailto:'.length)) ? { code: 'email-personal' } : undefined;
  if (href.startsWith('tel:'))
    return parsePhone(href.slice('tel:'.length)).ok ? undefined : { code: 'phone-undialable' };
  if (href.startsWith('#')) {
    const anchor = href.slice(1);
    return anchors.has(anchor)
      ? undefined
      : { code: 'anchor-dead', nearest: nearestWords(anchor, anchors).map((near) => `#${near}`) };
  }
  return /^\/(?!\/)/.test(href) ? judgePath(href, targets) : { code: 'link-relative' };
}

/**
 * Links in articles: pages of the portal must exist, other hosts are fine over https.
 * @param fixedPaths pages that every city has (`/zustaendig/`)
 */
export function checkLinks(draft: ContentDraft, fixedPaths: readonly string[]): ContentFinding[] {
  const targets = addresses(draft, fixedPaths);
  return draft.articles.flatMap((entry) => {
    const anchors = headingAnchors(entry.value.body);
    return markdownLinks(entry.value.body).flatMap((link) => {
      const verdict = judgeLink(link, anchors, targets);
      return verdict === undefined
        ? []
        : [{ ...verdict, file: entry.file, field: 'body', found: link.href, line: entry.bodyLine + link.line }];
    });
  });
}
