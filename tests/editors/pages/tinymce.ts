import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/lists';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.min.css';
import { htmlLines } from './html-lines';
import { type Editor, markupOf } from './probe';

const shown =
  (inline: boolean): Editor =>
  async (place) => {
    const target = document.createElement(inline ? 'div' : 'textarea');
    place.append(target);
    const [editor] = await tinymce.init({
      target,
      inline,
      license_key: 'gpl',
      plugins: 'lists',
      skin: false,
      content_css: false,
      height: 300,
    });
    if (!editor) throw new Error('no editor');
    return {
      lines: () => htmlLines(editor.getContent()),
      set(text) {
        editor.setContent(markupOf(text));
        editor.undoManager.reset();
      },
    };
  };

export const framed = { show: shown(false) };
export const inline = { show: shown(true) };
