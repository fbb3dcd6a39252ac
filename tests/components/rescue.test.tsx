// @vitest-environment happy-dom
import { useStore } from '@nanostores/preact';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RescueOffers } from '@/components/rescue/RescueOffers';
import { RescueSites } from '@/components/rescue/RescueSites';
import { RescueSwitch } from '@/components/rescue/RescueSwitch';
import type { RescueServices } from '@/components/rescue/services';
import { rescueWords } from '@/utils/locale/areas/rescue';
import type { FormReading } from '@/utils/meeting/reading';
import type { PutReport, RescuedHere } from '@/utils/messages/rescue';
import type { RescueOffer } from '@/utils/rescue/offers';
import type { Settings } from '@/utils/settings/settings';
import { stage } from './stage.tsx';

afterEach(cleanup);

const words = rescueWords.en;
const origin = 'https://hr.example.com';
const form: FormReading = { site: 'hr-generic', origin, headings: ['Review'], fields: [] };
const offer = (change: Partial<RescueOffer> = {}): RescueOffer => ({
  id: 'r1',
  label: 'Key achievements',
  text: 'Moved the billing system in March',
  at: new Date(2026, 10, 23, 14, 5).getTime(),
  holds: 0,
  page: '',
  isElsewhere: false,
  ...change,
});

/** What is offered until something is done about it. */
function given(offers: readonly RescueOffer[], change: Partial<RescueServices> = {}) {
  let left: RescuedHere = { site: { origin, on: true }, offers };
  const gone = <Answer,>(answer: Answer) =>
    vi.fn(async () => {
      left = { ...left, offers: [] };
      return answer;
    });
  const services = {
    here: vi.fn(async () => left),
    putBack: gone<PutReport>({ ok: true, written: 1, missing: 0 }),
    drop: gone(true),
    switchOn: vi.fn(async (): Promise<'on' | 'refused' | 'elsewhere'> => 'on'),
    switchOff: vi.fn(async () => true),
    ...change,
  } satisfies RescueServices;
  const $settings = atom<Settings>({ rescueOn: [origin] });
  return { services, $settings, openRescue: () => Promise.resolve(services) };
}

describe('what was typed', () => {
  it('is offered with its field, its time and its length, and put back by one press', async () => {
    const { services, ...rest } = given([offer()]);
    stage(<RescueOffers form={undefined} />, rest);
    await screen.findByText(words.offer.kept('Key achievements', offer().at, 28));
    expect(screen.queryByText(words.offer.replaces(0))).toBeNull();
    fireEvent.click(screen.getByText(words.offer.put));
    await screen.findByText(words.offer.isBack);
    expect(services.putBack).toHaveBeenCalledWith(offer());
    expect(screen.queryByText(words.offer.put)).toBeNull();
  });

  it('is put back as it was shown when the press began, though the page was looked at anew meanwhile', async () => {
    let holds = 0;
    const { services, ...rest } = given([], {
      here: vi.fn(async () => ({ site: { origin, on: true }, offers: [offer({ holds })] })),
    });
    stage(<RescueOffers form={undefined} />, rest);
    fireEvent.pointerDown(await screen.findByText(words.offer.put));
    holds = 5;
    dispatchEvent(new Event('focus'));
    await screen.findByText(words.offer.replaces(5));
    fireEvent.click(screen.getByText(words.offer.put));
    await waitFor(() => expect(services.putBack).toHaveBeenCalledWith(offer()));
  });

  it('is said to be of another address, and what it would replace', async () => {
    const { services, ...rest } = given([offer({ holds: 5, isElsewhere: true })]);
    stage(<RescueOffers form={undefined} />, rest);
    await screen.findByText(words.offer.replaces(5));
    expect(screen.getByText(words.offer.elsewhere)).toBeTruthy();
    expect(services.putBack).not.toHaveBeenCalled();
  });

  it.each<[PutReport, string]>([
    [{ ok: false, reason: 'not-taken' }, words.offer.onClipboard],
    [{ ok: false, reason: 'no-access' }, words.offer.onClipboard],
    [{ ok: true, written: 1, missing: 3 }, words.offer.isCut],
  ])('goes to the clipboard where the page says %j', async (report, said) => {
    const putBack = vi.fn(async () => report);
    const { services, ...rest } = given([offer()], { putBack });
    const { copyText } = stage(<RescueOffers form={undefined} />, rest);
    fireEvent.click(await screen.findByText(words.offer.put));
    await screen.findByText(said);
    expect(copyText).toHaveBeenCalledWith(offer().text);
    expect(services.here).toHaveBeenCalledTimes(2);
  });

  it('is not copied over what the user has on the clipboard where the field has changed', async () => {
    const putBack = vi.fn(async () => ({ ok: false, reason: 'changed' }) as const);
    const { services, ...rest } = given([offer()], { putBack });
    const { copyText } = stage(<RescueOffers form={undefined} />, rest);
    fireEvent.click(await screen.findByText(words.offer.put));
    await screen.findByText(words.offer.changed);
    expect(copyText).not.toHaveBeenCalled();
    expect(services.drop).not.toHaveBeenCalled();
  });

  it('is deleted by one press, and looked for again when the user comes back', async () => {
    const { services, ...rest } = given([offer()]);
    stage(<RescueOffers form={undefined} />, rest);
    fireEvent.click(await screen.findByText(words.offer.drop));
    await screen.findByText(words.offer.dropped);
    expect(services.drop).toHaveBeenCalledWith('r1');
    const here = vi.mocked(services.here);
    const looks = here.mock.calls.length;
    fireEvent.focus(window);
    await waitFor(() => expect(here).toHaveBeenCalledTimes(looks + 1));
  });
});

