/** Frames that a screen may take to be drawn. */
const patience = 60;

/** Gives the focus to something as soon as it is drawn, in the middle of the screen. */
export function focusDrawn(find: () => HTMLElement | null | undefined): void {
  const look = (left: number) => {
    const place = find();
    if (place) {
      place.scrollIntoView({ block: 'center' });
      place.focus();
    } else if (left > 0) requestAnimationFrame(() => look(left - 1));
  };
  look(patience);
}
