import type { ReadableAtom } from 'nanostores';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { CommandKey } from '@/utils/messages/command-keys';
import type { FieldText } from '@/utils/messages/field-text';
import type { FieldsAsk, FieldsReport } from '@/utils/messages/fields';
import type { InsertReport } from '@/utils/messages/insert-report';
import type { PickReport } from '@/utils/messages/pick';
import type { Note } from '@/utils/notes/note';
import type { Pack } from '@/utils/pack/pack';
import type { PersonRecord } from '@/utils/people/person-record';
import type { Search } from '@/utils/search/search';
import type { LiveCarryOver } from '@/utils/session/carry-over';
import type { LiveDevelopment } from '@/utils/session/development';
import type { LiveEvidence } from '@/utils/session/evidence';
import type { LiveFieldMap } from '@/utils/session/field-map';
import type { KeptFacts } from '@/utils/session/kept-facts';
import type { OpenedSummary } from '@/utils/session/live-summary';
import type { Session } from '@/utils/session/session';
import type { LiveShelf } from '@/utils/session/shelf';
import type { Settings } from '@/utils/settings/settings';
import type { Rendering } from '@/utils/summary/render';
import type { LanguageModel } from '@/utils/wording/on-device/model';
import type { OwnWord } from '@/utils/wording/own-word';
import type { FileServices } from '../delivery/files';
import type { RescueServices } from '../rescue/services';

/** What the views can do to the world. Given by the entrypoint; a view never reaches further itself. */
export interface PanelServices {
  readonly session: Session;
  readonly shelf: LiveShelf;
  readonly facts: KeptFacts;
  readonly $settings: ReadableAtom<Settings>;
  /** What the company does not want to be written; empty until it was read. */
  readonly $companyWords: ReadableAtom<readonly OwnWord[]>;
  now(): number;
  /** Takes effect at once, here and in every other window; whether it is kept, or else is as it was. */
  choose(settings: Settings): Promise<boolean>;
  /** The search over a language's content; loaded when it is first wanted. */
  openSearch(pack: Pack): Promise<Search>;
  /** What is kept as evidence; loaded when it is first wanted. */
  openEvidence(): Promise<LiveEvidence>;
  recent(): Promise<Conversation[]>;
  /** A conversation's development view, live; its code is loaded when it is first wanted. */
  openDevelopment(conversationId: string): Promise<LiveDevelopment>;
  /** What was changed in a conversation's summary, live; undefined until it is read. */
  summaryOf(conversationId: string): ReadableAtom<OpenedSummary>;
  /** What the disk refused of them: what was typed and is not kept, which may be nothing. */
  readonly $summaryRefused: ReadableAtom<{ readonly typed: string } | undefined>;
  /** The notes of all conversations with a person, unordered. */
  notesWith(personId: string): Promise<readonly Note[]>;
  /** Everybody known, unordered. */
  knownPeople(): Promise<PersonRecord[]>;
  /** What earlier conversations left for one, live; its code is loaded when it is first wanted. */
  openCarryOver(conversation: Conversation): Promise<LiveCarryOver>;
  copyText(text: string): Promise<boolean>;
  copy(rendering: Rendering): Promise<boolean>;
  /** Hands a text to the browser to keep as a file. */
  saveFile(text: string, name: string, type: string): void;
  /** Texts as files for Word and on paper; its code is loaded when it is first wanted. */
  openFiles(): Promise<FileServices>;
  /** Lets the user point at a meeting on the page. */
  pick(): Promise<PickReport>;
  insert(rendering: Rendering): Promise<InsertReport>;
  /** Looks into fields of the page's form, fills them, or takes back what was filled in. */
  fields(ask: FieldsAsk): Promise<FieldsReport>;
  /** What was said for the fields of a site, live; its code is loaded when it is first wanted. */
  openFieldMap(origin: string): Promise<LiveFieldMap>;
  /** The browser's own model, which runs on this computer; absent where the browser has none. */
  readonly languageModel?: LanguageModel;
  /** Reads what stands in the field of the page that the user was in, or what is selected there. */
  readField(): Promise<FieldText>;
  /** How often the user asked, on the page, to have a field of it checked. */
  readonly $checkAsked: ReadableAtom<number>;
  /** Calls when the user presses the key for inserting, until the function it gives back is called. */
  onInsertKey(take: () => void): () => void;
  /**
   * Asks the user, in the browser's own words, whether notifications may be shown. Only within a press.
   * Absent where the browser asks on the page of settings alone.
   */
  allowNotifications?(): Promise<boolean>;
  /** What can be done about texts typed into pages. Its code is loaded when it is wanted; rejects where it did not come. */
  openRescue(): Promise<RescueServices>;
  /** The keys that the browser listens for, as they are set now. */
  commandKeys(): Promise<readonly CommandKey[]>;
  /** The page of sites and settings, in a tab of its own. */
  openOptions(): void;
  /** The page of people, actions and records, in a tab of its own, at a place in it ("person/…"). */
  openHome(place?: string): void;
  /** Absent where the panel is the browser's own side panel, which the browser closes and sizes. */
  readonly frame?: PanelFrameServices;
}

export interface PanelFrameServices {
  /** How many presses in a row were not let through: the page lies over the panel, or did a moment before. */
  readonly $refused: ReadableAtom<number>;
  /** Keeps the panel open while something typed is not on disk, unless told to close all the same. */
  close(how?: { evenUnsaved: boolean }): void;
  /** Absent where the browser cannot open its side panel from here. */
  popOut?(): void;
  /** px */
  readonly narrowest: number;
  readonly widest: number;
  /** px; `done` when the user let go, so that it is remembered. */
  resize(width: number, done: boolean): void;
}

const Services = createContext<PanelServices | undefined>(undefined);
export const ServicesProvider = Services.Provider;

export function useServices(): PanelServices {
  const services = useContext(Services);
  if (!services) throw new Error('a view of the panel was rendered outside of it');
  return services;
}
