interface Navigation extends EventTarget {
  readonly currentEntry: { readonly url: string | null } | null;
}

/**
 * Calls back after the page changed its address without loading. The Navigation API tells a content
 * script of the page's own pushState, which patched history methods in its separate world never see;
 * where it is missing, back, forward and hash changes are heard, and clicks lead to a look anyway.
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  const { navigation } = window as Window & { navigation?: Navigation };
  if (navigation) navigation.addEventListener('currententrychange', changed, { signal });
  else {
    addEventListener('popstate', changed, { signal });
    addEventListener('hashchange', changed, { signal });
  }
}
