import type { LiveSummary } from '@/utils/session/live-summary';
import type { Offer } from '@/utils/summary/applied';
import type { Line } from '@/utils/summary/compose';
import {
  baseOf,
  broughtBack,
  type Edits,
  keptMine,
  leftOut,
  madeOwn,
  reverted,
  type Version,
  withOwn,
  withOwnText,
  withoutOwn,
  withTemplate,
  withText,
} from '@/utils/summary/edits';
import type { SectionId } from '@/utils/summary/section';
import type { SummaryTemplate } from '@/utils/summary/template';

/** What can be done with one version of a summary. All of it shows at once, and is on its way to the disk. */
export interface SummaryDesk {
  /** The line in other words, where it said `from` before. */
  write(line: Line, section: SectionId, text: string, from: string): void;
  /** Ends writing: words that are none are no edit, nor are those that the line said before (`said`). */
  tidy(id: string, said: string | undefined): void;
  revert(id: string): void;
  leaveOut(id: string): void;
  putBack(id: string): void;
  keepMine(offer: Offer): void;
  /** An empty line of the manager's own; its id. */
  add(section: SectionId): string;
  remove(id: string): void;
  /** Changes the sections of this conversation, as they are then. */
  reshape(to: (template: SummaryTemplate) => SummaryTemplate): void;
  /** Undefined: as its kind has them. */
  setTemplate(template: SummaryTemplate | undefined): void;
}

/** `templateOf`: the template that holds with these edits. */
export function summaryDesk(
  live: LiveSummary,
  version: Version,
  templateOf: (edits: Edits) => SummaryTemplate,
): SummaryDesk {
  const change = (to: (edits: Edits) => Edits) => live.change(version, to);
  const edits = () => live.$edits.get()[version];
  return {
    write(line, section, text, from) {
      const first = { id: line.id, section, base: baseOf(line), noteIds: line.noteIds };
      const isOwn = edits()?.own.some(({ id }) => id === line.id);
      change((all) => (isOwn ? withOwnText(all, line.id, text, from) : withText(all, first, text, from)));
    },
    tidy(id, said) {
      const own = edits()?.own.find((it) => it.id === id);
      const edit = edits()?.lines.find((it) => it.id === id);
      if (own && !own.text.trim()) change((all) => withoutOwn(all, id));
      if (edit && (!edit.text.trim() || edit.text === said)) change((all) => reverted(all, id));
    },
    revert: (id) => change((all) => reverted(all, id)),
    leaveOut: (id) => change((all) => leftOut(all, id)),
    putBack: (id) => change((all) => broughtBack(all, id)),
    keepMine({ edit, now }) {
      const ownId = crypto.randomUUID();
      change((all) =>
        now
          ? keptMine(all, edit.id, { base: baseOf(now), noteIds: now.noteIds })
          : madeOwn(all, edit.id, ownId),
      );
    },
    add(section) {
      const id = crypto.randomUUID();
      change((all) => withOwn(all, id, section));
      return id;
    },
    remove: (id) => change((all) => withoutOwn(all, id)),
    reshape: (to) => change((all) => withTemplate(all, to(templateOf(all)))),
    setTemplate: (template) => change((all) => withTemplate(all, template)),
  };
}
