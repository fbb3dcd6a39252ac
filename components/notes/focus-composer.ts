import { focusAtEnd } from '../ui/focus';

/** Puts the user at the end of what stands in the composer. */
export function focusComposer(): HTMLTextAreaElement | undefined {
  const field = document.querySelector<HTMLTextAreaElement>('.composer textarea') ?? undefined;
  // Whatever lies over it goes with this press, but is drawn for a moment longer.
  field?.closest('[inert]')?.removeAttribute('inert');
  if (field) focusAtEnd(field);
  return field;
}
