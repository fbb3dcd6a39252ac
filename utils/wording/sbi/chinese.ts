import type { Sketch } from '../../notes/sketch';
import { beginsWithName, ended, type Given, goingOn, type Piece } from './piece';

const subject = /^(?:你|您|他|她|它|我|咱|双方|大家|员工|该员工|客户|团队)/u;
const ownEffect = /^(?:结果|导致|造成|使|让|因此|所以|于是|因而|影响|这|为此|带来)/u;
const ownNext = /^(?:下次|下回|下一次|以后|今后|如果|要是|希望|建议|请|接下来|我|你|您|咱)/u;

const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** In one line, its punctuation as Chinese has it. Figures, addresses and foreign words keep theirs. */
function said(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\p{Script=Han}”’」』）])\s*\n\s*/gu, '，')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[\p{Script=Han}”’」』）])[,;:!?] ?/gu, (mark) => full[mark[0] ?? ''] ?? mark)
    .replace(/(?<=[\p{Script=Han}”’」』）])\.(?!\d|\.)\s?/gu, '。');
}

/** When and where, what was done, what came of it in one sentence; then what comes next. */
export function inChinese(sketch: Sketch, { has, names }: Given): Piece[] {
  const [situation, behaviour, impact, next] = [
    said(sketch.situation),
    said(sketch.behaviour),
    said(sketch.impact),
    said(sketch.next),
  ];
  const pieces: Piece[] = [];

  if (situation) pieces.push(`${goingOn(situation)}，`);
  else if (has('situation')) pieces.push({ blank: 'situation' }, '，');

  const says = subject.test(behaviour) || beginsWithName(behaviour, names);
  const stop = has('impact') || impact ? '' : '。';
  const did = stop ? ended(behaviour, '。') : goingOn(behaviour);
  if (behaviour) pieces.push(says ? did : `你${did}`);
  else if (has('behaviour')) pieces.push('你', { blank: 'behaviour' }, stop);

  if (impact) pieces.push(`${ownEffect.test(impact) ? '，' : '，结果是'}${ended(impact, '。')}`);
  else if (has('impact')) pieces.push('，结果是', { blank: 'impact' }, '。');

  const praise = sketch.kind === 'strength';
  const [lead, close] = praise ? ['接下来可以', '。'] : ['下次如果', '，会更好。'];
  if (next && (praise || ownNext.test(next)))
    pieces.push(`${ownNext.test(next) ? '' : lead}${ended(next, '。')}`);
  else if (next) pieces.push(`${lead}${goingOn(next)}${close}`);
  else if (has('next')) pieces.push(lead, { blank: 'next' }, close);
  return pieces;
}
