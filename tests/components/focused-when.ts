/** What has the focus in the moment in which something has come to be so: before all that waits for the picture. */
export function focusedWhen(isSo: () => boolean): Promise<Element | null> {
  return new Promise((done) => {
    const watch = new MutationObserver(() => {
      if (!isSo()) return;
      watch.disconnect();
      done(document.activeElement);
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
