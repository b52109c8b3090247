import { describe, expect, it } from 'vitest';
import { detectorFor } from '../../../src/report/mask/detect.ts';
import type { Kind } from '../../../src/report/mask/kinds.ts';
import { languages } from '../../../src/report/mask/languages.ts';
import { tokensOf } from '../../../src/report/mask/tokens.ts';
import { originalOf, viewOf } from '../../../src/report/mask/view.ts';

const detect = detectorFor(languages);

const found = (text: string): readonly (readonly [Kind, string])[] => {
  const view = viewOf(text);
  return detect(view, tokensOf(view)).map((span) => {
    const { start, end } = originalOf(view, span);
    return [span.kind, text.slice(start, end)];
  });
};

/** What is to be found stands between braces. */
const parse = (marked: string): { text: string; spans: readonly string[] } => ({
  text: marked.replace(/[{}]/g, ''),
  spans: [...marked.matchAll(/\{([^}]*)\}/g)].map(([, span = '']) => span),
});

const inDigits = (zero: number, text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** What people and keyboards do to a text. */
const mutations: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'Arabic digits': (text) => inDigits(0x660, text),
  'Persian digits': (text) => inDigits(0x6f0, text),
  'full-width digits': (text) => inDigits(0xff10, text),
  'taken apart': (text) => text.normalize('NFD'),
  'zero-width spaces': (text) => [...text].join('\u200b'),
};

