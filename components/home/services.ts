import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Paper } from '@/utils/files/paper';
import type { CommandKey } from '@/utils/messages/command-keys';
import type { Note } from '@/utils/notes/note';
import type { Insights } from '@/utils/session/insights';
import type { LivePeople } from '@/utils/session/people';
import type { LivePerson } from '@/utils/session/person';
import type { RecordSearch } from '@/utils/session/record-search';
import type { LiveToday } from '@/utils/session/today';
import type { DataServices } from '../data/services';

/** What the views of the home page can do to the world. Given by the entrypoint. */
export interface HomeServices {
  readonly data: DataServices;
  readonly today: LiveToday;
  readonly people: LivePeople;
  readonly search: RecordSearch;
  person(id: string): LivePerson;
  insights(): Promise<Insights>;
  conversation(id: string): Promise<Conversation | undefined>;
  /** Of one conversation, unordered. */
  notes(conversationId: string): Promise<readonly Note[]>;
  /** How many conversations with somebody there are, and pieces of evidence. */
  belongings(personId: string): Promise<{ readonly conversations: number; readonly clips: number }>;
  /** Asks the panel for a text to print; nobody may answer. */
  askForPaper(token: string, got: (paper: Paper) => void, signal: AbortSignal): void;
  /** The keys that the browser listens for, as they are set now. */
  commandKeys(): Promise<readonly CommandKey[]>;
  now(): number;
  /** Goes on with a conversation in the browser's side panel. False where the browser opens none. */
  goOn(conversation: Conversation): Promise<boolean>;
}

const Services = createContext<HomeServices | undefined>(undefined);
export const HomeServicesProvider = Services.Provider;

export function useHome(): HomeServices {
  const services = useContext(Services);
  if (!services) throw new Error('a view of the home page was rendered outside of it');
  return services;
}
