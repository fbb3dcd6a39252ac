import type { Sketch } from '../../notes/sketch';
import { beginsWithName, ended, type Given, goingOn, type Piece } from './piece';

const when =
  /^(?:in|on|at|during|when|while|after|before|last|this|since|by|from|for|as|yesterday|today|between|over|throughout|twice|within|early|late|under|around|until|every|each|once|with|where)\b/i;
/** The behaviour says itself who did it, or is a sentence of its own. */
const subject =
  /^(?:you|your|he|his|she|her|they|their|we|our|i|it|its|the|a|an|there|nobody|everyone|this|that)\b/i;
const goesOn = /^(?:which|so|resulting|causing|leaving|meaning)\b/i;
const ownEffect =
  /^(?:this|that|as a result|therefore|thanks to|because|the (?:effect|result|impact|outcome|consequence)|it (?:meant|led|cost|caused|saved|helped|let))\b/i;
const ownNext =
  /^(?:next time|from now|in (?:the )?future|please|if|could|can|would|let['’]?s|let us|i|i['’](?:d|ll|m)|we|you|it would|it could)\b/i;

/** A first letter as a capital, where that is one of this very letter: ß, ſ and the like stay. */
const capital = (text: string) =>
  text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => {
    const large = letter.toUpperCase();
    return large.toLowerCase() === letter ? large : letter;
  });
/** "Called" behind a word of ours; "SQL" and "I" stay. */
const small = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** When and where, what was done; what came of it; what comes next. */
export function inEnglish(sketch: Sketch, { has, names }: Given): Piece[] {
  const said = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const [situation, behaviour, impact, next] = [
    said(sketch.situation),
    said(sketch.behaviour),
    said(sketch.impact),
    said(sketch.next),
  ];
  const attached = goesOn.test(impact);
  const says = subject.test(behaviour) || when.test(behaviour) || beginsWithName(behaviour, names);
  const did = attached ? goingOn(behaviour) : ended(behaviour, '.');
  const [effect, then] = [ended(impact, '.'), ended(next, '.')];
  const pieces: Piece[] = [];

  if (situation) pieces.push(`${capital(goingOn(situation))}${when.test(situation) ? ', ' : ': '}`);
  else if (has('situation')) pieces.push({ blank: 'situation' }, ', ');

  if (behaviour) pieces.push(says ? did : `you ${small(did)}`);
  else if (has('behaviour')) pieces.push('you ', { blank: 'behaviour' }, attached ? '' : '.');

  if (attached) pieces.push(`, ${small(effect)}`);
  else if (impact) pieces.push(ownEffect.test(impact) ? ` ${capital(effect)}` : ` The effect: ${effect}`);
  else if (has('impact')) pieces.push(' The effect: ', { blank: 'impact' }, '.');

  const lead = sketch.kind === 'strength' ? ' Next: ' : ' Next time: ';
  if (next) pieces.push(ownNext.test(next) ? ` ${capital(then)}` : `${lead}${then}`);
  else if (has('next')) pieces.push(lead, { blank: 'next' }, '.');

  const [first, ...others] = pieces;
  return typeof first === 'string' ? [capital(first.trimStart()), ...others] : pieces;
}
