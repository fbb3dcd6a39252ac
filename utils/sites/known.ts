/** A product whose addresses are known, offered so that nobody has to type them. */
export interface KnownSite {
  readonly id: string;
  readonly name: { readonly en: string; readonly 'zh-CN': string };
  readonly group: 'calendar' | 'hr' | 'call';
  /** All that the browser is asked for. */
  readonly patterns: readonly string[];
  /** `reader`: its pages are attested and have a reader of their own. `host`: known by address only, or by one old look. */
  readonly known: 'reader' | 'host';
}

const same = (name: string) => ({ en: name, 'zh-CN': name });
const https = (...hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/*
 * Hosts as publicly known (`facts/sites.md` 1, 7 and 8). Left out: those only guessed (UKG, Namely), and
 * software that people host themselves, which has no address of its own.
 */
export const knownSites: readonly KnownSite[] = [
  {
    id: 'google-calendar',
    name: { en: 'Google Calendar', 'zh-CN': 'Google 日历' },
    group: 'calendar',
    patterns: https('calendar.google.com'),
    known: 'reader',
  },
  {
    id: 'outlook',
    name: same('Outlook'),
    group: 'calendar',
    patterns: https(
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.live.com',
      'outlook.cloud.microsoft',
    ),
    known: 'reader',
  },
  {
    id: 'feishu',
    name: { en: 'Feishu / Lark', 'zh-CN': '飞书' },
    group: 'calendar',
    patterns: https('*.feishu.cn', '*.larksuite.com', '*.larkoffice.com'),
    known: 'host',
  },
  {
    id: 'dingtalk',
    name: { en: 'DingTalk', 'zh-CN': '钉钉' },
    group: 'calendar',
    patterns: https('*.dingtalk.com'),
    known: 'host',
  },
  {
    id: 'proton',
    name: { en: 'Proton Calendar', 'zh-CN': 'Proton 日历' },
    group: 'calendar',
    patterns: https('calendar.proton.me'),
    known: 'reader',
  },
  {
    id: 'cal-com',
    name: same('Cal.com'),
    group: 'calendar',
    patterns: https('cal.com', 'app.cal.com'),
    known: 'reader',
  },
  {
    id: 'yahoo',
    name: { en: 'Yahoo Calendar', 'zh-CN': 'Yahoo 日历' },
    group: 'calendar',
    patterns: https('calendar.yahoo.com'),
    known: 'host',
  },
  {
    id: 'workday',
    name: same('Workday'),
    group: 'hr',
    patterns: https('*.myworkday.com', '*.workday.com'),
    known: 'reader',
  },
  {
    id: 'successfactors',
    name: same('SAP SuccessFactors'),
    group: 'hr',
    patterns: https(
      '*.successfactors.com',
      '*.successfactors.eu',
      '*.successfactors.cn',
      '*.sapsf.com',
      '*.sapsf.eu',
      '*.sapsf.cn',
      '*.ns2cloud.com',
    ),
    known: 'reader',
  },
  {
    id: 'oracle',
    name: same('Oracle HCM'),
    group: 'hr',
    patterns: https('*.oraclecloud.com'),
    known: 'reader',
  },
  {
    id: 'bamboohr',
    name: same('BambooHR'),
    group: 'hr',
    patterns: https('*.bamboohr.com'),
    known: 'reader',
  },
  { id: 'hibob', name: same('HiBob'), group: 'hr', patterns: https('app.hibob.com'), known: 'reader' },
  { id: 'odoo', name: same('Odoo'), group: 'hr', patterns: https('*.odoo.com'), known: 'host' },
  {
    id: 'italent',
    name: { en: 'Beisen iTalent', 'zh-CN': '北森 iTalent' },
    group: 'hr',
    patterns: https('*.italent.cn'),
    known: 'host',
  },
  {
    id: 'feishu-people',
    name: { en: 'Feishu People', 'zh-CN': '飞书人事' },
    group: 'hr',
    patterns: https('people.feishu.cn', 'okr.feishu.cn'),
    known: 'host',
  },
  { id: 'moka', name: same('Moka'), group: 'hr', patterns: https('app.mokahr.com'), known: 'host' },
  {
    id: 'huoban',
    name: { en: 'Huoban', 'zh-CN': '伙伴云' },
    group: 'hr',
    patterns: https('app.huoban.com'),
    known: 'host',
  },
  {
    id: 'adp',
    name: same('ADP'),
    group: 'hr',
    patterns: https('workforcenow.adp.com', 'my.adp.com'),
    known: 'host',
  },
  {
    id: 'cultureamp',
    name: same('Culture Amp'),
    group: 'hr',
    patterns: https('*.cultureamp.com'),
    known: 'host',
  },
  { id: 'lattice', name: same('Lattice'), group: 'hr', patterns: https('*.latticehq.com'), known: 'host' },
  { id: '15five', name: same('15Five'), group: 'hr', patterns: https('my.15five.com'), known: 'host' },
  { id: 'leapsome', name: same('Leapsome'), group: 'hr', patterns: https('www.leapsome.com'), known: 'host' },
  {
    id: 'personio',
    name: same('Personio'),
    group: 'hr',
    patterns: https('*.personio.com', '*.personio.de'),
    known: 'host',
  },
  {
    id: 'small-improvements',
    name: same('Small Improvements'),
    group: 'hr',
    patterns: https('*.small-improvements.com'),
    known: 'host',
  },
  { id: 'rippling', name: same('Rippling'), group: 'hr', patterns: https('app.rippling.com'), known: 'host' },
  { id: 'gusto', name: same('Gusto'), group: 'hr', patterns: https('app.gusto.com'), known: 'host' },
  { id: 'deel', name: same('Deel'), group: 'hr', patterns: https('app.deel.com'), known: 'host' },
  {
    id: 'meet',
    name: same('Google Meet'),
    group: 'call',
    patterns: https('meet.google.com'),
    known: 'reader',
  },
  {
    id: 'teams',
    name: same('Microsoft Teams'),
    group: 'call',
    patterns: https('teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'),
    known: 'reader',
  },
  { id: 'zoom', name: same('Zoom'), group: 'call', patterns: https('*.zoom.us'), known: 'reader' },
  {
    id: 'tencent',
    name: { en: 'Tencent Meeting / VooV', 'zh-CN': '腾讯会议' },
    group: 'call',
    patterns: https('meeting.tencent.com', 'voovmeeting.com'),
    known: 'reader',
  },
];
