import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextFrom } from '@/utils/meeting/context';
import { readGiven } from '@/utils/meeting/given';
import { growth } from '../growth';

const clock = { now: Date.parse('2026-11-20T09:00:00+08:00'), timeZone: 'Asia/Shanghai' };
const iso = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString();

/** What the start form would be filled with. */
function understood(text: string) {
  const read = readGiven(text, clock);
  if ('notRead' in read) return read;
  const { title, person, kind, when, link } = contextFrom(read.reading, clock);
  return {
    title,
    person: person?.person.name,
    kind: kind?.kind,
    start: iso(when.start),
    end: iso(when.end),
    link,
    doubts: read.doubts,
  };
}

const ten = '2026-11-24T02:00:00.000Z';
const quarterToEleven = '2026-11-24T02:45:00.000Z';
const daniel = {
  title: 'Performance review: Daniel Okafor',
  person: 'Daniel Okafor',
  kind: 'evaluation',
  start: ten,
  end: quarterToEleven,
};

/* The shapes are those of texts found in public files (copied invitations); the people are invented. */
describe('an invitation in words', () => {
  it.each([
    [
      'one line',
      'Performance review with Daniel, Tue 24 Nov 2026 10:00–10:45',
      {
        title: 'Performance review with Daniel',
        person: 'Daniel',
        kind: 'evaluation',
        start: ten,
        end: quarterToEleven,
      },
    ],
    [
      'one line, the time first',
      '2026年11月24日 周二 10:00-10:45 年度绩效面谈：李薇',
      { title: '年度绩效面谈：李薇', person: '李薇', kind: 'evaluation', start: ten, end: quarterToEleven },
    ],
    [
      'Google Calendar, copied from the event',
      'Performance review: Daniel Okafor\nTuesday, November 24 · 10:00 – 10:45am\nTime zone: Asia/Shanghai\nGoogle Meet joining info\nVideo call link: https://meet.google.com/abc-defg-hij\nOr dial: (US) +1 530-000-0000 PIN: 111 222 333#',
      { ...daniel, link: 'https://meet.google.com/abc-defg-hij' },
    ],
    [
      'Google Calendar, in another zone than here',
      'Performance review: Daniel Okafor\nMonday, November 23 · 9:00 – 9:45pm\nTime zone: America/New_York\nGoogle Meet joining info',
      { ...daniel },
    ],
    [
      'Google Calendar, its mail',
      'Invitation: Performance review: Daniel Okafor @ Tue Nov 24, 2026 10am - 10:45am (GMT+8)\n\nYou have been invited to the following event.\n\nTitle: Performance review: Daniel Okafor\nWhen: Tue Nov 24, 2026 10am – 10:45am (GMT+8)\nWho:\n* lin.hao@example.com - organizer\n* Daniel Okafor <daniel.okafor@example.com>\n',
      { ...daniel },
    ],
    [
      'a mail whose subject alone says when',
      'Subject: Invitation: Performance review: Daniel Okafor @ Tue Nov 24, 2026 10:00 - 10:45 (GMT+8)\nDate: Fri, 20 Nov 2026 08:12:00 +0800\nFrom: Lin Hao <lin.hao@example.com>\nTo: daniel.okafor@example.com',
      { ...daniel },
    ],
    [
      'Outlook',
      'From: Lin Hao\nSent: Friday, November 20, 2026 8:12 AM\nTo: Okafor, Daniel <daniel.okafor@example.com>; Lin, Hao\nSubject: Performance review: Daniel Okafor\nWhen: Tuesday, November 24, 2026 10:00 AM-10:45 AM (UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi.\nWhere: Microsoft Teams Meeting\n\nJoin the meeting now\nhttps://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0',
      {
        ...daniel,
        link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0',
      },
    ],
    [
      'Outlook in Chinese',
      '发件人: 林浩\n发送时间: 2026年11月20日 8:12\n收件人: 李薇\n主题: 年度绩效面谈：李薇\n时间: 2026年11月24日星期二 10:00-10:45 (UTC+08:00) 北京，重庆，香港特别行政区，乌鲁木齐。\n地点: 3 号会议室',
      { title: '年度绩效面谈：李薇', person: '李薇', kind: 'evaluation', start: ten, end: quarterToEleven },
    ],
    [
      'Tencent Meeting',
      '林浩 邀请您参加腾讯会议\n会议主题：年度绩效面谈：李薇\n会议时间：2026/11/24 10:00-10:45 (GMT+08:00) 中国标准时间 - 北京\n\n点击链接入会，或添加至会议列表：\nhttps://meeting.tencent.com/dm/AbCdEf1234\n\n#腾讯会议：123-456-789',
      {
        title: '年度绩效面谈：李薇',
        person: '李薇',
        kind: 'evaluation',
        start: ten,
        end: quarterToEleven,
        link: 'https://meeting.tencent.com/dm/AbCdEf1234',
      },
    ],
    [
      'Feishu',
      '日程主题: 李薇转正面谈\n时间: 2026 年 11 月 24 日（周二） 10:00 - 10:45\n参与者: 林浩（组织者）、李薇\nhttps://vc.feishu.cn/j/123456789',
      {
        title: '李薇转正面谈',
        person: '李薇',
        kind: 'probation',
        start: ten,
        end: quarterToEleven,
        link: 'https://vc.feishu.cn/j/123456789',
      },
    ],
    [
      'Zoom, which names only the start and a place for the zone',
      'Lin Hao is inviting you to a scheduled Zoom meeting.\n\nTopic: Performance review: Daniel Okafor\nTime: Nov 24, 2026 10:00 AM Beijing, Shanghai\n\nJoin Zoom Meeting\nhttps://us05web.zoom.us/j/82424642846?pwd=abc',
      { ...daniel, end: undefined, link: 'https://us05web.zoom.us/j/82424642846?pwd=abc' },
    ],
    [
      'Zoom in Chinese, the half of the day behind the time',
      '林浩 邀请您参加预先安排的 Zoom 会议。\n\n主题：绩效面谈 李薇\n时间：2026年11月24日 02:00 下午 北京，上海\n\n加入 Zoom 会议\nhttps://us05web.zoom.us/j/82424642846',
      { title: '绩效面谈 李薇', person: '李薇', start: '2026-11-24T06:00:00.000Z', end: undefined },
    ],
    [
      'a table copied out of a page: label and value in lines of their own',
      'When\nTuesday Nov 24, 2026 ⋅ 10am – 10:45am\nGuests\nLin Hao - organizer\nDaniel Okafor\n\nTitle\nPerformance review: Daniel Okafor',
      { ...daniel },
    ],
    [
      'date and time apart',
      'Topic: Performance review: Daniel Okafor\nDate: 24 November 2026\nTime: 10:00 - 10:45',
      { ...daniel },
    ],
    [
      'start and end apart',
      '主题：绩效面谈：李薇\n开始时间：2026-11-24 10:00\n结束时间：2026-11-24 10:45',
      { title: '绩效面谈：李薇', person: '李薇', kind: 'evaluation', start: ten, end: quarterToEleven },
    ],
    [
      'full-width digits and signs',
      '会议主题：绩效面谈：李薇\n会议时间：２０２６／１１／２４　１０：００－１０：４５',
      { person: '李薇', start: ten, end: quarterToEleven },
    ],
  ])('%s', (_, text, expected) => {
    expect(understood(text)).toMatchObject(expected);
  });

  it.each([
    'Performance review with Daniel, 06/07/2026 10:00–10:45',
    '时间：06/07/2026 10:00-10:45\n主题：绩效面谈：李薇',
    'Performance review with Daniel, Tuesday 10:00–10:45',
    'Could you do 24 Nov 2026 10:00–10:45?\nOr 25 Nov 2026 14:00–14:45?\nPerformance review with Daniel',
  ])('leaves out a date that could be several: %s', (text) => {
    expect(understood(text)).toMatchObject({ start: undefined });
  });

  it('does not take the moment a mail was sent for the meeting', () => {
    const text =
      'From: Lin Hao <lin.hao@example.com>\nDate: Fri, 20 Nov 2026 08:12:00 +0800\nSubject: Performance review: Daniel Okafor\n\nLet us find a time.';
    expect(understood(text)).toMatchObject({ title: daniel.title, start: undefined });
    const sent = '发件人：林浩\n发送时间：2026年11月20日 8:12\n主题：绩效面谈：李薇';
    expect(understood(sent)).toMatchObject({ person: '李薇', start: undefined });
  });

  it('says so when a time’s zone is not clear', () => {
    const text = 'Performance review with Daniel, 24 Nov 2026 10:00–10:45 CST';
    expect(understood(text)).toMatchObject({ doubts: ['time'] });
  });

  it.each(['', '   \n\n', '🙂'])('has nothing to say about %j', (text) => {
    expect(readGiven(text, clock)).toEqual({ notRead: 'nothing' });
  });

  it('never throws and takes no time, whatever is pasted', () => {
    const piece = fc.constantFrom(
      '时间：',
      'When: ',
      '2026年11月24日',
      ' 10:00–10:45 ',
      '\n',
      ',,,,,,',
      '((((',
      'a@b.co; ',
      'on on on ',
      '周二',
      '@',
      'organizer',
      '邀请您',
      '__proto__',
      'Guests:\n',
      '\t',
      '12/11/10.9.8 ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3_000 }),
      fc.array(piece, { maxLength: 600 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        const read = readGiven(pasted, clock);
        if ('reading' in read) contextFrom(read.reading, clock);
      }),
      { numRuns: 200 },
    );
  });

  it.each([',', ' ', '(', '1', 'a', '@', '周二', '10:00 ', 'on ', 'a@', '<a', '24 Nov 2026 10:00–10:45\n'])(
    'reads three million signs of %j in a time that grows with them at most',
    (sign) => {
      expect(growth(sign, 3_000_000, (text) => readGiven(text, clock))).toBeLessThan(128);
    },
  );
});