const positive: Readonly<Record<string, readonly string[]>> = {
  PHONE: [
    'bel {0612345678}',
    'bel {06-12345678} maar',
    'bel {06 12 34 56 78}',
    'bel {06.12.34.56.78}',
    'bel {+31 (0)6 1234 5678} graag',
    'bel {0031612345678}',
    'bel {o6 12345678}',
    'bel {06 12 34 5O 7l}',
    'mijn nummer is {(0)6 - 12 34 56 78}',
    'call {+44 7700 900 123}',
    'bel {nul zes twaalf vierendertig zesenvijftig achtenzeventig}',
    'bel {nul6 12345678}',
    'call {oh six one two double three four five six}',
    'ara {sıfır beş yüz otuz iki dört yüz on yedi}',
    'звони {ноль шесть один два три четыре пять}',
    'اتصل {صفر ستة واحد اثنين ثلاثة اربعة خمسة}',
    'زنگ بزن {صفر نه یک دو سه چهار پنج}',
    '打给我{零六一二三四五六}',
    'ደውል {ዜሮ ስድስት አንድ ሁለት ሶስት አራት}',
    'appelle {zéro six douze trente-quatre cinquante-six}',
  ],
  EMAIL: [
    'mail {jan.jansen+x@voorbeeld.nl}',
    'mail {jan (at) voorbeeld.nl}',
    'mail {jan [at] voorbeeld [dot] nl}',
    'mail {jan @ gmail . com}',
    'mail {jan@gmail}',
    'mail {jan@gmail,com}',
    'mail {jan punt x apenstaartje gmail punt com}',
    'write {jan dot x at gmail dot com}',
    'yaz {serhat nokta guler et gmail nokta com}',
    'пиши {иван точка п собака джимейл точка ком}',
    'écris {kevin tiret m arobase laposte point net}',
    '邮箱{xiaoyu点lin艾特163点com}',
    'mail {jаn@gmаil.com}',
    'mail {d a n i punt k apestaart x s 4 all punt nl}',
    'mail {sunny underscore day 77 (at) g mail (dot) com}',
    '{xiao 下划线 lan 88 艾特 gmail 点 com}',
  ],
  HANDLE: ['volg {@iemand_1}', 'insta: {x_y}', 'telegram {x.y.z}', 'snap {jan2004x}', '微信号 {wxid_abc123}'],
  URL: [
    'zie {https://voorbeeld.nl/pad?wie=ik#hier}',
    'zie {www.voorbeeld.org}',
    'zie {hxxp://voorbeeld.com/x}',
    'zie {t.me/iemand}',
    'zie {wa.me/31612345678}',
    'zie {facebook.com/iemand}, ja',
    'zie {facebook . com / iemand}',
    'zie {nos.nl}',
    'zie {linktr.ee/iemand}',
    'zie {www punt nieuws punt nl schuine streep lijst}',
    'zie {t [dot] me / exposed_list}',
    'look at {short dot link slash x7Kq2}',
    '{hxxp://spiski точка ру/77} удалили',
    '看{三w点xinwen点net}',
  ],
  IBAN: [
    'naar {NL91ABNA0417164300}',
    'naar {NL91 ABNA 0417 1643 00} gestort',
    'naar {nl91 abna 0417 1643 00} gestort',
    'naar {NL92 ABNA 0417 1643 00}',
    'naar {NL9l ABNA O417 1643 00}',
    'an {DE89 3704 0044 0532 0130 00}',
    'vers {FR76-3000-6000-0112-3456-7890-189}',
    'a {TR33 0006 1005 1978 6457 8413 26} gönder',
  ],
  CARD: ['kaart {4111 1111 1111 1111}', 'kaart {4111-1111-1111-1112}'],
  BSN: ['bsn {123456782}', 'bsn {123.456.789}', 'mijn bsn is {1234 56 782}'],
  NATIONAL_ID: [
    'kimlik {10000000146}',
    'код {500100732259}',
    '身份证{11010519491231002X}',
    'DNI {12345678Z}',
    'NIE {X-1234567-L}',
  ],
  PASSPORT: [
    'paspoort {NX1234567}',
    'paspoort {K 0482917}',
    'pass {C01X00T47}',
    'paspoort {AB12}',
    'regel {P<NLDJANSEN<<PIET<<<<<<<<}',
    'paspoort {c 0 3 k 4 4 2 1 9}',
  ],
  PLATE: [
    'auto {12-AB-34}',
    'auto {AB-12-34}',
    'auto {12-34-AB}',
    'auto {AB-CD-12}',
    'auto {12-AB-CD}',
    'auto {12-ABC-3}',
    'auto {1-ABC-23}',
    'auto {AB-123-C}',
    'auto {A-123-BC}',
    'auto {ABC-12-D}',
    'auto {A-12-BCD}',
    'auto {1-AB-234}',
    'auto {123-AB-4}',
    'gezien: {12abc3} stond er',
    'kenteken {12 abc 3}',
    'kenteken {ab 123 c} stond',
    'plaka {34 ABC 123}',
    'Kennzeichen {B-AB 1234}',
    'plaque {AB-123-CD}',
    'plate {AB12 CDE}',
    'номер {А123ВС77}',
    'پلاک {۱۲ ب ۳۴۵ ایران ۶۷}',
    '车牌{京A12345}',
    'gezien: {21 adk 482} stond er',
    '{kx64 tzo} followed us',
    'سيارة رقمها {٤١٨٢٠٧ دمشق}',
  ],
  POSTCODE: [
    'in {1234 AB} woont',
    'in {1234AB}',
    'in {1234ab}',
    'in {1234 xd}',
    'postcode {75001}',
    'at {SW1A 1AA}',
    'in Toronto {m5v 2t6}',
  ],
  ADDRESS: [
    'woont {Kerkstraat 12}',
    'woont {Kerkstraat 12a}',
    'woont {Jan van Galenstraat 118 bis}',
    'woont {Kerkstraat 12, 1234 AB} Utrecht',
    'woont op {kerkstraat 12}',
    'naar {Postbus 123}',
    'habite {12 ter rue des Tisserands}',
    'lives at {9 Baker Street}',
    'oturuyor {Gül Sokak No:14 D:3}',
    'живет {ул. Ленина, д. 17 корп. 2 кв. 45}',
    'ساكن في {شارع الوحدة بناية ١٤ طابق ٣}',
    '住在{塔山路88弄6号402室}',
    'vive en {calle Mayor 12}',
    'wohnt {Hauptstraße 12}',
    'woont aan {Het Wildzang 3-II}',
    'woon in een flat aan de {burgemeester van leeuwenlaan}',
    'op {Plein 1944 nr 12}',
    'mijn {haagse schouwweg 92-2}',
    '{An der Bleiche 17 a-c} steht da',
    'wohne {am alten sportplatz 5b}',
    '{Unter den Eichen 4, Hinterhaus}',
    'live at {12 the crescent}',
    '{88 w 14th st apt 5c}',
    '{14 bis, rue de la petite fontaine} à Lille',
    'habite {résidence les tilleuls, bât c, appt 32}',
    '{avda. de los poetas s/n}',
    '{bağlar mah 622 sk no 4} Diyarbakır',
    '{Ataköy 5. kısım, C-14 blok, d: 22}',
    'живу на {лесной 14, кв 52}',
    '{а/я 214}, Казань',
    '{بلوار کشاورز ک نسترن پ ۲۲ ط ۳} را',
    '{باغ مەھەللىسى 3-بىنا 2-ئىشىك 502} ئىدى',
    '{ቀበሌ 07 ቤት ቁ. 112} ጎንደር',
    '信寄到{邮政信箱 2417 号}',
  ],
  DOB: [
    'geboren op {12-03-1990}',
    'geboren {12 maart 1990} in Asmara',
    'geb. {12-3-90}',
    'geboren in {1990}',
    'born {the 9th of Feb, 1991}',
    'doğum tarihi {12.03.1990}',
    'родился {12 марта 1990}',
    'مواليد {١٢/٣/١٩٩٠}',
    'متولد {۱۳۶۵/۵/۱۲}',
    '{1990年3月12日}出生',
    'mijn dochter ({12-03-2015})',
    'né le {12 mars 1990}',
    'ik werd dertig op {2 januari 2024}',
    'turned 40 on {May 6th, 2023}',
    'исполнилось тридцать {5 июня 2021} года',
    "(b. {14th Feb '19})",
    'doğum tarihim {1990 yılının 4. ayının 11}',
  ],
  IP: ['ip {192.168.1.10}', 'ip {192[.]168[.]1[.]10}', 'ip {2001:db8::ff00:42:8329}', 'mac {00:1A:2B:3C:4D:5E}'],
  GEO: [
    'hier {52.3702, 4.8952}',
    `hier {52°22'12"N 4°53'42"E}`,
    'hier {9F469QXP+2V}',
    'hier {///appel.boom.huis}',
    'what3words: {appel.boom.huis}',
  ],
  CRYPTO: [
    'wallet {0x52908400098527886E0F7030069857D2E4169EE7}',
    'wallet {1BoatSLRHtKNngkdXEeobR76b53LETtpyT}',
    'wallet {bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq}',
  ],
  ACCOUNT_ID: ['klantnummer {4471}', 'klantnummer {12345}'],
};

