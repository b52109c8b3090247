/**
 * Words with a capital that are no names of people: what a sentence about this subject may well hold. Names of countries
 * are added in the languages that write them with a capital.
 */
const noNames = new Set(
  (
    'ik i ik’m i’m i’ve i’d u uw nederland nederlands nederlandse nederlander nederlanders holland netherlands dutch europa ' +
    'europe europees europese european eu un vn navo nato telegram whatsapp signal facebook instagram tiktok youtube google ' +
    'apple microsoft teams twitter aivd nctv ind mivd politie police interpol iban bsn digid drenthe flevoland friesland ' +
    'fryslân gelderland groningen limburg brabant holland overijssel utrecht zeeland januari februari maart april mei juni ' +
    'juli augustus september oktober november december january february march may june july august october maandag dinsdag ' +
    'woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday islam koran ' +
    'ramadan kerst christmas god allah'
  ).split(' '),
);

/** Words of countries' names that are names of people first. */
const people = new Set(
  'jan maarten martin helena lucia vincent pierre miquelon eustatius barthélemy salvador marino tomé'.split(' '),
);

let countryWords: ReadonlySet<string> | undefined;

/** Every word of every country's name in Dutch and English. */
function wordsOfCountries(): ReadonlySet<string> {
  if (countryWords !== undefined) return countryWords;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = ['nl', 'en'].flatMap((language) => {
    const shown = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => shown.of(code) ?? []);
  });
  const spoken = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u));
  countryWords = new Set(spoken.filter((word) => !people.has(word)));
  return countryWords;
}

/** After these comes a name, in a script without capitals: "called", "Mr", "Mrs". */
const introduced = /(?<!\p{L})(?:اسمه|اسمها|واسمه|واسمها|يدعى|تدعى|السيد|السيدة|الأستاذ|الدكتور)\s+(\p{L}{2,30})/gu;

const capital = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]{1,40}/gu;

/**
 * What is written like a name in somebody's own words: a word with a capital where no sentence begins, or where one
 * begins and another such word follows, and what is introduced as a name in a script without capitals. It takes too much
 * rather than too little, and still misses names in small letters; who wrote them sees the result.
 */
export function namesIn(text: string): readonly string[] {
  const found = [...text.matchAll(capital)].map((match) => ({ word: match[0], at: match.index }));
  const isName = (word: string): boolean => {
    const plain = word.toLowerCase().replace(/['’]s$/, '');
    return !noNames.has(plain) && !wordsOfCountries().has(plain) && !/^\p{Lu}{2,6}$/u.test(word);
  };
  const names = found.filter(({ word, at }, index) => {
    if (!isName(word)) return false;
    const next = found[index + 1];
    const followed = next !== undefined && next.at === at + word.length + 1 && isName(next.word);
    return !beginsSentence(text, at) || followed;
  });
  return [
    ...new Set([...names.map(({ word }) => word), ...[...text.matchAll(introduced)].flatMap(([, name]) => name ?? [])]),
  ];
}

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;«"“”(\n…-])\s*$/u.test(text.slice(Math.max(0, at - 4), at));
