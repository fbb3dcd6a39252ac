import type { Breach, Example } from '../rule';

/** Tone, feelings and temperament told off. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FR-TONE',
    triggers: [
      '@toned @after',
      '(cheer up|lighten up|toughen up)',
      '(thick|thicker|thin) skin',
      '(sharp elbows|resting|rolls (his|her|your) eyes|crybaby|drama|theatrics|dramatics|tantrum+|hissy|hysteric*|waterworks|came in hot|catty|sulk*|pout*|snappy|flies off the handle)',
      '(emotional|(too|so|over) (sensitive|quiet|loud|direct|blunt|intense|passionate|soft|aggressive)|overreact*|watch (your|her|his) tone|(your|his|her) (tone|temper)|tone of voice|calm down|smile (more|a bit)|(raise|raised) (your|his|her) voice|short-tempered|sharp tongue|intimidat*|(rolling|roll|rolls) (your|his|her) eyes|eye-rolling|sighing|grumpy|sour (face|look)|(look|looks|looking) (angry|bored|miserable)|whining|(cry|tear)+|be nicer|the way you (said|say|speak|talk)|speak up more)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FR-TONE',
    hits: [
      'She is too emotional for client calls.',
      'You always look so grim.',
      'She gets worked up over nothing.',
      'You get too emotional in reviews.',
      'Watch your tone with the directors.',
      'Smile more at the counter.',
      'You are far too sensitive.',
      'She takes everything personally.',
      'Abrasive in the design meetings.',
      'He needs to calm down.',
      'Try to be a bit less intense.',
      'Too quiet for a team lead.',
      'Her mood swings are hard on the shift.',
      'Lacks warmth.',
      'Your intensity puts the board off.',
      'That face in the briefing: please leave it at home.',
      'Count to ten before you answer the depot.',
      'He flies off the handle when plans change.',
      'She rubs people up the wrong way.',
    ],
    passes: [
      'The goal look is calm and clear.',
      'Sensitive data is now encrypted.',
      'You calmed an angry customer in five minutes.',
      'The room was too loud for calls.',
      'She stayed calm and did not raise her voice.',
      'He comforted a tearful patient.',
      'The tone of the newsletter is now consistent.',
      'Sales had a volatile quarter.',
      'He never lost his temper during the outage.',
      'You are very friendly to new starters.',
      'The alarm is too quiet to hear in the hall.',
      'The path was clear on the three icy mornings in January.',
      'The abrasive belt was changed twice in week 14.',
      'Look at the backlog when things calm down.',
      'The oven room was hot and loud all week.',
      'A second scanner would be nice in bay 4.',
    ],
  },
];
