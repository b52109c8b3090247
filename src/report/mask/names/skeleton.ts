/**
 * The consonants of a folded word, the same for one name in several scripts: what vowels and doubled letters are
 * written, and which of the letters that sound alike, differs from one spelling of a name to the next. Han characters
 * have none.
 */
export function skeletonOf(low: string): string {
  let latin = '';
  for (const letter of low) latin += sounds.get(letter) ?? ethiopic(letter) ?? letter;
  return latin
    .replace(/sch|sh|ch|tch|tsh/g, 's')
    .replace(/dj|dzh|zh/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/[^a-z]/g, '')
    .replace(/[aeiouywh]/g, '')
    .replace(/[cqx]/g, 'k')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

const sounds = new Map(
  [
    'ا- أ- إ- آ- ء- بb تt ثs جj حh خkh دd ذz رr زz سs شsh صs ضd طt ظz ع- غgh فf قk كk لl مm نn هh وw يy ىy ةh پp چch ژj گg ڭn ڤv',
    'аa бb вv гg дd еe ёe жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щsh ъ- ыy ь- эe юyu яya іi їyi єye ґg ғg қk ңn өo ұu үu һh әa',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair.slice(1).replace('-', '')] as const),
);

/** The rows of Ethiopic from U+1200, eight letters each. */
const rowSounds = 'h l h m s r s sh k k k k b v t ch h h n n - k k h h w - z j y d d j g g g t ch p ts ts f p'.split(
  ' ',
);

function ethiopic(letter: string): string | undefined {
  const row = rowSounds[(letter.charCodeAt(0) - 0x1200) >> 3];
  return row === '-' ? '' : row;
}
