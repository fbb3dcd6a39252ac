/**
 * What calendars put before the title of an event that was called off: attested for Outlook in English ("Canceled: …"),
 * elsewhere the words for it in the languages whose titles are read.
 */
const calledOff =
  /^\s*[[【(（]?(cancell?ed|已取消|取消|キャンセル(済み)?|취소됨?|abgesagt|annulée?|cancelad[oa])[\]】)）]?\s*[:：]|^\s*[[【(（](cancell?ed|已取消|取消)[\]】)）]/i;

/** Whether the title says that the meeting was called off, in any of the languages read. */
export function isCancelled(title: string): boolean {
  return calledOff.test(title);
}
