import { fold } from '../view.ts';

/** Words parted by spaces, as they are looked up. */
const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** The same for each language. */
const tableOf = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
  const table = new Map<string, string[]>();
  for (const [code, words] of Object.entries(rows)) {
    for (const word of listOf(words)) table.set(word, [...(table.get(word) ?? []), code]);
  }
  return table;
};

/** Stand inside names and are no names alone. */
export const particles = listOf(
  'van der den de het ter ten te von zu da di del della dos la le du des al el ul bin ibn ben bint abu abo umm um ould wuld ait ag e y i zade oglu kizi ugli qizi bou ap mac mc san st بن ابن بنت ابو ام ال ول ولد بو',
);

/** Before a thing, and hardly ever before a name that could be one: in English, and in German. */
export const articles = listOf('the a an');
export const germanArticles = listOf('der die das dem den des ein eine einen einem einer im am zum zur kein keine');

export const conjunctions = listOf(', / en und and & + ve ile et y i и û iyo እና ከምኡ بىلەن ۋە ھەم لەگەڵ و с');

/** Before a place: "in", "from", "to". */
export const within = listOf('in uit te bij naar near from to dans a en aus nach из в li ji');

/** Feasts, fasts and holy words that are also names of people. */
export const feasts = listOf(
  'ramadan ramadaan ramazan remezan remezanê muharram moharram ashura newroz nowruz nawroz eid noël navidad kerst pasen رمضان محرم شعبان نوروز قۇربان меӣрам рождество рождества рождеству пасха пасху курбан байрам bayram bayramı bayramda qurbon ፋሲካ ልደት ገና ጥምቀት መስቀል',
);

/** What somebody does, or has done to them: behind such a word's subject. Only what hardly any thing or body does. */
export const deeds = tableOf({
  nl: 'zei zegt zeiden vertelde vertelt vertelden belde belt appte appt vroeg vraagt schreef schrijft huilde huilt woont woonde durft durfde werkt werkte kwam stuurde zag hoorde dacht denkt wil wilde kreeg vluchtte verdween bang',
  en: 'said says told tells called calls asked asks wrote writes texted cried works worked lives lived wants wanted saw heard thinks knows went came fled disappeared got',
  de: 'sagte sagt meinte meint erzählte erzählt rief fragte fragt schrieb schreibt weinte weint wohnt wohnte arbeitet kam ging sah hörte denkt will wollte bekam floh verschwand',
  fr: 'dit disait raconte appelle appela demande pleure pleurait travaille habite habitait veut voulait pense sait est m t',
  es: 'dijo dice contó cuenta llamó llama preguntó escribió lloró llora trabaja vive vivía quiere piensa sabe fue me nos le',
  tr: 'bana bize beni bizi dedi diyor söyledi anlattı aradı sordu yazdı ağladı ağlıyor çalışıyor oturuyor yaşıyor geldi gitti kaçtı korkuyor',
  ru: 'сказал сказала говорит говорила говорил рассказал рассказала позвонил позвонила звонит спросил спросила написал написала плакал плакала плачет работает живет жила жил хочет боится приехал приехала пришел пришла уехал уехала мне',
  ku: 'got gote dibêje digot nivîsî giriya digirî dixebite dijî çû hat vegeriya telefon ji وتی گوتی دەڵێت ڕۆیشت هات گەڕایەوە دەژی کار',
  so: 'ayaa ayaan ayay wuxuu waxay wuu way baa yiri yidhi tidhi tiri sheegay sheegtay wacay wacday',
  ar: 'قال قالت يقول تقول حكى حكت راح راحت رجع رجعت اتصل اتصلت كتب كتبت سافر سافرت انسجن انخطف هرب هربت بكت خبرني خبرتني قلي قالي قالتلي',
  fa: 'گفت میگه میگوید گفته بهم زنگ نوشت پرسید گریه فرار رفت اومد آمد را رو هم',
  am: 'ነገረኝ ነገረችኝ አለ አለች አለኝ አለችኝ ደወለ ደወለች ደወለልኝ ደወለችልኝ ጠየቀኝ ጠየቀችኝ ጋር ታሰረ ታሰረች ጠፋ ጠፋች',
  ti: 'ኢሉኒ ኢላትኒ ኢሉ ኢላ ነጊሩኒ ነጊራትኒ ደዊሉ ደዊላ ደዊላትለይ ደዊሉለይ ተኣሲሩ ተኣሲራ ዝበሃል ዝበሃላ',
  ug: 'دېدى دەيدۇ ئېيتتى يىغلىدى قاچتى ئىشلەيدۇ تۇرىدۇ ماڭا بىزگە مېنى بىزنى نى نىڭ مۇ',
});

/** How verbs and the like begin that names hardly ever begin like, where a language writes that against their front. */
export const verbFronts: Readonly<Record<string, string>> = {
  ar: 'بي,بت,بن,بيت,يت,يس,يع,تت,ست,سي,سن,هال,عال,بال,مست,انـ',
  fa: 'نمي,ميك,ميش,ميد,ميگ,ميخ,ميز,ميب,ميا,ميت,ميپ,ميف,ميم,ميس',
  ku: 'ده,نا',
  am: 'አል,አይ,እየ,ሲ,ስት,ሊ,ልት,የሚ,የም,እንዲ,እንድ,ስለሚ,ስለም,ስለተ,ስላ,እስኪ,ቢ,ይ,ከሚ,በም,የተ',
  ti: 'ክን,ክት,ክይ,ክል,ዘይ,ኣይ,አይ,እና,እን,ዝ,ንክ,ከም,ይ,ትት,ክ',
};

/** Words that many villages begin with, before a word that tells them apart. */
export const heads = listOf(
  'تل عين كفر دير بيت خربة خربه ام ابو راس وادي جبل شيخ بئر بير برج خان باب قلعة ده چشمه قلعه سنگ کلاته تپه حسن علی باغ دره ዓዲ ዒላ እምባ ማይ ቤት ደብረ አምባ እንዳ ڤار گرد کانی تەپە سەر kani kaniya gire girê deir tel tell kafr ain bir beit khirbet ceel biyo buur laas adi mai embi',
);
