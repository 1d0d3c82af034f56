import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

const CONTENT = 'tests/fixtures/musterstadt/content';

function run(args: string[], input = '', timeZone = 'Europe/Berlin') {
  const done = spawnSync(process.execPath, ['scripts/search.ts', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, TZ: timeZone },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

interface Line {
  query: string;
  ms: number;
  hits: { id: string; kind: string; title: string; url: string; shortNumber: string | null }[];
}
const lines = (out: string): Line[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('npm run search -- --stdin', () => {
  const asked = 'Seniorenbüro Süd\n\nseniorenbuero sud\nqwertz\n';
  const { code, out } = run(['--stdin', '--limit', '2', '--content', CONTENT], asked);
  const [first, blank, plain, nonsense] = lines(out);

  it('answers every line with a line, blank ones too', () => {
    expect([code, lines(out).map(({ query }) => query)]).toEqual([
      0,
      ['Seniorenbüro Süd', '', 'seniorenbuero sud', 'qwertz'],
    ]);
    expect([blank?.hits, nonsense?.hits]).toEqual([[], []]);
  });

  it('names of each hit what a caller needs to hear, at most as many as asked for', () => {
    expect(Object.keys(first ?? {})).toEqual(['query', 'ms', 'hits']);
    expect(Object.keys(first?.hits[0] ?? {})).toEqual(['id', 'kind', 'title', 'url', 'shortNumber']);
    expect(first?.hits[0]).toMatchObject({
      id: 'seniorenbuero-sued',
      kind: 'office',
      url: '/anlaufstellen/seniorenbuero-sued/',
    });
    expect([first?.hits[0]?.shortNumber, typeof first?.ms]).toEqual([expect.stringMatching(/^\d{4}-\d$/), 'number']);
    expect(first?.hits.length).toBeLessThanOrEqual(2);
  });

  it('takes umlauts in any spelling and finds every entry by its Kurznummer', () => {
    expect(plain?.hits[0]).toEqual(first?.hits[0]);
    const byNumber = run(['--stdin', '--content', CONTENT], `${first?.hits[0]?.shortNumber ?? ''}\n`);
    expect(lines(byNumber.out)[0]?.hits.map(({ id }) => id)).toEqual(['seniorenbuero-sued']);
  });

  it('says the same in every time zone', () => {
    const inUtc = lines(run(['--stdin', '--limit', '2', '--content', CONTENT], asked, 'UTC').out);
    expect(inUtc.map(({ hits }) => hits)).toEqual(lines(out).map(({ hits }) => hits));
  });

  it('answers at once, before the next question comes', async () => {
    const child = spawn(process.execPath, ['scripts/search.ts', '--stdin', '--content', CONTENT], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const query of ['Pflegegrad', 'Seniorenbüro']) {
      child.stdin.write(`${query}\n`);
      const answer = await answers.next();
      expect((JSON.parse(answer.value as string) as Line).query).toBe(query);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});

describe('npm run search -- WORDS', () => {
  it('shows hits to read', () => {
    const { code, out } = run(['Seniorenbüro', 'Süd', '--content', CONTENT]);
    expect(code).toBe(0);
    expect(out).toContain('zu „Seniorenbüro Süd“');
    expect(out).toMatch(/Kurznummer \d{4}-\d\n\s+\/anlaufstellen\/seniorenbuero-sued\//);
  });

  it('ends well when nothing is found', () => {
    expect(run(['qwertz', '--content', CONTENT])).toMatchObject({
      code: 0,
      out: expect.stringContaining('nichts gefunden') as string,
    });
  });

  it('explains itself with --help', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--stdin') as string });
  });

  it.each([
    [['--farbe'], 'Diese Angabe kennt der Befehl nicht'],
    [[], 'Es fehlt, wonach gesucht werden soll'],
    [['--limit', 'viele', 'Treff'], '--limit braucht eine ganze Zahl'],
    [['--limit', '0', '--stdin'], '--limit braucht eine ganze Zahl'],
    [['--stdin', 'Treff'], 'nicht beides'],
  ])('ends with 2 for %j and says what to do', (args, sentence) => {
    expect(run(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) as string });
  });

  it('ends with 1 where there is no good content', () => {
    expect(run(['Treff', '--content', 'tests/fixtures/nirgends'])).toMatchObject({ code: 1, out: '' });
  });
});
