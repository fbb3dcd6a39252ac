import type { ReadableAtom } from 'nanostores';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { InsertReport } from '@/utils/messages/insert-report';
import type { PickReport } from '@/utils/messages/pick';
import type { Pack } from '@/utils/pack/pack';
import type { Search } from '@/utils/search/search';
import type { Session } from '@/utils/session/session';
import type { LiveShelf } from '@/utils/session/shelf';
import type { Settings } from '@/utils/settings/settings';
import type { Rendering } from '@/utils/summary/render';

/** What the views can do to the world. Given by the entrypoint; a view never reaches further itself. */
export interface PanelServices {
  readonly session: Session;
  readonly shelf: LiveShelf;
  readonly $settings: ReadableAtom<Settings>;
  now(): number;
  /** Takes effect at once, here and in every other window. */
  choose(settings: Settings): void;
  /** The search over a language's content; loaded when it is first wanted. */
  openSearch(pack: Pack): Promise<Search>;
  recent(): Promise<Conversation[]>;
  copyText(text: string): Promise<boolean>;
  copy(rendering: Rendering): Promise<boolean>;
  /** Lets the user point at a meeting on the page. */
  pick(): Promise<PickReport>;
  insert(rendering: Rendering): Promise<InsertReport>;
  /** The page of sites and settings, in a tab of its own. */
  openOptions(): void;
  /** Absent where the panel is the browser's own side panel, which the browser closes and sizes. */
  readonly frame?: PanelFrameServices;
}

export interface PanelFrameServices {
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
