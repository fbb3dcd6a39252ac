/*
 * The words before the colon in invitations, as Google Calendar, Outlook, Teams, Zoom, Tencent Meeting and
 * Feishu write them into their plain texts, and as people do. Lower case.
 */

export type Label = 'title' | 'when' | 'date' | 'start' | 'end' | 'zone' | 'guests' | 'organizer' | 'other';

const words: Record<Label, string> = {
  title:
    'subject|title|topic|event|what|meeting title|meeting topic|meeting name|meeting|会议|主题|会议主题|日程主题|会议名称|日程名称|日程|标题|事项|名称|會議主題|主旨|件名|betreff|objet|asunto|제목',
  when: 'when|time|meeting time|date and time|date & time|时间|会议时间|日程时间|日期时间|時間|會議時間|日時|wann|quand|cuándo|일시',
  date: 'date|日期|会议日期|datum',
  start: 'start|starts|start time|begins|开始时间|开始|開始|beginn|début',
  end: 'end|ends|end time|结束时间|结束|終了|ende|fin',
  zone: 'time zone|timezone|时区|時區',
  guests:
    'who|guests|attendees|invitees|participants|required|required attendees|optional|optional attendees|to|cc|参会人|参会人员|参会者|参与者|与会者|与会人|受邀人|受邀者|邀请对象|参加人|收件人|抄送|必需|可选|员工|employee|teilnehmer|invités',
  organizer:
    'organizer|organiser|host|from|组织者|发起人|会议发起人|主持人|会议组织者|创建人|召集人|发件人|主催者|組織者',
  // Named so that their values are not taken for something else: when it was sent, where it is.
  other:
    'sent|reply-to|where|location|place|room|duration|meeting id|passcode|password|发送时间|已发送|地点|会议地点|会议室|会议号|会议 id|会议id|密码|会议密码|入会密码|场所|場所|备注|描述|description|notes|reminder|重复|recurrence|link|链接|url',
};

const labels = new Map<string, Label>(
  (Object.entries(words) as [Label, string][]).flatMap(([label, list]) =>
    list.split('|').map((word): [string, Label] => [word, label]),
  ),
);

export interface Labelled {
  readonly label: Label;
  readonly value: string;
}

/** What a line says it is: "会议时间：2026/11/24 14:00-15:00", or a label with its value on the next line. */
export function labelledIn(line: string): Labelled | undefined {
  const [before = '', ...after] = line.split(/[:：]/, 8);
  const bare = before.replace(/^[\s*>•·\-–📅🕐📞]+|[\s*]+$/gu, '').toLowerCase();
  const label = bare.length <= 24 ? labels.get(bare) : undefined;
  if (!label) return undefined;
  return { label, value: after.length === 0 ? '' : line.slice(before.length + 1).replace(/^[\s*]+/, '') };
}
