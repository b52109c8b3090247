import type { Language } from '../language.ts';

export const ku: Language = {
  code: 'ku',
  script: 'latin',
  introductions:
    'navê min, navê me, navê min û paşnavê min, navê wî, navê wê, navê wan, navê te, nav û paşnav, navê, ' +
    'navê birayê min, navê xwişka min, navê bavê min, navê diya min, navê hevalê min, navê hevjîna min, ' +
    'navê zilam, navê jinê, navê kesê, bi navê, bi naveke, bi nav, navê xwe, paşnavê min, paşnavê wî, ' +
    'paşnavê wê, paşnav, paşnavê, nasnavê min, nasnavê wî, nasnav, kodnav, ji min re dibêjin, jê re dibêjin, ' +
    'jêre dibêjin, ji wî re dibêjin, bi rêz, bi rêz û hurmet, bi silav, silavên germ, silavên min, îmze, îmza, ' +
    'navlêkirî, navkirî, ناوم, ناوی من, ناوی خۆم, ناوەکەم, ناوی, ناوی ئەو, ناوی تەواوم, ناوی سیانیم, ' +
    'ناوی براکەم, ناوی خوشکەکەم, ناوی باوکم, ناوی دایکم, ناوی هاوسەرەکەم, ناوی هاوڕێکەم, ناوی پیاوەکە, ' +
    'ناوی ژنەکە, ناویان, بە ناوی, بەناوی, بەناو, نازناوم, نازناوی, پاشناوم, پاشناوی, پێم دەڵێن, پێی دەڵێن, ' +
    'بە ڕێزەوە, لەگەڵ ڕێزدا, لەگەڵ ڕێز, واژۆ, ئیمزا, سڵاوم بۆ, ناسراو بە, ناسراوە بە, naw im, nawm, nawi min, ' +
    'nawî, be nawî, benawi, nawim',
  perhaps:
    'ez, ezim, ez im, em, ev, ew, ev e, ew e, min, bi, ji, ji bo, li gel, tevî, got, gotin, dibêje, telefon kir, ' +
    'nivîsand, silav ez, merheba ez, silav, merheba, rojbaş, wek, mînak, kî, kê, jê re, ji aliyê, ji layê, ' +
    'di gel, gel, digel, hevalno, nas dikim, dinasim, من, منم, ئەمە, ئەوە, ئەو, لەگەڵ, بۆ, لەلایەن, لە لایەن, ' +
    'گوتی, وتی, دەڵێت, سڵاو, سڵاو من, بەناوبانگ, وەک, وەکو, دەناسم, لای, کێ, بەیانیت باش, ئێمە, ئەویش, منیش, ' +
    'ez jî, ev jî, ew jî, û, tu, hûn',
  titles:
    'birêz, bi rêz, rêzdar, berêz, xanim, xatûn, mîr, dr, dr., doktor, prof, prof., profesor, av., parêzer, ' +
    'mela, melayê, mele, şêx, shex, şêxê, seyid, seyda, mamoste, mamosta, mamosteyê, hecî, haci, îmam, kek, kak, ' +
    'keko, kake, kaka, apo, mam, xalo, xal, dayê, yadê, meta, heval, hevala, şehîd, rehmetî, general, fermandar, ' +
    'efser, qeymeqam, walî, waliyê, dadger, dozger, konsolos, balyoz, serok, rojnamevan, hunermend, stranbêj, ' +
    'dengbêj, mîrza, axa, pîr, پیر, بەڕێز, کاک, کاکە, خاتوو, خان, خانم, دکتۆر, د., پڕۆفیسۆر, مامۆستا, مەلا, شێخ, ' +
    'سەید, سەیید, حاجی, ئیمام, مام, خاڵە, پوورە, دایە, هەڤاڵ, شەهید, خوالێخۆشبوو, جەنەڕاڵ, فەرماندە, ئەفسەر, ' +
    'عەقید, ڕائید, نەقیب, دادوەر, پارێزەر, ئەندازیار, ڕۆژنامەنووس, هونەرمەند, پارێزگار, قائیمقام, میر, ئوستاد, ' +
    'برای بەڕێز, خوشکی بەڕێز, mr, mrs, meneer, mevrouw',
  titlesAfter:
    'axa, beg, bey, began, xan, xanim, xanê, efendî, hanim, abi, abla, mamoste, mamosta, kek, heval, seyda, bav, ' +
    'ئاغا, بەگ, بگ, خان, خانم, ئەفەندی, مامۆستا, گیان, جان, can, gyan, کوێخا, پاشا, bira, usta, وەستا',
  people:
    'bira, birayê, birayê min, birayê wî, birayê wê, birayê me, birayê te, birayê wan, bav, bavê, bavê min, ' +
    'bavê wî, bavê wê, bavê me, bavê te, bavê wan, kal, kalê, kalê min, kalê wî, kalê wê, kalê me, kalê te, ' +
    'kalê wan, mam, mamê, mamê min, mamê wî, mamê wê, mamê me, mamê te, mamê wan, xal, xalê, xalê min, xalê wî, ' +
    'xalê wê, xalê me, xalê te, xalê wan, kur, kurê, kurê min, kurê wî, kurê wê, kurê me, kurê te, kurê wan, ' +
    'hevjîn, hevjînê, hevjînê min, hevjînê wî, hevjînê wê, hevjînê me, hevjînê te, hevjînê wan, mêr, mêrê, ' +
    'mêrê min, mêrê wî, mêrê wê, mêrê me, mêrê te, mêrê wan, zava, zavayê, zavayê min, zavayê wî, zavayê wê, ' +
    'zavayê me, zavayê te, zavayê wan, pismam, pismamê, pismamê min, pismamê wî, pismamê wê, pismamê me, ' +
    'pismamê te, pismamê wan, kurmam, kurmamê, kurmamê min, kurmamê wî, kurmamê wê, kurmamê me, kurmamê te, ' +
    'kurmamê wan, kurxal, kurxalê, kurxalê min, kurxalê wî, kurxalê wê, kurxalê me, kurxalê te, kurxalê wan, ' +
    'kurap, kurapê, kurapê min, kurapê wî, kurapê wê, kurapê me, kurapê te, kurapê wan, heval, hevalê, ' +
    'hevalê min, hevalê wî, hevalê wê, hevalê me, hevalê te, hevalê wan, cîran, cîranê, cîranê min, cîranê wî, ' +
    'cîranê wê, cîranê me, cîranê te, cîranê wan, mamoste, mamosteyê, mamosteyê min, mamosteyê wî, mamosteyê wê, ' +
    'mamosteyê me, mamosteyê te, mamosteyê wan, rêveber, rêveberê, rêveberê min, rêveberê wî, rêveberê wê, ' +
    'rêveberê me, rêveberê te, rêveberê wan, şef, şefê, şefê min, şefê wî, şefê wê, şefê me, şefê te, şefê wan, ' +
    'patron, patronê, patronê min, patronê wî, patronê wê, patronê me, patronê te, patronê wan, doktor, doktorê, ' +
    'doktorê min, doktorê wî, doktorê wê, doktorê me, doktorê te, doktorê wan, abûkat, abûkatê, abûkatê min, ' +
    'abûkatê wî, abûkatê wê, abûkatê me, abûkatê te, abûkatê wan, parêzer, parêzerê, parêzerê min, parêzerê wî, ' +
    'parêzerê wê, parêzerê me, parêzerê te, parêzerê wan, nas, nasê, nasê min, nasê wî, nasê wê, nasê me, ' +
    'nasê te, nasê wan, dost, dostê, dostê min, dostê wî, dostê wê, dostê me, dostê te, dostê wan, şirîk, ' +
    'şirîkê, şirîkê min, şirîkê wî, şirîkê wê, şirîkê me, şirîkê te, şirîkê wan, kekê, kekêyê, kekêyê min, ' +
    'kekêyê wî, kekêyê wê, kekêyê me, kekêyê te, kekêyê wan, xezûr, xezûrê, xezûrê min, xezûrê wî, xezûrê wê, ' +
    'xezûrê me, xezûrê te, xezûrê wan, tî, tîyê, tîyê min, tîyê wî, tîyê wê, tîyê me, tîyê te, tîyê wan, apo, ' +
    'apoyê, apoyê min, apoyê wî, apoyê wê, apoyê me, apoyê te, apoyê wan, ap, apê, apê min, apê wî, apê wê, ' +
    'apê me, apê te, apê wan, hevkar, hevkarê, hevkarê min, hevkarê wî, hevkarê wê, hevkarê me, hevkarê te, ' +
    'hevkarê wan, xwendekar, xwendekarê, xwendekarê min, xwendekarê wî, xwendekarê wê, xwendekarê me, ' +
    'xwendekarê te, xwendekarê wan, lawik, lawikê, lawikê min, lawikê wî, lawikê wê, lawikê me, lawikê te, ' +
    'lawikê wan, law, lawê, lawê min, lawê wî, lawê wê, lawê me, lawê te, lawê wan, zarok, zarokê, zarokê min, ' +
    'zarokê wî, zarokê wê, zarokê me, zarokê te, zarokê wan, xwarzî, xwarzîyê, xwarzîyê min, xwarzîyê wî, ' +
    'xwarzîyê wê, xwarzîyê me, xwarzîyê te, xwarzîyê wan, brazî, brazîyê, brazîyê min, brazîyê wî, brazîyê wê, ' +
    'brazîyê me, brazîyê te, brazîyê wan, birazî, birazîyê, birazîyê min, birazîyê wî, birazîyê wê, birazîyê me, ' +
    'birazîyê te, birazîyê wan, kurê mamê, kurê mamêyê, kurê mamêyê min, kurê mamêyê wî, kurê mamêyê wê, ' +
    'kurê mamêyê me, kurê mamêyê te, kurê mamêyê wan, kurê xalê, kurê xalêyê, kurê xalêyê min, kurê xalêyê wî, ' +
    'kurê xalêyê wê, kurê xalêyê me, kurê xalêyê te, kurê xalêyê wan, destgirtî, destgirtîyê, destgirtîyê min, ' +
    'destgirtîyê wî, destgirtîyê wê, destgirtîyê me, destgirtîyê te, destgirtîyê wan, bûra, bûrayê, bûrayê min, ' +
    'bûrayê wî, bûrayê wê, bûrayê me, bûrayê te, bûrayê wan, bapîr, bapîrê, bapîrê min, bapîrê wî, bapîrê wê, ' +
    'bapîrê me, bapîrê te, bapîrê wan, kak, kakê, kakê min, kakê wî, kakê wê, kakê me, kakê te, kakê wan, ' +
    'hevjiyan, hevjiyanê, hevjiyanê min, hevjiyanê wî, hevjiyanê wê, hevjiyanê me, hevjiyanê te, hevjiyanê wan, ' +
    'şivan, şivanê, şivanê min, şivanê wî, şivanê wê, şivanê me, şivanê te, şivanê wan, hemşehrî, hemşehrîyê, ' +
    'hemşehrîyê min, hemşehrîyê wî, hemşehrîyê wê, hemşehrîyê me, hemşehrîyê te, hemşehrîyê wan, berpirs, ' +
    'berpirsê, berpirsê min, berpirsê wî, berpirsê wê, berpirsê me, berpirsê te, berpirsê wan, serok, serokê, ' +
    'serokê min, serokê wî, serokê wê, serokê me, serokê te, serokê wan, şofêr, şofêrê, şofêrê min, şofêrê wî, ' +
    'şofêrê wê, şofêrê me, şofêrê te, şofêrê wan, endam, endamê, endamê min, endamê wî, endamê wê, endamê me, ' +
    'endamê te, endamê wan, karmend, karmendê, karmendê min, karmendê wî, karmendê wê, karmendê me, karmendê te, ' +
    'karmendê wan, polîs, polîsê, polîsê min, polîsê wî, polîsê wê, polîsê me, polîsê te, polîsê wan, leşker, ' +
    'leşkerê, leşkerê min, leşkerê wî, leşkerê wê, leşkerê me, leşkerê te, leşkerê wan, mixtar, mixtarê, ' +
    'mixtarê min, mixtarê wî, mixtarê wê, mixtarê me, mixtarê te, mixtarê wan, wergêr, wergêrê, wergêrê min, ' +
    'wergêrê wî, wergêrê wê, wergêrê me, wergêrê te, wergêrê wan, hevpar, hevparê, hevparê min, hevparê wî, ' +
    'hevparê wê, hevparê me, hevparê te, hevparê wan, xwişk, xwişka, xwişka min, xwişka wî, xwişka wê, ' +
    'xwişka me, xwişka te, xwişka wan, xwişkê, xuşk, xuşka, xuşka min, xuşka wî, xuşka wê, xuşka me, xuşka te, ' +
    'xuşka wan, xuşkê, xweşk, xweşka, xweşka min, xweşka wî, xweşka wê, xweşka me, xweşka te, xweşka wan, ' +
    'xweşkê, dê, dêya, dêya min, dêya wî, dêya wê, dêya me, dêya te, dêya wan, dayik, dayika, dayika min, ' +
    'dayika wî, dayika wê, dayika me, dayika te, dayika wan, dayikê, dapîr, dapîra, dapîra min, dapîra wî, ' +
    'dapîra wê, dapîra me, dapîra te, dapîra wan, dapîrê, pîr, pîra, pîra min, pîra wî, pîra wê, pîra me, ' +
    'pîra te, pîra wan, pîrê, met, meta, meta min, meta wî, meta wê, meta me, meta te, meta wan, metê, xala, ' +
    'xala min, xala wî, xala wê, xala me, xala te, xala wan, xaltî, xaltîya, xaltîya min, xaltîya wî, ' +
    'xaltîya wê, xaltîya me, xaltîya te, xaltîya wan, jin, jina, jina min, jina wî, jina wê, jina me, jina te, ' +
    'jina wan, jinê, keç, keça, keça min, keça wî, keça wê, keça me, keça te, keça wan, keçê, qîz, qîza, ' +
    'qîza min, qîza wî, qîza wê, qîza me, qîza te, qîza wan, qîzê, bûk, bûka, bûka min, bûka wî, bûka wê, ' +
    'bûka me, bûka te, bûka wan, bûkê, dotmam, dotmama, dotmama min, dotmama wî, dotmama wê, dotmama me, ' +
    'dotmama te, dotmama wan, dotmamê, keçmam, keçmama, keçmama min, keçmama wî, keçmama wê, keçmama me, ' +
    'keçmama te, keçmama wan, keçmamê, keçxal, keçxala, keçxala min, keçxala wî, keçxala wê, keçxala me, ' +
    'keçxala te, keçxala wan, keçxalê, hevala, hevala min, hevala wî, hevala wê, hevala me, hevala te, ' +
    'hevala wan, cîrana, cîrana min, cîrana wî, cîrana wê, cîrana me, cîrana te, cîrana wan, mamosteya, ' +
    'mamosteya min, mamosteya wî, mamosteya wê, mamosteya me, mamosteya te, mamosteya wan, doktora, doktora min, ' +
    'doktora wî, doktora wê, doktora me, doktora te, doktora wan, abûkata, abûkata min, abûkata wî, abûkata wê, ' +
    'abûkata me, abûkata te, abûkata wan, parêzera, parêzera min, parêzera wî, parêzera wê, parêzera me, ' +
    'parêzera te, parêzera wan, nasa, nasa min, nasa wî, nasa wê, nasa me, nasa te, nasa wan, dosta, dosta min, ' +
    'dosta wî, dosta wê, dosta me, dosta te, dosta wan, hevkara, hevkara min, hevkara wî, hevkara wê, ' +
    'hevkara me, hevkara te, hevkara wan, xwendekara, xwendekara min, xwendekara wî, xwendekara wê, ' +
    'xwendekara me, xwendekara te, xwendekara wan, jinbira, jinbiraya, jinbiraya min, jinbiraya wî, ' +
    'jinbiraya wê, jinbiraya me, jinbiraya te, jinbiraya wan, jinbav, jinbava, jinbava min, jinbava wî, ' +
    'jinbava wê, jinbava me, jinbava te, jinbava wan, jinbavê, jinmam, jinmama, jinmama min, jinmama wî, ' +
    'jinmama wê, jinmama me, jinmama te, jinmama wan, jinmamê, jinap, jinapa, jinapa min, jinapa wî, jinapa wê, ' +
    'jinapa me, jinapa te, jinapa wan, jinapê, keçik, keçika, keçika min, keçika wî, keçika wê, keçika me, ' +
    'keçika te, keçika wan, keçikê, zaroka, zaroka min, zaroka wî, zaroka wê, zaroka me, zaroka te, zaroka wan, ' +
    'xwarzîya, xwarzîya min, xwarzîya wî, xwarzîya wê, xwarzîya me, xwarzîya te, xwarzîya wan, brazîya, ' +
    'brazîya min, brazîya wî, brazîya wê, brazîya me, brazîya te, brazîya wan, keça mamê, keça mamêya, ' +
    'keça mamêya min, keça mamêya wî, keça mamêya wê, keça mamêya me, keça mamêya te, keça mamêya wan, ' +
    'destgirtîya, destgirtîya min, destgirtîya wî, destgirtîya wê, destgirtîya me, destgirtîya te, ' +
    'destgirtîya wan, xesû, xesûya, xesûya min, xesûya wî, xesûya wê, xesûya me, xesûya te, xesûya wan, diş, ' +
    'dişa, dişa min, dişa wî, dişa wê, dişa me, dişa te, dişa wan, dişê, gorim, gorima, gorima min, gorima wî, ' +
    'gorima wê, gorima me, gorima te, gorima wan, gorimê, hevjîna, hevjîna min, hevjîna wî, hevjîna wê, ' +
    'hevjîna me, hevjîna te, hevjîna wan, zavaya, zavaya min, zavaya wî, zavaya wê, zavaya me, zavaya te, ' +
    'zavaya wan, dotmet, dotmeta, dotmeta min, dotmeta wî, dotmeta wê, dotmeta me, dotmeta te, dotmeta wan, ' +
    'dotmetê, xezûra, xezûra min, xezûra wî, xezûra wê, xezûra me, xezûra te, xezûra wan, hevserê, hevserêya, ' +
    'hevserêya min, hevserêya wî, hevserêya wê, hevserêya me, hevserêya te, hevserêya wan, hevser, hevsera, ' +
    'hevsera min, hevsera wî, hevsera wê, hevsera me, hevsera te, hevsera wan, zirdayik, zirdayika, ' +
    'zirdayika min, zirdayika wî, zirdayika wê, zirdayika me, zirdayika te, zirdayika wan, zirdayikê, birayên, ' +
    'birayên min, birayên me, birayên wî, hevalên, hevalên min, hevalên me, hevalên wî, xwişkên, xwişkên min, ' +
    'xwişkên me, xwişkên wî, mamên, mamên min, mamên me, mamên wî, xalên, xalên min, xalên me, xalên wî, kurên, ' +
    'kurên min, kurên me, kurên wî, keçên, keçên min, keçên me, keçên wî, zarokên, zarokên min, zarokên me, ' +
    'zarokên wî, cîranên, cîranên min, cîranên me, cîranên wî, hevkarên, hevkarên min, hevkarên me, hevkarên wî, ' +
    'mamosteyên, mamosteyên min, mamosteyên me, mamosteyên wî, pismamên, pismamên min, pismamên me, pismamên wî, ' +
    'dostên, dostên min, dostên me, dostên wî, birê min, birê, xwuşka min, xushka min, diya, diya min, diya wî, ' +
    'diya wê, dayka min, xaltîka min, kalikê min, pîrika min, kurê apê min, kurê mamê min, kurê xalê min, ' +
    'kurê meta min, keça apê min, keça mamê min, keça xalê min, hevalekî min, hevaleke min, hevalek, hevalekî, ' +
    'cîranekî, mamostayê min, rêvebirê, avûkatê min, kesek, kesekî, zilamek, jinek, yekî, mirovek, jinbirayê, ' +
    'jinbira min, birayê min ê mezin, birayê min ê biçûk, xwişka min a mezin, xwişka min a biçûk, konsolos, ' +
    'konsolosê, sekreter, sekreterê, efserê, rehmetî, rehmetiyê, hevserê min, kekê min, kako, ablaya min, ' +
    'abiyê min, ebîyê min, melayê me, îmamê, îmamê me, şêxê, sîxur, ajan, cahş, xayîn, nûnerê, berdevkê, ' +
    'xwediyê, rojnamevan, nivîskar, çalakvan, برا, برام, برات, برای, برامان, براتان, برایان, براکەم, براکەی, ' +
    'براکەمان, براێکم, براێکی, براێکمان, خوشک, خوشکم, خوشکت, خوشکی, خوشکمان, خوشکتان, خوشکیان, خوشکەکەم, ' +
    'خوشکەکەی, خوشکەکەمان, خوشکێکم, خوشکێکی, خوشکێکمان, دایک, دایکم, دایکت, دایکی, دایکمان, دایکتان, دایکیان, ' +
    'دایکەکەم, دایکەکەی, دایکەکەمان, دایکێکم, دایکێکی, دایکێکمان, باوک, باوکم, باوکت, باوکی, باوکمان, باوکتان, ' +
    'باوکیان, باوکەکەم, باوکەکەی, باوکەکەمان, باوکێکم, باوکێکی, باوکێکمان, کوڕ, کوڕم, کوڕت, کوڕی, کوڕمان, ' +
    'کوڕتان, کوڕیان, کوڕەکەم, کوڕەکەی, کوڕەکەمان, کوڕێکم, کوڕێکی, کوڕێکمان, کچ, کچم, کچت, کچی, کچمان, کچتان, ' +
    'کچیان, کچەکەم, کچەکەی, کچەکەمان, کچێکم, کچێکی, کچێکمان, هاوسەر, هاوسەرم, هاوسەرت, هاوسەری, هاوسەرمان, ' +
    'هاوسەرتان, هاوسەریان, هاوسەرەکەم, هاوسەرەکەی, هاوسەرەکەمان, هاوسەرێکم, هاوسەرێکی, هاوسەرێکمان, ژن, ژنم, ' +
    'ژنت, ژنی, ژنمان, ژنتان, ژنیان, ژنەکەم, ژنەکەی, ژنەکەمان, ژنێکم, ژنێکی, ژنێکمان, مێرد, مێردم, مێردت, مێردی, ' +
    'مێردمان, مێردتان, مێردیان, مێردەکەم, مێردەکەی, مێردەکەمان, مێردێکم, مێردێکی, مێردێکمان, پیاو, پیاوم, پیاوت, ' +
    'پیاوی, پیاومان, پیاوتان, پیاویان, پیاوکەم, پیاوکەی, پیاوکەمان, پیاوێکم, پیاوێکی, پیاوێکمان, مام, مامم, ' +
    'مامت, مامی, ماممان, مامتان, مامیان, مامەکەم, مامەکەی, مامەکەمان, مامێکم, مامێکی, مامێکمان, خاڵ, خاڵم, خاڵت, ' +
    'خاڵی, خاڵمان, خاڵتان, خاڵیان, خاڵەکەم, خاڵەکەی, خاڵەکەمان, خاڵێکم, خاڵێکی, خاڵێکمان, پوور, پوورم, پوورت, ' +
    'پووری, پوورمان, پوورتان, پووریان, پوورەکەم, پوورەکەی, پوورەکەمان, پوورێکم, پوورێکی, پوورێکمان, باپیر, ' +
    'باپیرم, باپیرت, باپیری, باپیرمان, باپیرتان, باپیریان, باپیرەکەم, باپیرەکەی, باپیرەکەمان, باپیرێکم, ' +
    'باپیرێکی, باپیرێکمان, نەنک, نەنکم, نەنکت, نەنکی, نەنکمان, نەنکتان, نەنکیان, نەنکەکەم, نەنکەکەی, نەنکەکەمان, ' +
    'نەنکێکم, نەنکێکی, نەنکێکمان, برازا, برازام, برازات, برازای, برازامان, برازاتان, برازایان, برازاکەم, ' +
    'برازاکەی, برازاکەمان, برازاێکم, برازاێکی, برازاێکمان, خوشکەزا, خوشکەزام, خوشکەزات, خوشکەزای, خوشکەزامان, ' +
    'خوشکەزاتان, خوشکەزایان, خوشکەزاکەم, خوشکەزاکەی, خوشکەزاکەمان, خوشکەزاێکم, خوشکەزاێکی, خوشکەزاێکمان, ئامۆزا, ' +
    'ئامۆزام, ئامۆزات, ئامۆزای, ئامۆزامان, ئامۆزاتان, ئامۆزایان, ئامۆزاکەم, ئامۆزاکەی, ئامۆزاکەمان, ئامۆزاێکم, ' +
    'ئامۆزاێکی, ئامۆزاێکمان, خاڵۆزا, خاڵۆزام, خاڵۆزات, خاڵۆزای, خاڵۆزامان, خاڵۆزاتان, خاڵۆزایان, خاڵۆزاکەم, ' +
    'خاڵۆزاکەی, خاڵۆزاکەمان, خاڵۆزاێکم, خاڵۆزاێکی, خاڵۆزاێکمان, پوورزا, پوورزام, پوورزات, پوورزای, پوورزامان, ' +
    'پوورزاتان, پوورزایان, پوورزاکەم, پوورزاکەی, پوورزاکەمان, پوورزاێکم, پوورزاێکی, پوورزاێکمان, هاوڕێ, هاوڕێم, ' +
    'هاوڕێت, هاوڕێی, هاوڕێمان, هاوڕێتان, هاوڕێیان, هاوڕێکەم, هاوڕێکەی, هاوڕێکەمان, هاوڕێێکم, هاوڕێێکی, ' +
    'هاوڕێێکمان, هاوڕێیم, هاوڕێیت, هاوڕێیی, هاوڕێیمان, هاوڕێیتان, هاوڕێییان, هاوڕێیکەم, هاوڕێیکەی, هاوڕێیکەمان, ' +
    'هاوڕێیێکم, هاوڕێیێکی, هاوڕێیێکمان, ڕەفیق, ڕەفیقم, ڕەفیقت, ڕەفیقی, ڕەفیقمان, ڕەفیقتان, ڕەفیقیان, ڕەفیقەکەم, ' +
    'ڕەفیقەکەی, ڕەفیقەکەمان, ڕەفیقێکم, ڕەفیقێکی, ڕەفیقێکمان, برادەر, برادەرم, برادەرت, برادەری, برادەرمان, ' +
    'برادەرتان, برادەریان, برادەرەکەم, برادەرەکەی, برادەرەکەمان, برادەرێکم, برادەرێکی, برادەرێکمان, دۆست, دۆستم, ' +
    'دۆستت, دۆستی, دۆستمان, دۆستتان, دۆستیان, دۆستەکەم, دۆستەکەی, دۆستەکەمان, دۆستێکم, دۆستێکی, دۆستێکمان, ' +
    'دراوسێ, دراوسێم, دراوسێت, دراوسێی, دراوسێمان, دراوسێتان, دراوسێیان, دراوسێەکەم, دراوسێەکەی, دراوسێەکەمان, ' +
    'دراوسێێکم, دراوسێێکی, دراوسێێکمان, جیران, جیرانم, جیرانت, جیرانی, جیرانمان, جیرانتان, جیرانیان, جیرانەکەم, ' +
    'جیرانەکەی, جیرانەکەمان, جیرانێکم, جیرانێکی, جیرانێکمان, مامۆستا, مامۆستام, مامۆستات, مامۆستای, مامۆستامان, ' +
    'مامۆستاتان, مامۆستایان, مامۆستاکەم, مامۆستاکەی, مامۆستاکەمان, مامۆستاێکم, مامۆستاێکی, مامۆستاێکمان, ' +
    'بەڕێوەبەر, بەڕێوەبەرم, بەڕێوەبەرت, بەڕێوەبەری, بەڕێوەبەرمان, بەڕێوەبەرتان, بەڕێوەبەریان, بەڕێوەبەرەکەم, ' +
    'بەڕێوەبەرەکەی, بەڕێوەبەرەکەمان, بەڕێوەبەرێکم, بەڕێوەبەرێکی, بەڕێوەبەرێکمان, هاوکار, هاوکارم, هاوکارت, ' +
    'هاوکاری, هاوکارمان, هاوکارتان, هاوکاریان, هاوکارەکەم, هاوکارەکەی, هاوکارەکەمان, هاوکارێکم, هاوکارێکی, ' +
    'هاوکارێکمان, پارێزەر, پارێزەرم, پارێزەرت, پارێزەری, پارێزەرمان, پارێزەرتان, پارێزەریان, پارێزەرەکەم, ' +
    'پارێزەرەکەی, پارێزەرەکەمان, پارێزەرێکم, پارێزەرێکی, پارێزەرێکمان, دکتۆر, دکتۆرم, دکتۆرت, دکتۆری, دکتۆرمان, ' +
    'دکتۆرتان, دکتۆریان, دکتۆرەکەم, دکتۆرەکەی, دکتۆرەکەمان, دکتۆرێکم, دکتۆرێکی, دکتۆرێکمان, زاوا, زاوام, زاوات, ' +
    'زاوای, زاوامان, زاواتان, زاوایان, زاواکەم, زاواکەی, زاواکەمان, زاواێکم, زاواێکی, زاواێکمان, بووک, بووکم, ' +
    'بووکت, بووکی, بووکمان, بووکتان, بووکیان, بووکەکەم, بووکەکەی, بووکەکەمان, بووکێکم, بووکێکی, بووکێکمان, ' +
    'خەزوور, خەزوورم, خەزوورت, خەزووری, خەزوورمان, خەزوورتان, خەزووریان, خەزوورەکەم, خەزوورەکەی, خەزوورەکەمان, ' +
    'خەزوورێکم, خەزوورێکی, خەزوورێکمان, خەسوو, خەسووم, خەسووت, خەسووی, خەسوومان, خەسووتان, خەسوویان, خەسووکەم, ' +
    'خەسووکەی, خەسووکەمان, خەسووێکم, خەسووێکی, خەسووێکمان, دەزگیران, دەزگیرانم, دەزگیرانت, دەزگیرانی, ' +
    'دەزگیرانمان, دەزگیرانتان, دەزگیرانیان, دەزگیرانەکەم, دەزگیرانەکەی, دەزگیرانەکەمان, دەزگیرانێکم, ' +
    'دەزگیرانێکی, دەزگیرانێکمان, منداڵ, منداڵم, منداڵت, منداڵی, منداڵمان, منداڵتان, منداڵیان, منداڵەکەم, ' +
    'منداڵەکەی, منداڵەکەمان, منداڵێکم, منداڵێکی, منداڵێکمان, کوڕەزا, کوڕەزام, کوڕەزات, کوڕەزای, کوڕەزامان, ' +
    'کوڕەزاتان, کوڕەزایان, کوڕەزاکەم, کوڕەزاکەی, کوڕەزاکەمان, کوڕەزاێکم, کوڕەزاێکی, کوڕەزاێکمان, کچەزا, کچەزام, ' +
    'کچەزات, کچەزای, کچەزامان, کچەزاتان, کچەزایان, کچەزاکەم, کچەزاکەی, کچەزاکەمان, کچەزاێکم, کچەزاێکی, ' +
    'کچەزاێکمان, ژنبرا, ژنبرام, ژنبرات, ژنبرای, ژنبرامان, ژنبراتان, ژنبرایان, ژنبراکەم, ژنبراکەی, ژنبراکەمان, ' +
    'ژنبراێکم, ژنبراێکی, ژنبراێکمان, براژن, براژنم, براژنت, براژنی, براژنمان, براژنتان, براژنیان, براژنەکەم, ' +
    'براژنەکەی, براژنەکەمان, براژنێکم, براژنێکی, براژنێکمان, دش, دشم, دشت, دشی, دشمان, دشتان, دشیان, دشەکەم, ' +
    'دشەکەی, دشەکەمان, دشێکم, دشێکی, دشێکمان, هێوەر, هێوەرم, هێوەرت, هێوەری, هێوەرمان, هێوەرتان, هێوەریان, ' +
    'هێوەرەکەم, هێوەرەکەی, هێوەرەکەمان, هێوەرێکم, هێوەرێکی, هێوەرێکمان, خاوەنکار, خاوەنکارم, خاوەنکارت, ' +
    'خاوەنکاری, خاوەنکارمان, خاوەنکارتان, خاوەنکاریان, خاوەنکارەکەم, خاوەنکارەکەی, خاوەنکارەکەمان, خاوەنکارێکم, ' +
    'خاوەنکارێکی, خاوەنکارێکمان, نەوە, نەوەم, نەوەت, نەوەی, نەوەمان, نەوەتان, نەوەیان, نەوەەکەم, نەوەەکەی, ' +
    'نەوەەکەمان, نەوەێکم, نەوەێکی, نەوەێکمان, کاک, کاکم, کاکت, کاکی, کاکمان, کاکتان, کاکیان, کاکەکەم, کاکەکەی, ' +
    'کاکەکەمان, کاکێکم, کاکێکی, کاکێکمان, باجی, باجیم, باجیت, باجیی, باجیمان, باجیتان, باجییان, باجیکەم, ' +
    'باجیکەی, باجیکەمان, باجیێکم, باجیێکی, باجیێکمان, دادە, دادەم, دادەت, دادەی, دادەمان, دادەتان, دادەیان, ' +
    'دادەەکەم, دادەەکەی, دادەەکەمان, دادەێکم, دادەێکی, دادەێکمان, ناسیاو, ناسیاوم, ناسیاوت, ناسیاوی, ناسیاومان, ' +
    'ناسیاوتان, ناسیاویان, ناسیاوکەم, ناسیاوکەی, ناسیاوکەمان, ناسیاوێکم, ناسیاوێکی, ناسیاوێکمان, خزم, خزمم, ' +
    'خزمت, خزمی, خزممان, خزمتان, خزمیان, خزمەکەم, خزمەکەی, خزمەکەمان, خزمێکم, خزمێکی, خزمێکمان, سەرۆک, سەرۆکم, ' +
    'سەرۆکت, سەرۆکی, سەرۆکمان, سەرۆکتان, سەرۆکیان, سەرۆکەکەم, سەرۆکەکەی, سەرۆکەکەمان, سەرۆکێکم, سەرۆکێکی, ' +
    'سەرۆکێکمان, شوفێر, شوفێرم, شوفێرت, شوفێری, شوفێرمان, شوفێرتان, شوفێریان, شوفێرەکەم, شوفێرەکەی, شوفێرەکەمان, ' +
    'شوفێرێکم, شوفێرێکی, شوفێرێکمان, قوتابی, قوتابیم, قوتابیت, قوتابیی, قوتابیمان, قوتابیتان, قوتابییان, ' +
    'قوتابیکەم, قوتابیکەی, قوتابیکەمان, قوتابیێکم, قوتابیێکی, قوتابیێکمان, کارمەند, کارمەندم, کارمەندت, ' +
    'کارمەندی, کارمەندمان, کارمەندتان, کارمەندیان, کارمەندەکەم, کارمەندەکەی, کارمەندەکەمان, کارمەندێکم, ' +
    'کارمەندێکی, کارمەندێکمان, ئەندام, ئەندامم, ئەندامت, ئەندامی, ئەنداممان, ئەندامتان, ئەندامیان, ئەندامەکەم, ' +
    'ئەندامەکەی, ئەندامەکەمان, ئەندامێکم, ئەندامێکی, ئەندامێکمان, برا گەورەکەم, برا بچووکەکەم, خوشکە گەورەکەم, ' +
    'خوشکە بچووکەکەم, کوڕی مامم, کوڕی خاڵم, کچی مامم, کچی خاڵم, کوڕی پوورم, هاوڕێیەکم, هاوڕێیەکی, هاوڕێیەکمان, ' +
    'کەسێک, پیاوێک, ژنێک, دراوسێکەم, دراوسێکەمان, ئەو کەسە, خاوەنی, بەرپرسی, بەرپرس, ئەفسەر, ئەفسەری, ئەفسەرێک, ' +
    'کۆنسوڵ, پۆلیس, سیخوڕ, جاسوس, ئیمامی, مەلای, ڕۆژنامەنووس, نووسەر, چالاکوان, وەرگێڕ, هاوژینم, خێزانم, ' +
    'خێزانەکەم',
  functions:
    'û, an, yan, yan jî, lê, lê belê, lêbelê, ji bo, jibo, ji ber, jiber, ji ber ku, ku, ko, jî, li, bi, di, de, ' +
    'da, re, ra, ve, va, bi min re, bi me re, bi xwe, ji min, ji min re, ji me, ji me re, ji wî, ji wê, ji wan, ' +
    'li min, li me, li wir, li vir, li ser, li gel, li cem, ligel, li dij, dijî, ser, bin, ber, berî, piştî, ' +
    'piştî ku, paşê, pişt re, pişt, dû, nav, di nav de, navbera, hundir, hundirê, derve, li derve, nik, cem, ' +
    'gel, tevî, bêyî, bê, heta, heya, ta, ango, yanî, weke, wek, wekî, mîna, her, her dem, herdem, hertim, tim, ' +
    'hergav, qet, tu car, carna, carinan, carek, carekê, gelek, gelekî, pir, zêde, kêm, hindik, hinek, hin, ' +
    'çend, hemû, giş, tev, herkes, her kes, kes, kesî, tiştek, tişt, tiştekî, ev, ew, vî, wî, wê, van, wan, ez, ' +
    'min, tu, te, em, me, hûn, xwe, ya, yê, yên, a, ê, ên, ya min, yê min, kî, kê, çi, çima, çawa, kengê, kengî, ' +
    'ku derê, kuderê, kîjan, çiqas, na, erê, belê, ne, no, niha, nuha, vêga, îro, duh, doh, sibe, îşev, par, ' +
    'par sal, îsal, sal, salan, salî, salek, meh, mehan, hefte, roj, rojek, rojekê, şev, demek, dem, demê, dema, ' +
    'gava, wexta, wextê, hê, êdî, dîsa, cardin, careke din, din, yekem, dawî, dawiyê, pêşî, berê, paş, nû, kevn, ' +
    'mezin, biçûk, baş, xirab, xerab, rast, şaş, dewlemend, feqîr, kurd, tirk, ereb, faris, misilman, êzîdî, ' +
    'elewî, sunî, hollandî, holendî, penaber, penaberim, xwendekar, xwendekarim, karker, mamoste, mamosteme, ' +
    'rojnamevan, parêzer, endam, endamê, hevwelatî, welatî, jin, mêr, zilam, mirov, mirovek, zarok, zarokan, ' +
    'ciwanek, kesek, keseke, li hollanda, li holanda, li hollandayê, ji hollandayê, li tirkiyê, ji tirkiyê, ' +
    'li iraqê, li îranê, li sûriyê, li kurdistanê, ji kurdistanê, li almanyayê, li malê, ji malê, malê, mal, ' +
    'mala, mala me, mala wan, li gund, gundê, gundê me, bajar, bajarê, welêt, li welêt, malbat, malbata, ' +
    'malbata min, malbata wî, malbata wê, malbata me, navê, navê wî, hejmara, hejmar, nasname, pasaport, ' +
    'pasaporta, karta, telefona, telefona wî, telefona min, dengê, wêne, vîdyo, peyamek, peyamên, li ser min, ' +
    'li ser me, li ser wî, li dijî, aliyê, ji aliyê, ji aliyê polîs, polîs, polîsan, polîsên, dewlet, dewleta, ' +
    'dewletê, hikûmet, partî, partiyê, îstîxbarat, îstixbarata, konsolosxane, konsolosxaneyê, balyozxane, ' +
    'balyozxaneyê, dadgeh, dadgehê, girtîgeh, girtîgehê, zindan, zindanê, leşker, leşkerî, eskerî, gerîla, ' +
    'şehîd ket, winda, wenda, revî, reviya, penaberî, serbest berdan, berdan, berdane, berda, destgîr, ' +
    'destgîr kirin, desteser, desteser kirin, îşkence, îşkencekirin, şopandin, dişopînin, guhdarî, guhdar dikin, ' +
    'hatibû, hatiye, pirsyar, pirs, pirsa, pirsî ku, şikayet, doz, doza, dozek, dijwar, zor, zehmet, alîkarî, ' +
    'alîkar, alîkariyê, ji kerema xwe, spas, spas dikim, silav, merheba, rojbaş, şevbaş, tenê, bi tenê, ' +
    'bi hev re, bihevre, hev, hevdu, wisa, wiha, halo, ha, belkî, dibe ku, bila, eger, heger, ger, madem, ' +
    'her çend, jixwe, bes, ma, gelo, zû, dereng, dûr, nêzîk, nêzîkî, li wê derê, li wê, ji wir, ji vir, vir, ' +
    'wir, wê demê, vê carê, wê carê, sê, çar, pênc, deh, yek, hersê, herdu, her du, hezar, sed, got, gotim, ' +
    'gotin, gotiye, negot, negotin, digot, digotin, ne digot, nedigot, bigot, gotibû, gotibûn, gotine, digotim, ' +
    'ket, ketim, ketin, ketiye, neket, neketin, diket, diketin, ne diket, nediket, biket, ketibû, ketibûn, ' +
    'ketine, diketim, hat, hatim, hatin, nehat, nehatin, dihat, dihatin, ne dihat, nedihat, bihat, hatibûn, ' +
    'hatine, dihatim, çû, çûme, çûne, çûye, neçû, neçûne, diçû, diçûn, ne diçû, nediçû, biçû, çûbû, çûbûn, ' +
    'çûiye, çûine, diçûim, çûin, bû, bûme, bûne, bûye, nebû, nebûne, dibû, dibûn, ne dibû, nedibû, bibû, bûbû, ' +
    'bûbûn, bûiye, bûine, dibûim, bûin, kir, kirim, kirin, kiriye, nekir, nekirin, dikir, dikirin, ne dikir, ' +
    'nedikir, bikir, kiribû, kiribûn, kirine, dikirim, dame, dane, daye, neda, nedane, dida, didan, ne dida, ' +
    'nedida, bida, dabû, dabûn, daiye, daine, didaim, dain, xwest, xwestim, xwestin, xwestiye, nexwest, ' +
    'nexwestin, dixwest, dixwestin, ne dixwest, nedixwest, bixwest, xwestibû, xwestibûn, xwestine, dixwestim, ' +
    'dît, dîtim, dîtin, dîtiye, nedît, nedîtin, didît, didîtin, ne didît, nedidît, bidît, dîtibû, dîtibûn, ' +
    'dîtine, didîtim, girt, girtim, girtin, girtiye, negirt, negirtin, digirt, digirtin, ne digirt, nedigirt, ' +
    'bigirt, girtibû, girtibûn, girtine, digirtim, kuşt, kuştim, kuştin, kuştiye, nekuşt, nekuştin, dikuşt, ' +
    'dikuştin, ne dikuşt, nedikuşt, bikuşt, kuştibû, kuştibûn, kuştine, dikuştim, mir, mirim, mirin, miriye, ' +
    'nemir, nemirin, dimir, dimirin, ne dimir, nedimir, bimir, miribû, miribûn, mirine, dimirim, mame, mane, ' +
    'maye, nema, nemane, dima, diman, ne dima, nedima, bima, mabû, mabûn, maiye, maine, dimaim, main, revîme, ' +
    'revîne, revîye, nerevî, nerevîne, direvî, direvîn, ne direvî, nedirevî, birevî, revîbû, revîbûn, revîiye, ' +
    'revîine, direvîim, revîin, nivîsand, nivîsandim, nivîsandin, nivîsandiye, nenivîsand, nenivîsandin, ' +
    'dinivîsand, dinivîsandin, ne dinivîsand, nedinivîsand, binivîsand, nivîsandibû, nivîsandibûn, nivîsandine, ' +
    'dinivîsandim, nivîsî, nivîsîme, nivîsîne, nivîsîye, nenivîsî, nenivîsîne, dinivîsî, dinivîsîn, ne dinivîsî, ' +
    'nedinivîsî, binivîsî, nivîsîbû, nivîsîbûn, nivîsîiye, nivîsîine, dinivîsîim, nivîsîin, şand, şandim, ' +
    'şandin, şandiye, neşand, neşandin, dişand, dişandin, ne dişand, nedişand, bişand, şandibû, şandibûn, ' +
    'şandine, dişandim, xwend, xwendim, xwendin, xwendiye, nexwend, nexwendin, dixwend, dixwendin, ne dixwend, ' +
    'nedixwend, bixwend, xwendibû, xwendibûn, xwendine, dixwendim, axivî, axivîme, axivîne, axivîye, neaxivî, ' +
    'neaxivîne, diaxivî, diaxivîn, ne diaxivî, nediaxivî, biaxivî, axivîbû, axivîbûn, axivîiye, axivîine, ' +
    'diaxivîim, axivîin, peyivî, peyivîme, peyivîne, peyivîye, nepeyivî, nepeyivîne, dipeyivî, dipeyivîn, ' +
    'ne dipeyivî, nedipeyivî, bipeyivî, peyivîbû, peyivîbûn, peyivîiye, peyivîine, dipeyivîim, peyivîin, bihîst, ' +
    'bihîstim, bihîstin, bihîstiye, nebihîst, nebihîstin, dibihîst, dibihîstin, ne dibihîst, nedibihîst, ' +
    'bibihîst, bihîstibû, bihîstibûn, bihîstine, dibihîstim, anî, anîme, anîne, anîye, neanî, neanîne, dianî, ' +
    'dianîn, ne dianî, nedianî, bianî, anîbû, anîbûn, anîiye, anîine, dianîim, anîin, bir, birim, birin, biriye, ' +
    'nebir, nebirin, dibir, dibirin, ne dibir, nedibir, bibir, biribû, biribûn, birine, dibirim, xist, xistim, ' +
    'xistin, xistiye, nexist, nexistin, dixist, dixistin, ne dixist, nedixist, bixist, xistibû, xistibûn, ' +
    'xistine, dixistim, rabû, rabûme, rabûne, rabûye, nerabû, nerabûne, dirabû, dirabûn, ne dirabû, nedirabû, ' +
    'birabû, rabûbû, rabûbûn, rabûiye, rabûine, dirabûim, rabûin, rûnişt, rûniştim, rûniştin, rûniştiye, ' +
    'nerûnişt, nerûniştin, dirûnişt, dirûniştin, ne dirûnişt, nedirûnişt, birûnişt, rûniştibû, rûniştibûn, ' +
    'rûniştine, dirûniştim, vegeriya, vegeriyame, vegeriyane, vegeriyaye, nevegeriya, nevegeriyane, divegeriya, ' +
    'divegeriyan, ne divegeriya, nedivegeriya, bivegeriya, vegeriyabû, vegeriyabûn, vegeriyaiye, vegeriyaine, ' +
    'divegeriyaim, vegeriyain, derket, derketim, derketin, derketiye, nederket, nederketin, diderket, ' +
    'diderketin, ne diderket, nediderket, biderket, derketibû, derketibûn, derketine, diderketim, kişand, ' +
    'kişandim, kişandin, kişandiye, nekişand, nekişandin, dikişand, dikişandin, ne dikişand, nedikişand, ' +
    'bikişand, kişandibû, kişandibûn, kişandine, dikişandim, pirsî, pirsîme, pirsîne, pirsîye, nepirsî, ' +
    'nepirsîne, dipirsî, dipirsîn, ne dipirsî, nedipirsî, bipirsî, pirsîbû, pirsîbûn, pirsîiye, pirsîine, ' +
    'dipirsîim, pirsîin, tirsiya, tirsiyame, tirsiyane, tirsiyaye, netirsiya, netirsiyane, ditirsiya, ' +
    'ditirsiyan, ne ditirsiya, neditirsiya, bitirsiya, tirsiyabû, tirsiyabûn, tirsiyaiye, tirsiyaine, ' +
    'ditirsiyaim, tirsiyain, girî, girîme, girîne, girîye, negirî, negirîne, digirî, digirîn, ne digirî, ' +
    'nedigirî, bigirî, girîbû, girîbûn, girîiye, girîine, digirîim, girîin, jiya, jiyame, jiyane, jiyaye, ' +
    'nejiya, nejiyane, dijiya, dijiyan, ne dijiya, nedijiya, bijiya, jiyabû, jiyabûn, jiyaiye, jiyaine, ' +
    'dijiyaim, jiyain, xebitî, xebitîme, xebitîne, xebitîye, nexebitî, nexebitîne, dixebitî, dixebitîn, ' +
    'ne dixebitî, nedixebitî, bixebitî, xebitîbû, xebitîbûn, xebitîiye, xebitîine, dixebitîim, xebitîin, ' +
    'kar kir, gihişt, gihiştim, gihiştin, gihiştiye, negihişt, negihiştin, digihişt, digihiştin, ne digihişt, ' +
    'nedigihişt, bigihişt, gihiştibû, gihiştibûn, gihiştine, digihiştim, firot, firotim, firotin, firotiye, ' +
    'nefirot, nefirotin, difirot, difirotin, ne difirot, nedifirot, bifirot, firotibû, firotibûn, firotine, ' +
    'difirotim, kirî, kirîme, nekirî, nekirîne, dikirî, ne dikirî, nedikirî, bikirî, kirîiye, kirîine, dikirîim, ' +
    'kirîin, avêt, avêtim, avêtin, avêtiye, neavêt, neavêtin, diavêt, diavêtin, ne diavêt, nediavêt, biavêt, ' +
    'avêtibû, avêtibûn, avêtine, diavêtim, bezî, bezîme, bezîne, bezîye, nebezî, nebezîne, dibezî, dibezîn, ' +
    'ne dibezî, nedibezî, bibezî, bezîbû, bezîbûn, bezîiye, bezîine, dibezîim, bezîin, fehm kir, zanî, zanîme, ' +
    'zanîne, zanîye, nezanî, nezanîne, dizanî, dizanîn, ne dizanî, nedizanî, bizanî, zanîbû, zanîbûn, zanîiye, ' +
    'zanîine, dizanîim, zanîin, naskir, naskirim, naskirin, naskiriye, nenaskir, nenaskirin, dinaskir, ' +
    'dinaskirin, ne dinaskir, nedinaskir, binaskir, naskiribû, naskiribûn, naskirine, dinaskirim, dixwestiye, ' +
    'nedixwestin, didixwest, didixwestin, ne didixwest, nedidixwest, bidixwest, dixwestibû, dixwestibûn, ' +
    'dixwestine, didixwestim, peyda kir, winda bû, wenda bû, zewicî, zewicîme, zewicîne, zewicîye, nezewicî, ' +
    'nezewicîne, dizewicî, dizewicîn, ne dizewicî, nedizewicî, bizewicî, zewicîbû, zewicîbûn, zewicîiye, ' +
    'zewicîine, dizewicîim, zewicîin, girtî, girtîme, negirtî, negirtîne, digirtî, ne digirtî, nedigirtî, ' +
    'bigirtî, girtîiye, girtîine, digirtîim, girtîin, şikand, şikandim, şikandin, şikandiye, neşikand, ' +
    'neşikandin, dişikand, dişikandin, ne dişikand, nedişikand, bişikand, şikandibû, şikandibûn, şikandine, ' +
    'dişikandim, lêxist, lêxistim, lêxistin, lêxistiye, nelêxist, nelêxistin, dilêxist, dilêxistin, ne dilêxist, ' +
    'nedilêxist, bilêxist, lêxistibû, lêxistibûn, lêxistine, dilêxistim, xeyidî, xeyidîme, xeyidîne, xeyidîye, ' +
    'nexeyidî, nexeyidîne, dixeyidî, dixeyidîn, ne dixeyidî, nedixeyidî, bixeyidî, xeyidîbû, xeyidîbûn, ' +
    'xeyidîiye, xeyidîine, dixeyidîim, xeyidîin, qedand, qedandim, qedandin, qedandiye, neqedand, neqedandin, ' +
    'diqedand, diqedandin, ne diqedand, nediqedand, biqedand, qedandibû, qedandibûn, qedandine, diqedandim, ' +
    'bawer kir, rawestiya, rawestiyame, rawestiyane, rawestiyaye, nerawestiya, nerawestiyane, dirawestiya, ' +
    'dirawestiyan, ne dirawestiya, nedirawestiya, birawestiya, rawestiyabû, rawestiyabûn, rawestiyaiye, ' +
    'rawestiyaine, dirawestiyaim, rawestiyain, sekinî, sekinîme, sekinîne, sekinîye, nesekinî, nesekinîne, ' +
    'disekinî, disekinîn, ne disekinî, nedisekinî, bisekinî, sekinîbû, sekinîbûn, sekinîiye, sekinîine, ' +
    'disekinîim, sekinîin, dibêjim, dibêjî, dibêje, dibêjin, nabêjim, nabêjî, nabêje, nabêjin, bibêjim, bibêjî, ' +
    'bibêje, bibêjin, nebêjim, nebêjî, nebêje, nebêjin, dikevim, dikevî, dikeve, dikevin, nakevim, nakevî, ' +
    'nakeve, nakevin, bikevim, bikevî, bikeve, bikevin, nekevim, nekevî, nekeve, nekevin, dixwazim, dixwazî, ' +
    'dixwaze, dixwazin, naxwazim, naxwazî, naxwaze, naxwazin, bixwazim, bixwazî, bixwaze, bixwazin, nexwazim, ' +
    'nexwazî, nexwaze, nexwazin, dibînim, dibînî, dibîne, dibînin, nabînim, nabînî, nabîne, nabînin, bibînim, ' +
    'bibînî, bibîne, bibînin, nebînim, nebînî, nebîne, nebînin, digirim, digire, nagirim, nagirî, nagire, ' +
    'nagirin, bigirim, bigire, bigirin, negirim, negire, negirin, dikujim, dikujî, dikuje, dikujin, nakujim, ' +
    'nakujî, nakuje, nakujin, bikujim, bikujî, bikuje, bikujin, nekujim, nekujî, nekuje, nekujin, dimirî, ' +
    'dimire, namirim, namirî, namire, namirin, bimirim, bimirî, bimire, bimirin, nemirim, nemirî, nemire, ' +
    'dimînim, dimînî, dimîne, dimînin, namînim, namînî, namîne, namînin, bimînim, bimînî, bimîne, bimînin, ' +
    'nemînim, nemînî, nemîne, nemînin, direvim, direve, narevim, narevî, nareve, narevin, birevim, bireve, ' +
    'birevin, nerevim, nereve, nerevin, dinivîsim, dinivîse, nanivîsim, nanivîsî, nanivîse, nanivîsin, ' +
    'binivîsim, binivîse, binivîsin, nenivîsim, nenivîse, nenivîsin, dişînim, dişînî, dişîne, dişînin, naşînim, ' +
    'naşînî, naşîne, naşînin, bişînim, bişînî, bişîne, bişînin, neşînim, neşînî, neşîne, neşînin, dixwînim, ' +
    'dixwînî, dixwîne, dixwînin, naxwînim, naxwînî, naxwîne, naxwînin, bixwînim, bixwînî, bixwîne, bixwînin, ' +
    'nexwînim, nexwînî, nexwîne, nexwînin, diaxivim, diaxive, naaxivim, naaxivî, naaxive, naaxivin, biaxivim, ' +
    'biaxive, biaxivin, neaxivim, neaxive, neaxivin, dipeyivim, dipeyive, napeyivim, napeyivî, napeyive, ' +
    'napeyivin, bipeyivim, bipeyive, bipeyivin, nepeyivim, nepeyive, nepeyivin, dibihîzim, dibihîzî, dibihîze, ' +
    'dibihîzin, nabihîzim, nabihîzî, nabihîze, nabihîzin, bibihîzim, bibihîzî, bibihîze, bibihîzin, nebihîzim, ' +
    'nebihîzî, nebihîze, nebihîzin, dixînim, dixînî, dixîne, dixînin, naxînim, naxînî, naxîne, naxînin, bixînim, ' +
    'bixînî, bixîne, bixînin, nexînim, nexînî, nexîne, nexînin, dirabim, dirabî, dirabe, dirabin, narabim, ' +
    'narabî, narabe, narabin, birabim, birabî, birabe, birabin, nerabim, nerabî, nerabe, nerabin, dirûnim, ' +
    'dirûnî, dirûne, dirûnin, narûnim, narûnî, narûne, narûnin, birûnim, birûnî, birûne, birûnin, nerûnim, ' +
    'nerûnî, nerûne, nerûnin, divegerim, divegerî, divegere, divegerin, navegerim, navegerî, navegere, ' +
    'navegerin, bivegerim, bivegerî, bivegere, bivegerin, nevegerim, nevegerî, nevegere, nevegerin, diderkevim, ' +
    'diderkevî, diderkeve, diderkevin, naderkevim, naderkevî, naderkeve, naderkevin, biderkevim, biderkevî, ' +
    'biderkeve, biderkevin, nederkevim, nederkevî, nederkeve, nederkevin, dikişînim, dikişînî, dikişîne, ' +
    'dikişînin, nakişînim, nakişînî, nakişîne, nakişînin, bikişînim, bikişînî, bikişîne, bikişînin, nekişînim, ' +
    'nekişînî, nekişîne, nekişînin, dipirsim, dipirse, napirsim, napirsî, napirse, napirsin, bipirsim, bipirse, ' +
    'bipirsin, nepirsim, nepirse, nepirsin, ditirsim, ditirsî, ditirse, ditirsin, natirsim, natirsî, natirse, ' +
    'natirsin, bitirsim, bitirsî, bitirse, bitirsin, netirsim, netirsî, netirse, netirsin, digirîî, digirîe, ' +
    'digirîin, nagirîim, nagirîî, nagirîe, nagirîin, bigirîim, bigirîî, bigirîe, bigirîin, negirîim, negirîî, ' +
    'negirîe, negirîin, dijîim, dijîî, dijîe, dijîin, najîim, najîî, najîe, najîin, bijîim, bijîî, bijîe, ' +
    'bijîin, nejîim, nejîî, nejîe, nejîin, dixebitim, dixebite, naxebitim, naxebitî, naxebite, naxebitin, ' +
    'bixebitim, bixebite, bixebitin, nexebitim, nexebite, nexebitin, digihîjim, digihîjî, digihîje, digihîjin, ' +
    'nagihîjim, nagihîjî, nagihîje, nagihîjin, bigihîjim, bigihîjî, bigihîje, bigihîjin, negihîjim, negihîjî, ' +
    'negihîje, negihîjin, difiroşim, difiroşî, difiroşe, difiroşin, nafiroşim, nafiroşî, nafiroşe, nafiroşin, ' +
    'bifiroşim, bifiroşî, bifiroşe, bifiroşin, nefiroşim, nefiroşî, nefiroşe, nefiroşin, dikire, nakirim, ' +
    'nakirî, nakire, nakirin, bikirim, bikire, bikirin, nekirim, nekire, diavêjim, diavêjî, diavêje, diavêjin, ' +
    'naavêjim, naavêjî, naavêje, naavêjin, biavêjim, biavêjî, biavêje, biavêjin, neavêjim, neavêjî, neavêje, ' +
    'neavêjin, dibezim, dibeze, nabezim, nabezî, nabeze, nabezin, bibezim, bibeze, bibezin, nebezim, nebeze, ' +
    'nebezin, dizanim, dizane, nazanim, nazanî, nazane, nazanin, bizanim, bizane, bizanin, nezanim, nezane, ' +
    'nezanin, dinasim, dinasî, dinase, dinasin, nanasim, nanasî, nanase, nanasin, binasim, binasî, binase, ' +
    'binasin, nenasim, nenasî, nenase, nenasin, dizewicim, dizewice, nazewicim, nazewicî, nazewice, nazewicin, ' +
    'bizewicim, bizewice, bizewicin, nezewicim, nezewice, nezewicin, dişikînim, dişikînî, dişikîne, dişikînin, ' +
    'naşikînim, naşikînî, naşikîne, naşikînin, bişikînim, bişikînî, bişikîne, bişikînin, neşikînim, neşikînî, ' +
    'neşikîne, neşikînin, dibê, got ku, gote min, got min, têm, tên, nayê, nayên, nayêm, diçe, diçim, diçin, ' +
    'naçe, naçim, were, here, heye, heyî, hene, tune, tuneye, tunebû, nîne, hebû, hebûn, dike, dikim, dikin, ' +
    'nake, nakin, nakim, bike, bikin, bikim, dide, didin, didim, nade, dan, bûn, bûm, dibin, nabe, bibe, bibin, ' +
    'bim, im, in, nîn, nînim, nînin, ez im, nehatiye, çûn, çûm, divê, nizane, nizanim, nizanin, dikare, dikarin, ' +
    'dikarim, nikare, nikarim, nikarin, dikarî, karî, karîbû, nikarîbû, telefon, telefonî, telefon kir, ' +
    'lê geriya, gerand, peyam, girtî ye, di girtîgehê de, mirî, nexweş, nexweş e, hatiye girtin, hat girtin, ' +
    'hate girtin, hatin girtin, hatiye kuştin, hat kuştin, hate kuştin, hat birin, hat îşkencekirin, ' +
    'hatiye gefkirin, gef, gefan, gefê, êrîş, tirs, tirsê, tirsiyam, گوت, گوتی, وت, وتی, ووتی, دەڵێ, دەڵێت, ' +
    'دەڵێن, ئەڵێ, ئەڵێت, ئەڵێن, گوتیان, وتیان, گوتم, وتم, گوتمان, پێی گوتم, پێی وتم, پێم گوت, پێم وت, هات, هاتن, ' +
    'هاتە, هاتم, هاتووە, هاتوون, هاتبوو, نەهات, نایەت, دێت, دێن, دێم, چوو, چوون, چووە, چووم, چووبوو, دەچێت, ' +
    'دەچێ, دەچن, دەچم, ناچێت, بوو, بوون, بووە, بووم, ببوو, دەبێت, دەبێ, ئەبێت, نابێت, نەبوو, بێت, کرد, کردم, ' +
    'کردی, کردیان, کردمان, کردووە, کردبوو, کرا, کراوە, کرابوو, کران, دەکات, دەکا, ئەکات, دەکەن, ئەکەن, دەکەم, ' +
    'ئەکەم, ناکات, ناکەن, ناکەم, بکات, بکەن, بکەم, نەکرد, دا, دام, دایان, داوە, دەدات, دەدەن, دەدەم, نەدا, ' +
    'نادات, درا, گرت, گرتیان, گرتووە, گیرا, گیراوە, گیران, دەستگیر کرا, دەستگیرکرا, دەستگیریان, دەستگیرکراوە, ' +
    'دەستگیر, دەستبەسەر, کوژرا, کوژراوە, کوژران, کوشت, کوشتیان, کوشتووە, مرد, مردووە, مردن, شەهید, شەهید بوو, ' +
    'شەهیدکرا, ڕۆیشت, ڕۆیشتن, ڕۆیشتووە, ڕۆی, دەڕوات, دەڕۆن, هەڵات, هەڵاتووە, هەڵاتن, مایەوە, ماوە, ماون, مابوو, ' +
    'دەمێنێت, گەڕایەوە, گەڕاوەتەوە, دەگەڕێتەوە, ناوێرێت, ناوێرم, دەترسێت, دەترسم, دەترسێ, دەترسن, ئەترسم, ترسا, ' +
    'ترساوە, ترسی, ترسم, زانی, دەزانێت, دەزانێ, دەزانم, دەزانن, نازانێت, نازانم, نازانێ, ویستی, ویستم, ویستیان, ' +
    'دەیەوێت, دەمەوێت, ئەمەوێ, دەیانەوێت, نامەوێت, ناوێت, بینی, بینیم, بینیان, بینیومە, دەبینم, دەبینێت, نووسی, ' +
    'نووسیویەتی, دەنووسێت, نارد, ناردی, ناردیان, ناردووە, دەنێرێت, دەنێرن, پرسی, پرسیان, پرسیم, دەپرسێت, دەپرسن, ' +
    'خوێند, دەخوێنێت, دەخوێنێ, خوێندی, کار دەکات, ئیش دەکات, ئیشی, کاری, دەژی, دەژیت, دەژین, دەژیم, ئەژی, ژیا, ' +
    'توانی, دەتوانێت, دەتوانێ, دەتوانم, دەتوانن, ناتوانێت, ناتوانم, ناتوانێ, برد, بردیان, بردووە, برا, براوە, ' +
    'دەبەن, هێنا, هێنایان, هێناوە, لێدا, لێیاندا, لێدرا, ئەشکەنجە, ئەشکەنجەدرا, ئەشکەنجەیان, هەڕەشە, هەڕەشەی, ' +
    'هەڕەشەیان, هەڕەشەم, لێکرد, لێکردم, دەناسم, دەناسێت, ناسیم, ناسی, گوێ, گوێی, بیست, بیستم, بیستی, پەیوەندی, ' +
    'پەیوەندی کرد, پەیوەندیان, تەلەفۆن, تەلەفۆنی, تەلەفۆنی کرد, تەلەفۆنیان, نامە, نامەی, نامەیەک, مەسج, ڤیدیۆ, ' +
    'و, یان, یا, بەڵام, چونکە, لەبەر, لەبەر ئەوەی, لەبەرئەوەی, کە, کاتێک, کاتێ, بۆ, بۆی, بۆم, بۆمان, بۆیان, ' +
    'بۆ ئەوەی, لە, لەگەڵ, لەگەڵم, لەگەڵی, لەگەڵمان, بە, بەبێ, بێ, لەسەر, لەژێر, لەناو, لەنێوان, لەلایەن, ' +
    'لە لایەن, لەلای, لای, لایان, دژی, دەربارەی, سەبارەت, پێش, پێشتر, دوای, دواتر, پاش, پاشان, ئینجا, ئەوجا, ' +
    'هەتا, تا, وەک, وەکو, هەروەها, هەمیشە, هەرگیز, قەت, جار, جارێک, جارێکی تر, هەندێک, هەندێ, زۆر, کەم, کەمێک, ' +
    'هەموو, گشت, هەر, هیچ, کەس, کەسێک, شتێک, شت, ئەم, ئەو, ئەوە, ئەمە, ئەوان, ئەمان, ئێمە, ئێوە, من, تۆ, خۆم, ' +
    'خۆی, خۆمان, خۆیان, خۆت, کێ, چی, بۆچی, چۆن, کەی, کوێ, لەکوێ, کام, چەند, نا, نەخێر, بەڵێ, ئەرێ, ئێستا, ئەمڕۆ, ' +
    'دوێنێ, سبەی, سبەینێ, ئەمشەو, پار, ساڵ, ساڵێک, ساڵە, ساڵی, مانگ, هەفتە, ڕۆژ, ڕۆژێک, شەو, کات, ئیتر, دیسان, ' +
    'دووبارە, دووەم, کۆتایی, تازە, کۆن, گەورە, بچووک, باش, خراپ, ڕاست, گەنج, پیر, کورد, تورک, عەرەب, فارس, ' +
    'موسڵمان, ئێزیدی, پەنابەر, پەنابەرم, قوتابی, خوێندکار, کرێکار, ئەندامی, هاووڵاتی, ئافرەت, پیاو, ژن, منداڵ, ' +
    'منداڵان, خەڵک, خەڵکی, لێرە, لەوێ, ئێرە, ئەوێ, لە هۆڵەندا, هۆڵەندا, هۆڵندا, لە ئێران, لە عێراق, لە تورکیا, ' +
    'لە سوریا, لە کوردستان, کوردستان, ماڵ, ماڵی, ماڵەوە, لە ماڵەوە, ماڵمان, گوند, گوندی, شار, شاری, وڵات, وڵاتی, ' +
    'خێزان, خێزانی, خێزانم, بنەماڵە, ناو, ناوی, ژمارە, ژمارەی, ناسنامە, پاسپۆرت, پاسپۆرتی, مۆبایلی, دەنگی, وێنە, ' +
    'وێنەی, پۆلیس, دەوڵەت, حکومەت, حکوومەت, پارت, پارتی, حیزب, حیزبی, ئیتلاعات, ئاسایش, کۆنسوڵخانە, باڵیۆزخانە, ' +
    'دادگا, دادگای, زیندان, زیندانە, لە زیندان, لە زیندانە, زیندانی, زیندانی کرا, سەرباز, پێشمەرگە, ونبوو, ' +
    'بێسەروشوێن, ئازادکرا, لێپرسینەوە, لێکۆڵینەوە, چاودێری, پرسیار, پرسیاری, کێشە, کێشەی, یارمەتی, یارمەتیم, ' +
    'تکایە, سوپاس, سڵاو, بەیانی باش, تەنها, تەنیا, بە تەنیا, پێکەوە, وا, ئاوا, وەها, لەوانەیە, ڕەنگە, ئەگەر, ' +
    'هەرچەندە, نزیک, دوور, نزیکەی, زوو, درەنگ, یەک, دوو, سێ, چوار, پێنج, نەخۆش, نەخۆشە, نەخۆشخانە, لە نەخۆشخانە, ' +
    'نەخۆش کەوت, بێکار, هاوسەرگیری, ژنی هێنا, شووی کرد, جیابووەوە, هەیە, هەبوو, نییە, نیە, نین, نەماوە, هەن, ' +
    'هەم, ە, م, ین, ن',
  organisations:
    'komelê,xwaringehê,restoranê,qehwexaneya,dikanê,navendê,nanpêja,bajêr,berbera,kuafor,kluba,klub,pirtûkxane,pirtûkxaneya,cemxaneya,şirketa,şirket,koroya,چێشتخانەکەی,کافێی,کتێبخانە,کتێبخانەی,هۆتێل,سەرتاشخانە,komele, komeleya, komeleyê, komela, weqf, weqfa, mizgeft, mizgefta, mizgeftê, camî, camiya, dêr, dêra, ' +
    'cemxane, cemevî, malbat, navend, navenda, navenda çandê, navenda kurdî, navenda civakî, navenda ciwanan, ' +
    'mala gel, malagel, mala kurdan, komîte, komîteya, meclis, meclîsa, meclîsa gel, federasyon, federasyona, ' +
    'yekîtî, yekîtiya, tevger, tevgera, platform, platforma, înîsiyatîf, kom, koma, grûp, grûba, market, ' +
    'marketa, dikan, dikana, xwaringeh, xwaringeha, restoran, restorana, firin, firina, nanpêj, nanpêjxane, ' +
    'qesabxane, qesabê, kafe, kafeya, qehwexane, berber, berberê, dibistan, dibistana, dersxane, xwendingeh, ' +
    'klûb, klûba, yane, yaneya, kovar, kovara, radyo, radyoya, weşanxane, şîrket, şîrketa, fîrma, ofîs, ofîsa, ' +
    'buroya, otêl, otêla, dermanxane, dermanxaneya, kuaför, salon, salona, zankoya, stichting, moskee, ' +
    'vereniging, کۆمەڵە, کۆمەڵەی, کۆمەڵگای, دەزگای, ڕێکخراو, ڕێکخراوی, مزگەوت, مزگەوتی, حوسەینیە, تەکیە, تەکیەی, ' +
    'کەنیسە, کەنیسەی, سەنتەر, سەنتەری, ناوەند, ناوەندی, بنکە, بنکەی, یانە, یانەی, گروپ, گروپی, گرووپی, کۆمیتەی, ' +
    'فیدراسیۆنی, یەکێتی, دوکان, دوکانی, مارکێت, مارکێتی, سوپەرمارکێتی, چێشتخانە, چێشتخانەی, ڕێستۆرانت, ' +
    'ڕێستۆرانتی, نانەواخانە, نانەواخانەی, فڕنی, قەسابخانەی, چایخانە, چایخانەی, قاوەخانەی, کافێ, کافتریای, ' +
    'دەلاکخانەی, سەرتاشخانەی, قوتابخانە, قوتابخانەی, خوێندنگە, خوێندنگەی, پەیمانگای, گۆڤاری, ڕادیۆی, کۆمپانیا, ' +
    'کۆمپانیای, نووسینگە, نووسینگەی, هۆتێلی, دەرمانخانە, دەرمانخانەی, هۆڵی, سالۆنی',
  institutions:
    'balyozxane, balyozxaneya, balyozxaneyê, sefaret, sefareta, konsolosxane, konsolosxaneya, konsolosxaneyê, ' +
    'konsolosî, konsolosiya, qonsolosxane, wezaret, wezareta, wezareta derve, wezareta hundir, wezîr, polîs, ' +
    'polîsan, jandarma, mît, îstîxbarat, îstîxbarata, îtlaat, etelaat, asayîş, sepah, sepahê, pasdar, besîc, ' +
    'muxaberat, şaredarî, şaredariya, walîtî, dadgeh, dadgeha, dadgehê, dozgerî, parlamento, parlamentoya, ' +
    'hikûmet, hikûmeta, hukumet, dewlet, dewleta, partî, partiya, pdk, ynk, pkk, pyd, ypg, ypj, kck, hdp, dem, ' +
    'dem partî, hpg, komala, pjak, kdp, puk, bizava goran, akp, mhp, chp, baas, daiş, isis, zanîngeh, zanîngeha, ' +
    'zanko, nexweşxane, nexweşxaneya, nexweşxaneyê, leşker, artêş, artêşa, pêşmerge, girtîgeh, girtîgeha, ' +
    'zindan, balafirgeh, rûdaw, kurdistan 24, k24, roj tv, stêrk tv, medya haber, ronahî tv, waar, nrt, bbc, ' +
    'voa, whatsapp, telegram, facebook, instagram, tiktok, youtube, signal, google, un, unhcr, nato, ' +
    'yekîtiya ewropa, ind, coa, aivd, politie, gemeente, ditib, diyanet, interpol, rijksoverheid, باڵیۆزخانە, ' +
    'باڵیۆزخانەی, سەفارەت, کۆنسوڵخانە, کۆنسوڵخانەی, کونسوڵگەری, قونسوڵیەی, وەزارەت, وەزارەتی, وەزارەتی دەرەوە, ' +
    'وەزارەتی ناوخۆ, پۆلیس, پۆلیسی, ئاسایش, ئاسایشی, ئیتلاعات, ئیتلاعاتی, سوپای پاسداران, سپا, سپای, ' +
    'سپای پاسداران, بەسیج, موخابەرات, هەواڵگری, دەزگای هەواڵگری, میت, پاراستن, زانیاری, دژەتیرۆر, شارەوانی, ' +
    'پارێزگا, دادگا, دادگای, دادگای شۆڕش, پەرلەمان, پەرلەمانی, حکومەت, حکومەتی, حکوومەت, حکومەتی هەرێم, پارتی, ' +
    'پارت, حیزب, حیزبی, یەکێتی, بزووتنەوەی گۆڕان, حیزبی دیموکرات, کۆمەڵە, کۆماری ئیسلامی, کۆماری ئیسلامی ئێران, ' +
    'پەکەکە, پژاک, یەپەگە, هەدەپە, داعش, زانکۆ, زانکۆی, نەخۆشخانە, نەخۆشخانەی, سوپا, سوپای, پێشمەرگە, زیندان, ' +
    'زیندانی, گرتووخانە, گرتووخانەی, فڕۆکەخانە, فڕۆکەخانەی, ڕووداو, کوردستان ٢٤, ئێن ئاڕ تی, ' +
    'نەتەوە یەکگرتووەکان, یەکێتی ئەوروپا, واتساپ, واتسئاپ, تێلیگرام, تەلەگرام, فەیسبووک, ئینستاگرام, تیکتۆک, ' +
    'یوتیوب, ڤایبەر, گووگڵ',
  villages:
    'gundek,gundî,gundiyê,mezrê,zozanê,warê,لادێ,دێیەکەمان,gundê, gund, gundê me, gundê min, li gundê, ji gundê, gundê bavê min, gundekî, mezra, mezraya, mezrayê, ' +
    'taxa, tax, taxê, li taxa, گوند, گوندی, لە گوندی, لادێی, دێی, گوندەکەم, گوندەکەمان, گوندێک, گەڕەکی, گەڕەک, ' +
    'لە گەڕەکی, ئاوایی, دێ, gundi',
  streets:
    'kolan, kolana, kolanê, cade, cadeya, cadde, caddesi, sokak, sokağı, rê, riya, taxa, tax, mahalle, ' +
    'mahallesi, bulvar, bulvara, meydan, meydana, qada, شەقام, شەقامی, کۆڵان, کۆڵانی, جادە, جادەی, گەڕەک, ' +
    'گەڕەکی, بوولوار, بولواری, ڕێگای, مەیدانی, گۆڕەپانی, خیابانی, کووچەی, straat, weg, laan',
  streetEnds: 'straat, weg, laan, plein, kade, gracht',
  addresses:
    'hejmar, hejmara, no, no., jimare, jimara, jimareya malê, navnîşan, navnîşana, navnîşana min, navnîşana me, ' +
    'adres, adresa, adresa min, mal, mala, xanî, xaniyê, apartman, apartmana, avahî, avahiya, qat, qata, daîre, ' +
    'derî, dergeh, qutiya postê, koda postê, blok, bloka, ژمارە, ژمارەی, ژمارەی ماڵ, ناونیشان, ناونیشانم, ' +
    'ناونیشانی, ناونیشانمان, ئەدرەس, ئادرێس, ئادرەسی, خانوو, خانووی, خانوی ژمارە, ماڵی ژمارە, شوقە, شوقەی, ' +
    'باڵەخانە, باڵەخانەی, نهۆم, نهۆمی, دەرگای, سندوقی پۆست, کۆدی پۆست, بلۆک, بلۆکی',
  births:
    'ji dayik bû, ji dayik bûye, ji dayik bûm, ji dayik bûme, jidayikbûn, jidayikbûna, ji dayikbûn, ' +
    'ji dayikbûna, roja jidayikbûnê, roja ji dayikbûnê, roja dayikbûnê, dîroka jidayikbûnê, dîroka ji dayikbûnê, ' +
    'dîroka jidayikbûna min, salrojbûn, rojbûn, rojbûna, rojbûna min, rojbûna wî, rojbûna wê, bûyîn, bûyîna min, ' +
    'hatim dinyayê, hatiye dinyayê, hat dinyayê, hatime dinyayê, hatine dinê, hat dinê, zayîn, zayîna, ' +
    'doğum tarihi, geboren, لەدایکبوو, لەدایک بوو, لەدایکبووم, لەدایک بووم, لەدایکبووە, لەدایک بووە, ' +
    'لە دایک بووە, لە دایک بووم, لە دایکبوون, لەدایکبوون, لەدایکبوونی, لەدایکبوونم, لە دایکبووی, لەدایکبووی, ' +
    'ڕۆژی لەدایکبوون, بەرواری لەدایکبوون, مێژووی لەدایکبوون, بەرواری لەدایکبوونم, ساڵی لەدایکبوون, ' +
    'ڕۆژی لەدایکبوونم, لەدایکبووانی, موالیدی, تەوەلود',
  children:
    'zarok, zaroka, zarokê, zarokê min, zaroka min, zarokên, zarokên min, zarokên me, zaro, zarû, kur, kurê, ' +
    'kurê min, kurê me, kurê wî, keç, keça, keça min, keça me, qîz, qîza min, law, lawê min, lawik, keçik, ' +
    'bebek, bebeka, bebeka min, pitik, pitika min, cêwî, nevî, neviyê min, neviya min, biçûkê min, brazî, ' +
    'xwarzî, منداڵ, منداڵەکەم, منداڵم, منداڵەکانم, منداڵەکانمان, منداڵەکەمان, کوڕ, کوڕم, کوڕەکەم, کوڕەکەمان, ' +
    'کوڕی, کچ, کچم, کچەکەم, کچەکەمان, کچی, ساوا, ساواکەم, کۆرپە, کۆرپەکەم, دووانە, دووانەکەم, نەوە, نەوەکەم, ' +
    'کوڕەزا, کچەزا',
  months:
    'rêbendan,çileya paşîn,çile,januar,ocak,ڕێبەندان,کانوونی دووەم,مانگی یەک,ینایەر|reşemî,resemî,sibat,şibat,' +
    'şubat,ڕەشەمە,شوبات,مانگی دوو|adar,avdar,mart,newroz,خاکەلێوە,ئازار,ئادار,مانگی سێ|avrêl,nîsan,nisan,gulan,' +
    'cotan,نیسان,بانەمەڕ,نەورۆز,مانگی چوار|gulan,gulanê,mayîs,mayis,ئایار,مایس,جۆزەردان,مانگی پێنج|pûşper,' +
    'hezîran,heziran,haziran,حوزەیران,پووشپەڕ,مانگی شەش|tîrmeh,tirmeh,temmuz,temûz,تەمموز,تەموز,گەلاوێژ,' +
    'مانگی حەوت|tebax,tebaxê,gelawêj,ab,agustos,ئاب,ئۆگەست,خەرمانان,مانگی هەشت|îlon,ilon,rezber,eylûl,eylul,' +
    'ئەیلوول,ئەیلول,ڕەزبەر,مانگی نۆ|cotmeh,kewçêr,oktober,ekim,çiriya pêşîn,تشرینی یەکەم,گەڵاڕێزان,خەزەڵوەر,' +
    'مانگی دە|mijdar,sermawez,çiriya paşîn,kasim,تشرینی دووەم,سەرماوەز,مانگی یازدە|berfanbar,befranbar,kanûn,' +
    'kanûna pêşîn,aralik,کانوونی یەکەم,بەفرانبار,مانگی دوازدە',
  plates:
    'plaqe, plaqeya, plaqa, plaqeyê, plaka, plakaya, plake, hejmara erebeyê, hejmara otomobîlê, trimbêl, ' +
    'trimbêla, tirimbêl, erebe, erebeya, ereba, otomobîl, otomobîla, seyare, seyara, maşîn, maşîna, kenteken, ' +
    'tabloya, teksî, پلێت, پلێتی, تابلۆ, تابلۆی, تابلۆی ئۆتۆمبێل, ژمارەی ئۆتۆمبێل, ژمارەی سەیارە, ئۆتۆمبێل, ' +
    'ئۆتۆمبێلی, ئۆتۆمبێلەکە, سەیارە, سەیارەی, سەیارەکە, پلاک, پلاکی, ماشێن, ماشێنی, تەکسی',
  documents:
    'pasaport, pasaporta, pasaporta min, pasaportê, pasport, hejmara pasaportê, jimara pasaportê, nasname, ' +
    'nasnameya, nasnameya min, hejmara nasnameyê, jimara nasnameyê, kimlik, tc, tc no, hejmara tc, ' +
    'karta nasnameyê, karta rûniştinê, rûniştin, destûra rûniştinê, oturum, vîze, vîzeya, vîza, bsn, ' +
    'hejmara bsn, bsn nummer, v-nummer, v nummer, hejmara v, dosya, doza, hejmara dosyayê, dosyaya min, dosyaya, ' +
    'hejmara dozê, ehliyet, ajokarî, hejmara qeydê, ind, digid, پاسپۆرت, پاسپۆرتم, پاسپۆرتی, پاسپۆرتەکەم, ' +
    'ژمارەی پاسپۆرت, ژمارەی پاسپۆرتم, پاسەپۆرت, پاسەپۆرتم, ناسنامە, ناسنامەی, ناسنامەم, ژمارەی ناسنامە, ' +
    'کارتی نیشتمانی, کارتی نیشتیمانی, جنسیە, ژمارەی جنسیە, هەویە, کارتی ناسنامە, شوناس, شناسنامە, کۆدی مەلی, ' +
    'کارتی مەلی, کۆدی نیشتمانی, ڤیزا, ڤیزەی, ئیقامە, ئیقامەی, مۆڵەتی نیشتەجێبوون, ژمارەی بی ئێس ئێن, دۆسیە, ' +
    'دۆسیەی, دۆسیەکەم, ژمارەی دۆسیە, پەروەندە, ژمارەی کەیس, کەیسەکەم, ژمارەی تۆمار, مۆڵەتی شۆفێری',
  accounts:
    'hesab, hesaba, hesabê, hesaba bankê, hesabê bankê, hejmara hesabê, jimara hesabê, iban, kart, karta, ' +
    'karta bankê, karta krediyê, hejmara kartê, hejmara karta bankê, hejmara mişterî, hejmara xerîdar, bank, ' +
    'cuzdan, cuzdana, bitcoin, btc, usdt, şîfre, papara, western union, mtcn, hewale, حیساب, حیسابی, حیسابم, ' +
    'هەژمار, هەژماری, هەژمارم, هەژماری بانک, هەژماری بانکی, ژمارەی هەژمار, ژمارەی حیساب, حیسابی بانکی, ئایبان, ' +
    'کارت, کارتی, کارتی بانک, کارتی بانکی, ژمارەی کارت, کرێدیت کارت, ژمارەی کڕیار, جزدان, جزدانی, بیتکۆین, ' +
    'پارە بنێرە, حەواڵە, فاست پەی, زین کاش, ژمارەی مشتەری',
  phones:
    'telefon, telefona, telefona min, telefonê, telefonî, hejmara telefonê, jimara telefonê, hejmara min, ' +
    'hejmara wî, hejmara wê, jimara min, hejmar, jimar, numre, numara, numera, numera min, tel, tel., tlf, ' +
    'mobîl, mobayl, cep, cepa min, gsm, li min bigerin, telefonî min bikin, telefonî min bike, têkilî, ' +
    'têkilî bi min re, whatsapp, watsap, vatsap, wp, signal, viber, faks, peyam bişînin, ji vê hejmarê, ' +
    'bi vê hejmarê, nummer, تەلەفۆن, تەلەفۆنم, تەلەفۆنی, تەلەفۆنەکەم, ژمارەی تەلەفۆن, ژمارەی تەلەفۆنم, ژمارە, ' +
    'ژمارەم, ژمارەی من, ژمارەکەم, ژمارەی, ژمارەی مۆبایل, ژمارەی مۆبایلم, مۆبایل, مۆبایلم, مۆبایلی, مۆبایلەکەم, ' +
    'مۆبایلەکەی, پەیوەندیم پێوە بکە, پەیوەندیم پێوە بکەن, پەیوەندی بکە, پەیوەندی, تەلەفۆنم بۆ بکە, واتساپ, ' +
    'واتسئاپ, واتسەپ, ڤایبەر, ڤایبر, سیگناڵ, فاکس, لەم ژمارەیەوە, بەم ژمارەیە, نومەرە, نمرەی, شمارەی',
  handles:
    'navê bikarhêner, navê bikarhêner ê min, navê bikarhêneriyê, bikarhêner, hesab, hesabê, hesaba, hesaba min, ' +
    'hesabê min, li ser, insta, instagram, instagrama min, instagrama, ig, facebook, facebooka min, face, fb, ' +
    'twitter, twittera min, x, snap, snapchat, telegram, telegrama min, tg, tiktok, tiktoka min, discord, skype, ' +
    'kanala, kanal, rûpela, rûpel, profîl, profîla, nick, nasnav, nasnavê, min bişopînin, min bibînin, dm, ' +
    'یوزەر, یوزەرم, یوزەری, یوزەرنەیم, یوزەرنەیمم, ناوی بەکارهێنەر, ناوی بەکارهێنەرم, ئەکاونت, ئەکاونتم, ' +
    'ئەکاونتی, ئەکاونتەکەم, هەژماری, هەژمار, ئینستا, ئینستاگرام, ئینستام, ئینستاگرامم, فەیسبووک, فەیسبوک, فەیسم, ' +
    'فەیسبووکم, سناپ, سناپم, سناپچات, تێلیگرام, تەلەگرام, تیکتۆک, تیکتۆکم, تویتەر, پەیج, پەیجی, پەڕەی, کەناڵی, ' +
    'کەناڵ, پرۆفایل, پڕۆفایلی, ئایدی',
  numbers:
    '0:sifir,sifr,sıfır,سفر,صفر|1:yek,yêk,یەک,یەك|2:du,dudu,dido,دوو,دو|3:sê,sisê,سێ|4:çar,چوار|5:pênc,penc,پێنج|' +
    '6:şeş,شەش|7:heft,حەوت,هەفت|8:heşt,هەشت|9:neh,نۆ|10:deh,دە|20:bîst,bist,بیست|30:sî,si,سی|40:çil,چل|50:pêncî,' +
    'penci,پەنجا|60:şêst,شەست|70:heftê,hefte,حەفتا|80:heştê,heşte,هەشتا|90:nod,nehwêd,نەوەد|100:sed,سەد',
  doubles: 'cot, du caran, du car, dubare, duble, دووجار, دوو جار, جووت, دووبارە, دەبڵ, دووانە',
  ats: 'et, at, ad, nîşana et, nîşana at, kuyruklu a, qûntirek, kêlik, ئەت, ئێت, ات, نیشانەی ئەت, ئات, apenstaartje',
  dots: 'xal, nuqte, niqte, nokta, dot, punt, punkt, خاڵ, دۆت, نوقتە, نقطە, پوینت',
  signs:
    'tîre, xêz, xêza jêr, binxet, jêrxet, alt tire, slaş, zêde, plus, eksi, دەیش, هێڵ, ژێرهێڵ, ئەندەرسکۆر, ' +
    'هێڵی ژێرەوە, سلاش, کۆ, زایەد, پڵەس, داش, خەت',
  units:
    'euro, ewro, yûro, dolar, lîre, lira, dînar, tomen, tûman, hezar, milyon, milyar, ji sedî, %, kes, kesan, ' +
    'mirov, car, caran, carî, sal, salan, salî, salên, salî me, saliye, meh, mehan, hefte, roj, rojan, saet, ' +
    'seet, saetan, deqe, deqeyan, çirke, km, kîlometre, metre, mt, kîlo, kg, gram, lître, şopîner, şopîneran, ' +
    'temaşe, temaşevan, zarok, bira, malbat, mal, gund, leşker, peyam, rûpel, bend, xwendekar, şehîd, girtî, ' +
    'یۆرۆ, دۆلار, دینار, تمەن, تومەن, لیرە, هەزار, ملیۆن, ملیار, لە سەدا, لەسەدا, کەس, کەسی, جار, جاران, ساڵ, ' +
    'ساڵە, ساڵان, ساڵی, ساڵم, ساڵەم, مانگ, مانگە, هەفتە, ڕۆژ, ڕۆژە, سەعات, کاتژمێر, خولەک, دەقە, چرکە, کم, ' +
    'کیلۆمەتر, مەتر, کیلۆ, کگم, گرام, لیتر, فۆڵۆوەر, بینەر, منداڵ, برا, خێزان, ماڵ, گوند, نامە, پەڕە, شەهید, ' +
    'زیندانی',
  suffixes:
    'ەکانم, یەکان, yekî, yekê, ekan, ەکان, ەکەی, یەوە, ەکەم, ekê, ekî, yên, yan, îyê, ەکە, کەی, کان, انی, یان, ' +
    "مان, تان, ێکی, ەوە, 'yê, 'ya, 'an, ên, an, yê, ya, yî, im, in, ێک, یش, وە, دا, ان, ەی, 'ê, 'a, 'î, ê, a, î, " +
    'o, ی, ە',
  wordEnds:
    'ەوە,ەکە,ەکان,ووین,وین,یان,ێت,ێن,kirin,kirî,dikin,dike,dikir,bûn,bûye,bûne,dibe,dibin,tine,tina,tiye,tin,andin,andî,anan,eke,ekê,dikim,kirine,kiriye',
  prefixes: '',
};
