import { htmlTags, type HtmlTag } from './html-tags.ts';

/** SHA-256 of a text (UTF-8), in base64. */
export type Sha256 = (text: string) => string;

/** Something a page must not contain because our policy would silently block it. */
export interface PolicyFault {
  code: 'style-attribute' | 'event-handler' | 'script-address';
  /** In the HTML, counted from 1. */
  line: number;
  /** The tag as it is written, cut after 160 characters. */
  snippet: string;
}

/** JavaScript (WHATWG MIME Sniffing, 4.6) and the types that also need leave to run inline (CSP 3; HTML, 4.12.1). */
const RUNNING_TYPES =
  /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script|text\/(jscript|livescript|javascript1\.[0-5]))$/;
const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'xlink:href'];

/**
 * The Content-Security-Policy of one page: nothing but our own files and exactly the inline scripts and styles it was
 * built with. No 'unsafe-inline', no data: addresses, no framing (BSI TR-03161; CSP level 3).
 * @param html the page as it is sent
 */
export function contentSecurityPolicy(html: string, sha256: Sha256): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const tag of htmlTags(html)) {
    if (isInlineScript(tag)) scripts.add(`'sha256-${sha256(tag.text)}'`);
    if (tag.name === 'style' && tag.text !== '') styles.add(`'sha256-${sha256(tag.text)}'`);
  }
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The policy of everything that is no page: data, pictures, redirects. */
export const POLICY_WITHOUT_PAGE = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Everything in a page that no hash can allow. Empty for a page that may be published. */
export function policyFaults(html: string): PolicyFault[] {
  const faults: PolicyFault[] = [];
  for (const tag of htmlTags(html)) {
    for (const code of faultCodes(tag)) faults.push({ code, line: tag.line, snippet: tag.source.slice(0, 160) });
  }
  return faults;
}

function isInlineScript(tag: HtmlTag): boolean {
  if (tag.name !== 'script' || tag.attributes.has('src') || tag.text === '') return false;
  return RUNNING_TYPES.test((tag.attributes.get('type') ?? '').trim().toLowerCase());
}

function faultCodes({ attributes }: HtmlTag): Set<PolicyFault['code']> {
  const codes = new Set<PolicyFault['code']>();
  if (attributes.has('style')) codes.add('style-attribute');
  for (const name of attributes.keys()) if (/^on[a-z]/.test(name)) codes.add('event-handler');
  for (const name of ADDRESS_ATTRIBUTES) {
    if (/^\s*javascript:/i.test(attributes.get(name) ?? '')) codes.add('script-address');
  }
  return codes;
}
