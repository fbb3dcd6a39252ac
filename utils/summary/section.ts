/**
 * What a summary can consist of. Those named like a kind of note collect it; the others are made of what is
 * known of the conversation.
 */
export const sectionIds = [
  'purpose',
  'results',
  'strength',
  'improvement',
  'fact',
  'voice',
  'goal',
  'agreement',
  'question',
  'action',
  'support',
  'development',
  'next',
] as const;
export type SectionId = (typeof sectionIds)[number];
