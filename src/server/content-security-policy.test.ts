import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, policyFaults } from './content-security-policy.ts';

/** Makes hashes readable: the hashed text itself. */
const shown = (text: string): string => `<${text}>`;
const policy = (html: string): string => contentSecurityPolicy(html, shown);
const directive = (html: string, name: string): string | undefined =>
  policy(html)
    .split('; ')
    .find((part) => part.startsWith(name));

describe('the policy of a page', () => {
  it('allows nothing but our own files where nothing is inline', () => {
    expect(policy('<!doctype html><p>Guten Tag</p>')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it.each([
    ['a plain script', '<script>a()</script>', "'sha256-<a()>'"],
    ['a module', '<script type="module">a()</script>', "'sha256-<a()>'"],
    ['an import map', '<script type=importmap>{}</script>', "'sha256-<{}>'"],
    ['an old type in odd spelling', '<SCRIPT TYPE=" Text/JavaScript ">a()</SCRIPT >', "'sha256-<a()>'"],
    ['an empty type', '<script type="">a()</script>', "'sha256-<a()>'"],
    ['white space and newlines as they are', '<script>\n a()\n</script>', "'sha256-<\n a()\n>'"],
    ['newlines as a browser reads them', '<script>a()\r\nb()\rc()</script>', "'sha256-<a()\nb()\nc()>'"],
    [
      'a script that speaks of tags',
      '<script>if (a<b) c="</p><style>x</style>"</script>',
      `'sha256-<if (a<b) c="</p><style>x</style>">'`,
    ],
    ['a script whose attribute holds a sign', '<script data-x="a > b">a()</script>', "'sha256-<a()>'"],
    ['each of two', '<script>a()</script><p></p><script>b()</script>', "'sha256-<a()>' 'sha256-<b()>'"],
    ['two equal ones once', '<script>a()</script><script>a()</script>', "'sha256-<a()>'"],
  ])('hashes %s', (_case, html, hashes) => {
    expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hashes}`);
  });

  it.each([
    ['structured data', '<script type="application/ld+json">{"a":1}</script>'],
    ['other data', '<script type="application/json">{}</script>'],
    ['a script of its own file', '<script src="/_astro/a.js"></script>'],
    ['a script in a comment', '<!-- <script>a()</script> -->'],
    ['a script a person typed into a text field', '<textarea><script>a()</script></textarea>'],
    ['a script in the title', '<title><script>a()</script></title>'],
  ])('gives no leave to %s', (_case, html) => {
    expect(directive(html, 'script-src')).toBe("script-src 'self'");
  });

  it('hashes styles, also those for browsers without script', () => {
    const html = '<style>p{color:red}</style><noscript><style>.js{display:none}</style></noscript>';
    expect(directive(html, 'style-src')).toBe("style-src 'self' 'sha256-<p{color:red}>' 'sha256-<.js{display:none}>'");
  });

  it('never says unsafe-inline, data: or a foreign host, whatever is in the page', () => {
    const html =
      '<p style="a" onclick="b()"><script src="https://example.org/a.js"></script><img src="data:x"><style>a</style>';
    expect(policy(html)).not.toMatch(/unsafe|data:|https?:|\*/);
  });
});

describe('what a page must not contain', () => {
  it.each([
    ['a style attribute', '<p>\n<b class=a style="color:red">x</b>', 'style-attribute', 2],
    ['a style attribute in a drawing', '<svg><path STYLE=fill:red /></svg>', 'style-attribute', 1],
    ['a handler', '<button type="button" onclick="a()">', 'event-handler', 1],
    ['a handler in capitals', '<body ONLOAD=a()>', 'event-handler', 1],
    ['a link that runs script', '<a href=" JavaScript:a()">', 'script-address', 1],
    ['a form that runs script', '\n\n<form action="javascript:a()">', 'script-address', 3],
  ])('%s is found with its line', (_case, html, code, line) => {
    expect(policyFaults(html)).toEqual([expect.objectContaining({ code, line })]);
  });

  it('shows the tag, so that it can be found', () => {
    expect(policyFaults('<p><b id="x" style="color:red">y</b>')[0]?.snippet).toBe('<b id="x" style="color:red">');
  });

  it.each([
    ['words about style', '<p>style="color:red" onclick="a()"</p>'],
    ['an attribute that holds the words', '<p title=\'style="x" onclick="y"\'>'],
    ['names that only begin alike', '<p data-style="a" data-onclick="b">'],
    ['a script that writes a tag', '<script>x = \'<p style="a">\'</script>'],
    ['a comment', '<!-- <p style="a"> -->'],
    ['an empty comment before a plain tag', '<!--><p>a</p><!---><p>b</p>'],
  ])('%s is no fault', (_case, html) => {
    expect(policyFaults(html)).toEqual([]);
  });
});
