// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { Rail } from '@/components/panel/Rail';
import type { Stage } from '@/utils/guide/stages';
import { conversation, stage } from './stage';

afterEach(cleanup);

it.each([
  ['en', 'Stage 3: Performance review'],
  ['zh-CN', '第 3 阶段：绩效回顾'],
] as const)('another stage is told aloud, the first one is not, %s', async (language, told) => {
  let go: (to: Stage) => void = () => undefined;
  function Moving() {
    const [now, setNow] = useState<Stage>('preparation');
    go = setNow;
    return <Rail conversation={{ ...conversation, stage: now }} />;
  }
  stage(<Moving />, {}, language);
  expect(screen.getByRole('status').textContent).toBe('');
  go('review');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(told));
});
