/** The six stages of a performance conversation, in order. `preparation` happens before the meeting. */
export const stages = ['preparation', 'opening', 'review', 'planning', 'voice', 'summary'] as const;
export type Stage = (typeof stages)[number];

/** The stages that share the meeting's clock. */
export const liveStages = ['opening', 'review', 'planning', 'voice', 'summary'] as const;
export type LiveStage = (typeof liveStages)[number];

export const conversationKinds = ['evaluation', 'goals', 'improvement', 'check-in', 'probation'] as const;
export type ConversationKind = (typeof conversationKinds)[number];

/** Whether the stage is one of the talk itself, with a clock. */
export function isLive(stage: Stage): stage is LiveStage {
  return stage !== 'preparation';
}
