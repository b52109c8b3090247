/** Ends of domains that are no words of a language people report in, with how they are written in other scripts. */
export const domainEnds: ReadonlySet<string> = new Set(
  (
    'com,org,net,nl,info,io,eu,tr,ru,ua,fr,uk,cn,ir,et,er,iq,sy,tv,app,dev,gov,edu,biz,online,site,xyz,shop,be,ch,gl,ly,' +
    'co,cc,pl,se,dk,it,at,de,es,me,us,ca,au,ae,eg,sa,so,ke,kz,uz,az,ge,рф,рус,укр,ком,нет,орг,ру,com,كوم,کام,كام,کم,نت,' +
    'اورج,ኮም,ኔት,コム,公司,网'
  ).split(','),
);

/** Ends that are words too, so that "gebeld.de" may be a sentence that lost its space. */
export const wordyEnds: ReadonlySet<string> = new Set(
  'de,es,me,it,at,be,us,so,se,co,so,la,no,is,in,au,er,et,site,shop,online,app,io,ca,sa,ly,ae'.split(','),
);

/** Providers of mail, with what people make of their names; behind a sign for "at" they need no end. */
export const mailHosts: ReadonlySet<string> = new Set(
  (
    'gmail,gmial,gmai,gmal,googlemail,hotmail,hotmial,hotmal,outlook,yahoo,yaho,icloud,protonmail,proton,tutanota,tuta,' +
    'ziggo,kpnmail,kpn,xs4all,planet,yandex,gmx,qq,163,126,foxmail,posteo,mailbox,aol,msn,rambler,mailru,web,' +
    'джимейл,гмейл,гмаил,жмейл,джимэйл,яндекс,хотмейл,хотмаил,аутлук,яху,рамблер,' +
    'جيميل,جيمايل,جميل,جی‌میل,جیمیل,ياهو,یاهو,هوتميل,هاتميل,هات‌میل,هاتمیل,اوتلوك,اوت‌لوک,ኢሜል,ጂሜል,ጂሜይል,ጂመይል,ያሁ,ሆትሜል,ሆትሜይል'
  ).split(','),
);
