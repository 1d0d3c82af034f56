import { describe, expect, it } from 'vitest';
import { findings, linesOf, projectFiles, stemOf, textFiles } from './project-files.ts';

const sources = projectFiles('src');
const written = ['src', 'scripts', 'tests'].flatMap(projectFiles);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A pattern written so that it does not find itself. */
const word = (...parts: string[]): string => parts.join('');

describe('the tree of the house', () => {
  it('holds files, so that the rules below look at something', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(textFiles('').length).toBeGreaterThan(sources.length);
  });

  it('has no drawer for odds and ends', () => {
    const drawer = /^(utils?|helpers?|common|misc|managers?|(new|old)([-_.A-Z].*)?)$/;
    const inName = /(^|-)(utils?|helpers?|common|misc|managers?)(-|$)/;
    const parts = (file: string) => [...file.split('/').slice(0, -1), stemOf(file)];
    expect(written.filter((file) => parts(file).some((part) => drawer.test(part) || inName.test(part)))).toEqual([]);
  });

  it('is at most three levels deep', () => {
    expect(sources.filter((file) => file.split('/').length > 4)).toEqual([]);
  });

  it('names files by what they export: kebab-case, components in PascalCase', () => {
    const isComponent = (file: string) => /^src\/(components|layouts)\/.*\.astro$/.test(file);
    const isPage = (file: string) => file.startsWith('src/pages/');
    expect(written.filter((file) => isComponent(file) && !/^[A-Z][A-Za-z0-9]*$/.test(stemOf(file)))).toEqual([]);
    expect(
      written.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !isPage(file) && !kebab.test(stemOf(file))),
    ).toEqual([]);
  });

  it('has no barrel files', () => {
    expect(sources.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  it('keeps every source file to 200 lines', () => {
    expect(sources.filter((file) => /\.(ts|tsx|astro|css)$/.test(file) && linesOf(file).length > 201)).toEqual([]);
  });

  it('keeps pages thin: at most 25 lines before the markup', () => {
    const frontMatter = (file: string) => linesOf(file).indexOf('---', 1) - 1;
    expect(sources.filter((file) => /^src\/pages\/.*\.astro$/.test(file) && frontMatter(file) > 25)).toEqual([]);
  });

  it('leaves nothing for later', () => {
    const later = new RegExp(`\\b(${[word('TO', 'DO'), word('FIX', 'ME'), word('XX', 'X')].join('|')})\\b`);
    expect(
      findings(
        textFiles('').filter((file) => file !== 'package-lock.json' && !file.startsWith('content/')),
        later,
      ),
    ).toEqual([]);
  });

  it('runs every test: none alone, none left out', () => {
    const switched = new RegExp(word('\\b(it|test|describe)\\.(only|', 'skip|todo)\\('));
    expect(
      findings(
        written.filter((file) => /\.tsx?$/.test(file)),
        switched,
      ),
    ).toEqual([]);
  });

  it('knows no machine it was made on', () => {
    const machine = new RegExp(word('(^|[\\s\'"`(=:])/(wo', 'rk|t', 'mp|ho', 'me|Us', 'ers|ro', 'ot)/'));
    expect(findings(textFiles(''), machine)).toEqual([]);
  });
});
