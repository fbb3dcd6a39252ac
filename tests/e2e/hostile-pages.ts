import type { MadePage } from '../pages/serve.ts';
import { pageWith } from './inserting.ts';
import { listen } from './listening.ts';

/** Functions of the page's own world that note who calls them, and answer nonsense. */
export const redefining = `
  window.called = [];
  const spoil = (owner, name) => {
    const { get, value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (get || typeof value !== 'function') return;
    try {
      Object.defineProperty(owner, name, {
        configurable: true,
        value() { window.called[window.called.length] = name; throw new Error('a function of the page'); },
      });
    } catch { /* not to be changed */ }
  };
  const spoilAll = (owner) => { for (const name of Object.getOwnPropertyNames(owner)) if (name !== 'constructor') spoil(owner, name); };
  window.spoilEverything = () => {
    for (const name of ['customElements', 'document']) spoilAll(Object.getPrototypeOf(window[name]));
    for (const name of ['EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'ShadowRoot', 'MutationObserver', 'IntersectionObserver', 'CSSStyleDeclaration', 'MessagePort', 'Promise', 'Array'])
      spoilAll(window[name].prototype);
    for (const name of ['JSON', 'Promise']) spoilAll(window[name]);
    for (const name of ['MutationObserver', 'IntersectionObserver', 'Promise', 'MessageChannel', 'setTimeout', 'requestAnimationFrame', 'addEventListener', 'postMessage', 'getComputedStyle'])
      spoil(window, name);
  };`;

const field = '<textarea id="field"></textarea>';
const styled = (css: string, script = ''): MadePage => pageWith(`${field}<style>${css}</style>`, script);
const sent = (headers: Readonly<Record<string, string>>): MadePage => ({ ...pageWith(field), headers });

/** Calls again with each turn of the page's own clock, a hundred times at most, and counts. */
const eachTick = (act: string) => `
  window.ticks = 0;
  window.acted = 0;
  const tick = () => {
    window.ticks += 1;
    const host = document.querySelector('fairside-panel-host');
    if (host) { window.acted += 1; ${act} }
    if (window.ticks < 2000) setTimeout(tick, 4);
  };
  window.begin = tick;`;

export const hostilePages = {
  '/before': pageWith(field, `${redefining} window.spoilEverything();`),
  '/after': pageWith(field, redefining),
  '/hiding': styled(
    'html > *, body > :not(#fields), fairside-panel-host { display: none !important; opacity: 0 !important; width: 0 !important; clip-path: inset(50%) !important; animation: away 1s infinite !important; transition: all 9s !important } @keyframes away { from, to { opacity: 0; translate: -100vw } } body { display: block !important; opacity: 1 !important; width: auto !important; clip-path: none !important; animation: none !important }',
  ),
  '/war': styled(
    '* { z-index: 2147483647 !important } body { position: fixed; inset: 0; background: #fff } body::after, html::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }',
  ),
  '/effects': styled(
    'html { transform: translate(-300px, 200px) scale(.5); opacity: .2; overflow: hidden; clip-path: inset(0 50% 0 0); contain: strict; mask: linear-gradient(transparent 0 0) } body { transform: rotate(9deg); zoom: .5; filter: blur(9px); overflow: scroll }',
  ),
  '/filtered': styled('html { filter: opacity(0) }'),
  '/print': pageWith(
    field,
    `addEventListener('afterprint', () => { window.onPaper = getComputedStyle(document.querySelector('fairside-panel-host')).visibility; });`,
  ),
  '/full': pageWith(
    `${field}<div id="stage" style="background: #000">In full screen</div><button id="full">Full</button>`,
    `document.getElementById('full').onclick = () => document.getElementById('stage').requestFullscreen();
     window.another = () => {
       const event = document.querySelector('[type="application/ld+json"]');
       event.textContent = event.textContent.replaceAll('Daniel Okafor', 'Lin Wei');
       history.pushState(null, '', '?another');
     };`,
  ),
  '/storm': pageWith(
    `${field}<div id="grid" style="overflow: hidden"></div>`,
    `const grid = document.getElementById('grid');
     window.mutated = 0;
     for (let at = 0; at < 100; at++) grid.append(document.createElement('i'));
     setInterval(() => { for (const it of grid.children) it.textContent = window.mutated += 1; }, 10);`,
  ),
  '/pushing': pageWith(
    field,
    `window.pushed = 0;
     setInterval(() => history.pushState(null, '', '?' + (window.pushed += 1)), 100);`,
  ),
  '/listening': pageWith(field, `(${listen})();`),
  '/taking-off': pageWith(field, eachTick('host.remove();')),
  '/changing': pageWith(field, eachTick("host.style.setProperty('opacity', '0', 'important');")),
  '/closing': pageWith(field, eachTick('if (host.matches(":popover-open")) host.hidePopover();')),
  '/forbidding': pageWith(
    field,
    `addEventListener('beforetoggle', (event) => event.preventDefault(), true);`,
  ),
  '/synthetic': pageWith(
    field,
    `window.dispatchAll = () => {
       const host = document.querySelector('fairside-panel-host');
       const { x, y, width, height } = host.getBoundingClientRect();
       const at = { bubbles: true, composed: true, cancelable: true, clientX: x + width / 2, clientY: y + height / 2, detail: 1 };
       for (const target of [host, document.elementFromPoint(at.clientX, at.clientY)]) {
         for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
         for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
         for (const key of ['Enter', ' ']) for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
         target.click();
       }
     };`,
  ),
  '/itself': pageWith(
    `${field}<iframe src="/itself-inside"></iframe><iframe srcdoc="<h1>Inside</h1>"></iframe><iframe src="about:blank"></iframe><iframe sandbox="allow-scripts" src="/itself-inside"></iframe>`,
  ),
  '/itself-inside': pageWith(field),
  '/kept': {
    ...pageWith(field, `addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; });`),
    headers: { 'Cache-Control': 'private' },
  },
  '/elsewhere': { html: '<!doctype html><title>Elsewhere</title><p>Elsewhere</p>', headers: {} },
  '/written': pageWith(field, `window.again = document.documentElement.outerHTML;`),
  '/nothing-allowed': sent({
    'Content-Security-Policy': "default-src 'none'; frame-src 'none'; base-uri 'none'",
  }),
  '/trusted-types': sent({
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  '/sandboxed': sent({ 'Content-Security-Policy': 'sandbox allow-scripts' }),
  '/isolated': sent({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }),
  '/permitted-nothing': sent({
    'Permissions-Policy':
      'clipboard-write=(), clipboard-read=(), fullscreen=(), camera=(), microphone=(), geolocation=(), display-capture=(), storage-access=(), unload=(), sync-xhr=()',
  }),
} satisfies Record<string, MadePage>;

export type Hostile = keyof typeof hostilePages;
