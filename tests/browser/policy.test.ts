import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { plainHost } from './plain-host.ts';
import { visits } from './visits.ts';

const RECORD = '/anlaufstellen/seniorenbuero-nord/';

const visit = visits('musterstadt');
beforeEach(async () => {
  await visit.page().goto(RECORD);
});

/** Attempts of somebody who found a way to write into a page, and the part of the policy that stops each. */
const attempts: [what: string, directive: string, attempt: () => void][] = [
  [
    'a script inside the page',
    'script-src',
    () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.broken = "yes"';
      document.body.append(script);
    },
  ],
  [
    'a script of another host',
    'script-src',
    () => {
      const script = document.createElement('script');
      script.src = 'https://fremd.example/x.js';
      document.body.append(script);
    },
  ],
  [
    'a handler in an attribute',
    'script-src',
    () => {
      document.body.setAttribute('onclick', 'document.documentElement.dataset.broken = "yes"');
      document.body.click();
    },
  ],
  [
    'a style sheet inside the page',
    'style-src',
    () => {
      const style = document.createElement('style');
      style.textContent = 'main { display: none }';
      document.head.append(style);
    },
  ],
  [
    'a style attribute',
    'style-src',
    () => {
      document.querySelector('main')?.setAttribute('style', 'display: none');
    },
  ],
  [
    'a picture of another host',
    'img-src',
    () => {
      const image = new Image();
      image.src = 'https://fremd.example/x.png';
      document.body.append(image);
    },
  ],
  ['a request to another host', 'connect-src', () => void fetch('https://fremd.example/').catch(() => undefined)],
  [
    'a frame with another page',
    'frame-src',
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://fremd.example/';
      document.body.append(frame);
    },
  ],
  [
    'a form to another host',
    'form-action',
    () => {
      const form = document.createElement('form');
      form.action = 'https://fremd.example/';
      document.body.append(form);
      form.submit();
    },
  ],
  [
    'another base for all addresses',
    'base-uri',
    () => {
      const base = document.createElement('base');
      base.href = 'https://fremd.example/';
      document.head.append(base);
    },
  ],
];

describe('what somebody smuggles into a page', () => {
  it('the page itself is clean', () => {
    expect(visit.watched().complaints).toEqual([]);
  });

  it.each(attempts)('%s is blocked by %s', async (_what, directive, attempt) => {
    const { page, requests, complaints } = visit.watched();
    const { origin } = visit.served();
    await page.evaluate(attempt);
    await eventually(() => complaints.join('\n')).toMatch(new RegExp(`policy: ${directive}`));
    expect(await page.locator('html').getAttribute('data-broken')).toBeNull();
    expect(await page.locator('main').isVisible()).toBe(true);
    expect(new URL(page.url()).origin).toBe(origin);
    expect(await page.evaluate(() => document.baseURI)).toContain(origin);
    // Chromium tells of a request it blocks; none was answered.
    expect(requests.filter((url) => !url.startsWith(origin)).length).toBeLessThanOrEqual(1);
  });

  it('a page of another host cannot frame ours', async () => {
    const { page, complaints } = visit.watched();
    const { origin, client } = visit.served();
    const frames = (host: string) => `<iframe src="${host}${RECORD}"></iframe>`;
    const unguarded = await plainHost(client);
    const trap = await plainHost(client, new Map([['/falle/', frames(origin) + frames(unguarded.origin)]]));
    await page.goto(`${trap.origin}/falle/`);
    const headings = async (host: string): Promise<number> =>
      (await page
        .frames()
        .find((frame) => frame.url().startsWith(host))
        ?.locator('h1')
        .count()) ?? 0;
    // The same page without our headers can be framed: what stops the other is the policy.
    await eventually(() => headings(unguarded.origin)).toBe(1);
    expect(complaints.filter((complaint) => complaint.endsWith(RECORD))).toEqual([`failed: ${origin}${RECORD}`]);
    expect(await headings(origin)).toBe(0);
    await Promise.all([unguarded.close(), trap.close()]);
  });
});
