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
  // Kurdish
  '11:yanzdeh|12:dwanzdeh,dwazdeh|13:sêzdeh|14:çardeh|15:panzdeh,pazdeh|16:şanzdeh|17:hevdeh,hivdeh|18:hejdeh,hijdeh|19:nozdeh|' +
  // Ethiopic teens, Somali, Turkish and others that part their words
  '10:አስራ,አሥራ,ዓሰርተ|11:undici|18:eighteen|19:nineteen|13:thirteen|14:fourteen|15:fifteen|16:sixteen|17:seventeen|' +
  '900:ትሽዓተሚእቲ|100:مئه|900:تسعمئة,وتسعمئة|800:ثمانمئة|' +
  // Dutch, German, English, French, Turkish, Somali, Uyghur, Tigrinya, Amharic
  '1000:duizend,tausend,thousand,mille,bin,kun,مىڭ,ሽሕ,ሽሕን,ሺህ,ሺ|2000:tweeduizend,zweitausend|' +
  '100:cents,yüz,boqol,يۈز,ሚእቲ,ሚእትን,መቶ,honderd,hundert,hundred,cent';

/** Ordinals, which say a day and nothing of a phone. */
export const ordinals =
  'eerste,tweede,derde,vierde,vijfde,zesde,zevende,achtste,negende,tiende,elfde,twaalfde,dertiende,first,second,third,' +
  'fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,twentieth,thirtieth,erste,ersten,zweite,zweiten,dritte,' +
  'dritten,siebte,siebten,achte,achten,elften,zwölften,premier,primero,primer,первого,второго,третьего,четвертого,пятого,' +
  'шестого,седьмого,восьмого,девятого,десятого,двадцатого,тридцатого,первое,второе,третье,четвертое,седьмое,восьмое,' +
  'двухтысячного,сорокового,пятидесятого,шестидесятого,семидесятого,восьмидесятого,девяностого,' +
  'اول,دوم,سوم,چهارم,پنجم,ششم,هفتم,هشتم,نهم,دهم,یازدهم,دوازدهم,بیستم,یکم,یکمین,الاول,الثاني,الثالث,الرابع,الخامس,' +
  'السادس,السابع,الثامن,التاسع,العاشر,الحادي,العشرين,العشرون,الثلاثين,وتسعمية,وتسعمائة,وتسعمئة,تسعمئة,مئه,الفين,' +
  'بىرىنچى,ئىككىنچى,ئۈچىنچى,تۆتىنچى,بەشىنچى,ئالتىنچى,يەتتىنچى,سەككىزىنچى,توققۇزىنچى,ئونىنچى,يىگىرمىنچى,ئوتتۇزىنچى,' +
  'yekê,duyê,duwê,sêyê,sisê,çarê,pênca,pêncê,şeşê,heftê,heştê,nehê,dehê,birinci,ikinci,üçüncü,koowaad,labaad,saddexaad';

/**
 * Words beyond the lists of the languages: that several share, abbreviations, and what stands beside a number only. For
 * streets by the side of their name, for parts of an address, for being born and for plates.
 */
