import { mount, pin } from './host';

export interface PanelFrame {
  readonly window: Window | null;
  focus(): void;
  /** px */
  resize(width: number): void;
}

/**
 * Docks the extension's own panel page over the right side of the page. The page can neither read the
 * frame (another origin) nor reach it (closed shadow root). `loaded` is called when it has loaded.
 */
export function mountFrame(
  { src, title, width }: { src: string; title: string; width: number },
  loaded: () => void,
  signal: AbortSignal,
): { host: HTMLElement; frame: PanelFrame } {
  const iframe = document.createElement('iframe');
  // Both must stand before the frame is in the document to take effect. A browser that has no model would say on the
  // page's console that it knows no such feature.
  iframe.allow = `clipboard-write${'LanguageModel' in window ? ';language-model' : ''}`;
  iframe.title = title;
  iframe.style.cssText =
    'all:initial;visibility:inherit;display:block;width:100%;height:100%;border-radius:12px 0 0 12px;color-scheme:light dark;box-shadow:0 8px 32px #141c2d47';
  iframe.addEventListener('load', loaded);
  iframe.src = src;
  const host = mount(
    iframe,
    { top: '0', right: '0', bottom: '0', 'max-width': '100vw', width: `${width}px` },
    signal,
  );
  return {
    host,
    frame: {
      get window() {
        return iframe.contentWindow;
      },
      focus: () => iframe.focus(),
      resize: (px) => pin(host, { width: `${px}px` }),
    },
  };
}
