import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inflateRawSync, inflateSync } from 'node:zlib';
import ajvDraft04 from 'ajv-draft-04';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, appFiles, appPackage } from '../../../src/bot/teams/app/manifest.ts';
import { zip } from '../../../src/bot/teams/app/zip.ts';
import { promptOf } from '../../../src/flows/prompt.ts';
import { type Locale, locales } from '../../../src/locales/locales.ts';
import { understand } from '../../support/masking.ts';
import { begin, house } from '../../support/walk.ts';

/** The app package: checked against Microsoft's own schemas, without any network. */

const require = createRequire(import.meta.url);
const schemaOf = (version: string, name: string): object =>
  require(`@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams${name}.schema.json`);

const ajv = new ajvDraft04.default({
  strict: false,
  allErrors: true,
  // Some of their patterns are no Unicode patterns.
  unicodeRegExp: false,
  formats: { uri: (text: string) => URL.canParse(text), email: true },
});
const faultsOf = (version: string, name: string, value: unknown): unknown => {
  const validate = ajv.compile({ ...schemaOf(version, name), id: `${version}${name}${Math.random()}` });
  return validate(value) ? [] : validate.errors;
};

const app = (more: Partial<App> = {}): App => ({
  appId: '11111111-2222-4333-8444-555555555555',
  operator: 'Voorbeeldstichting',
  privacyUrl: 'https://example.org/privacy',
  websiteUrl: 'https://example.org',
  locales: ['nl', 'en', 'ar'],
  version: '1.0.0',
  ...more,
});

const read = (files: Readonly<Record<string, Buffer>>, name: string): Record<string, unknown> =>
  JSON.parse(files[name]?.toString() ?? 'null');

/** The files of an archive, by its central directory (APPNOTE.TXT 4.3.12). */
function unzip(archive: Buffer): Readonly<Record<string, Buffer>> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files: Record<string, Buffer> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, length] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const name = archive.subarray(at + 46, at + 46 + length).toString();
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    files[name] = inflateRawSync(archive.subarray(start, start + packed));
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** Width, height and the pixels of a PNG whose rows are not filtered. */
function pixelsOf(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const data = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const at = Math.floor(index / width) * (width * 4 + 1) + 1 + (index % width) * 4;
    return [rows[at], rows[at + 1], rows[at + 2], rows[at + 3]] as const;
  });
  return { width, height, pixels };
}

describe('the manifest', () => {
  it.each(['1.29', '1.30'])('and every language file keep the schema of version %s', (version) => {
    for (const languages of [['nl'], ['ar', 'en'], [...locales]] as const) {
      const [first = 'nl', ...others] = languages as readonly Locale[];
      const files = appFiles(app({ locales: [first, ...others], operator: 'x'.repeat(32) }));
      expect(faultsOf(version, '', { ...read(files, 'manifest.json'), manifestVersion: version })).toEqual([]);
      for (const locale of others)
        expect(faultsOf(version, '.Localization', read(files, `${locale}.json`))).toEqual([]);
    }
  });

  it('would be refused by the same schemas if it were wrong', () => {
    const good = read(appFiles(app()), 'manifest.json');
    expect(faultsOf('1.29', '', { ...good, permissions: ['everything'] })).not.toEqual([]);
    expect(faultsOf('1.29', '', { ...good, name: { short: 'x'.repeat(31), full: 'x' } })).not.toEqual([]);
    expect(faultsOf('1.29', '.Localization', { 'name.short': 'x'.repeat(31) })).not.toEqual([]);
  });

  it('asks for nothing: personal chats only, no permission, no sign-in, no file, no domain', () => {
    const manifest = read(appFiles(app()), 'manifest.json');
    expect(manifest).toMatchObject({
      manifestVersion: '1.29',
      id: app().appId,
      defaultInstallScope: 'personal',
      validDomains: [],
      bots: [{ botId: app().appId, scopes: ['personal'], supportsFiles: false, isNotificationOnly: false }],
    });
    for (const name of ['permissions', 'devicePermissions', 'webApplicationInfo', 'authorization', 'composeExtensions'])
      expect(manifest).not.toHaveProperty(name);
  });

  it('says nothing of what is asked about, in any language', () => {
    const topics =
      /melding|melden|druk|inmenging|ander land|politie|report|pressure|foreign|police|بلاغ|إفادة|ضغط|شرطة/i;
    const all = Object.entries(appFiles(app())).filter(([name]) => name.endsWith('.json'));
    for (const [name, bytes] of all) expect([name, bytes.toString().match(topics)]).toEqual([name, null]);
  });

  it('offers only commands that the bot knows', () => {
    const { bots } = read(appFiles(app()), 'manifest.json') as {
      readonly bots: readonly [
        { readonly commandLists: readonly [{ readonly commands: readonly { readonly title: string }[] }] },
      ];
    };
    for (const { title } of bots[0].commandLists[0].commands) {
      const heard = understand(
        { kind: 'typed', text: title, message: '1', stays: true },
        promptOf(begin(), house),
        'nl',
      );
      expect([title, heard.kind]).toEqual([title, 'commanded']);
    }
  });
});

