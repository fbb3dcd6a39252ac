/** Firefox: what a content script makes is opaque to the page unless it is made in the page's own realm. */
declare const cloneInto:
  | undefined
  | (<T>(value: T, target: object, options?: { wrapReflectors?: boolean }) => T);

type Realm = Window & typeof globalThis;
/** In Firefox the page's own window is behind the one a content script sees. */
export type PageWindow = Realm & { readonly wrappedJSObject?: Realm };

export interface Flavours {
  /** Undefined where only plain text should be offered. */
  readonly html?: string | undefined;
  readonly text: string;
}

const usual = { bubbles: true, cancelable: true, composed: true };

function transfer(realm: Realm, { html, text }: Flavours): DataTransfer {
  const data = new realm.DataTransfer();
  if (html !== undefined) data.setData('text/html', html);
  data.setData('text/plain', text);
  return data;
}

/** In Firefox, gives an event of the page's realm a property that its constructor does not take from here. */
function lend(event: Event, name: string, value: object, view: Realm): void {
  if (typeof cloneInto !== 'function') return;
  Object.defineProperty(event, name, cloneInto({ value }, view, { wrapReflectors: true }));
}

/** A paste as the browser would tell the page of it. */
export function pasteEvent(view: PageWindow, flavours: Flavours): Event {
  const realm = view.wrappedJSObject ?? view;
  const clipboardData = transfer(realm, flavours);
  if (typeof cloneInto !== 'function') return new realm.ClipboardEvent('paste', { ...usual, clipboardData });
  const event = new realm.ClipboardEvent('paste', cloneInto(usual, view));
  lend(event, 'clipboardData', clipboardData, view);
  return event;
}

/** What the browser asks the page next, when it has not handled the paste itself. */
export function beforePasteEvent(view: PageWindow, flavours: Flavours, range: Range | undefined): Event {
  const realm = view.wrappedJSObject ?? view;
  const dataTransfer = transfer(realm, flavours);
  const init = { ...usual, inputType: 'insertFromPaste', data: null };
  if (typeof cloneInto !== 'function') {
    const targetRanges = range ? [new realm.StaticRange(range)] : [];
    return new realm.InputEvent('beforeinput', { ...init, dataTransfer, targetRanges });
  }
  const event = new realm.InputEvent('beforeinput', cloneInto(init, view));
  lend(event, 'dataTransfer', dataTransfer, view);
  return event;
}
