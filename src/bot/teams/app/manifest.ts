import type { Locale } from '../../../locales/locales.ts';
import { translate } from '../../../locales/translate.ts';
import { accent, colourIcon, outlineIcon } from './icon.ts';
import { type Files, zip } from './zip.ts';

/** What the package needs to know. */
export interface App {
  readonly appId: string;
  readonly operator: string;
  readonly privacyUrl: string;
  /** Where the operator can be found; the page about data where there is none. */
  readonly websiteUrl: string;
  /** The first is the language of the manifest itself. */
  readonly locales: readonly [Locale, ...Locale[]];
  /** `1.2.3`: a changed package must have a higher one, or Teams does not take it. */
  readonly version: string;
}

/** The newest schema that is generally taken (Teams, "App manifest"); 1.30 exists and needs nothing that is used here. */
const manifestVersion = '1.29';

/** What can be typed; the same in every language, since only what it does is translated. */
const commands = ['start', 'stop', 'help', 'language', 'numbers'] as const;
const typed = { start: '/start', stop: '/stop', help: '/help', language: '/language', numbers: '/112' } as const;

const schema = (name: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams${name}.schema.json`;

/**
 * The app manifest: one bot, in personal chats only, with no permission, no sign-in, no files, no domain. What a stranger
 * reads on a phone in the wrong hands says nothing of what is asked.
 */
function manifest({ appId, operator, privacyUrl, websiteUrl, locales, version }: App): object {
  const [first, ...others] = locales;
  const say = wordsIn(first, operator);
  return {
    $schema: schema(''),
    manifestVersion,
    version,
    id: appId,
    developer: { name: operator, websiteUrl, privacyUrl, termsOfUseUrl: privacyUrl },
    name: { short: say('name'), full: say('full') },
    description: { short: say('short'), full: say('long') },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: accent,
    defaultInstallScope: 'personal',
    localizationInfo: {
      defaultLanguageTag: first,
      ...(others.length === 0
        ? {}
        : { additionalLanguages: others.map((locale) => ({ languageTag: locale, file: `${locale}.json` })) }),
    },
    bots: [
      {
        botId: appId,
        scopes: ['personal'],
        isNotificationOnly: false,
        supportsFiles: false,
        supportsCalling: false,
        supportsVideo: false,
        commandLists: [
          {
            scopes: ['personal'],
            commands: commands.map((id) => ({ title: typed[id], description: say(id) })),
          },
        ],
      },
    ],
    validDomains: [],
  };
}

/** What is otherwise in another language. */
function localization({ operator }: App, locale: Locale): object {
  const say = wordsIn(locale, operator);
  return {
    $schema: schema('.Localization'),
    'name.short': say('name'),
    'name.full': say('full'),
    'description.short': say('short'),
    'description.full': say('long'),
    ...Object.fromEntries(
      commands.map((id, index) => [`bots[0].commandLists[0].commands[${index}].description`, say(id)]),
    ),
  };
}

const wordsIn =
  (locale: Locale, operator: string) =>
  (name: string): string =>
    translate(locale, { key: `app.${name}`, values: { operator } });

/** The files of the package, by the names under which the manifest knows them. */
export function appFiles(app: App): Files {
  const json = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
  const [, ...others] = app.locales;
  return {
    'manifest.json': json(manifest(app)),
    'color.png': colourIcon(),
    'outline.png': outlineIcon(),
    ...Object.fromEntries(others.map((locale) => [`${locale}.json`, json(localization(app, locale))])),
  };
}

/** The package as Teams takes it. */
export const appPackage = (app: App): Buffer => zip(appFiles(app));
