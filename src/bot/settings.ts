import { isLocale, type Locale, locales } from '../locales/locales.ts';
import { type IntakeKey, intakeKey } from '../report/seal.ts';
import { type Environment, readSettings, SettingsError } from '../runtime/settings.ts';
import { type BotSettings, botProblems, botSettings, everySetting } from '../runtime/table.ts';

/** The settings of the bot, with what only the bot can read in them. */
export interface Bot extends BotSettings {
  readonly intakeKeys: readonly [IntakeKey, ...IntakeKey[]];
  readonly offered: readonly Locale[];
}

/** Reads the settings of the bot. Throws `SettingsError` with every problem at once. */
export function readBotSettings(env: Environment): Bot {
  const keys = readKeys(env.INTAKE_PUBLIC_KEY);
  const settings = readSettings(botSettings, everySetting, env, (read) => [
    ...botProblems(read),
    ...(read.LOCALES ?? [])
      .filter((tag) => !isLocale(tag))
      .map((tag) => `LOCALES: ${tag} is not offered; expected ${locales.join(',')}`),
    ...(read.INTAKE_PUBLIC_KEY !== undefined && keys === undefined
      ? ['INTAKE_PUBLIC_KEY: expected a public X25519 JWK (kty OKP), or a list of them, newest first']
      : []),
  ]);
  const [newest, ...older] = keys ?? [];
  if (newest === undefined) throw new SettingsError(['INTAKE_PUBLIC_KEY: missing']);
  return { ...settings, intakeKeys: [newest, ...older], offered: (settings.LOCALES ?? locales).filter(isLocale) };
}

function readKeys(text: string | undefined): readonly IntakeKey[] | undefined {
  try {
    const keys = intakeKey
      .array()
      .min(1)
      .safeParse([JSON.parse(text ?? '')].flat());
    return keys.success ? keys.data : undefined;
  } catch {
    return undefined;
  }
}
