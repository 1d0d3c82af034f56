import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLdScript } from './json-ld-script.ts';

it.each([
  ['</script><script>alert(1)</script>'],
  ['<!-- <script>'],
  ['Kaffee & Kuchen > 3 Euro'],
  ['Zeile\u2028Trenner\u2029Ende'],
])('%j cannot leave the script element and reads back the same', (name) => {
  const text = jsonLdScript({ name });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual({ name });
});

it('no value ever writes "</", and every value reads back as JSON would write it', () => {
  const risky = fc.string({ unit: fc.constantFrom('<', '/', '>', '!', '-', '\\', '"', 's', '&', 'ä') });
  const value = fc.dictionary(risky, fc.oneof(risky, fc.array(risky), fc.jsonValue()));
  fc.assert(
    fc.property(value, (object) => {
      const text = jsonLdScript(object);
      expect(text).not.toContain('</');
      expect(text).not.toContain('<!--');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(object)));
    }),
  );
});
