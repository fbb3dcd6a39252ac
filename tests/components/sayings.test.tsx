// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Saying } from '@/components/tips/Saying';
import { conversation, stage } from './stage';

afterEach(cleanup);

const said = { en: 'I noticed that you {did}.', 'zh-CN': '我注意到你{did}。' } as const;
const heard = { en: 'I noticed that you blank: did what.', 'zh-CN': '我注意到你空：做了什么。' } as const;

describe.each(['en', 'zh-CN'] as const)('a line to say, as it is heard in %s', (language) => {
  it('tells of its gap, which the eye sees', () => {
    stage(<Saying id="x" say={said[language]} conversation={conversation} />, {}, language);
    expect(screen.getByRole('listitem').querySelector('p')?.textContent).toBe(heard[language]);
  });
});
