/** What a write touched, told to every other window of the extension. */
export interface Change {
  readonly conversationId?: string;
  /** Only the composer's text changed. */
  readonly draftOnly?: boolean;
  readonly settings?: boolean;
  /** Own tips or marks. */
  readonly shelf?: boolean;
  /** A person, or who a conversation is with. */
  readonly people?: boolean;
  readonly evidence?: boolean;
  /** Which section belongs in which field of a site. */
  readonly fieldMaps?: boolean;
  /** More than can be named: read everything again. */
  readonly all?: boolean;
}

export interface Changes {
  announce(change: Change): void;
  /** Hears changes made by others, until the signal aborts. */
  hear(listener: (change: Change) => void, signal: AbortSignal): void;
}

/** All contexts of the extension share the channel; a window does not hear itself. */
export function changesOn(channel: BroadcastChannel): Changes {
  return {
    announce: (change) => channel.postMessage(change),
    hear(listener, signal) {
      channel.addEventListener('message', (event: MessageEvent<Change>) => listener(event.data), { signal });
    },
  };
}
