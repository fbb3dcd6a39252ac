// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { namesSecret } from '@/utils/host-page/secret-field';
import { isSecret } from '@/utils/rescue/secret';

beforeEach(() => document.body.replaceChildren());

function field(markup: string): Element {
  document.body.innerHTML = markup;
  const found = document.querySelector('#it');
  if (!found) throw new Error('no field');
  return found;
}

describe('names of secrets', () => {
  it.each([
    'password',
    'newPassword',
    'passwd',
    'pass_phrase',
    'passcode',
    'PIN',
    'otp',
    'otpCode',
    'smsOtp',
    'cvv',
    'cvc2',
    'IBAN',
    'cardNumber',
    'card-number',
    'credit_card',
    'Bank account number',
    'verification code',
    'securityCode',
    'one-time code',
    '登录密码',
    '短信验证码',
    '银行卡号',
    '身份证号码',
  ])('%s', (name) => expect(namesSecret(name)).toBe(true));

  it.each([
    'opinion',
    'Your opinion',
    'spinning up a team',
    'comment',
    'scorecard comments',
    'Passion and drive',
    'compassion',
    'Key achievements',
    'Accountability',
    'hotpotato',
    '主要成绩',
    '综合评语',
    '保密意识',
    '责任编号说明',
  ])('not %s', (name) => expect(namesSecret(name)).toBe(false));
});

describe('nothing is kept of', () => {
  it.each([
    ['a one-time code', '<textarea id="it" autocomplete="one-time-code"></textarea>'],
    ['a card’s number', '<textarea id="it" autocomplete="section-a billing cc-number"></textarea>'],
    ['a new password', '<textarea id="it" autocomplete="new-password"></textarea>'],
    ['figures', '<textarea id="it" inputmode="numeric"></textarea>'],
    ['amounts', '<textarea id="it" inputmode="decimal"></textarea>'],
    ['a field named for a secret', '<textarea id="it" name="recoveryPassphrase"></textarea>'],
    ['a hint that asks for one', '<textarea id="it" placeholder="请输入验证码"></textarea>'],
    ['a form with a password', '<form><input type="password"><textarea id="it"></textarea></form>'],
    ['a form with a card', '<form><input autocomplete="cc-csc"><textarea id="it"></textarea></form>'],
    ['a form with a card by its name', '<form><input name="cardNumber"><textarea id="it"></textarea></form>'],
  ])('%s', (_, markup) => expect(isSecret(field(markup), '')).toBe(true));

  it('a field that the page calls a secret', () => {
    expect(isSecret(field('<textarea id="it"></textarea>'), 'Recovery code or password')).toBe(true);
  });
});

it('a review’s field is none', () => {
  const markup =
    '<form><input name="rating"><textarea id="it" name="comment" maxlength="4000"></textarea></form>';
  expect(isSecret(field(markup), 'Key achievements')).toBe(false);
});
