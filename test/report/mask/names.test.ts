import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/report/mask/languages.ts';
import { readLexicon } from '../../../src/report/mask/lexicon.ts';
import { findFor } from '../../../src/report/mask/mask.ts';

const find = findFor(readLexicon(readFileSync('data/lexicon.bin')), languages);

/** A text with `*` before and behind what must be masked, and `?` around what must be masked or asked about. */
function check(language: string, marked: string): void {
  const text = marked.replace(/[*?]/g, '');
  const { masked, asks } = find(text, { language });
  const parts = marked.split(/([*?])/);
  let at = 0;
  let inside = '';
  for (const part of parts) {
    if (part === '*' || part === '?') inside = inside === '' ? part : '';
    else {
      const range = { start: at, end: at + part.length };
      const isIn = (all: readonly { start: number; end: number }[]): boolean =>
        all.some(({ start, end }) => start <= range.start && end >= range.end);
      const touches = masked.some(({ start, end }) => start < range.end && end > range.start);
      if (inside === '*') expect(isIn(masked), `${part} in ${text}`).toBe(true);
      else if (inside === '?') expect(isIn(masked) || isIn(asks), `${part} in ${text}`).toBe(true);
      else expect(touches, `${part} in ${text}`).toBe(false);
      at += part.length;
    }
  }
}

const table = (rows: readonly (readonly [language: string, marked: string])[]): void => {
  it.each(rows)('%s: %s', check);
};

describe('a name that something announces', () => {
  table([
    ['nl', 'mijn zus *Marjolein* is bang'],
    ['en', 'my cousin *Selamawit* was beaten in prison'],
    ['de', 'mein Onkel *Burkhard* wurde verhaftet'],
    ['fr', 'ma tante *Ginette* a peur'],
    ['es', 'mi tía *Encarnación* tiene miedo'],
    ['tr', 'ablam *Nesibe* çok korkuyor'],
    ['ru', 'моя сестра *Людмила* боится'],
    ['ku', 'xwişka min *Gulistan* ditirse'],
    ['ar', 'اختي *رنيم* خايفة كتير'],
    ['am', 'እህቴ *ሰብለ* ፈርታለች'],
    ['ti', 'ሓፍተይ *ሰናይት* ፈሪሓ'],
    ['so', 'walaashay *Faadumo* way baqaysaa'],
    ['zh', '我姐姐*王晓燕*很害怕'],
  ]);
});

describe('a name that somebody does something by, at the beginning', () => {
  table([
    ['en', '*Grace* said nothing will change'],
    ['nl', '*Roos* vertelde dat de politie kwam'],
    ['de', '*Engel* sagte, dass die Polizei da war'],
    ['tr', '*Deniz* bana her şeyi anlattı'],
  ]);
});

describe('a name that is called so', () => {
  table([
    ['tr', '*Kerim Yıldırım* adlı adam bizi çekti'],
    ['ug', '*ئابدۇللا* دېگەن ئادەم كەلدى'],
    ['en', 'everybody calls him *Tariq* here'],
    ['am', '*ገብሬ* የሚባል ሰው መጣ'],
  ]);
});

describe('names beside names', () => {
  table([
    ['en', 'they asked about *Olumide*, *Farida* and *Tomasz*'],
    ['nl', 'ik sprak met *Anneke van der Bakker* gisteren'],
    ['fr', '*Amadou* et *Mireille* étaient là'],
    ['de', '*K.-H. Ostermann* hat unterschrieben'],
  ]);
});

describe('a name in another script than all around it', () => {
  table([
    ['nl', 'toen kwam *سميرة* huilend binnen'],
    ['ti', 'ትማሊ *Senait* ደዊላትለይ'],
    ['ru', 'потом *Gulnara* ушла домой'],
  ]);
});

describe('small organisations', () => {
  table([
    ['en', 'the foundation *Bright Lantern* got a letter'],
    ['es', 'la asociación *Manos Abiertas* en Utrecht'],
    ['tr', '*Yeni Ufuk* derneği kapatıldı'],
    ['ru', 'в кафе *Старый Мельник* сидит шпион'],
    ['nl', 'in stichting het ?groene raam? zit een spion'],
    ['zh', '柏林的?阳光?协会被监控'],
    ['ti', 'ኣብ ቤት መግቢ ?ሰላም? ሰላዪ ኣሎ'],
  ]);
});

describe('villages that a word leads to', () => {
  table([
    ['en', 'we come from a village called *Tel Hamdan* near Aleppo'],
    ['es', 'mi pueblo se llama *Las Flores del Monte* cerca de Caracas'],
    ['es', 'viven en *Piedra Honda*, una aldea de Nicaragua'],
    ['tr', '*Yukarıçamlı* köyündeniz, jandarma geldi'],
    ['ru', 'живут в деревне *Старая Ольховка*, туда приезжали'],
    ['ar', 'ساكنين في قرية *تل الرمان* من زمان'],
  ]);
});

describe('what is no name', () => {
  table([
    ['de', 'der Koch und der Schneider haben nichts gesehen'],
    ['nl', 'mijn moeder huilt en mijn vader zwijgt'],
    ['en', 'The Doctor said it was stress, we hope and pray'],
    ['es', 'en Navidad y Semana Santa llaman'],
    ['tr', "Kurban Bayramı'nda İstanbul'dan aradılar"],
    ['ru', 'на Пасху звонят из Москвы'],
    ['so', 'hooyaday way ooysaa, aabahay wuu aamusan yahay'],
    ['ar', 'بدنا حرية وسلام في سوريا'],
    ['fa', 'بهار میاد و آزادی نزدیکه'],
    ['ti', 'ሰላምን ሓርነትን ንደሊ'],
    ['ug', 'بىز ئۈمىد ۋە ئەركىنلىك خالايمىز'],
    ['zh', '习近平主席说我们是叛徒'],
    ['ku', 'em ji Stenbolê hatin Amsterdamê'],
  ]);
});
