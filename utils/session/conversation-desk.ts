import { paused, setBack, started, withoutStretch } from '../conversation/clock';
import { type Conversation, corrected, type Details, ticked, touched } from '../conversation/conversation';
import { reopened } from '../conversation/finish';
import { wordingKept } from '../conversation/kept-wording';
import { machineWrote } from '../conversation/machine-written';
import { type Planned, planned } from '../conversation/next';
import { reshared } from '../conversation/pace';
import type { Stage } from '../guide/stages';

/** What the manager can do with the open conversation itself; each answers whether the disk has it. */
export interface ConversationDesk {
  correct(details: Details): Promise<boolean>;
  /** Makes this the conversation to go on with, elsewhere too. */
  touch(): Promise<boolean>;
  startClock(): Promise<boolean>;
  pauseClock(): Promise<boolean>;
  /** Shares what is left of the meeting's time out anew. */
  reshare(): Promise<boolean>;
  /** Takes a stretch of time out of the count; epoch ms. */
  leaveOut(from: number, to: number): Promise<boolean>;
  /** The computer's clock was set back, from `seen` to `now`, while the stint begun at `from` ran. */
  followClock(jump: { readonly from: number; readonly seen: number; readonly now: number }): Promise<boolean>;
  tick(stage: Stage, step: string, on: boolean): Promise<boolean>;
  reopen(): Promise<boolean>;
  planNext(next: Planned | undefined): Promise<boolean>;
  /** Keeps a wording that was found, as it is: see `keptKey`. */
  keepWording(key: string): Promise<boolean>;
  /** Marks what a machine wrote: see `machineKey`. */
  markMachineWritten(key: string): Promise<boolean>;
}

/** `change` brings a pure transition of the open conversation to the disk. */
export function createConversationDesk(
  change: (transition: (conversation: Conversation) => Conversation) => Promise<boolean>,
  now: () => number,
): ConversationDesk {
  return {
    correct: (details) => change((conversation) => corrected(conversation, details, now())),
    touch: () => change((conversation) => touched(conversation, now())),
    startClock: () => change((conversation) => started(conversation, now())),
    pauseClock: () => change((conversation) => paused(conversation, now())),
    reshare: () => change((conversation) => reshared(conversation, now())),
    leaveOut: (from, to) => change((conversation) => withoutStretch(conversation, from, to)),
    followClock: (jump) => change((conversation) => setBack(conversation, jump)),
    tick: (stage, step, on) => change((conversation) => ticked(conversation, stage, step, on, now())),
    reopen: () => change((conversation) => reopened(conversation, now())),
    planNext: (next) => change((conversation) => planned(conversation, next, now())),
    keepWording: (key) => change((conversation) => wordingKept(conversation, key)),
    markMachineWritten: (key) => change((conversation) => machineWrote(conversation, key)),
  };
}
