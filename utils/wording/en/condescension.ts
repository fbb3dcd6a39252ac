import type { Breach, Example } from '../rule';

/** Talking down, sarcasm and questions that are none. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FR-CONDESC',
    triggers: [
      "(sweetheart|sweetie|darling|honey|dear|love|good girl|sunshine|love) (,|$|you|!|that's)",
      '(bless) (him|her|you|them|his|her|your)',
      '(well|there|now) , (well|there|now)',
      '(good|clever) (girl|boy|lad) (for|,|!|.|$)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FR-CONDESC',
    hits: [
      'At least you tried.',
      'Even our cleaner would have seen that.',
      'As I have told you many times, the report is due on Friday.',
      'How hard can it be to answer an email?',
      'Even a junior could have seen that.',
      'It is not rocket science.',
      'Well done for finally turning up on time.',
      'Surprise, surprise: the stock count was wrong.',
      'Do you even read the tickets?',
      'What were you thinking?',
      'Let me spell it out for you.',
      'Bless her, she tries.',
      'Did nobody teach you how to read a delivery note?',
      'Is it so hard to rinse a bucket?',
      'Do you think invoices pay themselves?',
      'Somebody should introduce him to an iron.',
      'Next week we move on to tying our shoelaces.',
      'Even the work experience lad managed the form.',
      'Nice of you to join us.',
      'Why can’t you just follow the checklist?',
      'Maybe leave the thinking to the grown-ups.',
      'Apparently reading emails is optional for you.',
      'I shouldn’t have to explain this to someone at your level.',
    ],
    passes: [
      'Which part of the new till routine takes you longest?',
      'Leave the key with the caretaker.',
      'What would help you to finish the report by Friday?',
      'How do you think the pilot went?',
      'You explained the fault in plain words so that the customer could decide.',
      'Do you think the new rota works for your shift?',
      'Why can’t the clients pay online?',
      'How many times do you check the seal per shift?',
      'You drew the family a diagram of the ward.',
      'The trainee can now read a pressure chart.',
      'Congratulations, you passed the crane test on 3 May.',
      'In the nursery group you tidied the crayons with the children.',
      'Did anyone show you how the new lock works?',
      'Which support do you need from me?',
      'He built the shared calendar for the ward.',
      'The proof of concept ran for six weeks.',
      'She held his hand during the procedure.',
      'You taught the primary school class for two weeks.',
      'Do you want to keep the early shift next quarter?',
      'She won the gold medal at the national skills contest.',
      'What are you proud of this half-year?',
      'When do you want to start the course?',
    ],
  },
];
