import { describe, expect, it } from 'vitest';
import { opened } from '@/utils/conversation/conversation';
import { mostKept } from '@/utils/conversation/kept-wording';
import { machineWrote } from '@/utils/conversation/machine-written';
import { conversationIn } from '@/utils/store/rows';
import { isMachineWritten, machineKey } from '@/utils/wording/machine-written';

const conversation = opened(
  { person: { name: 'Daniel' }, kind: 'evaluation', meeting: { title: 'Talk', start: 0, end: 1 } },
  'c',
  0,
);

describe('what a machine wrote', () => {
  it.each(['In the review, you [what]. The effect was [effect].', '评审会上，你[做了什么]。结果是[影响]。'])(
    'is known as draft, as note and among other sentences, by no word of it: %s',
    (text) => {
      const key = machineKey(text);
      expect(key).toMatch(/^2 \w+$/);
      for (const at of [text, `-${text}`, `Well done。${text}\n谢谢`])
        expect(isMachineWritten(at, [key])).toBe(true);
    },
  );

  it('is no longer once a word in it is another', () => {
    const keys = [machineKey('In [which meeting], you interrupted; the effect was [effect].')];
    expect(isMachineWritten('In the review, you interrupted; the effect was [effect].', keys)).toBe(false);
    expect(isMachineWritten('in [which meeting] you interrupted; The effect was [effect]', keys)).toBe(true);
  });

  it('is kept with its conversation, bounded in number, the newest first', () => {
    let it = conversation;
    for (let number = 0; number <= mostKept; number++) it = machineWrote(it, `key ${number}`);
    expect(it.machineWritten).toHaveLength(mostKept);
    expect(machineWrote(it, 'key 9').machineWritten?.[0]).toBe('key 9');
    expect(conversationIn(it)?.machineWritten).toEqual(it.machineWritten);
  });
});
