/** Today's events of the demo calendar. The manager is 林浩 (Lin Hao); all people are invented. */
export type PageLanguage = 'zh-CN' | 'en';

export interface Guest {
  readonly name: string;
  readonly email: string;
  readonly organizer?: true;
}

export interface DemoEvent {
  readonly id: string;
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  readonly guests: readonly Guest[];
  readonly call?: string;
}

export const manager: Guest = { name: '林浩', email: 'lin.hao@example.com', organizer: true };

function today(hour: number, minute = 0): Date {
  const time = new Date();
  time.setHours(hour, minute, 0, 0);
  return time;
}

export const events: readonly DemoEvent[] = [
  {
    id: 'review-okafor',
    title: 'Performance review: Daniel Okafor',
    start: today(10),
    end: today(10, 45),
    guests: [manager, { name: 'Daniel Okafor', email: 'daniel.okafor@example.com' }],
    call: 'https://meet.google.com/abc-defg-hij',
  },
  {
    id: 'lunch',
    title: 'Team lunch 团队午餐',
    start: today(12),
    end: today(13),
    guests: [
      manager,
      { name: '李薇', email: 'li.wei@example.com' },
      { name: 'Daniel Okafor', email: 'daniel.okafor@example.com' },
      { name: 'Mei Tanaka', email: 'mei.tanaka@example.com' },
    ],
  },
  {
    id: 'review-liwei',
    title: '年度绩效面谈：李薇',
    start: today(14),
    end: today(15),
    guests: [manager, { name: '李薇', email: 'li.wei@example.com' }],
    call: 'https://vc.feishu.cn/j/123456789',
  },
  {
    id: 'goals-tanaka',
    title: 'Goal setting for next year',
    start: today(16),
    end: today(16, 30),
    guests: [manager, { name: 'Mei Tanaka', email: 'mei.tanaka@example.com' }],
  },
  {
    id: 'check-in-okafor',
    title: 'Check-in: Daniel Okafor',
    start: today(17),
    end: today(17, 30),
    guests: [manager, { name: 'Daniel Okafor', email: 'daniel.okafor@example.com' }],
  },
];

export function pageLanguage(): PageLanguage {
  return new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh-CN';
}

export function timeLine({ start, end }: DemoEvent, language: PageLanguage): string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return format.formatRange(start, end);
}

/** An element with text and attributes; no markup is ever parsed. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const words = {
  'zh-CN': { organizer: '组织者', guests: '参与者', join: '加入视频会议' },
  en: { organizer: 'Organizer', guests: 'Guests', join: 'Join video call' },
};

export function guestList(event: DemoEvent, language: PageLanguage): HTMLElement {
  return element(
    'ul',
    { 'aria-label': words[language].guests, class: 'guests' },
    ...event.guests.map(({ name, email, organizer }) =>
      element(
        'li',
        {},
        element('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1)),
        element('span', {}, name),
        ...(organizer ? [element('small', {}, words[language].organizer)] : []),
        element('a', { href: `mailto:${email}` }, email),
      ),
    ),
  );
}

export function joinLink(event: DemoEvent, language: PageLanguage): Node[] {
  return event.call
    ? [element('p', {}, element('a', { href: event.call, class: 'join' }, words[language].join))]
    : [];
}
