import type { Language } from '../language.ts';

export const tr: Language = {
  code: 'tr',
  script: 'latin',
  introductions:
    'adım, ismim, benim adım, benim ismim, adımız, adı, ismi, onun adı, onun ismi, adı soyadı, adım soyadım, ' +
    'ad soyad, isim soyisim, adı soyadı:, ad:, isim:, soyadım, soyadı, soyad, soyismim, soyismi, isim, tam adı, ' +
    'tam adım, gerçek adı, gerçek adım, gerçek ismi, asıl adı, takma adı, takma adım, lakabı, lakabım, kod adı, ' +
    'saygılarımla, saygılarla, sevgiler, selamlar, selamlarımla, imza, imzalayan, sağlıcakla kalın, hürmetler, ' +
    'hürmetlerimle, kızlık soyadı, kızlık soyadım, göbek adı, bana derler, adına kayıtlı, kardeşimin adı, ' +
    'kardeşimin ismi, babamın adı, babamın ismi, annemin adı, annemin ismi, abimin adı, ablamın adı, eşimin adı, ' +
    'eşimin ismi, kocamın adı, karımın adı, oğlumun adı, kızımın adı, amcamın adı, dayımın adı, kuzenimin adı, ' +
    'arkadaşımın adı, arkadaşımın ismi, komşumun adı, patronun adı, adamın adı, adamın ismi, kadının adı, ' +
    'kadının ismi, kişinin adı, kişinin ismi, ismi şu, adı şu, adları, isimleri, isimlerimiz',
  perhaps:
    'ben, benim, bu, bu kişi, o, o kişi, ile, ve, tarafından, dedi, söyledi, aradı, yazdı, sordu, mesela, ' +
    'örneğin, kim, kimdi, merhaba ben, selam ben, merhaba, selam, yazan, arayan, gönderen, kimden, kime, ' +
    'tanıyorum, tanıdığım, gördüm, hakkında, için, onlar, bizim, biri, birisi, bir de, özellikle, yani, sevgili, ' +
    'selamlar ben, iyi günler ben, kardeş, bizimki, hedef, hedefi, sorumlusu, faili, şüpheli, tanık, tanığım, ' +
    'şahit, arkadaşlar, diyen, kendisi, konuşan, mağdur, kurban, yazar, sanık, müşteki, başvuran, aranan',
  titles:
    'sayın, sn, sn., bay, bayan, dr, dr., doktor, prof, prof., profesör, doç, doç., doçent, av, av., avukat, ' +
    'imam, şeyh, hacı, hoca, hafız, molla, seyyid, seyit, pir, öğr. gör., op. dr., uzm. dr., komiser, ' +
    'başkomiser, emniyet müdürü, müdür yardımcısı, yüzbaşı, binbaşı, teğmen, albay, yarbay, general, tuğgeneral, ' +
    'orgeneral, astsubay, uzman çavuş, çavuş, onbaşı, komutan, polis memuru, memur, savcı, hakim, yargıç, vali, ' +
    'kaymakam, müftü, vaiz, konsolos, başkonsolos, büyükelçi, muavin konsolos, ataşe, gazeteci, mühendis, ' +
    'hemşire, muhtar, başkan, bayan:, bay:, alıcı, alıcı adı, gönderici, hesap sahibi, kart sahibi, mr, mrs, ms, ' +
    'mevrouw, meneer, mehmetçik, merhum, merhume, rahmetli, şehit, papaz, peder, rahip, dede',
  titlesAfter:
    'adlı,isimli,adında,isminde,dediği,dedikleri,denen,lakaplı,diye bilinen,bey, beyi, beye, beyin, beyden, beyle, beyler, hanım, hanımı, hanıma, hanımın, hanımdan, hanımla, ' +
    'hanımefendi, beyefendi, efendi, abi, abiyi, abiye, abinin, abiden, abiyle, abim, abla, ablayı, ablaya, ' +
    'ablanın, abladan, ablayla, ablam, amca, amcayı, amcaya, amcanın, amcadan, amcam, teyze, teyzeyi, teyzeye, ' +
    'teyzenin, teyzeden, teyzem, dayı, dayıya, dayının, dayım, hala, halam, halaya, halanın, yenge, yengem, ' +
    'yengeye, yengenin, enişte, eniştem, eniştenin, enişteye, hoca, hocam, hocanın, hocaya, hocayı, hocadan, ' +
    'hocamız, usta, ustam, ustanın, ustaya, ağa, dede, nine, baba, anne, ana, reis, başkan, kardeş, kardeşim, ' +
    'kardeşimiz, ağabey, bacı, paşa, müdür, yoldaş, heval, arkadaş, adında biri, adlı biri, isimli biri, ' +
    'adlı kişi, isimli kişi, isimli şahıs, adlı şahıs, adında bir adam, adında bir kadın, isminde biri, ' +
    'isimli arkadaş, adlı arkadaş, adındaki kişi, adındaki adam, isimli adam, isimli kadın, adlı kadın, ' +
    'adlı adam, adlı memur, isimli memur, diye biri, diye bir adam, diye birisi, diye bir kadın, diye bi adam',
  people:
    'kardeş, kardeşim, kardeşin, kardeşi, kardeşimiz, kardeşler, kardeşlerim, kardeşlerin, kardeşleri, ' +
    'kardeşimdi, abla, ablam, ablan, ablası, ablamız, ablalar, ablalarım, ablaların, ablaları, ablamdı, abi, ' +
    'abim, abin, abisi, abimiz, abiler, abilerim, abilerin, abileri, abimdi, anne, annem, annen, annesi, ' +
    'annemiz, anneler, annelerim, annelerin, anneleri, annemdi, baba, babam, baban, babası, babamız, babalar, ' +
    'babalarım, babaların, babaları, babamdı, dede, dedem, deden, dedesi, dedemiz, dedeler, dedelerim, ' +
    'dedelerin, dedeleri, dedemdi, nine, ninem, ninen, ninesi, ninemiz, nineler, ninelerim, ninelerin, nineleri, ' +
    'ninemdi, babaanne, babaannem, babaannen, babaannesi, babaannemiz, babaanneler, babaannelerim, ' +
    'babaannelerin, babaanneleri, babaannemdi, anneanne, anneannem, anneannen, anneannesi, anneannemiz, ' +
    'anneanneler, anneannelerim, anneannelerin, anneanneleri, anneannemdi, amca, amcam, amcan, amcası, amcamız, ' +
    'amcalar, amcalarım, amcaların, amcaları, amcamdı, dayı, dayım, dayın, dayısı, dayımız, dayılar, dayılarım, ' +
    'dayıların, dayıları, dayımdı, hala, halam, halan, halası, halamız, halalar, halalarım, halaların, halaları, ' +
    'halamdı, teyze, teyzem, teyzen, teyzesi, teyzemiz, teyzeler, teyzelerim, teyzelerin, teyzeleri, teyzemdi, ' +
    'yenge, yengem, yengen, yengesi, yengemiz, yengeler, yengelerim, yengelerin, yengeleri, yengemdi, enişte, ' +
    'eniştem, enişten, eniştesi, eniştemiz, enişteler, eniştelerim, eniştelerin, enişteleri, eniştemdi, kuzen, ' +
    'kuzenim, kuzenin, kuzeni, kuzenimiz, kuzenler, kuzenlerim, kuzenlerin, kuzenleri, kuzenimdi, yeğen, ' +
    'yeğenim, yeğenin, yeğeni, yeğenimiz, yeğenler, yeğenlerim, yeğenlerin, yeğenleri, yeğenimdi, oğul, oğlum, ' +
    'oğlun, oğlu, oğlumuz, oğullar, oğullarım, oğulların, oğlumdu, eş, eşim, eşin, eşi, eşimiz, eşler, eşlerim, ' +
    'eşlerin, eşleri, eşimdi, koca, kocam, kocan, kocası, kocamız, kocalar, kocalarım, kocaların, kocaları, ' +
    'kocamdı, karım, karın, karısı, karımız, karılar, karılarım, karıların, karıları, karımdı, nişanlı, ' +
    'nişanlım, nişanlın, nişanlısı, nişanlımız, nişanlılar, nişanlılarım, nişanlıların, nişanlıları, nişanlımdı, ' +
    'sevgili, sevgilim, sevgilin, sevgilisi, sevgilimiz, sevgililer, sevgililerim, sevgililerin, sevgilileri, ' +
    'sevgilimdi, torun, torunum, torunun, torunu, torunumuz, torunlar, torunlarım, torunların, torunları, ' +
    'torunumdu, kaynana, kaynanam, kaynanan, kaynanası, kaynanamız, kaynanalar, kaynanalarım, kaynanaların, ' +
    'kaynanaları, kaynanamdı, kayınvalide, kayınvalidem, kayınvaliden, kayınvalidesi, kayınvalidemiz, ' +
    'kayınvalideler, kayınvalidelerim, kayınvalidelerin, kayınvalideleri, kayınvalidemdi, kayınpeder, ' +
    'kayınpederim, kayınpederin, kayınpederi, kayınpederimiz, kayınpederler, kayınpederlerim, kayınpederlerin, ' +
    'kayınpederleri, kayınpederimdi, kaynata, kaynatam, kaynatan, kaynatası, kaynatamız, kaynatalar, ' +
    'kaynatalarım, kaynataların, kaynataları, kaynatamdı, kayınbirader, kayınbiraderim, kayınbiraderin, ' +
    'kayınbiraderi, kayınbiraderimiz, kayınbiraderler, kayınbiraderlerim, kayınbiraderlerin, kayınbiraderleri, ' +
    'kayınbiraderimdi, kayın, kayınım, kayının, kayını, kayınımız, kayınlar, kayınlarım, kayınların, kayınları, ' +
    'kayınımdı, baldız, baldızım, baldızın, baldızı, baldızımız, baldızlar, baldızlarım, baldızların, ' +
    'baldızları, baldızımdı, bacanak, bacanakım, bacanakın, bacanakı, bacanakımız, bacanaklar, bacanaklarım, ' +
    'bacanakların, bacanakları, bacanakımdı, görümce, görümcem, görümcen, görümcesi, görümcemiz, görümceler, ' +
    'görümcelerim, görümcelerin, görümceleri, görümcemdi, elti, eltim, eltin, eltisi, eltimiz, eltiler, ' +
    'eltilerim, eltilerin, eltileri, eltimdi, gelin, gelinim, gelinin, gelini, gelinimiz, gelinler, gelinlerim, ' +
    'gelinlerin, gelinleri, gelinimdi, damat, damatım, damatın, damatı, damatımız, damatlar, damatlarım, ' +
    'damatların, damatları, damatımdı, arkadaş, arkadaşım, arkadaşın, arkadaşı, arkadaşımız, arkadaşlar, ' +
    'arkadaşlarım, arkadaşların, arkadaşları, arkadaşımdı, dost, dostum, dostun, dostu, dostumuz, dostlar, ' +
    'dostlarım, dostların, dostları, dostumdu, komşu, komşum, komşun, komşusu, komşumuz, komşular, komşularım, ' +
    'komşuların, komşuları, komşumdu, öğretmen, öğretmenim, öğretmenin, öğretmeni, öğretmenimiz, öğretmenler, ' +
    'öğretmenlerim, öğretmenlerin, öğretmenleri, öğretmenimdi, hoca, hocam, hocan, hocası, hocamız, hocalar, ' +
    'hocalarım, hocaların, hocaları, hocamdı, patron, patronum, patronun, patronu, patronumuz, patronlar, ' +
    'patronlarım, patronların, patronları, patronumdu, müdür, müdürüm, müdürün, müdürü, müdürümüz, müdürler, ' +
    'müdürlerim, müdürlerin, müdürleri, müdürümdü, avukat, avukatım, avukatın, avukatı, avukatımız, avukatlar, ' +
    'avukatlarım, avukatların, avukatları, avukatımdı, doktor, doktorum, doktorun, doktoru, doktorumuz, ' +
    'doktorlar, doktorlarım, doktorların, doktorları, doktorumdu, akraba, akrabam, akraban, akrabası, akrabamız, ' +
    'akrabalar, akrabalarım, akrabaların, akrabaları, akrabamdı, hemşehri, hemşehrim, hemşehrin, hemşehrisi, ' +
    'hemşehrimiz, hemşehriler, hemşehrilerim, hemşehrilerin, hemşehrileri, hemşehrimdi, tanıdık, tanıdıkım, ' +
    'tanıdıkın, tanıdıkı, tanıdıkımız, tanıdıklar, tanıdıklarım, tanıdıkların, tanıdıkları, tanıdıkımdı, ağabey, ' +
    'ağabeyim, ağabeyin, ağabeyi, ağabeyimiz, ağabeyler, ağabeylerim, ağabeylerin, ağabeyleri, ağabeyimdi, abey, ' +
    'abeyim, abeyin, abeyi, abeyimiz, abeyler, abeylerim, abeylerin, abeyleri, abeyimdi, bacı, bacım, bacın, ' +
    'bacısı, bacımız, bacılar, bacılarım, bacıların, bacıları, bacımdı, kanka, kankam, kankan, kankası, ' +
    'kankamız, kankalar, kankalarım, kankaların, kankaları, kankamdı, müvekkil, müvekkilim, müvekkilin, ' +
    'müvekkili, müvekkilimiz, müvekkiller, müvekkillerim, müvekkillerin, müvekkilleri, müvekkilimdi, muhtar, ' +
    'muhtarım, muhtarın, muhtarı, muhtarımız, muhtarlar, muhtarlarım, muhtarların, muhtarları, muhtarımdı, ' +
    'ev sahibi, ev sahibim, ev sahibin, ev sahibisi, ev sahibimiz, ev sahibiler, ev sahibilerim, ev sahibilerin, ' +
    'ev sahibileri, ev sahibimdi, iş arkadaşı, iş arkadaşım, iş arkadaşın, iş arkadaşısı, iş arkadaşımız, ' +
    'iş arkadaşılar, iş arkadaşılarım, iş arkadaşıların, iş arkadaşıları, iş arkadaşımdı, çocukluk arkadaşı, ' +
    'çocukluk arkadaşım, çocukluk arkadaşın, çocukluk arkadaşısı, çocukluk arkadaşımız, çocukluk arkadaşılar, ' +
    'çocukluk arkadaşılarım, çocukluk arkadaşıların, çocukluk arkadaşıları, çocukluk arkadaşımdı, okul arkadaşı, ' +
    'okul arkadaşım, okul arkadaşın, okul arkadaşısı, okul arkadaşımız, okul arkadaşılar, okul arkadaşılarım, ' +
    'okul arkadaşıların, okul arkadaşıları, okul arkadaşımdı, erkek arkadaş, erkek arkadaşım, erkek arkadaşın, ' +
    'erkek arkadaşı, erkek arkadaşımız, erkek arkadaşlar, erkek arkadaşlarım, erkek arkadaşların, ' +
    'erkek arkadaşları, erkek arkadaşımdı, kız arkadaş, kız arkadaşım, kız arkadaşın, kız arkadaşı, ' +
    'kız arkadaşımız, kız arkadaşlar, kız arkadaşlarım, kız arkadaşların, kız arkadaşları, kız arkadaşımdı, ' +
    'büyükanne, büyükannem, büyükannen, büyükannesi, büyükannemiz, büyükanneler, büyükannelerim, büyükannelerin, ' +
    'büyükanneleri, büyükannemdi, büyükbaba, büyükbabam, büyükbaban, büyükbabası, büyükbabamız, büyükbabalar, ' +
    'büyükbabalarım, büyükbabaların, büyükbabaları, büyükbabamdı, üvey anne, üvey annem, üvey annen, ' +
    'üvey annesi, üvey annemiz, üvey anneler, üvey annelerim, üvey annelerin, üvey anneleri, üvey annemdi, ' +
    'üvey baba, üvey babam, üvey baban, üvey babası, üvey babamız, üvey babalar, üvey babalarım, üvey babaların, ' +
    'üvey babaları, üvey babamdı, üvey kardeş, üvey kardeşim, üvey kardeşin, üvey kardeşi, üvey kardeşimiz, ' +
    'üvey kardeşler, üvey kardeşlerim, üvey kardeşlerin, üvey kardeşleri, üvey kardeşimdi, erkek kardeş, ' +
    'erkek kardeşim, erkek kardeşin, erkek kardeşi, erkek kardeşimiz, erkek kardeşler, erkek kardeşlerim, ' +
    'erkek kardeşlerin, erkek kardeşleri, erkek kardeşimdi, kız kardeş, kız kardeşim, kız kardeşin, kız kardeşi, ' +
    'kız kardeşimiz, kız kardeşler, kız kardeşlerim, kız kardeşlerin, kız kardeşleri, kız kardeşimdi, kız, ' +
    'kızım, kızın, kızı, kızımız, kızlar, kızlarım, kızların, kızları, kızımdı, oğlan, oğlanım, oğlanın, oğlanı, ' +
    'oğlanımız, oğlanlar, oğlanlarım, oğlanların, oğlanları, oğlanımdı, çocuk, çocuğum, çocuğun, çocuğu, ' +
    'çocuğumuz, çocuklar, çocuklarım, çocukların, çocukları, çocuğumdu, gardaşım, amca oğlu, amcaoğlu, ' +
    'amcamın oğlu, amcamın kızı, dayımın oğlu, dayımın kızı, halamın oğlu, halamın kızı, teyzemin oğlu, ' +
    'teyzemin kızı, ablamın kocası, abimin karısı, kardeşimin eşi, abimin eşi, ablamın eşi, komşunun oğlu, ' +
    'büyük abim, küçük kardeşim, büyük ablam, küçük kız kardeşim, büyük oğlum, küçük oğlum, büyük kızım, ' +
    'küçük kızım, ikiz kardeşim, rahmetli babam, rahmetli dedem, rahmetli, merhum, en yakın arkadaşım, ' +
    'eski arkadaşım, eski eşim, eski kocam, eski karım, eski patronum, oda arkadaşım, ev arkadaşım, ' +
    'bir arkadaşım, bir tanıdık, şoförü, başkanı, başkanımız, dernek başkanı, cami imamı, imamı, imamımız, ' +
    'şefim, ustam, işverenim, çalışanı, görevlisi, memuru, ataşesi, konsolosu, başkonsolos, konsolos, büyükelçi, ' +
    'ataşe, din ataşesi, muhbir, ajan, ispiyoncu, kaçakçı, savcı, hakim, yargıç, komutan, gardiyan, tercüman, ' +
    'tercümanım, tercümanı, gazeteci, yazar, aktivist, adlı arkadaşım, isimli arkadaşım, canım, sayın hocam, ' +
    'temsilcisi, yöneticisi, sekreteri, sahibi, sözcüsü, bölge sorumlusu, sorumlusu',
  functions:
    've, ile, ya, veya, ya da, ama, fakat, ancak, lakin, çünkü, zira, de, da, ki, mi, mu, için, gibi, kadar, ' +
    'sonra, önce, beri, göre, karşı, hakkında, tarafından, üzerinden, yüzünden, nedeniyle, yerine, dolayı, ' +
    'rağmen, birlikte, beraber, bile, dahi, hem, hep, hiç, hala, artık, şimdi, bugün, dün, yarın, geçen, sene, ' +
    'yıl, ay, hafta, gün, gece, sabah, akşam, öğlen, bazen, sık sık, sürekli, her, her zaman, daima, çok, az, ' +
    'biraz, daha, en, pek, sadece, yalnızca, yalnız, belki, galiba, sanırım, herhalde, kesinlikle, mutlaka, ' +
    'tabii, evet, hayır, yok, var, vardı, varmış, yoktu, yokmuş, değil, değildi, değilim, olarak, diye, bir, ' +
    'iki, üç, dört, beş, birkaç, bazı, tüm, bütün, hepsi, herkes, kimse, biri, birisi, şey, bu, şu, o, bunu, ' +
    'şunu, onu, buna, ona, bundan, ondan, bunun, onun, bunlar, onlar, onların, onlara, onları, ben, sen, biz, ' +
    'siz, beni, bana, bende, benden, benim, seni, sana, senin, bizi, bize, bizim, bizden, sizi, size, sizin, ' +
    'kendi, kendisi, kendim, kendine, burada, burda, orada, orda, şurada, buraya, oraya, buradan, oradan, ' +
    'nerede, nereye, neden, niye, niçin, nasıl, ne, kim, kime, kimi, kimin, kaç, hangi, nereli, türkiyede, ' +
    'türkiyeden, türkiyeye, hollandada, hollandaya, hollandadan, almanyada, evde, eve, evden, işte, işe, işten, ' +
    'okulda, okula, hapiste, hapse, hapisten, cezaevinde, cezaevine, köyde, köye, memlekette, memlekete, ' +
    'telefonda, telefonla, telefonunu, telefonu, mesaj, mesajı, haber, gözaltına, gözaltında, gözaltı, tutuklu, ' +
    'tutuklandı, hasta, hastanede, ölü, öldü, sağ, yaşlı, genç, küçük, büyük, iyi, kötü, korkuyor, korkudan, ' +
    'korkmuş, kızgın, üzgün, mutlu, yalnız başına, evli, bekar, boşanmış, işsiz, öğrenci, memur, öğretmen, ' +
    'asker, polis, polisi, polise, polisler, doktor, işçi, emekli, türk, kürt, alevi, hollandalı, türkiyeli, ' +
    'gazeteci, avukat, üye, üyesi, vatandaş, vatandaşı, mülteci, kadın, kadınım, erkek, erkeğim, adam, insan, ' +
    'insanım, kişi, kişiyim, yaşında, yaşındayım, yaşlarında, yaşındaki, ailesi, ailem, ailemi, aileme, ' +
    'ailesine, ailesini, evi, evini, evine, işi, işini, işinden, adı, ismi, adını, ismini, adına, numarası, ' +
    'numarasını, adresi, adresini, hesabı, hesabını, pasaportu, pasaportunu, oturumu, sesi, fotoğrafı, ' +
    'fotoğrafını, videosu, babası, annesi, oğlu, kızı, kocası, karısı, arkadaşı, işyeri, hakkımda, hakkımızda, ' +
    'hakkındaki, aleyhine, aleyhinde, dediler ki, dedi ki, diyor ki, adlı, isimli, adında, isminde, denen, ' +
    'denilen, diyen, zorla, gizlice, aniden, birden, tekrar, yine, gene, ilk, son, sonra da, önceki, sonraki, ' +
    'ayrıca, üstelik, mesela, örneğin, yani, falan, filan, hani, aslında, gerçekten, bence, oradaki, buradaki, ' +
    'türkiyedeki, hollandadaki, olduğu için, olduğum için, üzerinde, içinde, dışında, altında, yanında, yanına, ' +
    'yanından, arkasından, önünde, arasında, ait, dair, olsun, imiş, idi, iken, diyorlar, diyordu, miydi, mısın, ' +
    'mıyım, haberi, tarafı, geldiğinde, burdan, burdaki, bizimle, benimle, onunla, onlarla, seninle, sizinle, ' +
    'kendisine, kendisini, kendisinden, hiçbir, hiçbiri, başka, başkası, başına, başında, aynı, öbür, diğer, ' +
    'diğeri, böyle, şöyle, öyle, oldukça, neredeyse, hemen, henüz, daha sonra, geç, erken, uzun, kısa, zamandır, ' +
    'yıldır, aydır, senedir, haftadır, gündür, yıllardır, yıllarca, defalarca, kez, kere, defa, tane, ikisi, ' +
    'üçü, ikimiz, hepimiz, çoğu, olay, olayı, olaydan, baskı, baskıdan, baskılar, tehdit, tehdidi, şikayet, ' +
    'ihbar, dava, davası, mahkeme, mahkemede, soruşturma, soruşturması, ifade, ifadeye, ifadesi, karakola, ' +
    'karakolda, konsolosluğa, konsoloslukta, konsolosluk, elçilik, derneğe, dernekte, camide, camiye, partili, ' +
    'örgüt, örgütten, siyasi, muhalif, sığınmacı, mağdur, mağdurum, korkuyorum, endişeliyim, yoruldum, bıktım, ' +
    'buradayım, hollandadayım, türküm, kürdüm, aleviyim, öğrenciyim, işçiyim, gazeteciyim, avukatım, müslümanım, ' +
    'aktivistim, mülteciyim, üyesiyim, biriyim, birisiyim, babayım, anneyim, doğumluyum, doğumlu, uyruklu, ' +
    'kökenli, asıllı, sempatizanı, destekçisi, yanlısı, başkan, vekili, milletvekili, temsilcisi, aradı, aradım, ' +
    'aradık, aradılar, aradın, aradınız, aramış, aramışlar, aramışım, aramıştı, arıyor, arıyorum, arıyoruz, ' +
    'arıyorlar, arıyordu, arıyorsun, arıyormuş, arıyordum, arayacak, arayacaklar, arayacağım, arayacaktı, arar, ' +
    'ararlar, ararım, arardı, arayan, arayarak, arayıp, arayınca, aradığı, aradığım, aradığında, aradığını, ' +
    'aradıktan, aramak, arama, araması, aramaya, aramadı, aramadım, aramadılar, aramamış, aramıyor, aramıyorum, ' +
    'aramıyorlar, aramıyordu, aramaz, aramadık, aramayacak, aramadan, dedi, dedim, dedik, dediler, dedin, ' +
    'dediniz, demiş, demişler, demişim, demişti, diyor, diyorum, diyoruz, diyorsun, diyormuş, diyordum, diyecek, ' +
    'diyecekler, diyeceğim, diyecekti, der, derler, derim, derdi, diyerak, diyip, diyince, dediği, dediğim, ' +
    'dediğinde, dediğini, dedikten, demek, deme, demesi, demeye, demedi, demedim, demediler, dememiş, demiyor, ' +
    'demiyorum, demiyorlar, demiyordu, demez, demedik, demeyecek, demeden, söyledi, söyledim, söyledik, ' +
    'söylediler, söyledin, söylediniz, söylemiş, söylemişler, söylemişim, söylemişti, söylüyor, söylüyorum, ' +
    'söylüyoruz, söylüyorlar, söylüyordu, söylüyorsun, söylüyormuş, söylüyordum, söyleyecek, söyleyecekler, ' +
    'söyleyeceğim, söyleyecekti, söyler, söylerler, söylerim, söylerdi, söyleyen, söyleyerak, söyleyip, ' +
    'söyleyince, söylediği, söylediğim, söylediğinde, söylediğini, söyledikten, söylemek, söyleme, söylemesi, ' +
    'söylemeye, söylemedi, söylemedim, söylemediler, söylememiş, söylemiyor, söylemiyorum, söylemiyorlar, ' +
    'söylemiyordu, söylemez, söylemedik, söylemeyecek, söylemeden, anlattı, anlattım, anlattık, anlattılar, ' +
    'anlattın, anlattınız, anlatmış, anlatmışlar, anlatmışım, anlatmıştı, anlatıyor, anlatıyorum, anlatıyoruz, ' +
    'anlatıyorlar, anlatıyordu, anlatıyorsun, anlatıyormuş, anlatıyordum, anlatacak, anlatacaklar, anlatacağım, ' +
    'anlatacaktı, anlatır, anlatırlar, anlatırım, anlatırdı, anlatan, anlatarak, anlatıp, anlatınca, anlattığı, ' +
    'anlattığım, anlattığında, anlattığını, anlattıktan, anlatmak, anlatma, anlatması, anlatmaya, anlatmadı, ' +
    'anlatmadım, anlatmadılar, anlatmamış, anlatmıyor, anlatmıyorum, anlatmıyorlar, anlatmıyordu, anlatmaz, ' +
    'anlatmadık, anlatmayacak, anlatmadan, sordu, sordum, sorduk, sordular, sordun, sordunuz, sormuş, sormuşlar, ' +
    'sormuşum, sormuştu, soruyor, soruyorum, soruyoruz, soruyorlar, soruyordu, soruyorsun, soruyormuş, ' +
    'soruyordum, soracak, soracaklar, soracağım, soracaktı, sorar, sorarlar, sorarım, sorardı, soran, sorarak, ' +
    'sorup, sorunca, sorduğu, sorduğum, sorduğunda, sorduğunu, sorduktan, sormak, sorma, sormasu, sormaya, ' +
    'sormadı, sormadım, sormadılar, sormamış, sormuyor, sormuyorum, sormuyorlar, sormuyordu, sormaz, sormadık, ' +
    'sormayacak, sormadan, geldi, geldim, geldik, geldiler, geldin, geldiniz, gelmiş, gelmişler, gelmişim, ' +
    'gelmişti, geliyor, geliyorum, geliyoruz, geliyorlar, geliyordu, geliyorsun, geliyormuş, geliyordum, ' +
    'gelecek, gelecekler, geleceğim, gelecekti, gelir, gelirler, gelirim, gelirdi, gelen, gelerak, gelip, ' +
    'gelince, geldiği, geldiğim, geldiğini, geldikten, gelmek, gelme, gelmesi, gelmeye, gelmedi, gelmedim, ' +
    'gelmediler, gelmemiş, gelmiyor, gelmiyorum, gelmiyorlar, gelmiyordu, gelmez, gelmedik, gelmeyecek, ' +
    'gelmeden, gitti, gittim, gittik, gittiler, gittin, gittiniz, gitmiş, gitmişler, gitmişim, gitmişti, ' +
    'gidiyor, gidiyorum, gidiyoruz, gidiyorlar, gidiyordu, gidiyorsun, gidiyormuş, gidiyordum, gidecek, ' +
    'gidecekler, gideceğim, gidecekti, gider, giderler, giderim, giderdi, giden, giderak, gidip, gidince, ' +
    'gittiği, gittiğim, gittiğinde, gittiğini, gittikten, gitmek, gitme, gitmesi, gitmeye, gitmedi, gitmedim, ' +
    'gitmediler, gitmemiş, gitmiyor, gitmiyorum, gitmiyorlar, gitmiyordu, gitmez, gitmedik, gitmeyecek, ' +
    'gitmeden, gördü, gördüm, gördük, gördüler, gördün, gördünüz, görmüş, görmüşler, görmüşüm, görmüştü, ' +
    'görüyor, görüyorum, görüyoruz, görüyorlar, görüyordu, görüyorsun, görüyormuş, görüyordum, görecek, ' +
    'görecekler, göreceğim, görecekti, görür, görürler, görürüm, görürdü, gören, görerak, görüp, görünce, ' +
    'gördüğü, gördüğüm, gördüğünde, gördüğünü, gördükten, görmek, görme, görmesü, görmeye, görmedi, görmedim, ' +
    'görmediler, görmemiş, görmüyor, görmüyorum, görmüyorlar, görmüyordu, görmedik, görmeyecek, görmeden, aldı, ' +
    'aldım, aldık, aldılar, aldın, aldınız, almış, almışlar, almışım, almıştı, alıyor, alıyorum, alıyoruz, ' +
    'alıyorlar, alıyordu, alıyorsun, alıyormuş, alıyordum, alacak, alacaklar, alacağım, alacaktı, alır, alırlar, ' +
    'alırım, alırdı, alan, alarak, alıp, alınca, aldığı, aldığım, aldığında, aldığını, aldıktan, almak, alma, ' +
    'alması, almaya, almadı, almadım, almadılar, almamış, almıyor, almıyorum, almıyorlar, almıyordu, almaz, ' +
    'almadık, almayacak, almadan, verdi, verdim, verdik, verdiler, verdin, verdiniz, vermiş, vermişler, ' +
    'vermişim, vermişti, veriyor, veriyorum, veriyoruz, veriyorlar, veriyordu, veriyorsun, veriyormuş, ' +
    'veriyordum, verecek, verecekler, vereceğim, verecekti, verir, verirler, veririm, verirdi, veren, vererak, ' +
    'verip, verince, verdiği, verdiğim, verdiğinde, verdiğini, verdikten, vermek, verme, vermesi, vermeye, ' +
    'vermedi, vermedim, vermediler, vermemiş, vermiyor, vermiyorum, vermiyorlar, vermiyordu, vermez, vermedik, ' +
    'vermeyecek, vermeden, oldum, olduk, oldular, oldun, oldunuz, olmuş, olmuşlar, olmuşum, olmuştu, oluyor, ' +
    'oluyorum, oluyoruz, oluyorlar, oluyordu, oluyorsun, oluyormuş, oluyordum, olacak, olacaklar, olacağım, ' +
    'olacaktı, olur, olurlar, olurum, olurdu, olan, olup, olunca, olduğu, olduğum, olduğunda, olduğunu, ' +
    'olduktan, olmak, olma, olmasu, olmaya, olmadı, olmadım, olmadılar, olmamış, olmuyor, olmuyorum, olmuyorlar, ' +
    'olmuyordu, olmaz, olmadık, olmayacak, olmadan, etti, ettim, ettik, ettiler, ettin, ettiniz, etmiş, ' +
    'etmişler, etmişim, etmişti, ediyor, ediyorum, ediyoruz, ediyorlar, ediyordu, ediyorsun, ediyormuş, ' +
    'ediyordum, edecek, edecekler, edeceğim, edecekti, eder, ederler, ederim, ederdi, eden, ederak, edip, ' +
    'edince, ettiği, ettiğim, ettiğinde, ettiğini, ettikten, etmek, etme, etmesi, etmeye, etmedi, etmedim, ' +
    'etmediler, etmemiş, etmiyor, etmiyorum, etmiyorlar, etmiyordu, etmez, etmedik, etmeyecek, etmeden, yaptı, ' +
    'yaptım, yaptık, yaptılar, yaptın, yaptınız, yapmış, yapmışlar, yapmışım, yapmıştı, yapıyor, yapıyorum, ' +
    'yapıyoruz, yapıyorlar, yapıyordu, yapıyorsun, yapıyormuş, yapıyordum, yapacak, yapacaklar, yapacağım, ' +
    'yapacaktı, yapar, yaparlar, yaparım, yapardı, yapan, yaparak, yapıp, yapınca, yaptığı, yaptığım, ' +
    'yaptığında, yaptığını, yaptıktan, yapmak, yapma, yapması, yapmaya, yapmadı, yapmadım, yapmadılar, yapmamış, ' +
    'yapmıyor, yapmıyorum, yapmıyorlar, yapmıyordu, yapmaz, yapmadık, yapmayacak, yapmadan, çalıştı, çalıştım, ' +
    'çalıştık, çalıştılar, çalıştın, çalıştınız, çalışmış, çalışmışlar, çalışmışım, çalışmıştı, çalışıyor, ' +
    'çalışıyorum, çalışıyoruz, çalışıyorlar, çalışıyordu, çalışıyorsun, çalışıyormuş, çalışıyordum, çalışacak, ' +
    'çalışacaklar, çalışacağım, çalışacaktı, çalışır, çalışırlar, çalışırım, çalışırdı, çalışan, çalışarak, ' +
    'çalışıp, çalışınca, çalıştığı, çalıştığım, çalıştığında, çalıştığını, çalıştıktan, çalışmak, çalışma, ' +
    'çalışması, çalışmaya, çalışmadı, çalışmadım, çalışmadılar, çalışmamış, çalışmıyor, çalışmıyorum, ' +
    'çalışmıyorlar, çalışmıyordu, çalışmaz, çalışmadık, çalışmayacak, çalışmadan, yaşadı, yaşadım, yaşadık, ' +
    'yaşadılar, yaşadın, yaşadınız, yaşamış, yaşamışlar, yaşamışım, yaşamıştı, yaşıyor, yaşıyorum, yaşıyoruz, ' +
    'yaşıyorlar, yaşıyordu, yaşıyorsun, yaşıyormuş, yaşıyordum, yaşayacak, yaşayacaklar, yaşayacağım, ' +
    'yaşayacaktı, yaşarlar, yaşarım, yaşardı, yaşayan, yaşayarak, yaşayıp, yaşayınca, yaşadığı, yaşadığım, ' +
    'yaşadığında, yaşadığını, yaşadıktan, yaşamak, yaşama, yaşaması, yaşamaya, yaşamadı, yaşamadım, yaşamadılar, ' +
    'yaşamamış, yaşamıyor, yaşamıyorum, yaşamıyorlar, yaşamıyordu, yaşamaz, yaşamadık, yaşamayacak, yaşamadan, ' +
    'kaldı, kaldım, kaldık, kaldılar, kaldın, kaldınız, kalmış, kalmışlar, kalmışım, kalmıştı, kalıyor, ' +
    'kalıyorum, kalıyoruz, kalıyorlar, kalıyordu, kalıyorsun, kalıyormuş, kalıyordum, kalacak, kalacaklar, ' +
    'kalacağım, kalacaktı, kalır, kalırlar, kalırım, kalırdı, kalan, kalarak, kalıp, kalınca, kaldığı, kaldığım, ' +
    'kaldığında, kaldığını, kaldıktan, kalmak, kalma, kalması, kalmaya, kalmadı, kalmadım, kalmadılar, kalmamış, ' +
    'kalmıyor, kalmıyorum, kalmıyorlar, kalmıyordu, kalmadık, kalmayacak, kalmadan, istedi, istedim, istedik, ' +
    'istediler, istedin, istediniz, istemiş, istemişler, istemişim, istemişti, istiyor, istiyorum, istiyoruz, ' +
    'istiyorlar, istiyordu, istiyorsun, istiyormuş, istiyordum, isteyecek, isteyecekler, isteyeceğim, ' +
    'isteyecekti, ister, isterler, isterim, isterdi, isteyen, isteyerak, isteyip, isteyince, istediği, ' +
    'istediğim, istediğinde, istediğini, istedikten, istemek, isteme, istemesi, istemeye, istemedi, istemedim, ' +
    'istemediler, istememiş, istemiyor, istemiyorum, istemiyorlar, istemiyordu, istemez, istemedik, istemeyecek, ' +
    'istemeden, bildi, bildim, bildik, bildiler, bildin, bildiniz, bilmiş, bilmişler, bilmişim, bilmişti, ' +
    'biliyor, biliyorum, biliyoruz, biliyorlar, biliyordu, biliyorsun, biliyormuş, biliyordum, bilecek, ' +
    'bilecekler, bileceğim, bilecekti, bilirler, bilirim, bilirdi, bilen, bilerak, bilip, bilince, bildiği, ' +
    'bildiğim, bildiğinde, bildiğini, bildikten, bilmek, bilme, bilmesi, bilmeye, bilmedi, bilmedim, bilmediler, ' +
    'bilmemiş, bilmiyor, bilmiyorum, bilmiyorlar, bilmiyordu, bilmedik, bilmeyecek, bilmeden, buldu, buldum, ' +
    'bulduk, buldular, buldun, buldunuz, bulmuş, bulmuşlar, bulmuşum, bulmuştu, buluyor, buluyorum, buluyoruz, ' +
    'buluyorlar, buluyordu, buluyorsun, buluyormuş, buluyordum, bulacak, bulacaklar, bulacağım, bulacaktı, ' +
    'bulur, bulurlar, bulurum, bulurdu, bulan, bularak, bulup, bulunca, bulduğu, bulduğum, bulduğunda, ' +
    'bulduğunu, bulduktan, bulmak, bulma, bulmasu, bulmaya, bulmadı, bulmadım, bulmadılar, bulmamış, bulmuyor, ' +
    'bulmuyorum, bulmuyorlar, bulmuyordu, bulmaz, bulmadık, bulmayacak, bulmadan, bekledi, bekledim, bekledik, ' +
    'beklediler, bekledin, beklediniz, beklemiş, beklemişler, beklemişim, beklemişti, bekliyor, bekliyorum, ' +
    'bekliyoruz, bekliyorlar, bekliyordu, bekliyorsun, bekliyormuş, bekliyordum, bekleyecek, bekleyecekler, ' +
    'bekleyeceğim, bekleyecekti, bekler, beklerler, beklerim, beklerdi, bekleyen, bekleyerak, bekleyip, ' +
    'bekleyince, beklediği, beklediğim, beklediğinde, beklediğini, bekledikten, beklemek, bekleme, beklemesi, ' +
    'beklemeye, beklemedi, beklemedim, beklemediler, beklememiş, beklemiyor, beklemiyorum, beklemiyorlar, ' +
    'beklemiyordu, beklemez, beklemedik, beklemeyecek, beklemeden, korktu, korktum, korktuk, korktular, korktun, ' +
    'korktunuz, korkmuşlar, korkmuşum, korkmuştu, korkuyoruz, korkuyorlar, korkuyordu, korkuyorsun, korkuyormuş, ' +
    'korkuyordum, korkacak, korkacaklar, korkacağım, korkacaktı, korkar, korkarlar, korkarım, korkardı, korkan, ' +
    'korkarak, korkup, korkunca, korktuğu, korktuğum, korktuğunda, korktuğunu, korktuktan, korkmak, korkma, ' +
    'korkmasu, korkmaya, korkmadı, korkmadım, korkmadılar, korkmamış, korkmuyor, korkmuyorum, korkmuyorlar, ' +
    'korkmuyordu, korkmadık, korkmayacak, korkmadan, öldüler, ölmüşler, ölecek, ölecekler, öleceğim, ölecekti, ' +
    'ölürler, ölen, ölerak, ölünce, öldüğünde, öldükten, ölmek, ölme, ölmesü, ölmeye, ölmedi, ölmedim, ' +
    'ölmediler, ölmemiş, ölmedik, ölmeyecek, ölmeden, öldürdü, öldürdüm, öldürdük, öldürdüler, öldürdün, ' +
    'öldürdünüz, öldürmüş, öldürmüşler, öldürmüşüm, öldürmüştü, öldürüyor, öldürüyorum, öldürüyoruz, ' +
    'öldürüyorlar, öldürüyordu, öldürüyorsun, öldürüyormuş, öldürüyordum, öldürecek, öldürecekler, öldüreceğim, ' +
    'öldürecekti, öldürür, öldürürler, öldürürüm, öldürürdü, öldüren, öldürerak, öldürüp, öldürünce, öldürdüğü, ' +
    'öldürdüğüm, öldürdüğünde, öldürdüğünü, öldürdükten, öldürmek, öldürme, öldürmesü, öldürmeye, öldürmedi, ' +
    'öldürmedim, öldürmediler, öldürmemiş, öldürmüyor, öldürmüyorum, öldürmüyorlar, öldürmüyordu, öldürmez, ' +
    'öldürmedik, öldürmeyecek, öldürmeden, döndü, döndüm, döndük, döndüler, döndün, döndünüz, dönmüş, dönmüşler, ' +
    'dönmüşüm, dönmüştü, dönüyor, dönüyorum, dönüyoruz, dönüyorlar, dönüyordu, dönüyorsun, dönüyormuş, ' +
    'dönüyordum, dönecek, dönecekler, döneceğim, dönecekti, döner, dönerler, dönerim, dönerdi, dönen, dönerak, ' +
    'dönüp, dönünce, döndüğü, döndüğüm, döndüğünde, döndüğünü, döndükten, dönmek, dönme, dönmesü, dönmeye, ' +
    'dönmedi, dönmedim, dönmediler, dönmemiş, dönmüyor, dönmüyorum, dönmüyorlar, dönmüyordu, dönmedik, ' +
    'dönmeyecek, dönmeden, kaçtı, kaçtım, kaçtık, kaçtılar, kaçtın, kaçtınız, kaçmış, kaçmışlar, kaçmışım, ' +
    'kaçmıştı, kaçıyor, kaçıyorum, kaçıyoruz, kaçıyorlar, kaçıyordu, kaçıyorsun, kaçıyormuş, kaçıyordum, ' +
    'kaçacak, kaçacaklar, kaçacağım, kaçacaktı, kaçar, kaçarlar, kaçarım, kaçardı, kaçan, kaçarak, kaçıp, ' +
    'kaçınca, kaçtığı, kaçtığım, kaçtığında, kaçtığını, kaçtıktan, kaçmak, kaçma, kaçması, kaçmaya, kaçmadı, ' +
    'kaçmadım, kaçmadılar, kaçmamış, kaçmıyor, kaçmıyorum, kaçmıyorlar, kaçmıyordu, kaçmadık, kaçmayacak, ' +
    'kaçmadan, çıktı, çıktım, çıktık, çıktılar, çıktın, çıktınız, çıkmış, çıkmışlar, çıkmışım, çıkmıştı, ' +
    'çıkıyor, çıkıyorum, çıkıyoruz, çıkıyorlar, çıkıyordu, çıkıyorsun, çıkıyormuş, çıkıyordum, çıkacak, ' +
    'çıkacaklar, çıkacağım, çıkacaktı, çıkar, çıkarlar, çıkarım, çıkardı, çıkan, çıkarak, çıkıp, çıkınca, ' +
    'çıktığı, çıktığım, çıktığında, çıktığını, çıktıktan, çıkmak, çıkma, çıkması, çıkmaya, çıkmadı, çıkmadım, ' +
    'çıkmadılar, çıkmamış, çıkmıyor, çıkmıyorum, çıkmıyorlar, çıkmıyordu, çıkmaz, çıkmadık, çıkmayacak, ' +
    'çıkmadan, girdi, girdim, girdik, girdiler, girdin, girdiniz, girmiş, girmişler, girmişim, girmişti, ' +
    'giriyor, giriyorum, giriyoruz, giriyorlar, giriyordu, giriyorsun, giriyormuş, giriyordum, girecek, ' +
    'girecekler, gireceğim, girecekti, girer, girerler, girerim, girerdi, giren, girerak, girip, girince, ' +
    'girdiği, girdiğim, girdiğinde, girdiğini, girdikten, girmek, girme, girmesi, girmeye, girmedi, girmedim, ' +
    'girmediler, girmemiş, girmiyor, girmiyorum, girmiyorlar, girmiyordu, girmez, girmedik, girmeyecek, ' +
    'girmeden, tutuklandım, tutuklandık, tutuklandılar, tutuklandın, tutuklandınız, tutuklanmış, tutuklanmışlar, ' +
    'tutuklanmışım, tutuklanmıştı, tutuklanıyor, tutuklanıyorum, tutuklanıyoruz, tutuklanıyorlar, ' +
    'tutuklanıyordu, tutuklanıyorsun, tutuklanıyormuş, tutuklanıyordum, tutuklanacak, tutuklanacaklar, ' +
    'tutuklanacağım, tutuklanacaktı, tutuklanır, tutuklanırlar, tutuklanırım, tutuklanırdı, tutuklanan, ' +
    'tutuklanarak, tutuklanıp, tutuklanınca, tutuklandığı, tutuklandığım, tutuklandığında, tutuklandığını, ' +
    'tutuklandıktan, tutuklanmak, tutuklanma, tutuklanması, tutuklanmaya, tutuklanmadı, tutuklanmadım, ' +
    'tutuklanmadılar, tutuklanmamış, tutuklanmıyor, tutuklanmıyorum, tutuklanmıyorlar, tutuklanmıyordu, ' +
    'tutuklanmaz, tutuklanmadık, tutuklanmayacak, tutuklanmadan, tutukladı, tutukladım, tutukladık, ' +
    'tutukladılar, tutukladın, tutukladınız, tutuklamış, tutuklamışlar, tutuklamışım, tutuklamıştı, tutukluyor, ' +
    'tutukluyorum, tutukluyoruz, tutukluyorlar, tutukluyordu, tutukluyorsun, tutukluyormuş, tutukluyordum, ' +
    'tutuklayacak, tutuklayacaklar, tutuklayacağım, tutuklayacaktı, tutuklar, tutuklarlar, tutuklarım, ' +
    'tutuklardı, tutuklayan, tutuklayarak, tutuklayıp, tutuklayınca, tutukladığı, tutukladığım, tutukladığında, ' +
    'tutukladığını, tutukladıktan, tutuklamak, tutuklama, tutuklaması, tutuklamaya, tutuklamadı, tutuklamadım, ' +
    'tutuklamadılar, tutuklamamış, tutuklamıyor, tutuklamıyorum, tutuklamıyorlar, tutuklamıyordu, tutuklamaz, ' +
    'tutuklamadık, tutuklamayacak, tutuklamadan, alındı, alındım, alındık, alındılar, alındın, alındınız, ' +
    'alınmış, alınmışlar, alınmışım, alınmıştı, alınıyor, alınıyorum, alınıyoruz, alınıyorlar, alınıyordu, ' +
    'alınıyorsun, alınıyormuş, alınıyordum, alınacak, alınacaklar, alınacağım, alınacaktı, alınır, alınırlar, ' +
    'alınırım, alınırdı, alınan, alınarak, alınıp, alınınca, alındığı, alındığım, alındığında, alındığını, ' +
    'alındıktan, alınmak, alınma, alınması, alınmaya, alınmadı, alınmadım, alınmadılar, alınmamış, alınmıyor, ' +
    'alınmıyorum, alınmıyorlar, alınmıyordu, alınmaz, alınmadık, alınmayacak, alınmadan, götürdü, götürdüm, ' +
    'götürdük, götürdüler, götürdün, götürdünüz, götürmüş, götürmüşler, götürmüşüm, götürmüştü, götürüyor, ' +
    'götürüyorum, götürüyoruz, götürüyorlar, götürüyordu, götürüyorsun, götürüyormuş, götürüyordum, götürecek, ' +
    'götürecekler, götüreceğim, götürecekti, götürür, götürürler, götürürüm, götürürdü, götüren, götürerak, ' +
    'götürüp, götürünce, götürdüğü, götürdüğüm, götürdüğünde, götürdüğünü, götürdükten, götürmek, götürme, ' +
    'götürmesü, götürmeye, götürmedi, götürmedim, götürmediler, götürmemiş, götürmüyor, götürmüyorum, ' +
    'götürmüyorlar, götürmüyordu, götürmez, götürmedik, götürmeyecek, götürmeden, götürüldü, götürüldüm, ' +
    'götürüldük, götürüldüler, götürüldün, götürüldünüz, götürülmüş, götürülmüşler, götürülmüşüm, götürülmüştü, ' +
    'götürülüyor, götürülüyorum, götürülüyoruz, götürülüyorlar, götürülüyordu, götürülüyorsun, götürülüyormuş, ' +
    'götürülüyordum, götürülecek, götürülecekler, götürüleceğim, götürülecekti, götürülür, götürülürler, ' +
    'götürülürüm, götürülürdü, götürülen, götürülerak, götürülüp, götürülünce, götürüldüğü, götürüldüğüm, ' +
    'götürüldüğünde, götürüldüğünü, götürüldükten, götürülmek, götürülme, götürülmesü, götürülmeye, götürülmedi, ' +
    'götürülmedim, götürülmediler, götürülmemiş, götürülmüyor, götürülmüyorum, götürülmüyorlar, götürülmüyordu, ' +
    'götürülmez, götürülmedik, götürülmeyecek, götürülmeden, sorguladı, sorguladım, sorguladık, sorguladılar, ' +
    'sorguladın, sorguladınız, sorgulamış, sorgulamışlar, sorgulamışım, sorgulamıştı, sorguluyor, sorguluyorum, ' +
    'sorguluyoruz, sorguluyorlar, sorguluyordu, sorguluyorsun, sorguluyormuş, sorguluyordum, sorgulayacak, ' +
    'sorgulayacaklar, sorgulayacağım, sorgulayacaktı, sorgular, sorgularlar, sorgularım, sorgulardı, sorgulayan, ' +
    'sorgulayarak, sorgulayıp, sorgulayınca, sorguladığı, sorguladığım, sorguladığında, sorguladığını, ' +
    'sorguladıktan, sorgulamak, sorgulama, sorgulaması, sorgulamaya, sorgulamadı, sorgulamadım, sorgulamadılar, ' +
    'sorgulamamış, sorgulamıyor, sorgulamıyorum, sorgulamıyorlar, sorgulamıyordu, sorgulamaz, sorgulamadık, ' +
    'sorgulamayacak, sorgulamadan, sorgulandı, sorgulandım, sorgulandık, sorgulandılar, sorgulandın, ' +
    'sorgulandınız, sorgulanmış, sorgulanmışlar, sorgulanmışım, sorgulanmıştı, sorgulanıyor, sorgulanıyorum, ' +
    'sorgulanıyoruz, sorgulanıyorlar, sorgulanıyordu, sorgulanıyorsun, sorgulanıyormuş, sorgulanıyordum, ' +
    'sorgulanacak, sorgulanacaklar, sorgulanacağım, sorgulanacaktı, sorgulanır, sorgulanırlar, sorgulanırım, ' +
    'sorgulanırdı, sorgulanan, sorgulanarak, sorgulanıp, sorgulanınca, sorgulandığı, sorgulandığım, ' +
    'sorgulandığında, sorgulandığını, sorgulandıktan, sorgulanmak, sorgulanma, sorgulanması, sorgulanmaya, ' +
    'sorgulanmadı, sorgulanmadım, sorgulanmadılar, sorgulanmamış, sorgulanmıyor, sorgulanmıyorum, ' +
    'sorgulanmıyorlar, sorgulanmıyordu, sorgulanmaz, sorgulanmadık, sorgulanmayacak, sorgulanmadan, dinledi, ' +
    'dinledim, dinledik, dinlediler, dinledin, dinlediniz, dinlemiş, dinlemişler, dinlemişim, dinlemişti, ' +
    'dinliyor, dinliyorum, dinliyoruz, dinliyorlar, dinliyordu, dinliyorsun, dinliyormuş, dinliyordum, ' +
    'dinleyecek, dinleyecekler, dinleyeceğim, dinleyecekti, dinler, dinlerler, dinlerim, dinlerdi, dinleyen, ' +
    'dinleyerak, dinleyip, dinleyince, dinlediği, dinlediğim, dinlediğinde, dinlediğini, dinledikten, dinlemek, ' +
    'dinleme, dinlemesi, dinlemeye, dinlemedi, dinlemedim, dinlemediler, dinlememiş, dinlemiyor, dinlemiyorum, ' +
    'dinlemiyorlar, dinlemiyordu, dinlemez, dinlemedik, dinlemeyecek, dinlemeden, izledi, izledim, izledik, ' +
    'izlediler, izledin, izlediniz, izlemiş, izlemişler, izlemişim, izlemişti, izliyor, izliyorum, izliyoruz, ' +
    'izliyorlar, izliyordu, izliyorsun, izliyormuş, izliyordum, izleyecek, izleyecekler, izleyeceğim, ' +
    'izleyecekti, izler, izlerler, izlerim, izlerdi, izleyen, izleyerak, izleyip, izleyince, izlediği, ' +
    'izlediğim, izlediğinde, izlediğini, izledikten, izlemek, izleme, izlemesi, izlemeye, izlemedi, izlemedim, ' +
    'izlemediler, izlememiş, izlemiyor, izlemiyorum, izlemiyorlar, izlemiyordu, izlemez, izlemedik, izlemeyecek, ' +
    'izlemeden, yazdı, yazdım, yazdık, yazdılar, yazdın, yazdınız, yazmış, yazmışlar, yazmışım, yazmıştı, ' +
    'yazıyor, yazıyorum, yazıyoruz, yazıyorlar, yazıyordu, yazıyorsun, yazıyormuş, yazıyordum, yazacak, ' +
    'yazacaklar, yazacağım, yazacaktı, yazar, yazarlar, yazarım, yazardı, yazan, yazarak, yazıp, yazınca, ' +
    'yazdığı, yazdığım, yazdığında, yazdığını, yazdıktan, yazmak, yazma, yazması, yazmaya, yazmadı, yazmadım, ' +
    'yazmadılar, yazmamış, yazmıyor, yazmıyorum, yazmıyorlar, yazmıyordu, yazmaz, yazmadık, yazmayacak, ' +
    'yazmadan, gönderdi, gönderdim, gönderdik, gönderdiler, gönderdin, gönderdiniz, göndermiş, göndermişler, ' +
    'göndermişim, göndermişti, gönderiyor, gönderiyorum, gönderiyoruz, gönderiyorlar, gönderiyordu, ' +
    'gönderiyorsun, gönderiyormuş, gönderiyordum, gönderecek, gönderecekler, göndereceğim, gönderecekti, ' +
    'gönderir, gönderirler, gönderirim, gönderirdi, gönderen, göndererak, gönderip, gönderince, gönderdiği, ' +
    'gönderdiğim, gönderdiğinde, gönderdiğini, gönderdikten, göndermek, gönderme, göndermesi, göndermeye, ' +
    'göndermedi, göndermedim, göndermediler, göndermemiş, göndermiyor, göndermiyorum, göndermiyorlar, ' +
    'göndermiyordu, göndermez, göndermedik, göndermeyecek, göndermeden, konuştu, konuştum, konuştuk, konuştular, ' +
    'konuştun, konuştunuz, konuşmuş, konuşmuşlar, konuşmuşum, konuşmuştu, konuşuyor, konuşuyorum, konuşuyoruz, ' +
    'konuşuyorlar, konuşuyordu, konuşuyorsun, konuşuyormuş, konuşuyordum, konuşacak, konuşacaklar, konuşacağım, ' +
    'konuşacaktı, konuşur, konuşurlar, konuşurum, konuşurdu, konuşan, konuşarak, konuşup, konuşunca, konuştuğu, ' +
    'konuştuğum, konuştuğunda, konuştuğunu, konuştuktan, konuşmak, konuşma, konuşmasu, konuşmaya, konuşmadı, ' +
    'konuşmadım, konuşmadılar, konuşmamış, konuşmuyor, konuşmuyorum, konuşmuyorlar, konuşmuyordu, konuşmaz, ' +
    'konuşmadık, konuşmayacak, konuşmadan, okudu, okudum, okuduk, okudular, okudun, okudunuz, okumuş, okumuşlar, ' +
    'okumuşum, okumuştu, okuyor, okuyorum, okuyoruz, okuyorlar, okuyordu, okuyorsun, okuyormuş, okuyordum, ' +
    'okuyacak, okuyacaklar, okuyacağım, okuyacaktı, okur, okurlar, okurum, okurdu, okuyan, okuyarak, okuyup, ' +
    'okuyunca, okuduğu, okuduğum, okuduğunda, okuduğunu, okuduktan, okumak, okuma, okumasu, okumaya, okumadı, ' +
    'okumadım, okumadılar, okumamış, okumuyor, okumuyorum, okumuyorlar, okumuyordu, okumaz, okumadık, ' +
    'okumayacak, okumadan, baktı, baktım, baktık, baktılar, baktın, baktınız, bakmış, bakmışlar, bakmışım, ' +
    'bakmıştı, bakıyor, bakıyorum, bakıyoruz, bakıyorlar, bakıyordu, bakıyorsun, bakıyormuş, bakıyordum, ' +
    'bakacak, bakacaklar, bakacağım, bakacaktı, bakarlar, bakarım, bakardı, bakan, bakarak, bakıp, bakınca, ' +
    'baktığı, baktığım, baktığında, baktığını, baktıktan, bakmak, bakma, bakması, bakmaya, bakmadı, bakmadım, ' +
    'bakmadılar, bakmamış, bakmıyor, bakmıyorum, bakmıyorlar, bakmıyordu, bakmadık, bakmayacak, bakmadan, koydu, ' +
    'koydum, koyduk, koydular, koydun, koydunuz, koymuş, koymuşlar, koymuşum, koymuştu, koyuyor, koyuyorum, ' +
    'koyuyoruz, koyuyorlar, koyuyordu, koyuyorsun, koyuyormuş, koyuyordum, koyacak, koyacaklar, koyacağım, ' +
    'koyacaktı, koyar, koyarlar, koyarım, koyardı, koyan, koyarak, koyup, koyunca, koyduğu, koyduğum, ' +
    'koyduğunda, koyduğunu, koyduktan, koymak, koyma, koymasu, koymaya, koymadı, koymadım, koymadılar, koymamış, ' +
    'koymuyor, koymuyorum, koymuyorlar, koymuyordu, koymaz, koymadık, koymayacak, koymadan, bıraktı, bıraktım, ' +
    'bıraktık, bıraktılar, bıraktın, bıraktınız, bırakmış, bırakmışlar, bırakmışım, bırakmıştı, bırakıyor, ' +
    'bırakıyorum, bırakıyoruz, bırakıyorlar, bırakıyordu, bırakıyorsun, bırakıyormuş, bırakıyordum, bırakacak, ' +
    'bırakacaklar, bırakacağım, bırakacaktı, bırakır, bırakırlar, bırakırım, bırakırdı, bırakan, bırakarak, ' +
    'bırakıp, bırakınca, bıraktığı, bıraktığım, bıraktığında, bıraktığını, bıraktıktan, bırakmak, bırakma, ' +
    'bırakması, bırakmaya, bırakmadı, bırakmadım, bırakmadılar, bırakmamış, bırakmıyor, bırakmıyorum, ' +
    'bırakmıyorlar, bırakmıyordu, bırakmaz, bırakmadık, bırakmayacak, bırakmadan, başladı, başladım, başladık, ' +
    'başladılar, başladın, başladınız, başlamış, başlamışlar, başlamışım, başlamıştı, başlıyor, başlıyorum, ' +
    'başlıyoruz, başlıyorlar, başlıyordu, başlıyorsun, başlıyormuş, başlıyordum, başlayacak, başlayacaklar, ' +
    'başlayacağım, başlayacaktı, başlar, başlarlar, başlarım, başlardı, başlayan, başlayarak, başlayıp, ' +
    'başlayınca, başladığı, başladığım, başladığında, başladığını, başladıktan, başlamak, başlama, başlaması, ' +
    'başlamaya, başlamadı, başlamadım, başlamadılar, başlamamış, başlamıyor, başlamıyorum, başlamıyorlar, ' +
    'başlamıyordu, başlamaz, başlamadık, başlamayacak, başlamadan, ağladı, ağladım, ağladık, ağladılar, ağladın, ' +
    'ağladınız, ağlamış, ağlamışlar, ağlamışım, ağlamıştı, ağlıyor, ağlıyorum, ağlıyoruz, ağlıyorlar, ağlıyordu, ' +
    'ağlıyorsun, ağlıyormuş, ağlıyordum, ağlayacak, ağlayacaklar, ağlayacağım, ağlayacaktı, ağlar, ağlarlar, ' +
    'ağlarım, ağlardı, ağlayan, ağlayarak, ağlayıp, ağlayınca, ağladığı, ağladığım, ağladığında, ağladığını, ' +
    'ağladıktan, ağlamak, ağlama, ağlaması, ağlamaya, ağlamadı, ağlamadım, ağlamadılar, ağlamamış, ağlamıyor, ' +
    'ağlamıyorum, ağlamıyorlar, ağlamıyordu, ağlamaz, ağlamadık, ağlamayacak, ağlamadan, oturdu, oturdum, ' +
    'oturduk, oturdular, oturdun, oturdunuz, oturmuş, oturmuşlar, oturmuşum, oturmuştu, oturuyor, oturuyorum, ' +
    'oturuyoruz, oturuyorlar, oturuyordu, oturuyorsun, oturuyormuş, oturuyordum, oturacak, oturacaklar, ' +
    'oturacağım, oturacaktı, oturur, otururlar, otururum, otururdu, oturan, oturarak, oturup, oturunca, ' +
    'oturduğu, oturduğum, oturduğunda, oturduğunu, oturduktan, oturmak, oturma, oturmasu, oturmaya, oturmadı, ' +
    'oturmadım, oturmadılar, oturmamış, oturmuyor, oturmuyorum, oturmuyorlar, oturmuyordu, oturmaz, oturmadık, ' +
    'oturmayacak, oturmadan, taşındı, taşındım, taşındık, taşındılar, taşındın, taşındınız, taşınmış, ' +
    'taşınmışlar, taşınmışım, taşınmıştı, taşınıyor, taşınıyorum, taşınıyoruz, taşınıyorlar, taşınıyordu, ' +
    'taşınıyorsun, taşınıyormuş, taşınıyordum, taşınacak, taşınacaklar, taşınacağım, taşınacaktı, taşınır, ' +
    'taşınırlar, taşınırım, taşınırdı, taşınan, taşınarak, taşınıp, taşınınca, taşındığı, taşındığım, ' +
    'taşındığında, taşındığını, taşındıktan, taşınmak, taşınma, taşınması, taşınmaya, taşınmadı, taşınmadım, ' +
    'taşınmadılar, taşınmamış, taşınmıyor, taşınmıyorum, taşınmıyorlar, taşınmıyordu, taşınmaz, taşınmadık, ' +
    'taşınmayacak, taşınmadan, evlendi, evlendim, evlendik, evlendiler, evlendin, evlendiniz, evlenmiş, ' +
    'evlenmişler, evlenmişim, evlenmişti, evleniyor, evleniyorum, evleniyoruz, evleniyorlar, evleniyordu, ' +
    'evleniyorsun, evleniyormuş, evleniyordum, evlenecek, evlenecekler, evleneceğim, evlenecekti, evlenir, ' +
    'evlenirler, evlenirim, evlenirdi, evlenen, evlenerak, evlenip, evlenince, evlendiği, evlendiğim, ' +
    'evlendiğinde, evlendiğini, evlendikten, evlenmek, evlenme, evlenmesi, evlenmeye, evlenmedi, evlenmedim, ' +
    'evlenmediler, evlenmemiş, evlenmiyor, evlenmiyorum, evlenmiyorlar, evlenmiyordu, evlenmez, evlenmedik, ' +
    'evlenmeyecek, evlenmeden, boşandı, boşandım, boşandık, boşandılar, boşandın, boşandınız, boşanmışlar, ' +
    'boşanmışım, boşanmıştı, boşanıyor, boşanıyorum, boşanıyoruz, boşanıyorlar, boşanıyordu, boşanıyorsun, ' +
    'boşanıyormuş, boşanıyordum, boşanacak, boşanacaklar, boşanacağım, boşanacaktı, boşanır, boşanırlar, ' +
    'boşanırım, boşanırdı, boşanan, boşanarak, boşanıp, boşanınca, boşandığı, boşandığım, boşandığında, ' +
    'boşandığını, boşandıktan, boşanmak, boşanma, boşanması, boşanmaya, boşanmadı, boşanmadım, boşanmadılar, ' +
    'boşanmamış, boşanmıyor, boşanmıyorum, boşanmıyorlar, boşanmıyordu, boşanmaz, boşanmadık, boşanmayacak, ' +
    'boşanmadan, hastalandı, hastalandım, hastalandık, hastalandılar, hastalandın, hastalandınız, hastalanmış, ' +
    'hastalanmışlar, hastalanmışım, hastalanmıştı, hastalanıyor, hastalanıyorum, hastalanıyoruz, ' +
    'hastalanıyorlar, hastalanıyordu, hastalanıyorsun, hastalanıyormuş, hastalanıyordum, hastalanacak, ' +
    'hastalanacaklar, hastalanacağım, hastalanacaktı, hastalanır, hastalanırlar, hastalanırım, hastalanırdı, ' +
    'hastalanan, hastalanarak, hastalanıp, hastalanınca, hastalandığı, hastalandığım, hastalandığında, ' +
    'hastalandığını, hastalandıktan, hastalanmak, hastalanma, hastalanması, hastalanmaya, hastalanmadı, ' +
    'hastalanmadım, hastalanmadılar, hastalanmamış, hastalanmıyor, hastalanmıyorum, hastalanmıyorlar, ' +
    'hastalanmıyordu, hastalanmaz, hastalanmadık, hastalanmayacak, hastalanmadan, düştü, düştüm, düştük, ' +
    'düştüler, düştün, düştünüz, düşmüş, düşmüşler, düşmüşüm, düşmüştü, düşüyor, düşüyorum, düşüyoruz, ' +
    'düşüyorlar, düşüyordu, düşüyorsun, düşüyormuş, düşüyordum, düşecek, düşecekler, düşeceğim, düşecekti, ' +
    'düşer, düşerler, düşerim, düşerdi, düşen, düşerak, düşüp, düşünce, düştüğü, düştüğüm, düştüğünde, ' +
    'düştüğünü, düştükten, düşmek, düşme, düşmesü, düşmeye, düşmedi, düşmedim, düşmediler, düşmemiş, düşmüyor, ' +
    'düşmüyorum, düşmüyorlar, düşmüyordu, düşmedik, düşmeyecek, düşmeden, çağırdı, çağırdım, çağırdık, ' +
    'çağırdılar, çağırdın, çağırdınız, çağırmış, çağırmışlar, çağırmışım, çağırmıştı, çağırıyor, çağırıyorum, ' +
    'çağırıyoruz, çağırıyorlar, çağırıyordu, çağırıyorsun, çağırıyormuş, çağırıyordum, çağıracak, çağıracaklar, ' +
    'çağıracağım, çağıracaktı, çağırır, çağırırlar, çağırırım, çağırırdı, çağıran, çağırarak, çağırıp, ' +
    'çağırınca, çağırdığı, çağırdığım, çağırdığında, çağırdığını, çağırdıktan, çağırmak, çağırma, çağırması, ' +
    'çağırmaya, çağırmadı, çağırmadım, çağırmadılar, çağırmamış, çağırmıyor, çağırmıyorum, çağırmıyorlar, ' +
    'çağırmıyordu, çağırmaz, çağırmadık, çağırmayacak, çağırmadan, çağrıldı, çağrıldım, çağrıldık, çağrıldılar, ' +
    'çağrıldın, çağrıldınız, çağrılmış, çağrılmışlar, çağrılmışım, çağrılmıştı, çağrılıyor, çağrılıyorum, ' +
    'çağrılıyoruz, çağrılıyorlar, çağrılıyordu, çağrılıyorsun, çağrılıyormuş, çağrılıyordum, çağrılacak, ' +
    'çağrılacaklar, çağrılacağım, çağrılacaktı, çağrılır, çağrılırlar, çağrılırım, çağrılırdı, çağrılan, ' +
    'çağrılarak, çağrılıp, çağrılınca, çağrıldığı, çağrıldığım, çağrıldığında, çağrıldığını, çağrıldıktan, ' +
    'çağrılmak, çağrılma, çağrılması, çağrılmaya, çağrılmadı, çağrılmadım, çağrılmadılar, çağrılmamış, ' +
    'çağrılmıyor, çağrılmıyorum, çağrılmıyorlar, çağrılmıyordu, çağrılmaz, çağrılmadık, çağrılmayacak, ' +
    'çağrılmadan, dövdü, dövdüm, dövdük, dövdüler, dövdün, dövdünüz, dövmüş, dövmüşler, dövmüşüm, dövmüştü, ' +
    'dövüyor, dövüyorum, dövüyoruz, dövüyorlar, dövüyordu, dövüyorsun, dövüyormuş, dövüyordum, dövecek, ' +
    'dövecekler, döveceğim, dövecekti, döver, döverler, döverim, döverdi, döven, döverak, dövüp, dövünce, ' +
    'dövdüğü, dövdüğüm, dövdüğünde, dövdüğünü, dövdükten, dövmek, dövme, dövmesü, dövmeye, dövmedi, dövmedim, ' +
    'dövmediler, dövmemiş, dövmüyor, dövmüyorum, dövmüyorlar, dövmüyordu, dövmez, dövmedik, dövmeyecek, ' +
    'dövmeden, vurdu, vurdum, vurduk, vurdular, vurdun, vurdunuz, vurmuş, vurmuşlar, vurmuşum, vurmuştu, ' +
    'vuruyor, vuruyorum, vuruyoruz, vuruyorlar, vuruyordu, vuruyorsun, vuruyormuş, vuruyordum, vuracak, ' +
    'vuracaklar, vuracağım, vuracaktı, vurur, vururlar, vururum, vururdu, vuran, vurarak, vurup, vurunca, ' +
    'vurduğu, vurduğum, vurduğunda, vurduğunu, vurduktan, vurmak, vurma, vurmasu, vurmaya, vurmadı, vurmadım, ' +
    'vurmadılar, vurmamış, vurmuyor, vurmuyorum, vurmuyorlar, vurmuyordu, vurmaz, vurmadık, vurmayacak, ' +
    'vurmadan, kayboldu, kayboldum, kaybolduk, kayboldular, kayboldun, kayboldunuz, kaybolmuş, kaybolmuşlar, ' +
    'kaybolmuşum, kaybolmuştu, kayboluyor, kayboluyorum, kayboluyoruz, kayboluyorlar, kayboluyordu, ' +
    'kayboluyorsun, kayboluyormuş, kayboluyordum, kaybolacak, kaybolacaklar, kaybolacağım, kaybolacaktı, ' +
    'kaybolur, kaybolurlar, kaybolurum, kaybolurdu, kaybolan, kaybolarak, kaybolup, kaybolunca, kaybolduğu, ' +
    'kaybolduğum, kaybolduğunda, kaybolduğunu, kaybolduktan, kaybolmak, kaybolma, kaybolmasu, kaybolmaya, ' +
    'kaybolmadı, kaybolmadım, kaybolmadılar, kaybolmamış, kaybolmuyor, kaybolmuyorum, kaybolmuyorlar, ' +
    'kaybolmuyordu, kaybolmaz, kaybolmadık, kaybolmayacak, kaybolmadan, kaybetti, kaybettim, kaybettik, ' +
    'kaybettiler, kaybettin, kaybettiniz, kaybetmiş, kaybetmişler, kaybetmişim, kaybetmişti, kaybediyor, ' +
    'kaybediyorum, kaybediyoruz, kaybediyorlar, kaybediyordu, kaybediyorsun, kaybediyormuş, kaybediyordum, ' +
    'kaybedecek, kaybedecekler, kaybedeceğim, kaybedecekti, kaybeder, kaybederler, kaybederim, kaybederdi, ' +
    'kaybeden, kaybederak, kaybedip, kaybedince, kaybettiği, kaybettiğim, kaybettiğinde, kaybettiğini, ' +
    'kaybettikten, kaybetmek, kaybetme, kaybetmesi, kaybetmeye, kaybetmedi, kaybetmedim, kaybetmediler, ' +
    'kaybetmemiş, kaybetmiyor, kaybetmiyorum, kaybetmiyorlar, kaybetmiyordu, kaybetmez, kaybetmedik, ' +
    'kaybetmeyecek, kaybetmeden, anladı, anladım, anladık, anladılar, anladın, anladınız, anlamış, anlamışlar, ' +
    'anlamışım, anlamıştı, anlıyor, anlıyorum, anlıyoruz, anlıyorlar, anlıyordu, anlıyorsun, anlıyormuş, ' +
    'anlıyordum, anlayacak, anlayacaklar, anlayacağım, anlayacaktı, anlar, anlarlar, anlarım, anlardı, anlayan, ' +
    'anlayarak, anlayıp, anlayınca, anladığı, anladığım, anladığında, anladığını, anladıktan, anlamak, anlama, ' +
    'anlaması, anlamaya, anlamadı, anlamadım, anlamadılar, anlamamış, anlamıyor, anlamıyorum, anlamıyorlar, ' +
    'anlamıyordu, anlamaz, anlamadık, anlamayacak, anlamadan, düşündü, düşündüm, düşündük, düşündüler, düşündün, ' +
    'düşündünüz, düşünmüş, düşünmüşler, düşünmüşüm, düşünmüştü, düşünüyor, düşünüyorum, düşünüyoruz, ' +
    'düşünüyorlar, düşünüyordu, düşünüyorsun, düşünüyormuş, düşünüyordum, düşünecek, düşünecekler, düşüneceğim, ' +
    'düşünecekti, düşünür, düşünürler, düşünürüm, düşünürdü, düşünen, düşünerak, düşünüp, düşününce, düşündüğü, ' +
    'düşündüğüm, düşündüğünde, düşündüğünü, düşündükten, düşünmek, düşünme, düşünmesü, düşünmeye, düşünmedi, ' +
    'düşünmedim, düşünmediler, düşünmemiş, düşünmüyor, düşünmüyorum, düşünmüyorlar, düşünmüyordu, düşünmez, ' +
    'düşünmedik, düşünmeyecek, düşünmeden, inandı, inandım, inandık, inandılar, inandın, inandınız, inanmış, ' +
    'inanmışlar, inanmışım, inanmıştı, inanıyor, inanıyorum, inanıyoruz, inanıyorlar, inanıyordu, inanıyorsun, ' +
    'inanıyormuş, inanıyordum, inanacak, inanacaklar, inanacağım, inanacaktı, inanır, inanırlar, inanırım, ' +
    'inanırdı, inanan, inanarak, inanıp, inanınca, inandığı, inandığım, inandığında, inandığını, inandıktan, ' +
    'inanmak, inanma, inanması, inanmaya, inanmadı, inanmadım, inanmadılar, inanmamış, inanmıyor, inanmıyorum, ' +
    'inanmıyorlar, inanmıyordu, inanmaz, inanmadık, inanmayacak, inanmadan, sevdi, sevdim, sevdik, sevdiler, ' +
    'sevdin, sevdiniz, sevmiş, sevmişler, sevmişim, sevmişti, seviyor, seviyorum, seviyoruz, seviyorlar, ' +
    'seviyordu, seviyorsun, seviyormuş, seviyordum, sevecek, sevecekler, seveceğim, sevecekti, severler, ' +
    'severim, severdi, severak, sevip, sevince, sevdiği, sevdiğim, sevdiğinde, sevdiğini, sevdikten, sevmek, ' +
    'sevme, sevmesi, sevmeye, sevmedi, sevmedim, sevmediler, sevmemiş, sevmiyor, sevmiyorum, sevmiyorlar, ' +
    'sevmiyordu, sevmedik, sevmeyecek, sevmeden, fişledi, fişledim, fişledik, fişlediler, fişledin, fişlediniz, ' +
    'fişlemiş, fişlemişler, fişlemişim, fişlemişti, fişliyor, fişliyorum, fişliyoruz, fişliyorlar, fişliyordu, ' +
    'fişliyorsun, fişliyormuş, fişliyordum, fişleyecek, fişleyecekler, fişleyeceğim, fişleyecekti, fişler, ' +
    'fişlerler, fişlerim, fişlerdi, fişleyen, fişleyerak, fişleyip, fişleyince, fişlediği, fişlediğim, ' +
    'fişlediğinde, fişlediğini, fişledikten, fişlemek, fişleme, fişlemesi, fişlemeye, fişlemedi, fişlemedim, ' +
    'fişlemediler, fişlememiş, fişlemiyor, fişlemiyorum, fişlemiyorlar, fişlemiyordu, fişlemez, fişlemedik, ' +
    'fişlemeyecek, fişlemeden, fişlendi, fişlendim, fişlendik, fişlendiler, fişlendin, fişlendiniz, fişlenmiş, ' +
    'fişlenmişler, fişlenmişim, fişlenmişti, fişleniyor, fişleniyorum, fişleniyoruz, fişleniyorlar, ' +
    'fişleniyordu, fişleniyorsun, fişleniyormuş, fişleniyordum, fişlenecek, fişlenecekler, fişleneceğim, ' +
    'fişlenecekti, fişlenir, fişlenirler, fişlenirim, fişlenirdi, fişlenen, fişlenerak, fişlenip, fişlenince, ' +
    'fişlendiği, fişlendiğim, fişlendiğinde, fişlendiğini, fişlendikten, fişlenmek, fişlenme, fişlenmesi, ' +
    'fişlenmeye, fişlenmedi, fişlenmedim, fişlenmediler, fişlenmemiş, fişlenmiyor, fişlenmiyorum, ' +
    'fişlenmiyorlar, fişlenmiyordu, fişlenmez, fişlenmedik, fişlenmeyecek, fişlenmeden, katıldı, katıldım, ' +
    'katıldık, katıldılar, katıldın, katıldınız, katılmış, katılmışlar, katılmışım, katılmıştı, katılıyor, ' +
    'katılıyorum, katılıyoruz, katılıyorlar, katılıyordu, katılıyorsun, katılıyormuş, katılıyordum, katılacak, ' +
    'katılacaklar, katılacağım, katılacaktı, katılır, katılırlar, katılırım, katılırdı, katılan, katılarak, ' +
    'katılıp, katılınca, katıldığı, katıldığım, katıldığında, katıldığını, katıldıktan, katılmak, katılma, ' +
    'katılması, katılmaya, katılmadı, katılmadım, katılmadılar, katılmamış, katılmıyor, katılmıyorum, ' +
    'katılmıyorlar, katılmıyordu, katılmaz, katılmadık, katılmayacak, katılmadan, paylaştı, paylaştım, ' +
    'paylaştık, paylaştılar, paylaştın, paylaştınız, paylaşmış, paylaşmışlar, paylaşmışım, paylaşmıştı, ' +
    'paylaşıyor, paylaşıyorum, paylaşıyoruz, paylaşıyorlar, paylaşıyordu, paylaşıyorsun, paylaşıyormuş, ' +
    'paylaşıyordum, paylaşacak, paylaşacaklar, paylaşacağım, paylaşacaktı, paylaşır, paylaşırlar, paylaşırım, ' +
    'paylaşırdı, paylaşan, paylaşarak, paylaşıp, paylaşınca, paylaştığı, paylaştığım, paylaştığında, ' +
    'paylaştığını, paylaştıktan, paylaşmak, paylaşma, paylaşması, paylaşmaya, paylaşmadı, paylaşmadım, ' +
    'paylaşmadılar, paylaşmamış, paylaşmıyor, paylaşmıyorum, paylaşmıyorlar, paylaşmıyordu, paylaşmaz, ' +
    'paylaşmadık, paylaşmayacak, paylaşmadan, çekti, çektim, çektik, çektiler, çektin, çektiniz, çekmiş, ' +
    'çekmişler, çekmişim, çekmişti, çekiyor, çekiyorum, çekiyoruz, çekiyorlar, çekiyordu, çekiyorsun, ' +
    'çekiyormuş, çekiyordum, çekecek, çekecekler, çekeceğim, çekecekti, çeker, çekerler, çekerim, çekerdi, ' +
    'çeken, çekerak, çekip, çekince, çektiği, çektiğim, çektiğinde, çektiğini, çektikten, çekmek, çekme, ' +
    'çekmesi, çekmeye, çekmedi, çekmedim, çekmediler, çekmemiş, çekmiyor, çekmiyorum, çekmiyorlar, çekmiyordu, ' +
    'çekmez, çekmedik, çekmeyecek, çekmeden, ödedi, ödedim, ödedik, ödediler, ödedin, ödediniz, ödemiş, ' +
    'ödemişler, ödemişim, ödemişti, ödüyor, ödüyorum, ödüyoruz, ödüyorlar, ödüyordu, ödüyorsun, ödüyormuş, ' +
    'ödüyordum, ödeyecek, ödeyecekler, ödeyeceğim, ödeyecekti, öder, öderler, öderim, öderdi, ödeyen, ödeyerak, ' +
    'ödeyip, ödeyince, ödediği, ödediğim, ödediğinde, ödediğini, ödedikten, ödemek, ödeme, ödemesi, ödemeye, ' +
    'ödemedi, ödemedim, ödemediler, ödememiş, ödemiyor, ödemiyorum, ödemiyorlar, ödemiyordu, ödemez, ödemedik, ' +
    'ödemeyecek, ödemeden, getirdi, getirdim, getirdik, getirdiler, getirdin, getirdiniz, getirmiş, getirmişler, ' +
    'getirmişim, getirmişti, getiriyor, getiriyorum, getiriyoruz, getiriyorlar, getiriyordu, getiriyorsun, ' +
    'getiriyormuş, getiriyordum, getirecek, getirecekler, getireceğim, getirecekti, getirir, getirirler, ' +
    'getiririm, getirirdi, getiren, getirerak, getirip, getirince, getirdiği, getirdiğim, getirdiğinde, ' +
    'getirdiğini, getirdikten, getirmek, getirme, getirmesi, getirmeye, getirmedi, getirmedim, getirmediler, ' +
    'getirmemiş, getirmiyor, getirmiyorum, getirmiyorlar, getirmiyordu, getirmez, getirmedik, getirmeyecek, ' +
    'getirmeden, kullandı, kullandım, kullandık, kullandılar, kullandın, kullandınız, kullanmış, kullanmışlar, ' +
    'kullanmışım, kullanmıştı, kullanıyor, kullanıyorum, kullanıyoruz, kullanıyorlar, kullanıyordu, ' +
    'kullanıyorsun, kullanıyormuş, kullanıyordum, kullanacak, kullanacaklar, kullanacağım, kullanacaktı, ' +
    'kullanır, kullanırlar, kullanırım, kullanırdı, kullanan, kullanarak, kullanıp, kullanınca, kullandığı, ' +
    'kullandığım, kullandığında, kullandığını, kullandıktan, kullanmak, kullanma, kullanması, kullanmaya, ' +
    'kullanmadı, kullanmadım, kullanmadılar, kullanmamış, kullanmıyor, kullanmıyorum, kullanmıyorlar, ' +
    'kullanmıyordu, kullanmaz, kullanmadık, kullanmayacak, kullanmadan, tanıdı, tanıdım, tanıdık, tanıdılar, ' +
    'tanıdın, tanıdınız, tanımış, tanımışlar, tanımışım, tanımıştı, tanıyor, tanıyorum, tanıyoruz, tanıyorlar, ' +
    'tanıyordu, tanıyorsun, tanıyormuş, tanıyordum, tanıyacak, tanıyacaklar, tanıyacağım, tanıyacaktı, tanır, ' +
    'tanırlar, tanırım, tanırdı, tanıyan, tanıyarak, tanıyıp, tanıyınca, tanıdığı, tanıdığım, tanıdığında, ' +
    'tanıdığını, tanıdıktan, tanımak, tanıma, tanıması, tanımaya, tanımadı, tanımadım, tanımadılar, tanımamış, ' +
    'tanımıyor, tanımıyorum, tanımıyorlar, tanımıyordu, tanımaz, tanımadık, tanımayacak, tanımadan, kapattı, ' +
    'kapattım, kapattık, kapattılar, kapattın, kapattınız, kapatmış, kapatmışlar, kapatmışım, kapatmıştı, ' +
    'kapatıyor, kapatıyorum, kapatıyoruz, kapatıyorlar, kapatıyordu, kapatıyorsun, kapatıyormuş, kapatıyordum, ' +
    'kapatacak, kapatacaklar, kapatacağım, kapatacaktı, kapatır, kapatırlar, kapatırım, kapatırdı, kapatan, ' +
    'kapatarak, kapatıp, kapatınca, kapattığı, kapattığım, kapattığında, kapattığını, kapattıktan, kapatmak, ' +
    'kapatma, kapatması, kapatmaya, kapatmadı, kapatmadım, kapatmadılar, kapatmamış, kapatmıyor, kapatmıyorum, ' +
    'kapatmıyorlar, kapatmıyordu, kapatmaz, kapatmadık, kapatmayacak, kapatmadan, açtı, açtım, açtık, açtılar, ' +
    'açtın, açtınız, açmış, açmışlar, açmışım, açmıştı, açıyor, açıyorum, açıyoruz, açıyorlar, açıyordu, ' +
    'açıyorsun, açıyormuş, açıyordum, açacak, açacaklar, açacağım, açacaktı, açar, açarlar, açarım, açardı, ' +
    'açan, açarak, açıp, açınca, açtığı, açtığım, açtığında, açtığını, açtıktan, açmak, açma, açması, açmaya, ' +
    'açmadı, açmadım, açmadılar, açmamış, açmıyor, açmıyorum, açmıyorlar, açmıyordu, açmaz, açmadık, açmayacak, ' +
    'açmadan, sildi, sildim, sildik, sildiler, sildin, sildiniz, silmiş, silmişler, silmişim, silmişti, siliyor, ' +
    'siliyorum, siliyoruz, siliyorlar, siliyordu, siliyorsun, siliyormuş, siliyordum, silecek, silecekler, ' +
    'sileceğim, silecekti, siler, silerler, silerim, silerdi, silen, silerak, silip, silince, sildiği, sildiğim, ' +
    'sildiğinde, sildiğini, sildikten, silmek, silme, silmesi, silmeye, silmedi, silmedim, silmediler, silmemiş, ' +
    'silmiyor, silmiyorum, silmiyorlar, silmiyordu, silmez, silmedik, silmeyecek, silmeden, engelledi, ' +
    'engelledim, engelledik, engellediler, engelledin, engellediniz, engellemiş, engellemişler, engellemişim, ' +
    'engellemişti, engelliyor, engelliyorum, engelliyoruz, engelliyorlar, engelliyordu, engelliyorsun, ' +
    'engelliyormuş, engelliyordum, engelleyecek, engelleyecekler, engelleyeceğim, engelleyecekti, engeller, ' +
    'engellerler, engellerim, engellerdi, engelleyen, engelleyerak, engelleyip, engelleyince, engellediği, ' +
    'engellediğim, engellediğinde, engellediğini, engelledikten, engellemek, engelleme, engellemesi, ' +
    'engellemeye, engellemedi, engellemedim, engellemediler, engellememiş, engellemiyor, engellemiyorum, ' +
    'engellemiyorlar, engellemiyordu, engellemez, engellemedik, engellemeyecek, engellemeden, kovdu, kovdum, ' +
    'kovduk, kovdular, kovdun, kovdunuz, kovmuş, kovmuşlar, kovmuşum, kovmuştu, kovuyor, kovuyorum, kovuyoruz, ' +
    'kovuyorlar, kovuyordu, kovuyorsun, kovuyormuş, kovuyordum, kovacak, kovacaklar, kovacağım, kovacaktı, ' +
    'kovar, kovarlar, kovarım, kovardı, kovan, kovarak, kovup, kovunca, kovduğu, kovduğum, kovduğunda, ' +
    'kovduğunu, kovduktan, kovmak, kovma, kovmasu, kovmaya, kovmadı, kovmadım, kovmadılar, kovmamış, kovmuyor, ' +
    'kovmuyorum, kovmuyorlar, kovmuyordu, kovmaz, kovmadık, kovmayacak, kovmadan, kovuldu, kovuldum, kovulduk, ' +
    'kovuldular, kovuldun, kovuldunuz, kovulmuş, kovulmuşlar, kovulmuşum, kovulmuştu, kovuluyor, kovuluyorum, ' +
    'kovuluyoruz, kovuluyorlar, kovuluyordu, kovuluyorsun, kovuluyormuş, kovuluyordum, kovulacak, kovulacaklar, ' +
    'kovulacağım, kovulacaktı, kovulur, kovulurlar, kovulurum, kovulurdu, kovulan, kovularak, kovulup, ' +
    'kovulunca, kovulduğu, kovulduğum, kovulduğunda, kovulduğunu, kovulduktan, kovulmak, kovulma, kovulmasu, ' +
    'kovulmaya, kovulmadı, kovulmadım, kovulmadılar, kovulmamış, kovulmuyor, kovulmuyorum, kovulmuyorlar, ' +
    'kovulmuyordu, kovulmaz, kovulmadık, kovulmayacak, kovulmadan, uyardı, uyardım, uyardık, uyardılar, uyardın, ' +
    'uyardınız, uyarmış, uyarmışlar, uyarmışım, uyarmıştı, uyarıyor, uyarıyorum, uyarıyoruz, uyarıyorlar, ' +
    'uyarıyordu, uyarıyorsun, uyarıyormuş, uyarıyordum, uyaracak, uyaracaklar, uyaracağım, uyaracaktı, uyarır, ' +
    'uyarırlar, uyarırım, uyarırdı, uyaran, uyararak, uyarıp, uyarınca, uyardığı, uyardığım, uyardığında, ' +
    'uyardığını, uyardıktan, uyarmak, uyarma, uyarması, uyarmaya, uyarmadı, uyarmadım, uyarmadılar, uyarmamış, ' +
    'uyarmıyor, uyarmıyorum, uyarmıyorlar, uyarmıyordu, uyarmaz, uyarmadık, uyarmayacak, uyarmadan, bahsetti, ' +
    'bahsettim, bahsettik, bahsettiler, bahsettin, bahsettiniz, bahsetmiş, bahsetmişler, bahsetmişim, ' +
    'bahsetmişti, bahsediyor, bahsediyorum, bahsediyoruz, bahsediyorlar, bahsediyordu, bahsediyorsun, ' +
    'bahsediyormuş, bahsediyordum, bahsedecek, bahsedecekler, bahsedeceğim, bahsedecekti, bahseder, bahsederler, ' +
    'bahsederim, bahsederdi, bahseden, bahsederak, bahsedip, bahsedince, bahsettiği, bahsettiğim, bahsettiğinde, ' +
    'bahsettiğini, bahsettikten, bahsetmek, bahsetme, bahsetmesi, bahsetmeye, bahsetmedi, bahsetmedim, ' +
    'bahsetmediler, bahsetmemiş, bahsetmiyor, bahsetmiyorum, bahsetmiyorlar, bahsetmiyordu, bahsetmez, ' +
    'bahsetmedik, bahsetmeyecek, bahsetmeden, duydu, duydum, duyduk, duydular, duydun, duydunuz, duymuş, ' +
    'duymuşlar, duymuşum, duymuştu, duyuyor, duyuyorum, duyuyoruz, duyuyorlar, duyuyordu, duyuyorsun, ' +
    'duyuyormuş, duyuyordum, duyacak, duyacaklar, duyacağım, duyacaktı, duyar, duyarlar, duyarım, duyardı, ' +
    'duyan, duyarak, duyup, duyunca, duyduğu, duyduğum, duyduğunda, duyduğunu, duyduktan, duymak, duyma, ' +
    'duymasu, duymaya, duymadı, duymadım, duymadılar, duymamış, duymuyor, duymuyorum, duymuyorlar, duymuyordu, ' +
    'duymadık, duymayacak, duymadan, gösterdi, gösterdim, gösterdik, gösterdiler, gösterdin, gösterdiniz, ' +
    'göstermiş, göstermişler, göstermişim, göstermişti, gösteriyor, gösteriyorum, gösteriyoruz, gösteriyorlar, ' +
    'gösteriyordu, gösteriyorsun, gösteriyormuş, gösteriyordum, gösterecek, gösterecekler, göstereceğim, ' +
    'gösterecekti, gösterir, gösterirler, gösteririm, gösterirdi, gösteren, göstererak, gösterip, gösterince, ' +
    'gösterdiği, gösterdiğim, gösterdiğinde, gösterdiğini, gösterdikten, göstermek, gösterme, göstermesi, ' +
    'göstermeye, göstermedi, göstermedim, göstermediler, göstermemiş, göstermiyor, göstermiyorum, ' +
    'göstermiyorlar, göstermiyordu, göstermez, göstermedik, göstermeyecek, göstermeden, sürdü, sürdüm, sürdük, ' +
    'sürdüler, sürdün, sürdünüz, sürmüş, sürmüşler, sürmüşüm, sürmüştü, sürüyor, sürüyorum, sürüyoruz, ' +
    'sürüyorlar, sürüyordu, sürüyorsun, sürüyormuş, sürüyordum, sürecek, sürecekler, süreceğim, sürecekti, ' +
    'sürer, sürerler, sürerim, sürerdi, süren, sürerak, sürüp, sürünce, sürdüğü, sürdüğüm, sürdüğünde, ' +
    'sürdüğünü, sürdükten, sürmek, sürme, sürmesü, sürmeye, sürmedi, sürmedim, sürmediler, sürmemiş, sürmüyor, ' +
    'sürmüyorum, sürmüyorlar, sürmüyordu, sürmez, sürmedik, sürmeyecek, sürmeden, geçti, geçtim, geçtik, ' +
    'geçtiler, geçtin, geçtiniz, geçmiş, geçmişler, geçmişim, geçmişti, geçiyor, geçiyorum, geçiyoruz, ' +
    'geçiyorlar, geçiyordu, geçiyorsun, geçiyormuş, geçiyordum, geçecek, geçecekler, geçeceğim, geçecekti, ' +
    'geçerler, geçerim, geçerdi, geçerak, geçip, geçince, geçtiği, geçtiğim, geçtiğinde, geçtiğini, geçtikten, ' +
    'geçmek, geçme, geçmesi, geçmeye, geçmedi, geçmedim, geçmediler, geçmemiş, geçmiyor, geçmiyorum, ' +
    'geçmiyorlar, geçmiyordu, geçmedik, geçmeyecek, geçmeden, değişti, değiştim, değiştik, değiştiler, değiştin, ' +
    'değiştiniz, değişmiş, değişmişler, değişmişim, değişmişti, değişiyor, değişiyorum, değişiyoruz, ' +
    'değişiyorlar, değişiyordu, değişiyorsun, değişiyormuş, değişiyordum, değişecek, değişecekler, değişeceğim, ' +
    'değişecekti, değişir, değişirler, değişirim, değişirdi, değişen, değişerak, değişip, değişince, değiştiği, ' +
    'değiştiğim, değiştiğinde, değiştiğini, değiştikten, değişmek, değişme, değişmesi, değişmeye, değişmedi, ' +
    'değişmedim, değişmediler, değişmemiş, değişmiyor, değişmiyorum, değişmiyorlar, değişmiyordu, değişmez, ' +
    'değişmedik, değişmeyecek, değişmeden, durdu, durdum, durduk, durdular, durdun, durdunuz, durmuş, durmuşlar, ' +
    'durmuşum, durmuştu, duruyor, duruyorum, duruyoruz, duruyorlar, duruyordu, duruyorsun, duruyormuş, ' +
    'duruyordum, duracak, duracaklar, duracağım, duracaktı, durur, dururlar, dururum, dururdu, durarak, durup, ' +
    'durunca, durduğu, durduğum, durduğunda, durduğunu, durduktan, durmak, durma, durmasu, durmaya, durmadı, ' +
    'durmadım, durmadılar, durmamış, durmuyor, durmuyorum, durmuyorlar, durmuyordu, durmadık, durmayacak, ' +
    'durmadan, yolladı, yolladım, yolladık, yolladılar, yolladın, yolladınız, yollamış, yollamışlar, yollamışım, ' +
    'yollamıştı, yolluyor, yolluyorum, yolluyoruz, yolluyorlar, yolluyordu, yolluyorsun, yolluyormuş, ' +
    'yolluyordum, yollayacak, yollayacaklar, yollayacağım, yollayacaktı, yollar, yollarlar, yollarım, yollardı, ' +
    'yollayan, yollayarak, yollayıp, yollayınca, yolladığı, yolladığım, yolladığında, yolladığını, yolladıktan, ' +
    'yollamak, yollama, yollaması, yollamaya, yollamadı, yollamadım, yollamadılar, yollamamış, yollamıyor, ' +
    'yollamıyorum, yollamıyorlar, yollamıyordu, yollamaz, yollamadık, yollamayacak, yollamadan, kardeşi, ' +
    'kardeşe, kardeşte, kardeşten, kardeşin, kardeşimi, kardeşime, kardeşimde, kardeşimden, kardeşimin, ' +
    'kardeşimle, kardeşimler, kardeşimki, kardeşimdeki, kardeşimizi, kardeşimize, kardeşimizde, kardeşimizden, ' +
    'kardeşimizin, kardeşimizle, kardeşimizler, kardeşimizki, kardeşimizdeki, kardeşini, kardeşine, kardeşinde, ' +
    'kardeşinden, kardeşinin, kardeşiyle, kardeşlerimi, kardeşlerime, kardeşlerimde, kardeşlerimden, ' +
    'kardeşlerimin, kardeşleri, kardeşlere, kardeşlerde, kardeşlerden, kardeşlerin, ablayı, ablaya, ablada, ' +
    'abladan, ablanın, ablamı, ablama, ablamda, ablamdan, ablamın, ablamla, ablamlar, ablamki, ablamdaki, ' +
    'ablamızı, ablamıza, ablamızda, ablamızdan, ablamızın, ablamızla, ablamızlar, ablamızki, ablamızdaki, ' +
    'ablasını, ablasına, ablasında, ablasından, ablasının, ablasıyla, ablalarımı, ablalarıma, ablalarımda, ' +
    'ablalarımdan, ablalarımın, ablaları, ablalara, ablalarda, ablalardan, ablaların, abiyi, abiye, abide, ' +
    'abiden, abinin, abimi, abime, abimde, abimden, abimin, abimle, abimler, abimki, abimdeki, abimizi, abimize, ' +
    'abimizde, abimizden, abimizin, abimizle, abimizler, abimizki, abimizdeki, abisini, abisine, abisinde, ' +
    'abisinden, abisinin, abisiyle, abilerimi, abilerime, abilerimde, abilerimden, abilerimin, abileri, abilere, ' +
    'abilerde, abilerden, abilerin, anneyi, anneye, annede, anneden, annenin, annemi, anneme, annemde, annemden, ' +
    'annemin, annemle, annemler, annemki, annemdeki, annemizi, annemize, annemizde, annemizden, annemizin, ' +
    'annemizle, annemizler, annemizki, annemizdeki, annesini, annesine, annesinde, annesinden, annesinin, ' +
    'annesiyle, annelerimi, annelerime, annelerimde, annelerimden, annelerimin, anneleri, annelere, annelerde, ' +
    'annelerden, annelerin, babayı, babaya, babada, babadan, babanın, babamı, babama, babamda, babamdan, ' +
    'babamın, babamla, babamlar, babamki, babamdaki, babamızı, babamıza, babamızda, babamızdan, babamızın, ' +
    'babamızla, babamızlar, babamızki, babamızdaki, babasını, babasına, babasında, babasından, babasının, ' +
    'babasıyla, babalarımı, babalarıma, babalarımda, babalarımdan, babalarımın, babaları, babalara, babalarda, ' +
    'babalardan, babaların, dedeyi, dedeye, dedede, dededen, dedenin, dedemi, dedeme, dedemde, dedemden, ' +
    'dedemin, dedemle, dedemler, dedemki, dedemdeki, dedemizi, dedemize, dedemizde, dedemizden, dedemizin, ' +
    'dedemizle, dedemizler, dedemizki, dedemizdeki, dedesini, dedesine, dedesinde, dedesinden, dedesinin, ' +
    'dedesiyle, dedelerimi, dedelerime, dedelerimde, dedelerimden, dedelerimin, dedeleri, dedelere, dedelerde, ' +
    'dedelerden, dedelerin, nineyi, nineye, ninede, nineden, ninenin, ninemi, nineme, ninemde, ninemden, ' +
    'ninemin, ninemle, ninemler, ninemki, ninemdeki, ninemizi, ninemize, ninemizde, ninemizden, ninemizin, ' +
    'ninemizle, ninemizler, ninemizki, ninemizdeki, ninesini, ninesine, ninesinde, ninesinden, ninesinin, ' +
    'ninesiyle, ninelerimi, ninelerime, ninelerimde, ninelerimden, ninelerimin, nineleri, ninelere, ninelerde, ' +
    'ninelerden, ninelerin, babaanneyi, babaanneye, babaannede, babaanneden, babaannenin, babaannemi, ' +
    'babaanneme, babaannemde, babaannemden, babaannemin, babaannemle, babaannemler, babaannemki, babaannemdeki, ' +
    'babaannemizi, babaannemize, babaannemizde, babaannemizden, babaannemizin, babaannemizle, babaannemizler, ' +
    'babaannemizki, babaannemizdeki, babaannesini, babaannesine, babaannesinde, babaannesinden, babaannesinin, ' +
    'babaannesiyle, babaannelerimi, babaannelerime, babaannelerimde, babaannelerimden, babaannelerimin, ' +
    'babaanneleri, babaannelere, babaannelerde, babaannelerden, babaannelerin, anneanneyi, anneanneye, ' +
    'anneannede, anneanneden, anneannenin, anneannemi, anneanneme, anneannemde, anneannemden, anneannemin, ' +
    'anneannemle, anneannemler, anneannemki, anneannemdeki, anneannemizi, anneannemize, anneannemizde, ' +
    'anneannemizden, anneannemizin, anneannemizle, anneannemizler, anneannemizki, anneannemizdeki, anneannesini, ' +
    'anneannesine, anneannesinde, anneannesinden, anneannesinin, anneannesiyle, anneannelerimi, anneannelerime, ' +
    'anneannelerimde, anneannelerimden, anneannelerimin, anneanneleri, anneannelere, anneannelerde, ' +
    'anneannelerden, anneannelerin, amcayı, amcaya, amcada, amcadan, amcanın, amcamı, amcama, amcamda, amcamdan, ' +
    'amcamın, amcamla, amcamlar, amcamki, amcamdaki, amcamızı, amcamıza, amcamızda, amcamızdan, amcamızın, ' +
    'amcamızla, amcamızlar, amcamızki, amcamızdaki, amcasını, amcasına, amcasında, amcasından, amcasının, ' +
    'amcasıyla, amcalarımı, amcalarıma, amcalarımda, amcalarımdan, amcalarımın, amcaları, amcalara, amcalarda, ' +
    'amcalardan, amcaların, dayıyı, dayıya, dayıda, dayıdan, dayının, dayımı, dayıma, dayımda, dayımdan, ' +
    'dayımın, dayımla, dayımlar, dayımki, dayımdaki, dayımızı, dayımıza, dayımızda, dayımızdan, dayımızın, ' +
    'dayımızla, dayımızlar, dayımızki, dayımızdaki, dayısını, dayısına, dayısında, dayısından, dayısının, ' +
    'dayısıyla, dayılarımı, dayılarıma, dayılarımda, dayılarımdan, dayılarımın, dayıları, dayılara, dayılarda, ' +
    'dayılardan, dayıların, halayı, halaya, halada, haladan, halanın, halamı, halama, halamda, halamdan, ' +
    'halamın, halamla, halamlar, halamki, halamdaki, halamızı, halamıza, halamızda, halamızdan, halamızın, ' +
    'halamızla, halamızlar, halamızki, halamızdaki, halasını, halasına, halasında, halasından, halasının, ' +
    'halasıyla, halalarımı, halalarıma, halalarımda, halalarımdan, halalarımın, halaları, halalara, halalarda, ' +
    'halalardan, halaların, teyzeyi, teyzeye, teyzede, teyzeden, teyzenin, teyzemi, teyzeme, teyzemde, ' +
    'teyzemden, teyzemin, teyzemle, teyzemler, teyzemki, teyzemdeki, teyzemizi, teyzemize, teyzemizde, ' +
    'teyzemizden, teyzemizin, teyzemizle, teyzemizler, teyzemizki, teyzemizdeki, teyzesini, teyzesine, ' +
    'teyzesinde, teyzesinden, teyzesinin, teyzesiyle, teyzelerimi, teyzelerime, teyzelerimde, teyzelerimden, ' +
    'teyzelerimin, teyzeleri, teyzelere, teyzelerde, teyzelerden, teyzelerin, yengeyi, yengeye, yengede, ' +
    'yengeden, yengenin, yengemi, yengeme, yengemde, yengemden, yengemin, yengemle, yengemler, yengemki, ' +
    'yengemdeki, yengemizi, yengemize, yengemizde, yengemizden, yengemizin, yengemizle, yengemizler, yengemizki, ' +
    'yengemizdeki, yengesini, yengesine, yengesinde, yengesinden, yengesinin, yengesiyle, yengelerimi, ' +
    'yengelerime, yengelerimde, yengelerimden, yengelerimin, yengeleri, yengelere, yengelerde, yengelerden, ' +
    'yengelerin, enişteyi, enişteye, eniştede, enişteden, eniştenin, eniştemi, enişteme, eniştemde, eniştemden, ' +
    'eniştemin, eniştemle, eniştemler, eniştemki, eniştemdeki, eniştemizi, eniştemize, eniştemizde, ' +
    'eniştemizden, eniştemizin, eniştemizle, eniştemizler, eniştemizki, eniştemizdeki, eniştesini, eniştesine, ' +
    'eniştesinde, eniştesinden, eniştesinin, eniştesiyle, eniştelerimi, eniştelerime, eniştelerimde, ' +
    'eniştelerimden, eniştelerimin, enişteleri, eniştelere, eniştelerde, eniştelerden, eniştelerin, kuzeni, ' +
    'kuzene, kuzende, kuzenden, kuzenin, kuzenimi, kuzenime, kuzenimde, kuzenimden, kuzenimin, kuzenimle, ' +
    'kuzenimler, kuzenimki, kuzenimdeki, kuzenimizi, kuzenimize, kuzenimizde, kuzenimizden, kuzenimizin, ' +
    'kuzenimizle, kuzenimizler, kuzenimizki, kuzenimizdeki, kuzenini, kuzenine, kuzeninde, kuzeninden, ' +
    'kuzeninin, kuzeniyle, kuzenlerimi, kuzenlerime, kuzenlerimde, kuzenlerimden, kuzenlerimin, kuzenleri, ' +
    'kuzenlere, kuzenlerde, kuzenlerden, kuzenlerin, yeğeni, yeğene, yeğende, yeğenden, yeğenin, yeğenimi, ' +
    'yeğenime, yeğenimde, yeğenimden, yeğenimin, yeğenimle, yeğenimler, yeğenimki, yeğenimdeki, yeğenimizi, ' +
    'yeğenimize, yeğenimizde, yeğenimizden, yeğenimizin, yeğenimizle, yeğenimizler, yeğenimizki, yeğenimizdeki, ' +
    'yeğenini, yeğenine, yeğeninde, yeğeninden, yeğeninin, yeğeniyle, yeğenlerimi, yeğenlerime, yeğenlerimde, ' +
    'yeğenlerimden, yeğenlerimin, yeğenleri, yeğenlere, yeğenlerde, yeğenlerden, yeğenlerin, oğla, oğulda, ' +
    'oğuldan, oğlun, oğlumu, oğluma, oğlumda, oğlumdan, oğlumun, oğlumla, oğlumlar, oğlumki, oğlumdaki, ' +
    'oğlumuzu, oğlumuza, oğlumuzda, oğlumuzdan, oğlumuzun, oğlumuzla, oğlumuzlar, oğlumuzki, oğlumuzdaki, ' +
    'oğlunu, oğluna, oğlunda, oğlundan, oğlunun, oğluyla, oğullarımı, oğullarıma, oğullarımda, oğullarımdan, ' +
    'oğullarımın, oğulları, oğullara, oğullarda, oğullardan, oğulların, eşi, eşe, eşte, eşten, eşin, eşimi, ' +
    'eşime, eşimde, eşimden, eşimin, eşimle, eşimler, eşimki, eşimdeki, eşimizi, eşimize, eşimizde, eşimizden, ' +
    'eşimizin, eşimizle, eşimizler, eşimizki, eşimizdeki, eşini, eşine, eşinde, eşinden, eşinin, eşiyle, ' +
    'eşlerimi, eşlerime, eşlerimde, eşlerimden, eşlerimin, eşleri, eşlere, eşlerde, eşlerden, eşlerin, kocayı, ' +
    'kocaya, kocada, kocadan, kocanın, kocamı, kocama, kocamda, kocamdan, kocamın, kocamla, kocamlar, kocamki, ' +
    'kocamdaki, kocamızı, kocamıza, kocamızda, kocamızdan, kocamızın, kocamızla, kocamızlar, kocamızki, ' +
    'kocamızdaki, kocasını, kocasına, kocasında, kocasından, kocasının, kocasıyla, kocalarımı, kocalarıma, ' +
    'kocalarımda, kocalarımdan, kocalarımın, kocaları, kocalara, kocalarda, kocalardan, kocaların, karıyı, ' +
    'karıya, karıda, karıdan, karının, karımı, karıma, karımda, karımdan, karımın, karımla, karımlar, karımki, ' +
    'karımdaki, karımızı, karımıza, karımızda, karımızdan, karımızın, karımızla, karımızlar, karımızki, ' +
    'karımızdaki, karısını, karısına, karısında, karısından, karısının, karısıyla, karılarımı, karılarıma, ' +
    'karılarımda, karılarımdan, karılarımın, karıları, karılara, karılarda, karılardan, karıların, nişanlıyı, ' +
    'nişanlıya, nişanlıda, nişanlıdan, nişanlının, nişanlımı, nişanlıma, nişanlımda, nişanlımdan, nişanlımın, ' +
    'nişanlımla, nişanlımlar, nişanlımki, nişanlımdaki, nişanlımızı, nişanlımıza, nişanlımızda, nişanlımızdan, ' +
    'nişanlımızın, nişanlımızla, nişanlımızlar, nişanlımızki, nişanlımızdaki, nişanlısını, nişanlısına, ' +
    'nişanlısında, nişanlısından, nişanlısının, nişanlısıyla, nişanlılarımı, nişanlılarıma, nişanlılarımda, ' +
    'nişanlılarımdan, nişanlılarımın, nişanlıları, nişanlılara, nişanlılarda, nişanlılardan, nişanlıların, ' +
    'sevgiliyi, sevgiliye, sevgilide, sevgiliden, sevgilinin, sevgilimi, sevgilime, sevgilimde, sevgilimden, ' +
    'sevgilimin, sevgilimle, sevgilimler, sevgilimki, sevgilimdeki, sevgilimizi, sevgilimize, sevgilimizde, ' +
    'sevgilimizden, sevgilimizin, sevgilimizle, sevgilimizler, sevgilimizki, sevgilimizdeki, sevgilisini, ' +
    'sevgilisine, sevgilisinde, sevgilisinden, sevgilisinin, sevgilisiyle, sevgililerimi, sevgililerime, ' +
    'sevgililerimde, sevgililerimden, sevgililerimin, sevgilileri, sevgililere, sevgililerde, sevgililerden, ' +
    'sevgililerin, torunu, toruna, torunda, torundan, torunun, torunumu, torunuma, torunumda, torunumdan, ' +
    'torunumun, torunumla, torunumlar, torunumki, torunumdaki, torunumuzu, torunumuza, torunumuzda, ' +
    'torunumuzdan, torunumuzun, torunumuzla, torunumuzlar, torunumuzki, torunumuzdaki, torununu, torununa, ' +
    'torununda, torunundan, torununun, torunuyla, torunlarımı, torunlarıma, torunlarımda, torunlarımdan, ' +
    'torunlarımın, torunları, torunlara, torunlarda, torunlardan, torunların, kaynanayı, kaynanaya, kaynanada, ' +
    'kaynanadan, kaynananın, kaynanamı, kaynanama, kaynanamda, kaynanamdan, kaynanamın, kaynanamla, kaynanamlar, ' +
    'kaynanamki, kaynanamdaki, kaynanamızı, kaynanamıza, kaynanamızda, kaynanamızdan, kaynanamızın, ' +
    'kaynanamızla, kaynanamızlar, kaynanamızki, kaynanamızdaki, kaynanasını, kaynanasına, kaynanasında, ' +
    'kaynanasından, kaynanasının, kaynanasıyla, kaynanalarımı, kaynanalarıma, kaynanalarımda, kaynanalarımdan, ' +
    'kaynanalarımın, kaynanaları, kaynanalara, kaynanalarda, kaynanalardan, kaynanaların, kayınvalideyi, ' +
    'kayınvalideye, kayınvalidede, kayınvalideden, kayınvalidenin, kayınvalidemi, kayınvalideme, kayınvalidemde, ' +
    'kayınvalidemden, kayınvalidemin, kayınvalidemle, kayınvalidemler, kayınvalidemki, kayınvalidemdeki, ' +
    'kayınvalidemizi, kayınvalidemize, kayınvalidemizde, kayınvalidemizden, kayınvalidemizin, kayınvalidemizle, ' +
    'kayınvalidemizler, kayınvalidemizki, kayınvalidemizdeki, kayınvalidesini, kayınvalidesine, ' +
    'kayınvalidesinde, kayınvalidesinden, kayınvalidesinin, kayınvalidesiyle, kayınvalidelerimi, ' +
    'kayınvalidelerime, kayınvalidelerimde, kayınvalidelerimden, kayınvalidelerimin, kayınvalideleri, ' +
    'kayınvalidelere, kayınvalidelerde, kayınvalidelerden, kayınvalidelerin, kayınpederi, kayınpedere, ' +
    'kayınpederde, kayınpederden, kayınpederin, kayınpederimi, kayınpederime, kayınpederimde, kayınpederimden, ' +
    'kayınpederimin, kayınpederimle, kayınpederimler, kayınpederimki, kayınpederimdeki, kayınpederimizi, ' +
    'kayınpederimize, kayınpederimizde, kayınpederimizden, kayınpederimizin, kayınpederimizle, ' +
    'kayınpederimizler, kayınpederimizki, kayınpederimizdeki, kayınpederini, kayınpederine, kayınpederinde, ' +
    'kayınpederinden, kayınpederinin, kayınpederiyle, kayınpederlerimi, kayınpederlerime, kayınpederlerimde, ' +
    'kayınpederlerimden, kayınpederlerimin, kayınpederleri, kayınpederlere, kayınpederlerde, kayınpederlerden, ' +
    'kayınpederlerin, kaynatayı, kaynataya, kaynatada, kaynatadan, kaynatanın, kaynatamı, kaynatama, kaynatamda, ' +
    'kaynatamdan, kaynatamın, kaynatamla, kaynatamlar, kaynatamki, kaynatamdaki, kaynatamızı, kaynatamıza, ' +
    'kaynatamızda, kaynatamızdan, kaynatamızın, kaynatamızla, kaynatamızlar, kaynatamızki, kaynatamızdaki, ' +
    'kaynatasını, kaynatasına, kaynatasında, kaynatasından, kaynatasının, kaynatasıyla, kaynatalarımı, ' +
    'kaynatalarıma, kaynatalarımda, kaynatalarımdan, kaynatalarımın, kaynataları, kaynatalara, kaynatalarda, ' +
    'kaynatalardan, kaynataların, kayınbiraderi, kayınbiradere, kayınbiraderde, kayınbiraderden, kayınbiraderin, ' +
    'kayınbiraderimi, kayınbiraderime, kayınbiraderimde, kayınbiraderimden, kayınbiraderimin, kayınbiraderimle, ' +
    'kayınbiraderimler, kayınbiraderimki, kayınbiraderimdeki, kayınbiraderimizi, kayınbiraderimize, ' +
    'kayınbiraderimizde, kayınbiraderimizden, kayınbiraderimizin, kayınbiraderimizle, kayınbiraderimizler, ' +
    'kayınbiraderimizki, kayınbiraderimizdeki, kayınbiraderini, kayınbiraderine, kayınbiraderinde, ' +
    'kayınbiraderinden, kayınbiraderinin, kayınbiraderiyle, kayınbiraderlerimi, kayınbiraderlerime, ' +
    'kayınbiraderlerimde, kayınbiraderlerimden, kayınbiraderlerimin, kayınbiraderleri, kayınbiraderlere, ' +
    'kayınbiraderlerde, kayınbiraderlerden, kayınbiraderlerin, kayını, kayına, kayında, kayından, kayının, ' +
    'kayınımı, kayınıma, kayınımda, kayınımdan, kayınımın, kayınımla, kayınımlar, kayınımki, kayınımdaki, ' +
    'kayınımızı, kayınımıza, kayınımızda, kayınımızdan, kayınımızın, kayınımızla, kayınımızlar, kayınımızki, ' +
    'kayınımızdaki, kayınını, kayınına, kayınında, kayınından, kayınının, kayınıyla, kayınlarımı, kayınlarıma, ' +
    'kayınlarımda, kayınlarımdan, kayınlarımın, kayınları, kayınlara, kayınlarda, kayınlardan, kayınların, ' +
    'baldızı, baldıza, baldızda, baldızdan, baldızın, baldızımı, baldızıma, baldızımda, baldızımdan, baldızımın, ' +
    'baldızımla, baldızımlar, baldızımki, baldızımdaki, baldızımızı, baldızımıza, baldızımızda, baldızımızdan, ' +
    'baldızımızın, baldızımızla, baldızımızlar, baldızımızki, baldızımızdaki, baldızını, baldızına, baldızında, ' +
    'baldızından, baldızının, baldızıyla, baldızlarımı, baldızlarıma, baldızlarımda, baldızlarımdan, ' +
    'baldızlarımın, baldızları, baldızlara, baldızlarda, baldızlardan, baldızların, bacanakı, bacanaka, ' +
    'bacanakta, bacanaktan, bacanakın, bacanakımı, bacanakıma, bacanakımda, bacanakımdan, bacanakımın, ' +
    'bacanakımla, bacanakımlar, bacanakımki, bacanakımdaki, bacanakımızı, bacanakımıza, bacanakımızda, ' +
    'bacanakımızdan, bacanakımızın, bacanakımızla, bacanakımızlar, bacanakımızki, bacanakımızdaki, bacanakını, ' +
    'bacanakına, bacanakında, bacanakından, bacanakının, bacanakıyla, bacanaklarımı, bacanaklarıma, ' +
    'bacanaklarımda, bacanaklarımdan, bacanaklarımın, bacanakları, bacanaklara, bacanaklarda, bacanaklardan, ' +
    'bacanakların, görümceyi, görümceye, görümcede, görümceden, görümcenin, görümcemi, görümceme, görümcemde, ' +
    'görümcemden, görümcemin, görümcemle, görümcemler, görümcemki, görümcemdeki, görümcemizi, görümcemize, ' +
    'görümcemizde, görümcemizden, görümcemizin, görümcemizle, görümcemizler, görümcemizki, görümcemizdeki, ' +
    'görümcesini, görümcesine, görümcesinde, görümcesinden, görümcesinin, görümcesiyle, görümcelerimi, ' +
    'görümcelerime, görümcelerimde, görümcelerimden, görümcelerimin, görümceleri, görümcelere, görümcelerde, ' +
    'görümcelerden, görümcelerin, eltiyi, eltiye, eltide, eltiden, eltinin, eltimi, eltime, eltimde, eltimden, ' +
    'eltimin, eltimle, eltimler, eltimki, eltimdeki, eltimizi, eltimize, eltimizde, eltimizden, eltimizin, ' +
    'eltimizle, eltimizler, eltimizki, eltimizdeki, eltisini, eltisine, eltisinde, eltisinden, eltisinin, ' +
    'eltisiyle, eltilerimi, eltilerime, eltilerimde, eltilerimden, eltilerimin, eltileri, eltilere, eltilerde, ' +
    'eltilerden, eltilerin, gelini, geline, gelinde, gelinden, gelinin, gelinimi, gelinime, gelinimde, ' +
    'gelinimden, gelinimin, gelinimle, gelinimler, gelinimki, gelinimdeki, gelinimizi, gelinimize, gelinimizde, ' +
    'gelinimizden, gelinimizin, gelinimizle, gelinimizler, gelinimizki, gelinimizdeki, gelinini, gelinine, ' +
    'gelininde, gelininden, gelininin, geliniyle, gelinlerimi, gelinlerime, gelinlerimde, gelinlerimden, ' +
    'gelinlerimin, gelinleri, gelinlere, gelinlerde, gelinlerden, gelinlerin, damatı, damata, damatta, damattan, ' +
    'damatın, damatımı, damatıma, damatımda, damatımdan, damatımın, damatımla, damatımlar, damatımki, ' +
    'damatımdaki, damatımızı, damatımıza, damatımızda, damatımızdan, damatımızın, damatımızla, damatımızlar, ' +
    'damatımızki, damatımızdaki, damatını, damatına, damatında, damatından, damatının, damatıyla, damatlarımı, ' +
    'damatlarıma, damatlarımda, damatlarımdan, damatlarımın, damatları, damatlara, damatlarda, damatlardan, ' +
    'damatların, arkadaşa, arkadaşta, arkadaştan, arkadaşın, arkadaşımı, arkadaşıma, arkadaşımda, arkadaşımdan, ' +
    'arkadaşımın, arkadaşımla, arkadaşımlar, arkadaşımki, arkadaşımdaki, arkadaşımızı, arkadaşımıza, ' +
    'arkadaşımızda, arkadaşımızdan, arkadaşımızın, arkadaşımızla, arkadaşımızlar, arkadaşımızki, ' +
    'arkadaşımızdaki, arkadaşını, arkadaşına, arkadaşında, arkadaşından, arkadaşının, arkadaşıyla, ' +
    'arkadaşlarımı, arkadaşlarıma, arkadaşlarımda, arkadaşlarımdan, arkadaşlarımın, arkadaşları, arkadaşlara, ' +
    'arkadaşlarda, arkadaşlardan, arkadaşların, dostu, dosta, dostta, dosttan, dostun, dostumu, dostuma, ' +
    'dostumda, dostumdan, dostumun, dostumla, dostumlar, dostumki, dostumdaki, dostumuzu, dostumuza, dostumuzda, ' +
    'dostumuzdan, dostumuzun, dostumuzla, dostumuzlar, dostumuzki, dostumuzdaki, dostunu, dostuna, dostunda, ' +
    'dostundan, dostunun, dostuyla, dostlarımı, dostlarıma, dostlarımda, dostlarımdan, dostlarımın, dostları, ' +
    'dostlara, dostlarda, dostlardan, dostların, komşuyu, komşuya, komşuda, komşudan, komşunun, komşumu, ' +
    'komşuma, komşumda, komşumdan, komşumun, komşumla, komşumlar, komşumki, komşumdaki, komşumuzu, komşumuza, ' +
    'komşumuzda, komşumuzdan, komşumuzun, komşumuzla, komşumuzlar, komşumuzki, komşumuzdaki, komşusunu, ' +
    'komşusuna, komşusunda, komşusundan, komşusunun, komşusuyla, komşularımı, komşularıma, komşularımda, ' +
    'komşularımdan, komşularımın, komşuları, komşulara, komşularda, komşulardan, komşuların, öğretmeni, ' +
    'öğretmene, öğretmende, öğretmenden, öğretmenin, öğretmenimi, öğretmenime, öğretmenimde, öğretmenimden, ' +
    'öğretmenimin, öğretmenimle, öğretmenimler, öğretmenimki, öğretmenimdeki, öğretmenimizi, öğretmenimize, ' +
    'öğretmenimizde, öğretmenimizden, öğretmenimizin, öğretmenimizle, öğretmenimizler, öğretmenimizki, ' +
    'öğretmenimizdeki, öğretmenini, öğretmenine, öğretmeninde, öğretmeninden, öğretmeninin, öğretmeniyle, ' +
    'öğretmenlerimi, öğretmenlerime, öğretmenlerimde, öğretmenlerimden, öğretmenlerimin, öğretmenleri, ' +
    'öğretmenlere, öğretmenlerde, öğretmenlerden, öğretmenlerin, hocayı, hocaya, hocada, hocadan, hocanın, ' +
    'hocamı, hocama, hocamda, hocamdan, hocamın, hocamla, hocamlar, hocamki, hocamdaki, hocamızı, hocamıza, ' +
    'hocamızda, hocamızdan, hocamızın, hocamızla, hocamızlar, hocamızki, hocamızdaki, hocasını, hocasına, ' +
    'hocasında, hocasından, hocasının, hocasıyla, hocalarımı, hocalarıma, hocalarımda, hocalarımdan, ' +
    'hocalarımın, hocaları, hocalara, hocalarda, hocalardan, hocaların, patronu, patrona, patronda, patrondan, ' +
    'patronun, patronumu, patronuma, patronumda, patronumdan, patronumun, patronumla, patronumlar, patronumki, ' +
    'patronumdaki, patronumuzu, patronumuza, patronumuzda, patronumuzdan, patronumuzun, patronumuzla, ' +
    'patronumuzlar, patronumuzki, patronumuzdaki, patronunu, patronuna, patronunda, patronundan, patronunun, ' +
    'patronuyla, patronlarımı, patronlarıma, patronlarımda, patronlarımdan, patronlarımın, patronları, ' +
    'patronlara, patronlarda, patronlardan, patronların, müdürü, müdüre, müdürde, müdürden, müdürün, müdürümü, ' +
    'müdürüme, müdürümde, müdürümden, müdürümün, müdürümle, müdürümler, müdürümki, müdürümdeki, müdürümüzü, ' +
    'müdürümüze, müdürümüzde, müdürümüzden, müdürümüzün, müdürümüzle, müdürümüzler, müdürümüzki, müdürümüzdeki, ' +
    'müdürünü, müdürüne, müdüründe, müdüründen, müdürünün, müdürüyle, müdürlerimi, müdürlerime, müdürlerimde, ' +
    'müdürlerimden, müdürlerimin, müdürleri, müdürlere, müdürlerde, müdürlerden, müdürlerin, avukatı, avukata, ' +
    'avukatta, avukattan, avukatın, avukatımı, avukatıma, avukatımda, avukatımdan, avukatımın, avukatımla, ' +
    'avukatımlar, avukatımki, avukatımdaki, avukatımızı, avukatımıza, avukatımızda, avukatımızdan, avukatımızın, ' +
    'avukatımızla, avukatımızlar, avukatımızki, avukatımızdaki, avukatını, avukatına, avukatında, avukatından, ' +
    'avukatının, avukatıyla, avukatlarımı, avukatlarıma, avukatlarımda, avukatlarımdan, avukatlarımın, ' +
    'avukatları, avukatlara, avukatlarda, avukatlardan, avukatların, doktoru, doktora, doktorda, doktordan, ' +
    'doktorun, doktorumu, doktoruma, doktorumda, doktorumdan, doktorumun, doktorumla, doktorumlar, doktorumki, ' +
    'doktorumdaki, doktorumuzu, doktorumuza, doktorumuzda, doktorumuzdan, doktorumuzun, doktorumuzla, ' +
    'doktorumuzlar, doktorumuzki, doktorumuzdaki, doktorunu, doktoruna, doktorunda, doktorundan, doktorunun, ' +
    'doktoruyla, doktorlarımı, doktorlarıma, doktorlarımda, doktorlarımdan, doktorlarımın, doktorları, ' +
    'doktorlara, doktorlarda, doktorlardan, doktorların',
  organisations:
    'derneğinde,derneğine,derneğinin,derneğinden,dernekte,lokantasında,lokantasına,camisinde,camiinde,kahvesinde,kahvehanesinde,kıraathanesi,kıraathanesinde,bakkalında,marketinde,kuaföründe,restoranında,cemevinde,vakfında,vakfına,kulübünde,okulunda,kursunda,fırınında,pastanesinde,düğün salonunda,kebapçısında,korosu,yurdunda,kitabevi,kitabevinde,kültür merkezinde,kafesinde,cafesi,cafesinde,dükkanında,otelinde,şirketinde,tekkesi,dergahında,dernek, derneği, vakıf, vakfı, cami, camii, camisi, mescit, mescidi, cemevi, kilise, kilisesi, tekke, ' +
    'dergah, dergahı, cemaat, cemaati, topluluk, topluluğu, kültür merkezi, kültür evi, kültür derneği, ' +
    'gençlik derneği, gençlik merkezi, kadın derneği, alevi derneği, kürt derneği, halk evi, halkevi, platform, ' +
    'platformu, federasyon, federasyonu, birlik, birliği, komite, komitesi, meclis, meclisi, inisiyatifi, grubu, ' +
    'market, marketi, bakkal, bakkalı, süpermarket, lokanta, lokantası, restoran, restoranı, restaurant, ' +
    'kebapçı, kebapçısı, döner, dönercisi, fırın, fırını, pastane, pastanesi, kasap, kasabı, kafe, kafesi, cafe, ' +
    'kahve, kahvesi, kahvehane, kahvehanesi, berber, berberi, kuaför, kuaförü, kuyumcu, kuyumcusu, terzi, manav, ' +
    'manavı, dükkan, dükkanı, mağaza, mağazası, şirket, şirketi, firma, firması, ofis, ofisi, büro, bürosu, ' +
    'hukuk bürosu, avukatlık bürosu, seyahat acentesi, turizm, nakliyat, inşaat, okul, okulu, ilkokulu, ' +
    'ortaokulu, lisesi, kolej, koleji, dershane, dershanesi, kursu, kuran kursu, kuran kursları, anaokulu, kreş, ' +
    'kreşi, yurt, yurdu, spor kulübü, kulüp, kulübü, gazetesi, dergisi, radyosu, eczane, eczanesi, klinik, ' +
    'kliniği, oto, galeri, galerisi, otel, oteli, stichting, moskee, vereniging, düğün salonu, salonu',
  institutions:
    'Kurban Bayramı,Ramazan Bayramı,Şeker Bayramı,büyükelçilik, büyükelçiliği, büyükelçiliğine, elçilik, elçiliği, elçiliğe, elçilikte, konsolosluk, ' +
    'konsolosluğu, konsolosluğa, konsoloslukta, konsolosluktan, başkonsolosluk, başkonsolosluğu, ataşelik, ' +
    'ataşeliği, bakanlık, bakanlığı, dışişleri, içişleri, dışişleri bakanlığı, içişleri bakanlığı, ' +
    'adalet bakanlığı, diyanet, diyanet işleri, diyanet vakfı, ditib, hollanda diyanet vakfı, milli görüş, ' +
    'emniyet, emniyet müdürlüğü, polis, jandarma, mit, milli istihbarat, milli istihbarat teşkilatı, istihbarat, ' +
    'istihbaratı, belediye, belediyesi, valilik, kaymakamlık, mahkeme, mahkemesi, ağır ceza mahkemesi, ' +
    'asliye ceza mahkemesi, savcılık, savcılığı, başsavcılığı, anayasa mahkemesi, yargıtay, danıştay, aihm, ' +
    'parti, partisi, akp, ak parti, chp, mhp, hdp, dem parti, dem, iyi parti, yeşil sol, pkk, pyd, ypg, fetö, ' +
    'hizmet hareketi, cemaat, hükümet, devlet, meclis, tbmm, cumhurbaşkanlığı, cumhurbaşkanı, başbakanlık, ' +
    'üniversite, üniversitesi, hastane, hastanesi, devlet hastanesi, ordu, ordusu, tsk, genelkurmay, cezaevi, ' +
    'hapishane, nüfus müdürlüğü, göç idaresi, havalimanı, havaalanı, gümrük, sgk, trt, anadolu ajansı, hürriyet, ' +
    'cumhuriyet, yeni şafak, a haber, cnn türk, halk tv, zaman gazetesi, samanyolu, bank asya, ziraat bankası, ' +
    'garanti, iş bankası, turkcell, vodafone, thy, türk hava yolları, uetd, uid, whatsapp, telegram, facebook, ' +
    'instagram, twitter, tiktok, youtube, signal, google, bylock, e-devlet, interpol, avrupa birliği, ' +
    'birleşmiş milletler, nato, ind, coa, aivd, nctv, politie, gemeente, rijksoverheid, vluchtelingenwerk, ' +
    'kızılay, bozkurtlar, ülkü ocakları',
  villages:
    'köyümüzün,köyümüzün adı,mahallesi köyü,köyündeniz,köyündenim,köyündenler,köyündeki,köyündeydi,köyündenmiş,köyünden,köyünde,köyüne,köyünü,köyünün,köylüyüz,köylüyüm,köyü, köyünde, köyünden, köyüne, köyüm, köyümüz, köyümüzde, köy, mezra, mezrası, mezrasında, mahallesi, ' +
    'mahallesinde, mahallesinden, mahalle, mahallemiz, yaylası, beldesi, beldesinde, obası, kasabası, ' +
    'kasabasında, doğduğum köy, bizim köy, mah., mah, site, sitesi, sitesinde',
  streets:
    'cadde, caddesi, caddesinde, cad, cad., cd, cd., sokak, sokağı, sokağında, sokakta, sok, sok., sk, sk., ' +
    'bulvar, bulvarı, blv, mahalle, mahallesi, mah, mah., yol, yolu, çıkmazı, çıkmaz, meydan, meydanı, geçidi, ' +
    'yokuşu, rıhtımı, blok, bloğu, sitesi, köprüsü',
  streetEnds: 'sokağı, caddesi, bulvarı',
  addresses:
    'no, no., numara, numarası, kapı no, dış kapı, iç kapı, daire, daire no, d., d:, kat, kat:, k:, blok, ' +
    'a blok, b blok, c blok, apartman, apartmanı, apt, apt., bina, bina no, ev, ev no, sitesi, site, posta kodu, ' +
    'posta kutusu, pk, p.k., adres, adresim, adresi, adresimiz, adresinde, evim, ev adresi, ilçe, ilçesi, il, ' +
    'mahalle, zil, zilde, giriş, merdiven',
  births:
    'doğum, doğum tarihi, doğum tarihim, doğum günü, doğum günüm, doğumgünüm, doğdum, doğdu, doğmuş, doğmuşum, ' +
    'doğan, doğumlu, doğumluyum, doğumludur, d.t., dt, d. tarihi, doğduğu, doğduğum, doğduk, doğdular, ' +
    'doğum yeri, doğum yılı, dünyaya geldi, dünyaya geldim, geboren, geboortedatum, born, yaş günü, yaş günüm',
  children:
    'çocuk, çocuğum, çocuğumuz, çocuğu, çocuklar, çocuklarım, çocukları, çocuğun, oğul, oğlum, oğlu, oğlumuz, ' +
    'kız, kızım, kızı, kızımız, bebek, bebeğim, bebeği, bebeğimiz, yavru, yavrum, evlat, evladım, evladı, torun, ' +
    'torunum, torunu, ikizler, ikizlerim, küçüğüm, büyüğüm, oğlan, yeğenim, kardeşim',
  months:
    'ocak,oca,ocakta,ocağın|şubat,şub,şubatta,subat,sub|mart,mar,martta|nisan,nis,nisanda|mayıs,may,mayısta,' +
    'mayis|haziran,haz,haziranda|temmuz,tem,temmuzda|ağustos,ağu,ağustosta,agustos,agu|eylül,eyl,eylülde,eylul|' +
    'ekim,eki,ekimde|kasım,kas,kasımda,kasim|aralık,ara,aralıkta,aralik',
  plates:
    'plaka, plakası, plakam, plakalı, plaka no, plaka numarası, araç, aracın, aracı, araba, arabası, arabam, ' +
    'arabanın, arabayla, otomobil, arabanın plakası, aracın plakası, aracın numarası, kenteken, motor, minibüs, ' +
    'kamyonet, taksi, beyaz araba, siyah araba, siyah araç, vito, transporter',
  documents:
    'pasaport, pasaportum, pasaportu, pasaport no, pasaport numarası, pasaport numaram, kimlik, kimlik no, ' +
    'kimlik numarası, kimlik numaram, kimliğim, kimlik kartı, nüfus cüzdanı, nüfus cüzdan, tc, t.c., tc no, ' +
    'tc kimlik, tc kimlik no, tc kimlik numarası, tckn, tc numaram, tc numarası, vatandaşlık numarası, ' +
    'vatandaşlık no, vize, vizem, vize no, vize numarası, oturum, oturumum, oturum kartı, oturum izni, ikamet, ' +
    'ikamet izni, ikamet no, yabancı kimlik no, ykn, bsn, bsn no, bsn numaram, bsn nummer, burgerservicenummer, ' +
    'v-nummer, v nummer, v numarası, v numaram, ind dosya, dosya, dosya no, dosya numarası, dosya numaram, ' +
    'esas no, soruşturma no, karar no, evrak no, belge no, seri no, ehliyet, ehliyet no, sürücü belgesi, ' +
    'mavi kart, mavi kart no, sigorta no, ssk no, sgk no, vergi no, vergi numarası, zorg nummer, referans no, ' +
    'referans numarası, başvuru no, sicil no, digid',
  accounts:
    'hesap, hesabım, hesabı, hesap no, hesap numarası, hesap numaram, banka hesabı, banka hesabım, iban, ibanım, ' +
    'iban no, ibani, kart, kartım, kart no, kart numarası, kart numaram, kredi kartı, kredi kartım, banka kartı, ' +
    'müşteri no, müşteri numarası, müşteri numaram, abone no, üye no, üyelik no, cüzdan, cüzdanım, ' +
    'cüzdan adresi, bitcoin, btc, usdt, papara, papara no, western union, mtcn, para yatır, havale, eft, ' +
    'fatura no, şifre, swift, sözleşme no, sipariş no, kargo takip no',
  phones:
    'telefon, telefonum, telefonu, telefon no, telefon numarası, telefon numaram, tel, tel., tel no, tlf, ' +
    'numara, numaram, numarası, numarasından, numaradan, no, cep, cebim, cep telefonu, cep telefonum, cep no, ' +
    'gsm, ara, arayın, beni ara, beni arayın, arayabilirsiniz, aradı, arıyorlar, whatsapp, watsap, vatsap, wp, ' +
    'whatsap, wapp, signal, sms, mesaj at, mesaj atın, yaz, hat, hattı, hattım, faks, fax, ulaşın, ' +
    'ulaşabilirsiniz, bana ulaşın, iletişim, irtibat, şu numara, bu numara, bu numaradan, ev telefonu, ' +
    'iş telefonu, numarayı, telefonunun numarası',
  handles:
    'kullanıcı adı, kullanıcı adım, nick, nickim, nick name, rumuz, rumuzu, rumuzum, hesabı, hesabım, ' +
    'hesabından, hesabımdan, insta, instagram, instam, insta hesabı, instagram hesabım, instagramı, ig, twitter, ' +
    'twitter hesabı, twitterda, x hesabı, facebook, face, facebookta, fb, snap, snapchat, snapim, telegram, ' +
    'telegramda, telegramdan, tg, tiktok, tiktokta, discord, skype, signal, youtube, youtube kanalı, kanalı, ' +
    'kanal, profili, profil, sayfası, takma ad, beni bul, bulabilirsiniz, ekle, ekleyin, takip edin, dm, wickr, ' +
    'threema, linkedin, kullanıcısı, isimli hesap, adlı hesap, grubu, etiket',
  numbers:
    '0:sıfır,sifir|1:bir|2:iki|3:üç,uc|4:dört,dort|5:beş,bes|6:altı,alti|7:yedi|8:sekiz|9:dokuz|10:on|20:yirmi|' +
    '30:otuz|40:kırk,kirk|50:elli|60:altmış,altmis|70:yetmiş,yetmis|80:seksen|90:doksan|100:yüz,yuz',
  doubles: 'çift, iki tane, ikişer, iki kere, iki kez, çifte, duble, dubleks',
  ats:
    'kuyruklu a, kuyruklu, et, at, et işareti, at işareti, kıvrık a, çengelli a, salyangoz, yılanlı a, ' +
    'apenstaartje, ad',
  dots: 'nokta, noktalı, punkt, dot, punt, point',
  signs:
    'tire, eksi, alt tire, alttire, altçizgi, alt çizgi, bölü, taksim, slaş, slash, artı, kısa çizgi, çizgi, ' +
    'alt tre, ters bölü, underscore',
  units:
    'euro, avro, eur, euroluk, dolar, usd, lira, tl, try, kuruş, bin, milyon, milyar, yüzde, %, kişi, kişilik, ' +
    'insan, kadın, erkek, defa, kez, kere, sefer, yıl, yıldır, yıllık, sene, senedir, senelik, yaş, yaşında, ' +
    'yaşındayım, yaşındaki, ay, aydır, aylık, hafta, haftadır, haftalık, gün, gündür, günlük, saat, saattir, ' +
    'saatlik, dakika, dakikadır, dakikalık, saniye, km, kilometre, metre, mt, m2, metrekare, kilo, kg, gram, ' +
    'litre, takipçi, takipçisi, izlenme, görüntülenme, beğeni, yorum, paylaşım, üye, üyesi, tane, adet, çocuk, ' +
    'kardeş, aile, kat, mesaj, mesajlık, arama, sayfa, madde, maddesi, sayılı, yılında, yılı, yıllarında, oy, ' +
    'ev, köy, numaralı oda, derece, puan, gb, mb, ülke, öğrenci, asker, polis, dava, dosya',
  suffixes:
    "'lardan, 'lerden, 'larda, 'lerde, 'ların, 'lerin, lardan, lerden, giller, 'lara, 'lere, 'ları, 'leri, " +
    "'daki, 'deki, 'taki, 'teki, 'ymış, larda, lerde, ların, lerin, lılar, liler, 'lar, 'ler, 'nın, 'nun, 'dan, " +
    "'den, 'tan, 'ten, 'yla, 'yle, 'ydı, 'dır, 'tır, lara, lere, daki, deki, taki, teki, 'ın, 'un, 'da, 'de, " +
    "'ta, 'te, 'la, 'le, 'ya, 'ye, 'yı, 'yu, 'na, 'ne, 'nı, 'ca, 'ce, lar, ler, nın, nun, dan, den, tan, ten, " +
    "yla, yle, gil, 'a, 'e, 'ı, 'u, lı, lu, ın, un, da, de, ta, te, la, le, ya, ye, yı, yu, na, ne, a, e, i, u",
  wordEnds:
    'dı,di,du,dü,tı,ti,tu,tü,dılar,diler,dular,düler,tılar,tiler,mış,miş,muş,müş,mışlar,mişler,yor,yorlar,yordu,yorum,yoruz,acak,ecek,acaklar,ecekler,dım,dim,dum,düm,tım,tim,tum,tüm,dık,dik,duk,dük,tık,tik,dığı,diği,duğu,düğü,tığı,tiği,dığım,diğim,dıktan,dikten,ınca,ince,unca,ünce,arak,erek,maz,mez,mıyor,miyor,muyor,müyor,malı,meli,ması,mesi,masın,mesin,sınlar,sinler,mak,mek,makta,mekte,lar,ler,ları,leri,larım,lerim,larımı,lerimi,lara,lere,lardan,lerden,larda,lerde,lık,lik,luk,lük,sız,siz,suz,süz,cılar,ciler,yla,yle',
  prefixes: '',
};
