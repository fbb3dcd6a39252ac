import { describe, expect, it } from 'vitest';
import { calendars } from '@/utils/sites/calendar';
import { generic, genericExamples } from '@/utils/sites/calendar/generic';
import { hrForm, hrFormExamples } from '@/utils/sites/hr';
import { examples as own } from './cases.ts';

const serving = (address: string) =>
  calendars.filter((site) => site.isHere(new URL(address))).map((site) => site.id);

const examples = calendars.flatMap((site) =>
  (own[site.id] ?? []).map((example) => [site.id, example] as const),
);

describe('addresses', () => {
  it('every calendar has some', () => {
    expect(calendars.map((site) => own[site.id]?.length ?? 0)).not.toContain(0);
  });

  it.each(examples)('%s serves %s, and no other site does', (id, example) => {
    expect(serving(example)).toEqual([id]);
  });

  it.each([...genericExamples, ...hrFormExamples])('%s is left to the generic reader', (example) => {
    expect(serving(example)).toEqual([]);
  });

  it.each([
    'https://calendar.google.com.evil.example/calendar/u/0/r',
    'http://calendar.google.com/calendar/u/0/r',
    'https://outlook.office.com/mail/inbox',
    'https://outlook.office.com.evil.example/calendar/view/week',
    'https://outlook.office.com/hosted/mail/',
    'https://meet.google.com/landing',
    'https://meet.google.com/lookup/abc-defg-hij',
    'https://zoom.us.evil.example/wc/12345678901/join',
    'https://evilzoom.us/wc/12345678901/join',
    'https://zoom.us/pricing',
    'https://meeting.tencent.com/user-center/meeting-record',
    'https://meeting.tencent.com/cw/AbCdEf123456',
    'https://teams.microsoft.com.evil.example/v2/',
    'https://calendar.proton.me.evil.example/u/0/week',
    'https://app.cal.com/bookings/upcoming',
    'https://cloud.example.org/apps/calendars/',
    'https://cloud.example.org/apps/files/',
    'https://webmail.example.org/?_task=mail&next=_task=calendar',
    'https://example.feishu.cn/calendar/week',
    'https://calendar.dingtalk.com/',
    'https://work.weixin.qq.com/calendar',
  ])('%s is no calendar’s own', (address) => {
    expect(serving(address)).toEqual([]);
  });

  it('of the browser itself are nobody’s', () => {
    for (const address of ['chrome://settings/', 'about:blank', 'file:///tmp/x.html']) {
      expect(generic.isHere(new URL(address))).toBe(false);
      expect(hrForm.isHere(new URL(address))).toBe(false);
    }
  });
});
