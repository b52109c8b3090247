import type { Add } from './digits.ts';
import { type Reading, topicsBefore } from './reading.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';
import { topic } from './words.ts';

const regions = new Set(
  (
    'دمشق حلب حمص حماه حماة اللاذقية طرطوس ادلب الرقة الحسكة السويداء درعا القنيطرة بغداد نينوى الموصل اربيل دهوك السليمانية ' +
    'كركوك البصرة الانبار ديالى النجف كربلاء بابل هەولێر سلێمانی دهۆک هەڵەبجە کرکوک کەرکوک duhok dihok hewler slemani kerkuk'
  )
    .split(' ')
    .map(fold),
);

/** Syria and Iraq: digits and the name of a province, near a word for a plate. */
export function findRegional(reading: Reading, add: Add): void {
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!regions.has((tokens[index] as Token).low)) continue;
    let first = index;
    while (tokens[first - 1]?.kind === 'number' && first > index - 3) first -= 1;
    const size = tokens.slice(first, index).reduce((sum, { low }) => sum + low.length, 0);
    const isPlate = size >= 4 && size <= 9 && (topicsBefore(reading, first, 5) & topic.plates) !== 0;
    if (isPlate) add('PLATE', (tokens[first] as Token).start, (tokens[index] as Token).end);
  }
}
