const name = 'data-careful';

/** For buttons that write into the page or delete for good: a page must not be able to trick a press on them. */
export const careful = { [name]: '' } as const;

/** Whether something happened on such a button. */
export const isCareful = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`[${name}]`) !== null;
