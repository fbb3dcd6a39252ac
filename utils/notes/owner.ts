import type { Owner } from './action';

/** An action is a sentence or two; what comes after this many UTF-16 units is not read. */
const longest = 2_000;

/** Where a clause begins: at the start, after a stop, a line or a label. */
const clause = '(?:^|[\\n,，、.。;；!！?？:：(（|–—-]\\s{0,3})';

const englishWill =
  "(?:['’](?:ll|d)\\b|\\s+(?:will|shall|can|must|should|to|need|needs|have|has|is|am|are|agree|agrees|promise|promises)\\b|\\s*[:：–—])";

/**
 * What tells whose promise it is, each by its place in the text. "Send me …" is the employee's, "get you …"
 * the manager's: to whom something is done says who does it.
 */
const marks: readonly (readonly [Owner, RegExp])[] = [
  [
    'manager',
    /(?<![\p{L}\p{N}.(/&-])(?<!\b(?:as|that|which|what|whom|where|when|if|so|than|like|because|before|after|until|once|for|and|do|did|can|should|must|will)\s)i(?=['’](?:ll|m|d|ve)\b|\s+\p{L}|\s*[:：–—])/giu,
  ],
  ['manager', /\b(?:by|on|up to|leave (?:it|this|that) (?:to|with))\s+me\b/gi],
  ['employee', /(?<!\b(?:by|on|up to|(?:it|this|that) (?:to|with))\s)(?<=\w\s)\bme\b/gi],
  ['employee', new RegExp(`\\byou(?=${englishWill})`, 'gi')],
  ['employee', new RegExp(`${clause}you\\b`, 'gi')],
  [
    'manager',
    /\b(?:send|give|help|get|book|arrange|introduce|show|for|to|with|pair|put|find|support|coach|tell|teach|update|remind)\s+you\b(?!\s+(?:will|shall|can|to)\b)/gi,
  ],
  [
    'manager',
    new RegExp(`${clause}(?:(?:the|your|line)\\s){0,2}(?:manager|supervisor|boss)(?=${englishWill})`, 'gi'),
  ],
  ['employee', new RegExp(`${clause}(?:the\\s)?employee(?=${englishWill})`, 'gi')],
  ['manager', /(?<=[给帮替为教陪带发给]|交给|提醒|通知|告诉|支持|协助)(?:你|您)(?!们)/gu],
  ['employee', /(?<=[给帮替发向找跟问教]|交给|提醒|通知|告诉)我(?!们|司)/gu],
  ['manager', /(?<![自给帮替发向找跟问教]|交给|提醒|通知|告诉|按|据|像|跟着)我(?!们|司|方案|的)/gu],
  ['employee', /(?<![给帮替为教陪带发]|提醒|通知|告诉|支持|协助)(?:你|您)(?!们|好|的)/gu],
  [
    'manager',
    /(?:(?<=^|[\s,，、.。;；:：(（前内底后日号])|(?<=由))(?:主管|经理|上级|领导|老板)(?!会议|例会|培训|层|力|们|评|审)/gu,
  ],
  ['employee', /(?:(?<=^|[\s,，、.。;；:：(（前内底后日号])|(?<=由))员工(?=[:：来会负要将自本]|\s)/gu],
];

/** Whose promise an action is, by the first word that says it. */
function ownerSaid(text: string): Owner | undefined {
  let first: { owner: Owner; at: number } | undefined;
  for (const [owner, mark] of marks) {
    for (const { index } of text.matchAll(mark)) {
      if (!first || index < first.at) first = { owner, at: index };
      break;
    }
  }
  return first?.owner;
}

/**
 * Whose promise an action is, by its words: the first that says it. Without such a word it is the employee's:
 * most actions are, and one press changes it.
 */
export function ownerIn(text: string): Owner {
  return ownerSaid(text.slice(0, longest)) ?? 'employee';
}

const everybody = new RegExp(
  `${clause}(?:(?:we|everyone|everybody|someone|somebody|all of us|both of us|the (?:whole )?team)\\b|大家|我们|咱们|相关(?:人员|同事|部门|方)|各方|各部门|双方|全体|全组|有人|团队(?=[会要应需来将]))`,
  'iu',
);

/** Whether an action's words leave it to everybody, or to somebody, and name neither of the two who talk. */
export function isForNobody(text: string): boolean {
  const read = text.slice(0, longest);
  return everybody.test(read) && ownerSaid(read) === undefined;
}
