// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contextFrom } from '@/utils/meeting/context';
import { type EventReading, isMiss } from '@/utils/meeting/reading';
import { isReading } from '@/utils/messages/frame-port';
import { calendars } from '@/utils/sites/calendar';
import { generic } from '@/utils/sites/calendar/generic';
import { findFormFields, hrForm } from '@/utils/sites/hr';
import { outlineOf } from '@/utils/sites/outline';
import type { Page } from '@/utils/sites/site';
import { casesOf, examples, pageOf } from './cases';
import { type Mutation, mutate, mutation } from './mutated';

const clock = { now: Date.parse('2026-09-25T09:00:00+08:00'), timeZone: 'Asia/Shanghai' };

/** Questions to the page that cost it something, since the last time. */
let asked = 0;
beforeEach(() => {
  // A page without a layout has no sizes: here all that is not hidden has one.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    asked++;
    return this.closest('[hidden]') === null;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
    asked++;
    return new DOMRect(200, 100, 300, 40);
  });
  const { getComputedStyle } = globalThis;
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element) => {
    asked++;
    return getComputedStyle(element);
  });
});
afterEach(() => vi.restoreAllMocks());

interface Sample {
  readonly html: string;
  readonly url: string;
}

const stranger = { name: 'Zoe Stranger', email: 'zoe.stranger@elsewhere.example' };

/** The page, mutated; with somebody named and addressed in it who has nothing to do with what is read. */
function drawn({ html, url }: Sample, mutations: readonly Mutation[]): Page {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const one of mutations) mutate(document, one);
  const { name, email } = stranger;
  document.body.insertAdjacentHTML(
    'beforeend',
    `<aside><ul><li>${name} <a href="mailto:${email}" data-email="${email}">${email}</a></li></ul></aside>`,
  );
  const all = [...document.querySelectorAll('*')];
  return { document, url: new URL(url), pointed: all[(mutations[0]?.at ?? 0) % all.length] };
}

/** Above what any reader asks of an element, on any of the pages, by a third. */
const mostAskedOf = 60;

function atLittleCost<Result>(page: Page, ask: () => Result): Result {
  asked = 0;
  const result = ask();
  expect(asked / page.document.querySelectorAll('*').length).toBeLessThan(mostAskedOf);
  return result;
}

const mutations = fc.array(mutation, { minLength: 1, maxLength: 8 });

const events: Sample[] = Object.keys(examples).flatMap((site) =>
  casesOf(site).map((one) => ({ html: pageOf(site, one), url: one.url })),
);

function expectOwnPeople(reading: EventReading): void {
  expect(reading.attendees).not.toContainEqual(expect.objectContaining({ email: stranger.email }));
  expect(reading.attendees).not.toContainEqual(expect.objectContaining({ name: stranger.name }));
}

describe('a calendar’s page, whatever was done to it,', () => {
  it.each([...calendars, generic])(
    '$id: is read within bounds or missed, and nobody from outside the event',
    (site) => {
      const own = events.filter(({ url }) => site === generic || site.isHere(new URL(url)));
      expect(own.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(fc.constantFrom(...own), mutations, (sample, done) => {
          const page = drawn(sample, done);
          const surface = atLittleCost(page, () => site.surface(page));
          const reading = atLittleCost(page, () => site.read(surface ?? page.document.body, page));
          if (surface) outlineOf(surface);
          if (isMiss(reading)) return;
          expect(isReading(reading)).toBe(true);
          contextFrom(reading, clock);
          if (!surface || surface === page.document.body) return;
          expect(surface).not.toBe(page.document.documentElement);
          if (!surface.querySelector('aside')) expectOwnPeople(reading);
        }),
        { numRuns: site === generic ? 40 : 12 },
      );
    },
  );
});

const hrFolder = join(import.meta.dirname, 'hr');
const forms: Sample[] = readdirSync(hrFolder).flatMap((system) => {
  const file = (name: string) => readFileSync(join(hrFolder, system, name), 'utf8');
  const cases: { page: string; url: string }[] = JSON.parse(file('cases.json'));
  return cases.map(({ page, url }) => ({ html: file(`${page}.html`), url }));
});

it('a form, whatever was done to it, is read within bounds, with fields that are there and nobody from beside it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), mutations, (sample, done) => {
      const page = drawn(sample, done);
      atLittleCost(page, () => hrForm.surface(page));
      const reading = atLittleCost(page, () => hrForm.read(page.document.body, page));
      const { fields, known } = atLittleCost(page, () => findFormFields(page));
      for (const { mark } of fields) expect(known(mark)?.isConnected).toBe(true);
      if (isMiss(reading)) return;
      expect(isReading(reading)).toBe(true);
      if ('person' in reading) expect(reading.person).not.toContain(stranger.name);
    }),
    { numRuns: 60 },
  );
});

it('a press beside everything on a page is none on an entry', () => {
  const document = new DOMParser().parseFromString(
    '<body><p>Review with Ana</p><p>10:00 – 11:00</p></body>',
    'text/html',
  );
  const page = { document, url: new URL('https://calendar.example.org/'), pointed: document.documentElement };
  expect(generic.surface(page)).toBeUndefined();
});
