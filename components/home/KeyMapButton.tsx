import { useEffect, useState } from 'preact/hooks';
import { keyWords } from '@/utils/locale/areas/key';
import { isPressed } from '../keys/chords';
import { takesText } from '../keys/takes-text';
import { NotLoaded } from '../panel/NotLoaded';
import { IconButton } from '../ui/IconButton';
import { later } from '../ui/later';
import { useWordsOf } from '../words';
import { useHome } from './services';

const KeyMap = later(() => import('../keys/KeyMap').then((it) => it.KeyMap), NotLoaded);

/** Shows every key of the page: by a press, or by "?" where that is not typed. */
export function KeyMapButton() {
  const key = useWordsOf(keyWords);
  const { commandKeys } = useHome();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || takesText(event.target) || !isPressed(event, 'map')) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <IconButton icon="keyboard" label={key.open} onPress={() => setOpen(true)} />
      {open && <KeyMap window="home" commandKeys={commandKeys} onClose={() => setOpen(false)} />}
    </>
  );
}
