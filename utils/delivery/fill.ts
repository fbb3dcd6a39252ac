import type { FieldDone, FieldSeen, FieldsAsk, FieldsReport, Filling } from '../messages/fields';
import type { InsertReason } from '../messages/insert-report';
import type { Content } from './insert';
import { refusal } from './refusal';
import { contentOf, isHard, putBack, putInto, settled, type WholeField } from './whole-field';

/** The fields of the page's form as they are now. */
export interface FormNow {
  /** As long as it stays, it is the same form. */
  readonly where: string;
  /** By mark. */
  readonly fields: ReadonlyMap<string, WholeField>;
  /** The field with this mark, where it is in the page though it may take no text now. */
  known(mark: string): HTMLElement | undefined;
}

interface Look {
  readonly id: string;
  readonly where: string;
  readonly texts: ReadonlyMap<string, string>;
}

interface Filled {
  readonly before: Content;
  /** What came of it. */
  readonly after: string;
}

export interface Filler {
  answer(ask: FieldsAsk): Promise<FieldsReport>;
}

/** Something of the page's broke while it was written: what stands there now may be anything. */
const unanswered = (mark: string): FieldDone => ({ mark, ok: false, reason: 'no-answer' });

/**
 * Fills the fields of a form in this frame and takes it back. Only what was looked at before is written to,
 * and only while it holds what it held then. It presses nothing and sends nothing.
 */
export function createFiller(find: () => FormNow): Filler {
  let look: Look | undefined;
  let looks = 0;
  const filled = new Map<string, Filled>();

  const textAt = (form: FormNow, mark: string) => {
    const field = form.fields.get(mark);
    return field && contentOf(field).text;
  };
  /** Why a field that may have been there takes no text. */
  function why(form: FormNow, mark: string): InsertReason {
    const element = form.known(mark);
    return element ? (refusal(element) ?? 'hidden') : 'gone';
  }

  function seen(form: FormNow, mark: string): FieldSeen {
    const field = form.fields.get(mark);
    const reason = field ? refusal(field.element) : why(form, mark);
    if (!field || reason) return { mark, ok: false, reason: reason ?? 'gone' };
    const { text } = contentOf(field);
    return { mark, ok: true, text, hard: isHard(field.element), filled: filled.get(mark)?.after === text };
  }

  async function fillOne(filling: Filling, { where, texts }: Look): Promise<FieldDone> {
    const { mark } = filling;
    const form = find();
    const field = form.where === where ? form.fields.get(mark) : undefined;
    if (!field) return { mark, ok: false, reason: form.where === where ? why(form, mark) : 'gone' };
    const before = contentOf(field);
    if (before.text !== texts.get(mark)) return { mark, ok: false, reason: 'changed' };
    filled.delete(mark);
    const done = await putInto(field, filling).catch(() => unanswered(mark));
    const after = textAt(find(), mark);
    if (after !== undefined && after !== before.text) filled.set(mark, { before, after });
    return done;
  }

  /** Pages look through what was typed when the next field gets the focus: what stands there at the end counts. */
  function atTheEnd(done: FieldDone, form: FormNow): FieldDone {
    const { mark } = done;
    const wrote = filled.get(mark);
    if (!done.ok || !wrote) return done;
    const now = textAt(form, mark);
    if (now === undefined) return { mark, ok: false, reason: why(form, mark) };
    if (now === wrote.after) return done;
    if (now === wrote.before.text) {
      filled.delete(mark);
      return { mark, ok: false, reason: 'not-taken' };
    }
    filled.set(mark, { ...wrote, after: now });
    return { mark, ok: false, reason: 'altered' };
  }

  async function takeBack(mark: string): Promise<FieldDone> {
    const wrote = filled.get(mark);
    const form = find();
    const field = form.fields.get(mark);
    if (!field) return { mark, ok: false, reason: why(form, mark) };
    if (!wrote) return { mark, ok: true, written: 0, missing: 0 }; // nothing of ours came to stand there
    if (contentOf(field).text !== wrote.after) return { mark, ok: false, reason: 'changed' };
    if (!(await putBack(field, wrote.before))) return { mark, ok: false, reason: 'not-taken' };
    filled.delete(mark);
    return { mark, ok: true, written: 0, missing: 0 };
  }

  /** Each in its turn: there is one focus. Something the page throws at us ends one field, not all. */
  async function inTurn<Item extends { mark: string }>(
    items: readonly Item[],
    work: (item: Item) => Promise<FieldDone>,
  ): Promise<FieldDone[]> {
    const focused = document.activeElement;
    const done: FieldDone[] = [];
    for (const item of items) {
      done.push(await work(item).catch(() => unanswered(item.mark)));
    }
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await settled();
    return done;
  }

  return {
    async answer(ask) {
      if (ask.do === 'look') {
        const form = find();
        const fields = ask.marks.map((mark) => seen(form, mark));
        const texts = fields.flatMap((it) => (it.ok ? [[it.mark, it.text] as const] : []));
        look = { id: `${++looks}`, where: form.where, texts: new Map(texts) };
        return { ok: true, did: 'look', look: look.id, seen: fields };
      }
      if (ask.do === 'take-back') {
        const done = await inTurn(
          ask.marks.map((mark) => ({ mark })),
          ({ mark }) => takeBack(mark),
        );
        return { ok: true, did: 'take-back', done };
      }
      const last = look;
      if (last?.id !== ask.look || last.where !== find().where) return { ok: false, reason: 'moved' };
      const done = await inTurn(ask.fills, (filling) => fillOne(filling, last));
      const end = find();
      return { ok: true, did: 'fill', done: done.map((it) => atTheEnd(it, end)) };
    },
  };
}
