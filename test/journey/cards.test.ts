import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screens } from '../../src/bot/screen.ts';
import { toCard } from '../../src/bot/teams/card.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { receipt } from '../../src/flows/receipt.ts';
import type { Session } from '../../src/flows/session.ts';
import type { Locale } from '../../src/locales/locales.ts';
import { begin, go, house, telling } from '../support/walk.ts';

/**
 * Cards of Teams on a phone, in Microsoft's own renderer and a real browser. With `MELDBRUG_CARDS=docs/teams` the pictures
 * in that folder are made anew.
 */

const executablePath = '/usr/bin/chromium';
const isThere = existsSync(executablePath);
const script = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
const folder = process.env.MELDBRUG_CARDS;

const toScreen = screens({ operator: 'Voorbeeldstichting', idle: '2 uur', contact: '' });

/** Near to how Teams sets a card: its font sizes, its spaces, its buttons. */
const hostConfig = {
  fontFamily: "'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  actions: { maxActions: 6, actionsOrientation: 'Horizontal', buttonSpacing: 8, actionAlignment: 'Left' },
};
const style = `
  body { margin: 0; padding: 12px; background: #f5f5f5; width: 336px; box-sizing: border-box; }
  #card { background: #fff; border-radius: 6px; box-shadow: 0 1px 3px #0004; }
  .ac-pushButton { font: 600 14px 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; border: 1px solid #d1d1d1;
    border-radius: 4px; background: #fff; color: #242424; padding: 5px 12px; margin: 2px 0; min-height: 32px;
    white-space: normal; text-align: center; }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
  .ac-actionSet { flex-wrap: wrap; }
  .ac-input { font: 14px 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; }
  .ac-textInput, input[list] { width: 100%; box-sizing: border-box; border: 1px solid #616161; border-radius: 4px; padding: 6px 8px; }
  textarea.ac-textInput { min-height: 90px; }
  .ac-choiceSetInput-expanded input { min-width: 18px; min-height: 18px; }
`;

const sessions = (locale: Locale): Readonly<Record<string, Session>> => {
  const start: Session = { ...begin(locale), channel: 'teams' };
  const forms = go(start, '+self', 'done', '+g_threat', 'done', '+threat', 'done', 'short');
  const country = go(forms, '+phone', 'done', 'think');
  const story = go(country, 'skip', 'lt_1m', 'NL-UT', '+count', 'done', 'yes');
  const review = { ...go(story, 'back', 'no') };
  return {
    first: { ...start, at: 'danger' },
    several: start,
    country,
    words: story,
    preview: { ...story, at: 'story_share', words: telling, answers: { ...story.answers, story: ['written'] } },
    review,
  };
};

const cardsIn = (locale: Locale): Readonly<Record<string, object>> => ({
  ...Object.fromEntries(
    Object.entries(sessions(locale)).map(([name, session]) => [
      name,
      toCard(toScreen(promptOf(session, house), locale)),
    ]),
  ),
  inform: toCard(
    toScreen(promptOf({ ...begin(locale), channel: 'teams', at: 'danger' }, { ...house, informs: ['teams'] }), locale),
  ),
  receipt: toCard(toScreen(receipt('received'), locale)),
});

describe.skipIf(!isThere)('on a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ];
    browser = await chromium.launch({ executablePath, args });
    if (folder !== undefined) await mkdir(folder, { recursive: true });
  });
  afterAll(() => browser?.close());

  it.each(['nl', 'en', 'ar'] as const)('every kind of card in %s fits, and its labels are whole', async (locale) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 1.5 });
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().startsWith('about:') || asked.push(request.url())));
    await page.setContent(`<html lang="${locale}"><style>${style}</style><body><div id="card"></div></body></html>`);
    await page.addScriptTag({ path: script });
    for (const [name, card] of Object.entries(cardsIn(locale))) {
      const found = await page.evaluate(
        `(() => {
          const card = new AdaptiveCards.AdaptiveCard();
          card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig)});
          card.parse(${JSON.stringify(card)});
          const place = document.getElementById('card');
          place.replaceChildren(card.render());
          const wide = [...place.querySelectorAll('*')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline' && one.clientWidth > 0);
          return {
            dir: place.firstChild.dir || 'ltr',
            wide: wide.map((one) => one.className + ': ' + one.textContent.slice(0, 40)),
            small: [...place.querySelectorAll('button')].filter((one) => one.offsetHeight < 24).map((one) => one.textContent),
          };
        })()`,
      );
      expect([name, found]).toEqual([name, { dir: locale === 'ar' ? 'rtl' : 'ltr', wide: [], small: [] }]);
      if (folder !== undefined && locale !== 'nl')
        await page.locator('#card').screenshot({ path: join(folder, `${name}.${locale}.png`) });
    }
    expect(asked).toEqual([]);
    await page.close();
  });
});
