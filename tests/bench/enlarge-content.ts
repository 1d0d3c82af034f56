import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { shortNumbers } from '#domain/shared/short-number.ts';

const FOLDER = 'begegnungsstaetten';

/**
 * Makes a content folder with `count` invented meeting places from the fixture city, for measuring how builds grow.
 * Four-digit numbers end at about 8,000, so `count` must stay below.
 */
export async function enlargeContent(from: string, to: string, count: number): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const [file = ''] = await readdir(join(from, FOLDER));
  const pattern = parse(await readFile(join(from, FOLDER, file), 'utf8')) as Record<string, unknown>;
  const register = parse(await readFile(join(from, 'stadt', 'short-numbers.yaml'), 'utf8')) as {
    number: string;
    id: string;
  }[];
  const taken = new Set(register.map((entry) => entry.number));
  const numbers = shortNumbers('entry');
  await mkdir(join(to, FOLDER), { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const id = `beispieltreff-${String(index)}`;
    const address = { ...(pattern.address as object), streetAddress: `Beispielallee ${String(index + 1)}` };
    await writeFile(
      join(to, FOLDER, `${id}.yaml`),
      stringify({ ...pattern, name: `Beispieltreff Nummer ${String(index)}`, address }),
    );
    register.push({ number: nextFree(numbers, taken), id });
  }
  await writeFile(join(to, 'stadt', 'short-numbers.yaml'), stringify(register));
}

function nextFree(numbers: Generator<string>, taken: Set<string>): string {
  for (const number of numbers) {
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
  throw new Error('no short numbers left');
}
