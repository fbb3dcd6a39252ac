import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What stays reachable or heard under something laid over the screen: its edge, and what is told aloud. */
const stays = '[role="separator"], .panel > [role], .cover-bar';

/** Takes everything around an element out of reach of keys and screen readers. Gives back what it took. */
function coverAround(element: Element): Element[] {
  const covered: Element[] = [];
  const cover = (it: Element) => {
    if (it.matches(stays) || it.hasAttribute('inert')) return;
    if (it.querySelector(stays)) return [...it.children].forEach(cover);
    it.toggleAttribute('inert', true);
    covered.push(it);
  };
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement)
    for (const sibling of at.parentElement.children) if (sibling !== at) cover(sibling);
  return covered;
}

/** What is told aloud under it, with what it said when it was covered. */
function saidIn(covered: readonly Element[]): [Element, string][] {
  return covered
    .flatMap((it) => [...it.querySelectorAll('[role="status"]')])
    .map((it) => [it, it.textContent ?? '']);
}

/** Uncovered, it would be told again: it is silent until it says something else. */
function hush(status: Element): void {
  status.setAttribute('aria-live', 'off');
  const watch = new MutationObserver(() => {
    watch.disconnect();
    status.removeAttribute('aria-live');
  });
  watch.observe(status, { childList: true, subtree: true, characterData: true });
}

/** While this shows, what lies under it cannot be reached. */
export function useCovering(ref: RefObject<Element | null>): void {
  useLayoutEffect(() => {
    if (!ref.current) return;
    const element = ref.current;
    const covered = coverAround(element);
    const said = saidIn(covered);
    // What comes later is under it, too; unless it came over this, and has covered it.
    const watch = new MutationObserver(() => {
      if (!element.closest('[inert]')) covered.push(...coverAround(element));
    });
    for (let at = element.parentElement; at; at = at.parentElement) watch.observe(at, { childList: true });
    return () => {
      watch.disconnect();
      for (const [status, text] of said) if (text && status.textContent === text) hush(status);
      for (const it of covered) it.removeAttribute('inert');
    };
  }, [ref]);
}
