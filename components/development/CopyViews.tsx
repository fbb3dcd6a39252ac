import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { developmentLines } from '@/utils/development/lines';
import { viewFieldOf } from '@/utils/development/preparation-sheet';
import { developmentWords } from '@/utils/locale/areas/development';
import type { LiveDevelopment } from '@/utils/session/development';
import { renderOutline } from '@/utils/summary/render';
import { useServices } from '../panel/services';
import { tellAnew } from '../ui/tell-anew';
import { useWords, useWordsOf } from '../words';

interface Props {
  readonly live: LiveDevelopment;
  readonly name: string;
}

/** Copies both views, for an HR form or a mail. */
export function CopyViews({ live, name }: Props) {
  const words = useWords();
  const development = useWordsOf(developmentWords);
  const { copy } = useServices();
  const [said, setSaid] = useState('');
  const points = useStore(live.$points);
  const lines = developmentLines({ conversationId: '', points });
  if (lines.length === 0) return null;

  const parts = lines.map(({ field, by, lines: items }) => ({
    heading: development.text.side(
      words.guide.view[viewFieldOf[field]],
      by === 'employee' ? development.view.theirs(name) : development.text.manager,
    ),
    items: items.map(({ text, with: how }) => {
      if (how && field === 'opportunity') return development.text.resource(text, how);
      if (how && field === 'threat') return development.text.prevention(text, how);
      return text;
    }),
  }));
  const onCopy = () =>
    tellAnew(said, setSaid, async () => {
      const outline = { title: development.text.title(name), before: [], parts };
      const done = await copy(renderOutline(outline, words.summary.item));
      return done ? development.view.copied : development.view.copyFailed;
    });
  return (
    <>
      <button type="button" class="link small" onClick={() => void onCopy()}>
        {development.view.copy}
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </>
  );
}
