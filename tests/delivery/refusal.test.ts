// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { refusal } from '@/utils/delivery/refusal';

it.each([
  ['<input id="it" type="password">', 'secret'],
  ['<input id="it" autocomplete="cc-number">', 'secret'],
  ['<input id="it" name="cardNumber">', 'secret'],
  ['<input id="it" name="smsOtp">', 'secret'],
  ['<input id="it" placeholder="银行卡号">', 'secret'],
  ['<input id="it" name="opinion">', undefined],
  ['<textarea id="it" aria-label="Password policy: what was agreed"></textarea>', undefined],
])('%s: %s', (markup, reason) => {
  document.body.innerHTML = markup;
  const field = document.querySelector<HTMLElement>('#it');
  if (field) field.checkVisibility = () => true;
  expect(field && refusal(field)).toBe(reason);
});
