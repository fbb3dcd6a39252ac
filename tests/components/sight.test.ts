// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSight } from '@/components/ui/sight';

let tell: (...looks: boolean[]) => void = () => undefined;
const pressed = vi.fn();

/** The browser, as far as it says what can be seen. */
function stubObserver(): void {
  class Entry {
    get isVisible() {
      return true;
    }
  }
  class Observer {
    constructor(told: (looks: { isVisible: boolean }[]) => void) {
      tell = (...looks) => told(looks.map((isVisible) => ({ isVisible })));
    }
    observe = vi.fn();
    disconnect = vi.fn();
  }
  vi.stubGlobal('IntersectionObserverEntry', Entry);
  vi.stubGlobal('IntersectionObserver', Observer);
}

let life = new AbortController();
/** Time stands still unless it is moved. */
let now = 0;
function event(type: string): Event {
  const it = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(it, 'timeStamp', { value: now });
  return it;
}

beforeEach(() => {
  life = new AbortController();
  now = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  document.body.innerHTML =
    '<button id="careful" data-careful><b>Insert</b></button><button id="other"></button>';
  for (const button of document.querySelectorAll('button')) button.addEventListener('click', pressed);
  pressed.mockClear();
  stubObserver();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function press(selector: string, held = 80): void {
  const at = document.querySelector(selector);
  at?.dispatchEvent(event('pointerdown'));
  now += held;
  at?.dispatchEvent(event('click'));
}

it('takes the first press once it has been seen for half a second, however long it took to come', () => {
  const { $refused } = watchSight(life.signal);
  now += 2_000;
  tell(true);
  press('#careful b');
  expect(pressed).not.toHaveBeenCalled();
  now += 500;
  press('#careful b');
  expect(pressed).toHaveBeenCalledOnce();
  expect($refused.get()).toBe(0);
});

it('each refused press is told anew, and no longer once something else is pressed', () => {
  const { $refused } = watchSight(life.signal);
  tell(false);
  press('#careful');
  press('#careful');
  expect($refused.get()).toBe(2);
  press('#other');
  expect($refused.get()).toBe(0);
});

it('a press without pointer or key, as a screen reader makes it, is not judged by an old key', async () => {
  watchSight(life.signal);
  tell(false);
  document.body.dispatchEvent(event('keydown'));
  document.body.dispatchEvent(event('keyup'));
  await new Promise((done) => setTimeout(done));
  tell(true);
  now += 600;
  document.querySelector('#careful')?.dispatchEvent(event('click'));
  expect(pressed).toHaveBeenCalledOnce();
});

it('takes no press while it is covered, nor in the time of a double click after that; later again', () => {
  const { $refused } = watchSight(life.signal);
  tell(true);
  tell(false);
  press('#careful b');
  tell(true);
  now += 400;
  press('#careful b');
  expect(pressed).not.toHaveBeenCalled();
  expect($refused.get()).toBe(2);
  now += 100;
  press('#careful b');
  expect(pressed).toHaveBeenCalledOnce();
  expect($refused.get()).toBe(0);
});

it('a press that began under a cover does not count when it ends without', () => {
  watchSight(life.signal);
  tell(true);
  tell(false);
  document.querySelector('#careful')?.dispatchEvent(event('pointerdown'));
  tell(true);
  now += 3_000;
  document.querySelector('#careful')?.dispatchEvent(event('click'));
  expect(pressed).not.toHaveBeenCalled();
});

it('covered and uncovered between two looks of ours counts as covered', () => {
  watchSight(life.signal);
  tell(true);
  tell(false, true);
  press('#careful b');
  expect(pressed).not.toHaveBeenCalled();
});

it('of another size, it has to be seen anew', () => {
  watchSight(life.signal);
  tell(true);
  window.dispatchEvent(new Event('resize'));
  press('#careful b');
  expect(pressed).not.toHaveBeenCalled();
});

it('the key for inserting is held to the same', () => {
  const sight = watchSight(life.signal);
  expect(sight.lets()).toBe(false);
  tell(true);
  now += 500;
  expect(sight.lets()).toBe(true);
});

it('all other buttons are pressed as ever', () => {
  watchSight(life.signal);
  tell(false);
  press('#other');
  expect(pressed).toHaveBeenCalledOnce();
});

it('where the browser cannot tell, every press counts', () => {
  vi.stubGlobal('IntersectionObserverEntry', class {});
  watchSight(life.signal);
  press('#careful b');
  expect(pressed).toHaveBeenCalledOnce();
});
