import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFrom, isSure } from '@/utils/meeting/context';
import type { EventReading } from '@/utils/meeting/reading';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Chromium, startChromium } from '../machine/chromium.ts';
import { casesOf, examples, pageOf } from './cases.ts';
import { PageReader } from './page-reader.ts';

const clock = { now: Date.parse('2026-09-25T09:00:00+08:00'), timeZone: 'Asia/Shanghai' };
const sites = Object.keys(examples);
const hosts = [
  'groupware.example.org',
  ...new Set(sites.flatMap((site) => casesOf(site).map(({ url }) => new URL(url).host))),
];
let chromium: Chromium;
let reader: PageReader;

beforeAll(async () => {
  chromium = await startChromium({ extension: await grantedCopy(builds.chromium, ['https://*/*']) });
  reader = await PageReader.open(chromium);
});
afterAll(async () => {
  // The browser opens lines to the hosts that the test itself goes to, before the test answers for them.
  const strays = chromium.outside.requests.filter(
    (it) => !hosts.some((host) => it === `CONNECT ${host}:443`),
  );
  expect(strays).toEqual([]);
  await chromium.close();
});

const instant = (local: string | undefined) => local && Date.parse(`${local}:00+08:00`);

describe.each(sites)('%s', (site) => {
  it.each(casesOf(site))('$page at $url ($attested)', async (one) => {
    const { url, reading, understood } = one;
    const read = await reader.read(url, pageOf(site, one));
    if (reading === null) {
      expect(read).toBeNull();
      return;
    }
    expect(read).toMatchObject(reading);
    const context = contextFrom(read as EventReading, clock);
    expect({
      person: context.person?.person.name,
      kind: context.kind?.kind,
      start: context.when.start,
      end: context.when.end,
      sure: isSure(context),
    }).toEqual({
      person: understood?.person,
      kind: understood?.kind,
      start: instant(understood?.start),
      end: instant(understood?.end),
      sure: understood?.sure,
    });
  });
});

describe('bad input', () => {
  const dialog = (title: string, when: string, rest = '') =>
    `<!doctype html><html lang="en"><div role="dialog"><h2>${title}</h2><p>${when}</p>${rest}</div>`;
  const url = 'https://groupware.example.org/week';
  const when = 'September 28, 2026 10:00 – 11:00';
  const read = async (html: string) => (await reader.read(url, html)) as EventReading;

  it('markup in a title is text', async () => {
    const { title } = await read(dialog('&lt;img src=x onerror=alert(1)&gt; review', when));
    expect(title).toBe('<img src=x onerror=alert(1)> review');
  });

  it('a title of 10,000 characters is cut, not refused', async () => {
    const reading = await read(dialog(`Performance review ${'x'.repeat(10_000)}`, when));
    expect(reading.title.length).toBeLessThanOrEqual(2_000);
    expect([...contextFrom(reading, clock).title].length).toBe(300);
  });

  it('right-to-left text and emoji stay whole', async () => {
    const { title } = await read(dialog('\u202bمراجعة الأداء\u202c 👩‍👩‍👧‍👦 1:1', when));
    expect(title).toContain('مراجعة الأداء');
    expect(title).toContain('👩');
  });

  it('500 guests are read up to a limit, and nobody is chosen', async () => {
    const guests = Array.from(
      { length: 500 },
      (_, i) => `<li>P${i} <a href="mailto:p${i}@example.org">p${i}@example.org</a></li>`,
    );
    const reading = await read(dialog('Performance review', when, `<ul>${guests.join('')}</ul>`));
    expect(reading.attendees).toHaveLength(200);
    expect(contextFrom(reading, clock).person).toBeUndefined();
  });

  it('no guests: the name comes from the title or is asked for', async () => {
    const reading = await read(dialog('Performance review', when));
    expect(reading.attendees).toEqual([]);
    expect(isSure(contextFrom(reading, clock))).toBe(false);
  });

  it('an end before the start is dropped, the start kept', async () => {
    const context = contextFrom(await read(dialog('1:1', 'September 28, 2026 15:00 – 14:00')), clock);
    expect(context.when).toEqual({
      start: Date.parse('2026-09-28T15:00:00+08:00'),
      allDay: false,
      sure: false,
    });
  });

  it('malformed addresses and names like __proto__ break nothing', async () => {
    const rest =
      '<ul><li><a href="mailto:%E0%A4%A@x.com">broken</a></li><li>__proto__ <a href="mailto:a@example.org">a@example.org</a></li></ul>';
    const reading = await read(dialog('1:1', when, rest));
    expect(reading.attendees).toEqual([{ name: 'broken' }, { name: '__proto__', email: 'a@example.org' }]);
  });

  it('times in another zone than the browser’s are read where the line says the zone, else asked for', async () => {
    const zoned = contextFrom(
      await read(dialog('1:1', 'September 28, 2026 10:00 – 11:00 (GMT-05:00)')),
      clock,
    );
    expect(zoned.when).toMatchObject({ start: Date.parse('2026-09-28T10:00:00-05:00'), sure: true });
    const unclear = contextFrom(
      await read(dialog('1:1', 'September 28, 2026 10:00 – 11:00 Eastern Time')),
      clock,
    );
    expect(unclear.when.sure).toBe(false);
  });
});
