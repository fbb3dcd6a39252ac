import type { Breach, Example } from '../rule';

/** Age where work is judged. */
export const breaches: readonly Breach[] = [
  {
    rule: 'DI-AGE',
    triggers: [
      '(wet behind the ears|long in the tooth|no spring chicken)',
      '(boomer+|millennial+|gen z|gen x|generation z|dinosaur+|grandpa|senile|digital native+)',
      '(too|so|getting|bit) (old|young) (for|to|,|.|$|and)',
      'at (his|her|your|their|that|this) (age|time of life)',
      '(wrinkle+|few grey hair+)',
      '(more|many|few) ~2 (yesterdays|winters|birthdays)',
      '(veteran|oldtimer|old hand|greying|senior citizen|winding down|baby-faced|baby face|youngster+|schoolboy|granny|granddad|(old|young) (bones|legs|school|head))',
      '(his|her|your) years',
      '(grey|gray|white) (hair+|head|beard|temples)',
      '(old|older|younger) (dog+|guard|generation)',
      '(superannuation|(his|her|your) pension|bus pass|allotment|old-timer|past it|slowing down|fresh legs|generational|gold watch|(too|so|got) grey|young and (inexperienced|green|hungry)|side of (thirty|forty|fifty|sixty)|years ahead of|old habits|mature for|millennial+|tiktok|fresh graduate|school-leaver|grey hair+|(his|her|your) (age|generation))',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'DI-AGE',
    hits: [
      'Too old to pick up the new till system.',
      'At your age you cannot expect to climb scaffolding like the lads.',
      'She is quite sharp for a 58-year-old.',
      'You can’t teach an old dog new tricks.',
      'He is set in his ways.',
      'We need someone younger with fresh ideas for this.',
      'Typical millennial, wants a medal for turning up.',
      'He is just coasting to retirement.',
      'Her age is starting to show on the late shifts.',
      'Still just a kid, clients will not take him seriously.',
      'In his late fifties and it shows.',
      'No point training him, he will retire soon anyway.',
      'Kids these days cannot take criticism.',
      'Training a man of sixty on robots is money down the drain.',
      'The younger ones just grasp this faster than Helga.',
      'He is from a generation that does not type.',
      'She was here before computers, so forget the portal.',
      'Too much money for someone in the autumn of his career.',
      'A course at that stage of her working life is wasted.',
      'At 22 you cannot be taken seriously by a board.',
      'The old dear at the desk frightens off the guests.',
    ],
    passes: [
      'Three tickets older than 30 days were closed.',
      'He has five years in this role and trained four colleagues.',
      'The boiler is 20 years old and needs replacing.',
      'She runs the games afternoon for elderly residents.',
      'You moved the team to the next generation of the platform.',
      'The retirement plan product sold 40 policies.',
      'His phonics lesson suits the age group.',
      'An older customer thanked you in writing.',
      'The oldest ticket in the queue was too late for the release.',
      'The contract has three years to go and is not at risk.',
      'He finished the young people’s service handbook.',
      'You are good at explaining the old process.',
      'The old guard rail was not replaced before the inspection.',
      'At 16 the meter reading was wrong, at 18 it was right.',
      'You asked the pensioner which side to sit on, then repeated the rate.',
    ],
  },
];
