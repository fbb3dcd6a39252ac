import type { Breach, Example } from '../rule';

/** What nobody stands for with a name. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FA-HEARSAY',
    triggers: [
      "(i|we|i've|we've) ~2 (hear|heard|hearing|was told|been told|gather|gathered)",
      '(rumor|rumour|rumors|rumours|apparently|allegedly|supposedly|reportedly|word on|word has it|word reaches|the talk is|little bird|grapevine|from what (i|gets|reaches|people|others)|what (gets back|reaches))',
      '(no names ,|walls have ears|(do|doing|did|made) the rounds|let slip|full of stories|reached (my ears|mine)|(landing|lands) on my desk)',
      '(they tell me|one hears|my sources|my phone rings|badmouth*)',
      "((people|they|everyone|everybody|others|some|colleagues|folks|the team) (say|says|think|thinks|feel|feels|believe|complain|complains|find|have said|have told)|word is|(there were|there have been|there are|some|several|many) complaints|complaints about|(someone|somebody|a colleague|others) (told|said|mentioned|complained|has told|has said)|it is said|it's said|(i'm|i am|i was) told|come to my (attention|ears)|(nobody|no one) (likes|wants to work)|feedback from (several|many|various|some)|generally felt|(his|her|your) reputation)",
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FA-HEARSAY',
    hits: [
      'Concerns have been raised about the petty cash.',
      'It has come back to me that you leave early.',
      'Somebody who wants to stay anonymous finds you rude.',
      'People feel that you do not listen.',
      'I was told that he leaves the till open.',
      'Some colleagues have mentioned your tone.',
      'It is said that she takes long breaks.',
      'Rumour has it that he is job hunting on shift.',
      'The general feeling is that you hold back.',
      'There have been complaints about her emails.',
      'I keep hearing that the handover is rushed.',
      'He has a reputation for being difficult.',
      'Apparently you shouted at the driver.',
      'Everyone thinks the rota is unfair.',
      'It was brought to my attention that the log is copied.',
      'Feedback from various people is that you are hard to reach.',
      'Others find her hard to work with.',
    ],
    passes: [
      'The alarm was heard at the gate.',
      'Mrs Keller wrote on 3 May that you called her back within the hour.',
      'Three parents told me that the reading evenings help.',
      'The survey has 42 answers and gives your briefing 4.4.',
      'I heard you explain the fees to the caller on 3 May.',
      'Please tell the team when a date moves.',
      'She let others finish their sentence.',
      'You asked everyone to say one thing they would change.',
      'The complaint form was missing two pages.',
      'The rumour detection model reaches 0.81.',
      'The team found the key in the drawer.',
      'He showed the team how to read the labels.',
      'Dr Amin confirmed that the scan was done in time.',
    ],
  },
];