describe('the icons', () => {
  it('are 192 pixels in colour without a hole, and 32 pixels in white on nothing', () => {
    const files = appFiles(app());
    const colour = pixelsOf(files['color.png'] ?? Buffer.alloc(0));
    expect([colour.width, colour.height]).toEqual([192, 192]);
    expect(colour.pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(new Set(colour.pixels.map((pixel) => pixel.join())).size).toBeGreaterThan(2);
    const outline = pixelsOf(files['outline.png'] ?? Buffer.alloc(0));
    expect([outline.width, outline.height]).toEqual([32, 32]);
    const visible = outline.pixels.filter(([, , , alpha]) => (alpha ?? 0) > 0);
    expect(visible.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(visible.length).toBeGreaterThan(100);
    expect(visible.length).toBeLessThan(32 * 32 - 200);
  });
});

describe('the archive', () => {
  it('holds what was put in, and is the same each time', () => {
    const files = { 'a.txt': Buffer.from('a'), 'é/ب.json': Buffer.from('x'.repeat(10_000)), empty: Buffer.alloc(0) };
    expect(unzip(zip(files))).toEqual(files);
    expect(zip(files).equals(zip(files))).toBe(true);
    expect(Object.keys(unzip(appPackage(app())))).toEqual([
      'manifest.json',
      'color.png',
      'outline.png',
      'en.json',
      'ar.json',
    ]);
  });
});

describe('npm run teams:package', () => {
  const root = resolve(import.meta.dirname, '../../..');
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meldbrug-package-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (env: Readonly<Record<string, string>>) =>
    promisify(execFile)(process.execPath, ['dist/bot/teams/app/main.js'], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', DATA_DIR: folder, ...env },
    }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
    );

  it('writes the package that the settings ask for, and says where', async () => {
    const { appId, operator, privacyUrl } = app();
    const settings = { MicrosoftAppId: appId, OPERATOR_NAME: operator, PRIVACY_URL: privacyUrl, LOCALES: 'en,nl' };
    const { code, said } = await run(settings);
    expect([code, said]).toEqual([0, expect.stringMatching(/^\S+app\.zip {2}\d+ bytes\n$/)]);
    const files = unzip(await readFile(said.split('  ')[0] ?? ''));
    expect(read(files, 'manifest.json')).toMatchObject({
      name: { short: 'Questionnaire' },
      developer: { name: operator },
    });
    expect(String(read(files, 'manifest.json').version)).toMatch(/^[1-9]\d*\.\d+\.\d+$/);
    expect(Object.keys(files)).toContain('nl.json');
  });

  it('says all that is missing or too long', async () => {
    expect(await run({ OPERATOR_NAME: 'x'.repeat(33), LOCALES: 'nl,xx' })).toEqual({
      code: 78,
      said: [
        'MicrosoftAppId: missing; the package says which bot it is for',
        'PRIVACY_URL: missing; Teams shows it before the app is added',
        'OPERATOR_NAME: Teams takes at most 32 characters',
        'LOCALES: xx is not offered',
        '',
      ].join('\n'),
    });
  });
});