describe('what points to somebody is found whole', () => {
  const rows = Object.entries(positive).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));
  it.each(rows)('%s: %s', (kind, marked) => {
    for (const mutate of Object.values(mutations)) {
      const { text, spans } = parse(mutate(marked));
      const ranges = found(text).map(([, range]) => range.replace(/\u200b+$/, ''));
      expect(ranges).toEqual(spans.map((span) => span.replace(/^\u200b+|\u200b+$/g, '')));
    }
    if (kind !== 'BSN') expect(found(parse(marked).text).map(([name]) => name)).toHaveLength(1);
  });
});

describe('what points to nobody is left alone', () => {
  it.each([
    'in 2019 kwamen 300 mensen en 2 agenten',
    'op 12-03-2023 om 14:30 werd ik gebeld',
    'tussen 2019-2023 betaalde ik 2.500 euro',
    'ze vroegen € 1.250.000 voor een paspoort',
    'het filmpje had 1,250,000 views',
    'bel 0900-8844 of 0800-7000, 112 of 144',
    'Kamerstuk 36600-VI nr. 12',
    'artikel 140 van het Wetboek van Strafrecht',
    'op 8 mei 24 uur gewacht',
    'in 2024 in Utrecht waren er 12 van ons',
    'hij is 30 jaar en heeft 3 kinderen',
    'op 12 maart 2023 werd mijn zoon gebeld',
    'ik ben gebeld.de man wilde geld',
    'met COVID-19 en een F-16 boven de stad',
    'we zijn met 10-12 man, 3 of 4 keer',
    'ik kreeg 50000000 toman boete',
    'auto reed 50 km per uur, 2 keer',
    'de straat was leeg en 3 mensen keken',
    'onderweg 3 uur gewacht',
    'TCK 299 dan ceza, 4 yıl hapis',
    'в 2022-2023 годах оштрафовали на 1 250 000 рублей',
    'في 15/3/2022 خرج 5000 متظاهر',
    '2019年有3000人参加了抗议',
    'በ2013 ዓ.ም 40 ሰዎች ታሰሩ',
    'mon père a payé 2 500 000 francs',
    'un dos tres días, y 25 euros',
    'he works at google and lives in Amsterdam',
    'een twee drie keer gebeld',
    '[PERSON_1] belde [PHONE_2] en [ORG_SMALL_12]',
    'die nummer gegen gewalt ist 116 016',
    'le 0 800 05 95 95, gratuit',
    'la loi n° 2018-778, dit-il',
    'አዋጅ ቁጥር 1176/2012 ነው',
    'Linie U6 bis Gleis 7, Zimmer 211 im 2. Stock',
    'bus 42 to room 214 at 9:30',
    'il a été condamné à 12 ans le 3 mai 2021',
    'hij werd 12 maart 2020 veroordeeld tot 10 jaar cel',
    'Ik woon in Rotterdam 12 jaar en werk op kamer 4b',
    'vivo en Madrid desde hace 10 años con 3 hijos',
    'из кабинета 214 на 3 этаже, к 9:30',
    '我住在北京10年了，有3个孩子',
    'www',
    '@',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('placeholders stay whole beside what is found', () => {
    expect(found('[PHONE_1] en 0612345678 [EMAIL_2]')).toEqual([['PHONE', '0612345678']]);
    expect(found('[PHONE_1]0612345678')).toEqual([['PHONE', '0612345678']]);
  });
});

describe('ranges', () => {
  it('are in order and apart', () => {
    const text =
      'jan@voorbeeld.nl, 0612345678, NL91ABNA0417164300 en Kerkstraat 12, 1234 AB; 12-AB-34 geboren 1-2-1990';
    const view = viewOf(text);
    const spans = detect(view, tokensOf(view));
    expect(spans.map(({ kind }) => kind)).toEqual(['EMAIL', 'PHONE', 'IBAN', 'ADDRESS', 'PLATE', 'DOB']);
    for (const [index, { start, end }] of spans.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThan(spans[index - 1]?.end ?? -1);
    }
  });
});
