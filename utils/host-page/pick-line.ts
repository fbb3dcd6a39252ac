export interface PickLineWords {
  readonly line: string;
  readonly keys: string;
  readonly cancel: string;
}

export interface PickLine {
  readonly element: HTMLElement;
  /** What to click; `under` is the text that the keyboard is on, for a screen reader. */
  say(text: string, under?: string): void;
  focus(): void;
  /** Fades where the pointer looks for something below it; client px. */
  pointerAt(x: number, y: number): void;
}

const bar =
  'margin:0;height:44px;display:flex;align-items:center;gap:12px;padding:0 140px 0 14px;background:#1f6f5c;color:#fff;font:600 14px/1.3 system-ui,sans-serif';
const place =
  'all:initial;visibility:inherit;position:absolute;top:8px;left:50%;translate:-50%;width:min(600px,94vw);height:44px;pointer-events:none';
const sheet =
  'all:initial;visibility:inherit;display:block;width:100%;height:100%;border:0;border-radius:10px;pointer-events:none;box-shadow:0 2px 8px rgb(20 28 45 / .28)';
const press =
  'all:initial;visibility:inherit;position:absolute;top:6px;right:8px;height:32px;padding:0 10px;border-radius:6px;background:#17574a;color:#fff;font:600 14px/1.3 system-ui,sans-serif;white-space:nowrap;cursor:pointer;pointer-events:auto';

/**
 * The line at the top that says what to click. It is a frame of its own: keys typed there never pass
 * through the page, so that no page can take them away. The pointer goes through it to what is below, and
 * makes it fade; only its button takes presses, and the window hears them first.
 */
export function pickLine(words: PickLineWords, pressed: (event: KeyboardEvent) => void): PickLine {
  const element = document.createElement('div');
  const frame = document.createElement('iframe');
  const button = document.createElement('button');
  element.style.cssText = place;
  frame.title = words.line;
  frame.style.cssText = sheet;
  button.type = 'button';
  button.tabIndex = -1;
  button.textContent = words.cancel;
  button.style.cssText = press;
  element.append(frame, button);
  let said = ['', ''];
  let wantsFocus = false;
  let show: (() => void) | undefined;
  const fill = () => {
    const inner = frame.contentDocument;
    if (!inner?.body) return; // then the page's own window hears the keys, and the outline still shows the way
    const text = inner.createElement('span');
    const under = inner.createElement('span');
    const keys = inner.createElement('span');
    text.setAttribute('role', 'status');
    text.style.cssText = 'flex:1;min-width:0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis';
    under.style.cssText = 'font-weight:400';
    keys.style.cssText = 'font-weight:400;font-size:12px;white-space:nowrap';
    keys.textContent = words.keys;
    inner.body.style.cssText = bar;
    inner.body.append(text, keys);
    inner.defaultView?.addEventListener('keydown', pressed);
    show = () => {
      under.textContent = said[1] ? `  ${said[1]}` : '';
      text.replaceChildren(said[0] ?? '', under);
    };
    show();
    if (wantsFocus) frame.contentWindow?.focus();
  };
  frame.addEventListener('load', fill);
  return {
    element,
    say(text, under = '') {
      said = [text, under.replace(/\s+/g, ' ').slice(0, 80)];
      show?.();
    },
    focus() {
      wantsFocus = true;
      frame.contentWindow?.focus();
    },
    pointerAt(x, y) {
      const { left, right, bottom } = element.getBoundingClientRect();
      const isUnder = x > left - 20 && x < right + 20 && y < bottom + 20;
      frame.style.opacity = isUnder ? '.25' : '1';
    },
  };
}
