import { freePort, Interface, interfaceArgs, isNamed, within } from './ui-devtools.ts';

/*
 * The browser's own permission prompt, pressed as a user presses it. It is the dialog that Chromium shows for
 * installations, too: its first button says no, its last one yes.
 */

export interface Prompt {
  /** What Chromium must be started with. */
  readonly args: readonly string[];
  /** Waits for the prompt, and presses a button of it until it is gone: it takes no press in its first moment. */
  answer(yes: boolean): Promise<void>;
}

const dialogName = 'ExtensionInstallDialogView';
const between = 600; // ms; Chromium takes quicker presses for accidents

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export async function promptOf(): Promise<Prompt> {
  const port = await freePort();

  /** Presses once; whether the prompt stood there. */
  async function press(yes: boolean): Promise<boolean> {
    const line = await Interface.at(port);
    const views = await line.views();
    const dialog = views.find((it) => it.nodeName === 'Widget' && isNamed(it, dialogName));
    const buttons = dialog ? within(dialog).filter((it) => isNamed(it, 'MdTextButton')) : [];
    const button = buttons.at(yes ? -1 : 0);
    if (button) await line.press(button.nodeId, 10, 10);
    line.close();
    return button !== undefined;
  }

  return {
    args: interfaceArgs(port),
    async answer(yes) {
      while (!(await press(yes))) await after(100);
      do await after(between);
      while (await press(yes));
    },
  };
}