describe('what is offered', () => {
  it('is shown from its beginning, cut between characters and not within one', async () => {
    const { services: _, ...rest } = given([offer({ text: `${'x'.repeat(159)}😀 and more` })]);
    stage(<RescueOffers form={undefined} />, rest);
    await screen.findByText(`${'x'.repeat(159)}😀…`);
  });

  it('goes to the clipboard where the code that puts it back did not come; that it is not deleted is said', async () => {
    const { services, $settings } = given([offer()]);
    const openRescue = vi.fn(() => Promise.resolve(services));
    const { copyText } = stage(<RescueOffers form={undefined} />, { $settings, openRescue });
    openRescue.mockRejectedValueOnce(new Error('gone'));
    fireEvent.click(await screen.findByText(words.offer.put));
    await screen.findByText(words.offer.onClipboard);
    expect(copyText).toHaveBeenCalledWith(offer().text);
    expect(screen.getByText<HTMLButtonElement>(words.offer.put).disabled).toBe(false);
    openRescue.mockRejectedValueOnce(new Error('gone'));
    fireEvent.click(screen.getByText(words.offer.drop));
    await screen.findByText(words.offer.failed);
    expect(services.drop).not.toHaveBeenCalled();
  });
});

it('what is found of the page before, late, is not offered beside the next', async () => {
  const late: ((here: RescuedHere) => void)[] = [];
  const here = vi.fn(() => new Promise<RescuedHere>((resolve) => late.push(resolve)));
  const { services: _, ...rest } = given([], { here });
  stage(<RescueOffers form={undefined} />, rest);
  fireEvent.focus(window);
  await waitFor(() => expect(late).toHaveLength(2));
  late[1]?.({ offers: [offer({ label: 'of this page' })] });
  await screen.findByText(words.offer.kept('of this page', offer().at, 28));
  late[0]?.({ offers: [offer({ label: 'of the page before' })] });
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.body.textContent).not.toContain('of the page before');
});

describe('the line beside a form', () => {
  it('asks within the press, and then says that it is on', async () => {
    const { services, $settings, ...rest } = given([]);
    $settings.set({});
    stage(<RescueSwitch form={form} />, { $settings, ...rest });
    fireEvent.click(await screen.findByText(words.here.keep));
    expect(services.switchOn).toHaveBeenCalledWith(origin);
    $settings.set({ rescueOn: [origin] });
    fireEvent.click(await screen.findByText(words.here.off));
    $settings.set({ rescueOn: [] });
    await screen.findByText(words.here.isOff);
    expect(services.switchOff).toHaveBeenCalledWith(origin);
  });

  it('says that it is still on where it could not be switched off', async () => {
    const { $settings, ...rest } = given([], { switchOff: vi.fn(async () => false) });
    $settings.set({ rescueOn: [origin] });
    stage(<RescueSwitch form={form} />, { $settings, ...rest });
    fireEvent.click(await screen.findByText(words.here.off));
    await screen.findByText(words.sites.failed);
  });

  it('is of the site beside it, when that is another one by now', async () => {
    let at = origin;
    const here = vi.fn(async () => ({ site: { origin: at, on: false }, offers: [] }));
    const { services, $settings, ...rest } = given([], { here });
    $settings.set({});
    const $form = atom(form);
    const Beside = () => <RescueSwitch form={useStore($form)} />;
    stage(<Beside />, { $settings, ...rest });
    await screen.findByText(words.here.keep);
    at = 'https://mail.example.com';
    $form.set({ ...form, origin: at });
    await waitFor(() => expect(here).toHaveBeenCalledTimes(2));
    fireEvent.click(await screen.findByText(words.here.keep));
    expect(services.switchOn).toHaveBeenCalledWith(at);
  });

  it.each([
    ['refused', words.here.refused],
    ['elsewhere', words.here.settings],
  ] as const)('says what came of it: %s', async (answer, said) => {
    const { services, $settings, ...rest } = given([], { switchOn: vi.fn(async () => answer) });
    $settings.set({});
    stage(<RescueSwitch form={form} />, { $settings, ...rest });
    fireEvent.click(await screen.findByText(words.here.keep));
    await screen.findByText(said);
    expect(services.switchOff).not.toHaveBeenCalled();
  });
});

it('the page of settings lists the sites, and says when one could not be switched off', async () => {
  const switchOff = vi.fn(async () => false);
  render(
    <RescueSites origins={[origin, 'http://localhost:8080']} offByCompany={false} switchOff={switchOff} />,
  );
  expect(screen.getAllByText(words.sites.off)).toHaveLength(2);
  fireEvent.click(screen.getByLabelText(words.sites.offLabel('http://localhost:8080')));
  await screen.findByText(words.sites.failed);
  expect(switchOff).toHaveBeenCalledWith('http://localhost:8080');
});
