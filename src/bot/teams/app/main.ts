import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isLocale, type Locale, locales } from '../../../locales/locales.ts';
import { runProcess } from '../../../runtime/process.ts';
import { readSettings, SettingsError } from '../../../runtime/settings.ts';
import { botSettings, everySetting } from '../../../runtime/table.ts';
import { appPackage } from './manifest.ts';

const { MicrosoftAppId, OPERATOR_NAME, PRIVACY_URL, PUBLIC_URL, LOCALES, DATA_DIR } = botSettings;

/** Teams shows no longer name of who made an app. In characters. */
const longestName = 32;

/** `npm run teams:package`: makes the app package of Teams from the settings of the bot. */
await runProcess(async () => {
  const settings = readSettings(
    { MicrosoftAppId, OPERATOR_NAME, PRIVACY_URL, PUBLIC_URL, LOCALES, DATA_DIR },
    everySetting,
    process.env,
    (known) => [
      ...(known.MicrosoftAppId === undefined ? ['MicrosoftAppId: missing; the package says which bot it is for'] : []),
      ...(known.PRIVACY_URL === undefined ? ['PRIVACY_URL: missing; Teams shows it before the app is added'] : []),
      ...((known.OPERATOR_NAME?.length ?? 0) > longestName
        ? [`OPERATOR_NAME: Teams takes at most ${longestName} characters`]
        : []),
      ...(known.LOCALES ?? []).filter((tag) => !isLocale(tag)).map((tag) => `LOCALES: ${tag} is not offered`),
    ],
  );
  const [first, ...others]: readonly Locale[] = (settings.LOCALES ?? locales).filter(isLocale);
  const { MicrosoftAppId: appId, PRIVACY_URL: privacyUrl } = settings;
  if (appId === undefined || privacyUrl === undefined || first === undefined)
    throw new SettingsError(['LOCALES: expected one language at least']);
  const bytes = appPackage({
    appId,
    privacyUrl,
    operator: settings.OPERATOR_NAME,
    websiteUrl: settings.PUBLIC_URL ?? privacyUrl,
    locales: [first, ...others],
    version: ownVersion(),
  });
  const path = join(settings.DATA_DIR, 'teams', 'app.zip');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  process.stdout.write(`${path}  ${bytes.length} bytes\n`);
});

/** Teams takes no version that begins with 0, so the first number is one more than our own. */
function ownVersion(): string {
  const path = new URL('../../../../package.json', import.meta.url);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8')));
  return version.replace(/^\d+/, (major) => String(Number(major) + 1));
}
