import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorFiles } from '#adapters/content/editor-schemas.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

/** Paths of fields without a sentence. */
function silent(node: Node, path: string): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, field]) => [
    ...(field.description === undefined ? [`${path}.${key}`] : []),
    ...silent(field, `${path}.${key}`),
  ]);
  return [
    ...own,
    ...(node.items === undefined ? [] : silent(node.items, `${path}[]`)),
    ...(node.anyOf ?? []).flatMap((option) => silent(option, path)),
  ];
}

const files = editorFiles();
const schemas = files.filter(({ path }) => path.startsWith('content/.schemas/'));

describe('editors get completion and German explanations', () => {
  it.each(files)('$path is what the schemas say (else: npm run write-schemas)', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it.each(schemas)('$path explains every field', ({ path, text }) => {
    expect(silent(JSON.parse(text) as Node, path)).toEqual([]);
  });

  it('and the settings name a schema that exists for every folder of records', () => {
    const settings = JSON.parse(files.find(({ path }) => path === '.vscode/settings.json')?.text ?? '{}') as {
      'yaml.schemas': Record<string, string>;
    };
    const used = settings['yaml.schemas'];
    expect(schemas.map(({ path }) => `./${path}`)).toEqual(expect.arrayContaining(Object.keys(used)));
    expect(Object.values(used).join(' ')).toContain('content/{anlaufstellen,begegnungsstaetten,pflege}/*.yaml');
  });
});
