import type { Attendee } from './reading';

const address = /[^\s<>()[\]"'，；,;、:：]{1,64}@[^\s<>()[\]"'，；,;、:：]{1,200}\.[\p{L}]{2,}/u;
const hosting = /[\s(（–—-]*(?:organi[sz]er|host|组织者|主持人|发起人|组织人)[)）\s]*$/iu;
const answers = /[\s(（]+(?:accepted|tentative|required|optional|creator|已接受|待定|必需|可选)[)）\s]*$/iu;
const refused = /[\s(（–—-]+(?:declined|已拒绝|拒绝)[)）\s]*$/iu;

/** Pieces of a list of people; "Okafor, Daniel <d@x>; Lin, Hao <l@x>" keeps its commas. */
function piecesOf(text: string): string[] {
  const list = text.slice(0, 8_000);
  const separator = /[;；]/.test(list) ? /[;；\n]/ : /[,，、\n]/;
  return list.split(separator).slice(0, 200);
}

/** The people that a list names, by name, address or both. */
export function peopleIn(text: string, organizer = false): Attendee[] {
  return piecesOf(text).flatMap((piece): Attendee[] => {
    const whole = piece.slice(0, 400).replace(/^[\s*•·-]+/, '');
    const email = address.exec(whole)?.[0];
    const declined = refused.test(whole);
    const hosts = organizer || hosting.test(whole);
    const name = whole
      .replace(/\[?mailto:[^\s\]>]*\]?/gi, ' ')
      .replace(email ?? '', ' ')
      .replace(hosting, '')
      .replace(answers, '')
      .replace(refused, '')
      .replace(/[<>()[\]"“”（）]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s-]+|[\s-]+$/g, '');
    const isName = /\p{L}/u.test(name) && name.length <= 60 && !/[:：/]/.test(name);
    if (!email && !isName) return [];
    return [
      {
        ...(isName && { name }),
        ...(email && { email }),
        ...(hosts && { organizer: true }),
        ...(declined && { declined: true }),
      },
    ];
  });
}

/** Who invites, from the sentence that such texts begin with: "林浩 邀请您参加腾讯会议". */
export function inviterIn(line: string): Attendee | undefined {
  const name = /^(.{1,40}?)\s*(?:邀请[您你]|is inviting you|(?:has )?invited you)/i
    .exec(line.trim())?.[1]
    ?.trim();
  return name && !/^you\b|您|你/i.test(name) ? { name, organizer: true } : undefined;
}
