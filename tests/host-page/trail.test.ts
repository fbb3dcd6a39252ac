// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { follow, trailOf } from '@/utils/host-page/trail';

const make = (html: string) => {
  document.body.innerHTML = html;
  return (selector: string) => document.querySelector(selector) as HTMLElement;
};
beforeEach(() => make(''));

it('finds a field again by its name, wherever it stands now', () => {
  const trail = trailOf(make('<div><textarea name="goals"></textarea></div>')('textarea'));
  const now = make(
    '<p></p><section><textarea name="facts"></textarea><textarea name="goals"></textarea></section>',
  );
  expect(follow(trail)).toBe(now('[name=goals]'));
});

it('a field without a name by its place', () => {
  const trail = trailOf(make('<div><p></p><div contenteditable></div></div>')('[contenteditable]'));
  expect(follow(trail)).not.toBeUndefined();
  const now = make('<div><p></p><div contenteditable></div></div>');
  expect(follow(trail)).toBe(now('[contenteditable]'));
});

it('never another field in its place', () => {
  const trail = trailOf(make('<textarea name="goals"></textarea>')('textarea'));
  make('<textarea name="facts"></textarea>');
  expect(follow(trail)).toBeUndefined();
  const unnamed = trailOf(make('<textarea></textarea>')('textarea'));
  make('<div></div>');
  expect(follow(unnamed)).toBeUndefined();
});

it('through a shadow root', () => {
  const build = () => {
    const host = make('<x-field id="x"></x-field>')('x-field');
    host.attachShadow({ mode: 'open' }).innerHTML = '<div><textarea></textarea></div>';
    return host.shadowRoot?.querySelector('textarea') as HTMLElement;
  };
  const trail = trailOf(build());
  const again = build();
  expect(follow(trail)).toBe(again);
});