export const moreWords = {
  before:
    'kuça,kuçe,kuçeya,kuçê,kuçeyê,sokaka,taxa,rue,calle,c/,straße des,avenida,avda,plaza,paseo,camino,улица,ул,laan van,' +
    'plein,plein van,weg van,résidence,lieu-dit,lieu dit,ferme,ferme de,quartier,urb,urbanización,conjunto,finca,hacienda,' +
    'vereda,barrio,проспект,проспекте,просп,микрорайон,мкр,жк,хутор,снт,деревня,село,хуторе,бульвар,шоссе,' +
    'waddada,jidka,xaafadda,xaafada,ضاحية,عمارة,بناية,زقاق,بلوار,شهرک,کوچه,سرک,ناحیه,کۆڵانی,گەڕەکی,kolana,' +
    'ቀበሌ,ክፍለ ከተማ,ወረዳ,ኮንዶሚኒየም,ሰፈር,ዞባ,ምምሕዳር,ጎደና,hof,gut,siedlung,hoeve',
  behind:
    'close,cl,way,place,court,yard,row,street,road,lane,drive,avenue,gate,crescent,rise,st,walk,hill,park,green,view,' +
    'cad,cadde,sk,sok,sokağı,mah,mahalle,mahallesi,apt,apartmanı,bulvarı,kısım,blok,كوچىسى,يولى,مەھەللىسى,' +
    '巷,弄,路,街,里,胡同,小区,小區',
  addresses:
    'guri,ቤት,ቤት ቁ,ብሎክ,ህንጻ,ሕንጻ,ቢሮ,ፖ.ሣ.ቁ,ፖሣቁ,ሳጹን ፖስታ,ሳጹን,ፖስታ ሳጥን,ቁጽሪ,ቁጽሪ ገዛ,ቁጥር,የቤት ቁጥር,ئۆي,ئۆي نومۇرى,قورو,' +
    'قورۇ,بىنا,بينا,ئىشىك,ەۋ,پوچتا ساندۇقى,boîte,bte,bt,bât,appt,esc,étage,bp,apdo,apdo. de correos,apartado de correos,' +
    'torre,piso,bajo,izda,dcha,portal,s/n,parcela,lote,kısım,blok,daire,numara,no,д,дом,корп,корпус,кв,подъезд,участок,' +
    'дача,стр,а/я,а.я,hinterhaus,postfach,sindoqa postê,sindoqa,sanduuqa boostada,boostada,avahî,malê,ماڵی,ماڵ,دار,منزل,' +
    'شقة,عمارة,بناية,صندوق بريد,صندوق پستی,پلاک,پ,ک,ط,واحد,خانه,بلوک,فاز,dhismaha,guri lambar,lambar,unit,flat,apt,' +
    'apartment,cottage,farm,house,lodge,villa,村,组,組,单元,單元,号楼,號樓,栋,棟,室,号,號,门牌,信箱,邮政信箱,郵政信箱,hs,huis',
  weak:
    'kamer,kamernummer,lokaal,zaal,zimmer,zimmernummer,raum,saal,gleis,room,room number,hall,gate,chambre,salle,sala,aula,' +
    'habitación,oda,odası,salon,kapı,комната,комн,комнате,кабинет,кабинета,кабинете,зал,غرفة,الغرفة,قاعة,اتاق,سالن,qolka,' +
    'qol,ክፍል,ክፍል ቁጥር,ክፍሊ,房间,房間,教室,oda,ژوور,خانا,étage,etage,verdieping,verdiep,floor,stock,stockwerk,og,piso,planta,' +
    'kat,этаж,этаже,эт,طابق,الطابق,طبقه,دور,الدور,qat,qata,dabaqa,dabaqadda,dabaq,ፎቅ,ደርቢ,层,層,قەۋەت,قەۋىتى,nummer,number,' +
    'num,no,nr,numéro,número,numara,numarası,hejmar,lambar,رقم,الرقم,شماره,نومۇر,نومۇرى,نومۇرلۇق,ቁጥር,ቁጽሪ,door,entrance,' +
    'ingang,deur,tür,puerta,derî,albaab,дом,доме,дома,casa,house,huis,ev,ገዛ,ገዛውቲ,ቤት,xanî,guri,guriga,خانه,خونه,بيت,بیت,' +
    'دار,منزل,ئۆي,房,号,號,門,门,户,戶,座,区,區,期,بلوک,بلاک,bloc,bloque,block,blok,unit,مدخل,باب,دەرۋازا',
  living:
    'woon,woont,wonen,woonde,woonden,wonend,wonende,woonachtig,adres,woonadres,postadres,verhuisd,logeer,logeert,live,lives,' +
    "living,lived,reside,resides,residing,address,moved to,staying,she's on,he's on,wohn,wohne,wohnt,wohnen,wohnte,wohnhaft," +
    'adresse,anschrift,gezogen,habite,habitait,habitons,habitent,habitant,loge,logeons,vis,vit,vivons,domicilié,domiciliée,' +
    'domicile,demeurant,résidant,vivo,vive,vivimos,viven,vivía,vivíamos,dirección,domicilio,mi casa,oturuyorum,oturuyor,' +
    'oturuyoruz,oturuyorlar,oturuyom,oturuyo,oturan,oturduğum,adresim,adresi,adresimi,adresimiz,evim,evimiz,ikamet,' +
    'kalıyorum,kalıyoruz,живу,живет,живём,живем,живут,жил,жила,жили,адрес,адреса,адресу,снимаю,снимаем,прописан,прописана,' +
    'проживаю,проживает,ждали у дома,ساكن,ساكنة,ساكنين,اسكن,نسكن,يسكن,تسكن,عنواني,عنوان,عنوانه,عنوانها,العنوان,بيتنا,بيتي,' +
    'بيتهم,مقيم,مقيمة,زندگی,آدرس,آدرسم,آدرسش,نشانی,خونمون,خونهمون,خانهمان,خانهام,میشینیم,ساکن,dijîm,dijî,dijîn,dijin,rûdinim,' +
    'rûdinin,navnîşan,navnîşana,navnîşana min,mala me,mala min,دەژیم,دەژین,دەژی,ناونیشان,ناونیشانم,ماڵمان,degganahay,' +
    'deganahay,daganahay,degan,deggan,cinwaanka,cinwaankaygu,cinwaankayga,cinwaankeyga,gurigayga,gurigeena,የምኖረው,እኖራለሁ,' +
    'እኖራለው,የሚኖረው,ይኖራል,ትኖራለች,አድራሻ,አድራሻዬ,ቤታችን,ቤቴ,ዝነብር,ዝነብረሉ,እነብር,ንነብር,ይነብር,ትነብር,ኣድራሻ,ኣድራሻይ,ገዛና,ገዛይ,住在,家住,我住,地址,' +
    '住址,老家,تۇرىمەن,تۇرىدۇ,تۇرىمىز,ئولتۇرىمەن,ئولتۇرىدۇ,ئادرېس,ئادرېسىم,ئادرېسى,ئۆيىمىز,ئۆيۈم',
  births:
    'hatim dinê,hatim dinyayê,hat dinê,hatiye dinê,hatin dinê,hatime dinê,DOB,d.o.b,د.ت,ت.م,çêbûye,çêbû,dhalatay,dhalatey',
  signs:
    'schuine streep,onderstreepje,xêza binî,xêza jêrîn,xêza bin,barre oblique,barra,taksim,斜杠,斜槓,اسلش,سلاش,слэш,слеш,' +
    'ስላሽ,islaash,сlash,alt çizgi,نوختا,ئاستى سىزىق,يانتۇ سىزىق,ander score,bindestrich',
  dots: 'ነጥብ,ነጥቢ,точка,тчк',
  month:
    'çile,çileya,çileyê,sibat,sibata,sibatê,adar,adara,adarê,nîsan,nîsana,nîsanê,gulan,gulana,gulanê,hezîran,hezîrana,' +
    'hezîranê,pûşper,pûşpera,tîrmeh,tîrmeha,tîrmehê,tebax,tebaxa,tebaxê,îlon,îlona,îlonê,rezber,cotmeh,cotmeha,cotmehê,' +
    'mijdar,mijdara,mijdarê,kanûn,kanûna,berfanbar,berfanbara,حمل,ثور,جوزا,سرطان,سنبله,عقرب,قوس,جدی,دلو,حوت,juun,luuliyo,' +
    'agoosto,sebteembar,oktoobar,nofembar,diseembar,janaayo,febraayo,maarso,abriil,maajo,腊月,正月,冬月,tishreen,' +
    'محرم,صفر,رجب,شعبان,شوال,ربيع الاول,ربيع الثاني,جمادى الاولى,ذو القعدة,ذو الحجة',
  turning:
    'turned,turn,turning,werd,word,geworden,werden,wurde,cumplí,cumpli,cumplió,cumplo,исполнилось,исполнится,исполняется,' +
    'стукнуло,girdim,girdi,bastım,doldurdum,شدم,شد,بلغت,بلغ,اتممت,أتممت,صار عمري,ሞላኝ,ሞላት,ሞላው,ደፈንኩ,መሊአ,መሊኡ,መሊኣ,jirsaday,' +
    'jirsatay,temam kir,temam kirin,كىردىم,كىردى,تولدى,满,滿,ai eu,a eu,eu mes,fêté mes,temam kir,xwe temam kir,salên xwe,شدم',
  plates:
    'ኮድ,تاختا,تاختا نومۇرى,taxta nomuri,plaka,плака,skoda,clio,passat,camry,камри,transit,transporter,vitz,ቪትዝ,pride,پراید,пріора,приора,лада,жигули',
} as const;
