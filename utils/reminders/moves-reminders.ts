interface Written {
  readonly conversationId?: string;
  readonly draftOnly?: boolean;
  readonly settings?: boolean;
  readonly all?: boolean;
}

/** Whether what was written may have moved a reminder. */
export function movesReminders({ conversationId, draftOnly, settings, all }: Written): boolean {
  return settings === true || all === true || (conversationId !== undefined && !draftOnly);
}
