/**
 * Number words beyond the digits and tens that every language lists: the teens of those that have words of their own for
 * them, hundreds, thousands, ordinals as days of a month. `value:form,form|...`
 */
export const moreNumbers =
  // Spanish
  '11:once|12:doce|13:trece|14:catorce|15:quince|16:dieciséis,dieciseis|17:diecisiete|18:dieciocho|19:diecinueve|' +
  '21:veintiuno,veintiún|22:veintidós|23:veintitrés|24:veinticuatro|25:veinticinco|26:veintiséis|27:veintisiete|' +
  '28:veintiocho|29:veintinueve|100:cien,ciento|200:doscientos|300:trescientos|400:cuatrocientos|500:quinientos|' +
  '600:seiscientos|700:setecientos|800:ochocientos|900:novecientos|1000:mil|' +
  // Russian
  '11:одиннадцать|12:двенадцать|13:тринадцать|14:четырнадцать|15:пятнадцать|16:шестнадцать|17:семнадцать|' +
  '18:восемнадцать|19:девятнадцать|100:сто|200:двести|300:триста|400:четыреста|500:пятьсот|600:шестьсот|700:семьсот|' +
  '800:восемьсот|900:девятьсот|1000:тысяча,тысячи,тыща|' +
  // Kurdish
  '11:yanzde,yazde,یازدە|12:dwanzde,diwazde,dozde,دوازدە,دوانزە|13:sêzde,سێزدە,سیانزە|14:çarde,چواردە|15:panzde,پازدە,پانزە|' +
  '16:şanzde,شازدە,شانزە|17:hevde,hivde,حەڤدە,حەڤدە|18:hejde,hijde,هەژدە|19:nozde,نۆزدە|100:sed,سەد|200:dused,دووسەد|300:sêsed|' +
  '400:çarsed|500:pêncsed|600:şeşsed|700:heftsed|800:heştsed|900:nehsed,نۆسەد|1000:hezar,هەزار|' +
  // Arabic and Persian
  '100:مئة,مائة,مية,ميه,ميت,صد|200:مئتين,مائتين,ميتين,دویست|300:ثلاثمائة,تلتمية,سیصد|400:اربعمائة,اربعمية,چهارصد|' +
  '500:خمسمائة,خمسمية,پانصد|600:ستمائة,ستمية,ششصد|700:سبعمائة,سبعمية,هفتصد|800:ثمانمائة,تمنمية,هشتصد|' +
  '900:تسعمائة,تسعمية,تسعميه,نهصد|1000:الف,ألف,هزار|2000:الفين,ألفين,دوهزار|' +
  // Dutch, German, English, French, Turkish, Somali, Uyghur, Tigrinya, Amharic
  '1000:duizend,tausend,thousand,mille,bin,kun,مىڭ,ሽሕ,ሽሕን,ሺህ,ሺ|2000:tweeduizend,zweitausend|' +
  '100:cents,yüz,boqol,يۈز,ሚእቲ,ሚእትን,መቶ,honderd,hundert,hundred,cent';

/** Ordinals, which say a day and nothing of a phone. */
export const ordinals =
  'eerste,tweede,derde,vierde,vijfde,zesde,zevende,achtste,negende,tiende,elfde,twaalfde,first,second,third,fourth,fifth,' +
  'sixth,seventh,eighth,ninth,tenth,twelfth,twentieth,thirtieth,erste,ersten,zweiten,dritte,dritten,siebte,siebten,achte,' +
  'achten,elften,zwölften,premier,primero,primer,первого,второго,третьего,четвертого,седьмого,восьмого,первое,второе,' +
  'третье,седьмое,восьмое,двухтысячного,اول,دوم,سوم,چهارم,پنجم,ششم,هفتم,هشتم,نهم,دهم,یازدهم,دوازدهم,بیستم,یکم,یکمین,' +
  'بىرىنچى,ئىككىنچى,ئۈچىنچى,تۆتىنچى,بەشىنچى,ئالتىنچى,يەتتىنچى,سەككىزىنچى,توققۇزىنچى,ئونىنچى,يىگىرمىنچى,' +
  'ئوتتۇزىنچى,yekê,duyê,duwê,sêyê,çarê,pênca,dehê,birinci,ikinci,üçüncü,وتسعمية,وتسعمائة';

/** Words that several languages share or that stand beside a number only: for addresses, birth, and months. */
export const moreWords = {
  addresses: 'guri,ቤት,ئۆي,ئۆي نومۇرى,قورو,بينا,ەۋ',
  births: 'hatim dinê,hatim dinyayê,hat dinê,hatiye dinê,hatin dinê,hatime dinê,DOB,d.o.b,د.ت,ت.م',
  plates: 'ኮድ',
  before: 'kuça,kuçe,kuçeya,kuçê,rue,calle,c/,straße des,avenida,avda,plaza,paseo,camino,улица,ул',
  behind: 'close,cl,way,place,court,yard,row,street,road,lane,drive,avenue',
} as const;
