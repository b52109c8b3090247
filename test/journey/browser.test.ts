import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/locales/translate.ts';
import { openPlace, type Place, type Service } from '../support/service.ts';

const executablePath = '/usr/bin/chromium';
const isThere = existsSync(executablePath);

const { autonym, confirm, consent, danger, label, notice, option, paragraph, question, review, state, way } = words.nl;

let here: Place;
let service: Service;
let browser: Browser;
let shots: string;

beforeAll(async () => {
  if (!isThere) return;
  here = await openPlace();
  shots = process.env.MELDBRUG_SCREENSHOTS ?? join(here.folder, 'screenshots');
  await mkdir(shots, { recursive: true });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  [service, browser] = await Promise.all([
    here.start(),
    chromium.launch({ executablePath, args: [...args, ...quiet] }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await here?.clear();
});

/** A page on the chat, and everything that was wrong with it: errors, refusals of its policy, requests to elsewhere. */
const openPage = async (options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const wrong: string[] = [];
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective));`,
  );
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== service.url && protocol !== 'data:') wrong.push(request.url());
  });
  await page.goto(`${service.url}/try`);
  return { page, wrong };
};

const live = (page: Page): Locator => page.locator('article.theirs:not(.leaving)').last();

/** An answer, whose number belongs to its name, or a way. */
const button = (page: Page, name: string): Locator =>
  live(page).getByRole('button', { name: new RegExp(`^(\\d+ )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) });

const shows = (page: Page, text: string): Promise<void> =>
  live(page).getByText(text, { exact: false }).first().waitFor();

/** Presses one after the other, and waits until the last one has brought this. */
const press = async (page: Page, names: readonly string[], brings: string): Promise<void> => {
  for (const name of names) await button(page, name).click();
  await shows(page, brings);
};

const looks = [
  ['wide', { width: 1200, height: 900 }, 'light'],
  ['narrow', { width: 360, height: 740 }, 'light'],
  ['dark', { width: 360, height: 740 }, 'dark'],
] as const;

/** Takes a picture in every look, and sees that nothing sticks out at the side. */
const picture = async (page: Page, name: string): Promise<void> => {
  for (const [look, viewport, colorScheme] of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(shots, `${name}-${look}.png`), animations: 'disabled' });
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect([name, look, wider]).toEqual([name, look, 0]);
    const sticking = await page.evaluate(`[...document.querySelectorAll('article:not(.leaving) *, header *, form *')]
      .filter((node) => { const box = node.getBoundingClientRect(); return box.width > 0 && (box.left < 0 || box.right > innerWidth); })
      .map((node) => node.outerHTML.slice(0, 80))`);
    expect([name, look, sticking]).toEqual([name, look, []]);
  }
  await page.setViewportSize(looks[0][1]);
  await page.emulateMedia({ colorScheme: 'light' });
};

describe.skipIf(!isThere)(`in a browser${isThere ? '' : ` (skipped: there is no ${executablePath})`}`, () => {
  it('somebody tells the short route in Dutch, changes their mind, sends, and sees the one message change', async () => {
    const { page, wrong } = await openPage();
    await picture(page, '00-empty');
    await page.getByRole('button', { name: 'Start' }).click();
    await press(page, [autonym.nl], danger.now);
    await picture(page, '01-danger');
    await press(page, [danger.go_on], notice.honest);
    await picture(page, '02-notice');
    await press(page, [notice.next], consent.title);
    await picture(page, '03-consent');
    await press(page, [consent.agree], question.affected);
    await button(page, option.affected.self).click();
    await shows(page, `Gekozen: ${option.affected.self}.`);
    await picture(page, '04-affected');
    // A number typed instead of a button; it vanishes from the chat.
    await page.getByRole('textbox').fill('5');
    await page.keyboard.press('Enter');
    await shows(page, option.affected.org);
    await page.locator('article.own').waitFor({ state: 'detached' });
    await press(page, [way.done], question.form_group);
    await press(page, [option.form_group.g_online, way.done], question.forms);
    await press(page, [option.forms.doxing], `Gekozen: ${option.forms.doxing}.`);
    await picture(page, '05-forms');
    await press(page, [way.done], question.route);
    await press(page, [option.route.short], question.channels);
    await press(page, [way.skip], question.state_link);
    await press(page, [way.back], question.channels);
    await press(page, [option.channels.messaging, way.done], question.state_link);
    await press(page, [option.state_link.think], question.actor_country);
    await page.getByRole('textbox').fill('nieu');
    await page.keyboard.press('Enter');
    await button(page, 'Nieuw-Zeeland').waitFor();
    await picture(page, '06-country');
    await press(page, [way.skip], question.when_last);
    await press(page, [option.when_last.m3_12], question.where_region);
    await picture(page, '07-region');
    await press(page, [option.where_region['NL-UT']], question.hopes);
    await press(page, [option.hopes.stop, way.done], question.story_offer);
    await press(page, [option.story_offer.no], review.title);
    await picture(page, '08-review');
    await press(page, [review.change.replace('{{item}}', label.when_last)], question.when_last);
    await press(page, [option.when_last.lt_1m], review.title);
    await shows(page, option.when_last.lt_3m);
    await press(page, [way.send], confirm.title);
    await picture(page, '09-confirm');

    const bubble = await live(page).getAttribute('data-id');
    const worker = await here.find('worker');
    process.kill(worker.pid, 'SIGSTOP');
    await button(page, confirm.yes).click();
    const message = page.locator(`article[data-id="${bubble}"]`);
    await message.getByText(state.stored).waitFor();
    await shows(page, paragraph.doxing);
    await picture(page, '10-stored');
    process.kill(worker.pid, 'SIGCONT');
    await message.getByText(state.received, { exact: true }).waitFor();
    expect(await message.getByText(state.stored).count()).toBe(0);
    expect(await page.locator('article').count()).toBe(2);
    await message.scrollIntoViewIfNeeded();
    await picture(page, '11-received');
    await page.getByText('Achter de schermen').click();
    await page.getByText('"forms"').waitFor();
    await picture(page, '12-behind');
    expect(wrong).toEqual([]);
  }, 60_000);

  it('somebody without a mouse gets as far', async () => {
    const { page, wrong } = await openPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    const focused = (): Promise<unknown> => page.evaluate('document.activeElement.textContent');
    // While a press is on its way to the bot, a further one counts for nothing.
    const rest = (): Promise<void> => page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    const reach = async (name: string): Promise<void> => {
      await rest();
      for (let steps = 0; !String(await focused()).endsWith(name); steps += 1) {
        if (steps > 12) throw new Error(`${name} is not within reach`);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    };
    await reach('Start');
    await button(page, autonym.nl).waitFor();
    await reach(autonym.nl);
    await shows(page, danger.now);
    await reach(danger.go_on);
    await shows(page, notice.honest);
    await reach(notice.next);
    await shows(page, consent.title);
    await reach(consent.agree);
    await shows(page, question.affected);
    await reach(option.affected.org);
    await shows(page, `Gekozen: ${option.affected.org}.`);
    // The focus stays on the answer, so that the next one is one step away.
    await page.keyboard.press('Tab');
    expect(await focused()).toContain(option.affected.community);
    await rest();
    await page.keyboard.press('Enter');
    await shows(page, `Gekozen: ${option.affected.org}, ${option.affected.community}.`);
    await reach(way.done);
    await shows(page, question.form_group);
    expect(await focused()).toContain(question.form_group);
    expect(wrong).toEqual([]);
  });
});
