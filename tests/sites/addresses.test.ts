import { describe, expect, it } from 'vitest';
import { calendarAt, calendars } from '@/utils/sites/calendar';
import { generic, genericExamples } from '@/utils/sites/calendar/generic';
import { googleExamples } from '@/utils/sites/calendar/google';
import { outlookExamples } from '@/utils/sites/calendar/outlook';
import { hrForm, hrFormExamples } from '@/utils/sites/hr/generic';

const own: Record<string, readonly string[]> = { google: googleExamples, outlook: outlookExamples };
const examples = calendars.flatMap((site) =>
  (own[site.id] ?? []).map((example) => [site.id, example] as const),
);

describe('addresses', () => {
  it('every calendar has some', () => {
    expect(calendars.map((site) => own[site.id]?.length ?? 0)).not.toContain(0);
  });

  it.each(examples)('%s serves %s, and no other site does', (id, example) => {
    const serving = calendars.filter((site) => site.isHere(new URL(example))).map((site) => site.id);
    expect(serving).toEqual([id]);
    expect(calendarAt(new URL(example)).id).toBe(id);
  });

  it.each([...genericExamples, ...hrFormExamples])('%s is left to the generic reader', (example) => {
    expect(calendarAt(new URL(example))).toBe(generic);
  });

  it.each([
    'https://calendar.google.com.evil.example/calendar/u/0/r',
    'http://calendar.google.com/calendar/u/0/r',
    'https://outlook.office.com/mail/inbox',
    'https://outlook.office.com.evil.example/calendar/view/week',
  ])('%s is no calendar’s own', (address) => {
    expect(calendars.some((site) => site.isHere(new URL(address)))).toBe(false);
  });

  it('of the browser itself are nobody’s', () => {
    for (const address of ['chrome://settings/', 'about:blank', 'file:///tmp/x.html']) {
      expect(generic.isHere(new URL(address))).toBe(false);
      expect(hrForm.isHere(new URL(address))).toBe(false);
    }
  });
});
