import type { Language } from '../language.ts';

export const so: Language = {
  code: 'so',
  script: 'latin',
  introductions:
    'magacaygu waa,magacaygu,magacayga waa,magaceygu waa,magaceygu,magacaygu waxaa waaye,magacayga,magaca waa,' +
    'magacu waa,magaciisu waa,magaciisa waa,magaciisu,magaciisa,magaceedu waa,magaceeda waa,magaceedu,' +
    'magaceeda,magacooda,magacoodu waa,magac ahaan,magaca la yiraahdo,magacayga oo dhan,magacayga saxda ah,' +
    'magaciisa saxda ah,magaciisa oo buuxa,magaceyga oo buuxa,magacayga oo buuxa,magaca aabahay waa,' +
    'magaca aabahay,magaca hooyaday waa,magaca hooyaday,magaca walaalkay,magaca walaashay,magaca ninkayga,' +
    'magaca xaaskayga,magaca wiilkayga,magaca gabadhayda,magaca ilmahayga,magaca saaxiibkay,magaca ninka,' +
    'magaca sarkaalka,magaca qofka,magaca qoyska,la yiraahdo,la yidhaahdo,la dhaho,la yiraa,la oran jiray,' +
    'la odhan jiray,la yiraahdaa,layiraahdo,layidhaahdo,ladhaho,layiraa,waxaa la yiraahdaa,waxaa la yidhaahdaa,' +
    'waxaa la dhahaa,waxaa layiraahdaa,waxa la yiraahdaa,waxaa lagu magacaabaa,lagu magacaabo,waxaa loo yaqaan,' +
    'loo yaqaan,loo yaqaano,loo yaqaanno,looyaqaan,loo yaqanay,lagu naanayso,naanaystiisu waa,naanaystiisa,' +
    'naanaysta,naanaysteydu waa,naanaysteeda,qof la yiraahdo,nin la yiraahdo,nin la dhaho,naag la yiraahdo,' +
    'gabar la yiraahdo,gabar la dhaho,wiil la yiraahdo,i dhaha,waxaa la i yiraahdaa,waxaa la i dhahaa,' +
    'waxaa lay yiraahdaa,waxaa layiga yaqaan,saxiix,saxiixa,saxiixay,walaalkiin,walaalkaa,walaashiin,' +
    'magacay waa,magacey waa,mgacaygu waa,magacygu waa',
  perhaps:
    'waxaan ahay,anigu waxaan ahay,ani waxaan ahay,waa,wuxuu ahaa,waxay ahayd,wuxu ahaa,kani waa,tani waa,' +
    'kan waa,tan waa,midkaas waa,aniga,aniga iyo,isaga iyo,iyada iyo,iyo,ama,ila,ilaa,xagga,dhanka,' +
    'waxaa ii sheegay,ii sheegay,ii sheegtay,wuxuu yiri,waxay tiri,ayaa,baa,ayaa ii soo wacay,i soo wacay,' +
    'waxaa i soo wacay,i soo wacday,waxaan la hadlay,la hadlay,waxaan arkay,waxaan aqaan,waxaan aqaanaa,aqaan,' +
    'garanayaa,waxaan la kulmay,la kulmay,waxaa la xiray,la xiray,la xidhay,la dilay,waxaa la dilay,' +
    'la afduubay,waxaa i hanjabay,i hanjabay,la socday,ina,ina adeer,wiil uu dhalay,uu dhalay,ay dhashay,reer,' +
    'reerka,qoyska,qabiilka,beesha,jilibka,ka socda,ka yimid,ka timid,qoraa,qore,salaan,salaama,' +
    'asalaamu calaykum,mudane,gacaliye,gacaliyaha,gacalo,magac,magaca,mahadsanid,waayo,sida,tusaale',
  titles:
    'mudane,mudanaha,mudanayaal,marwo,marwada,marwadda,mr,mrs,dr,dr.,dhakhtar,dhakhtarka,dhaqtar,dhaqtarka,' +
    'dhakhtarad,doktoor,doctor,prof,professor,borofisar,injineer,injineerka,engineer,eng,eng.,sheekh,sheikh,' +
    'sheikha,shiikh,sheekha,sheekhaha,shiekh,sh.,xaaji,xaajiga,haji,xaajiyad,xaajiyada,imaam,imaamka,imam,' +
    'macallin,macalin,macalinka,macallinka,macalimad,macallimad,macalimadda,ustaad,ustaaz,qaaddi,suldaan,' +
    'suldaanka,boqor,boqorka,ugaas,ugaaska,garaad,garaadka,caaqil,caaqilka,nabadoon,nabadoonka,malaaq,islow,' +
    'beeldaaje,oday,odayga,odeyga,aw,sayid,sayidka,shariif,shariifka,seyidka,general,jeneraal,jeneraalka,' +
    'jananka,janan,gaashaanle,gaashaanle sare,gaashaanle dhexe,kornayl,kornaylka,kornaylo,coronel,colonel,' +
    'dhamme,dhammaha,xidigle,xiddigle,laba xidigle,saraakiil,sarkaal,sarkaalka,sarkaalkii,taliye,taliyaha,' +
    'taliyihii,taliyaha ciidanka,garsoore,garsooraha,xaakim,xaakimka,qareen,qareenka,xildhibaan,xildhibaanka,' +
    'xildhibaanad,senator,senatar,wasiir,wasiirka,wasiirkii,wasiir ku xigeen,guddoomiye,guddoomiyaha,gudoomiye,' +
    'gudoomiyaha,gudoomiyihii,duqa,duqa magaalada,danjire,danjiraha,safiir,safiirka,qunsul,qunsulka,weriye,' +
    'weriyaha,wariye,wariyaha,suxufi,suxufiga,fanaan,fanaanka,fanaanad,abwaan,abwaanka,gabayaa,marxuum,' +
    'marxuumka,marxuumad,marxuumadda,alle ha u naxariisto,shahiid,shahiidka,adeer,abti,abtigay,eeddo,habaryar,' +
    'habaryaro,ayeeyo,awoowe,abboowe,abbow,aboowe,walaal,walaalo,abaayo,abayo,meneer,mevrouw',
  titlesAfter:
    'alle ha u naxariisto,ilaahay ha u naxariisto,ahn,ahun,aun,allaha u naxariisto,walaal,walaalo,adeer,abti,' +
    'eeddo,abaayo,aboowe,dheere,yare,weyn',
  people:
    'walaalkay,walaalkayga,walaalkeyga,walaalkey,walaalkaa,walaalkiis,walaalkiisa,walaalkeed,walaalkeeda,' +
    'walaalkeen,walaalkood,walaalkii,walaalka,walaal,walaashay,walaashayda,walaasheyda,walaashaa,walaashiis,' +
    'walaasheed,walaasheena,walaashood,walaalahay,walaalaheyga,walaalihiis,walaalaheed,aabahay,aabahayga,' +
    'aabaheyga,aabahaa,aabaheed,aabihiis,aabihiisa,hooyaday,hooyadayda,hooyadeyda,hooyadaa,hooyadiis,hooyadeed,' +
    'hooyadood,adeerkay,adeerkayga,adeerkeyga,adeerkey,adeerkiis,adeerkeed,adeerkaa,adeerkeen,adeerka,adeer,' +
    'abtigay,abtigayga,abtigeyga,abtigey,abtigiis,abtigeed,abtigaa,abtiga,abti,eedaday,eedadayda,eedadeyda,' +
    'eedadiis,eedadeed,eedada,eeddoday,eeddodeyda,eeddodiis,habaryartay,habaryarteyda,habaryartayda,' +
    'habaryartiis,habaryarteed,habaryarta,habryartay,ayeeyaday,ayeeyadeyda,ayeeyadiis,ayeeyadeed,awoowgay,' +
    'awoowahay,awoowegay,awoowehay,awowgay,inaadeer,wiilkayga,wiilkeyga,wiilkay,wiilkey,wiilkiisa,wiilkiis,' +
    'wiilkeeda,wiilkeed,wiilka,wiilkii,wiilkooda,wiilkeena,wiil,gabadhayda,gabadheyda,gabadhay,gabadhiisa,' +
    'gabadhiis,gabadheeda,gabadheed,gabadha,gabadhii,gabartayda,gabarteyda,gabartay,gabartiisa,gabarteeda,' +
    'gabarta,gabartii,gabar,inankayga,inankeyga,inankay,inankiisa,inankeeda,inantayda,inanteyda,inantiisa,' +
    'inanteeda,inanta,inanka,inan,ilmahayga,ilmaheyga,ilmahay,ilmahiisa,ilmaheeda,ilmaha,ilmaheena,caruurtayda,' +
    'caruurteyda,caruurtiisa,caruurteeda,caruurta,carruurtayda,carruurta,xaaskayga,xaaskeyga,xaaskay,xaaskey,' +
    'xaaskiisa,xaaskiis,xaaska,xaaskeedii,afoday,afodayda,afodeyda,afodiisa,afoda,naagtayda,naagteyda,' +
    'naagtiisa,naagtii,naagta,marwadayda,marwadeyda,ninkayga,ninkeyga,ninkay,ninkey,ninkeeda,ninkeed,ninka,' +
    'ninkii,nin,odaygayga,odaygeyga,odaygeeda,odayga,oday,saaxiibkay,saaxiibkayga,saaxiibkeyga,saaxiibkey,' +
    'saaxiibkiis,saaxiibkiisa,saaxiibkeed,saaxiibkeeda,saaxiibka,saaxiibtay,saaxiibteyda,saaxiibtayda,' +
    'saaxiibtiis,saaxiibtiisa,saaxiibteed,saaxiibta,saaxiib,saxibkay,saxibkey,saxibkeyga,saxibtey,saxibteyda,' +
    'sxbkay,sxbkey,asxaabtayda,asxaabteyda,asxaabta,jaalkay,jaalkayga,rafiiqay,deriskayga,deriskeyga,deriskay,' +
    'deriska,deriskeena,deristeyda,deris,dariskayga,dariskeyga,dariska,daris,jaarkayga,jaarkeyga,jaarka,' +
    'jaarkeena,shaqaalaha,mulkiilaha,maamulaha,maamulahayga,maamulaheyga,maamulaheena,maamulahii,madaxdayda,' +
    'madaxdeyda,madaxda,mudiirkayga,mudiirkeyga,mudiirka,mudiirkii,mudiir,macalinkayga,macalinkeyga,' +
    'macalinkayagii,macalinka,macalinkiisa,macallinkayga,macallinkeyga,macallinkiisa,qareenkayga,qareenkeyga,' +
    'qareenkiisa,qareen,dhakhtarkayga,dhakhtarkeyga,turjubaankayga,turjubaankeyga,turjubaanka,turjubaankii,' +
    'turjubaanadda,turjubaan,tarjumaanka,tarjumaankeyga,sodoggay,sodoggeyga,sodohday,sodohdeyda,seedigay,' +
    'seedigeyga,seedigiis,seediga,seedi,dumaashiday,dumaashideyda,xididkay,xididkeyga,bahwadodayda,abbowgay,' +
    'qaraabadayda,qaraabadeyda,qaraabada,ehelkayga,ehelkeyga,ehelka,qoyskayga,qoyskeyga,qoyska,fasalkayga,' +
    'ganacsadaha,darawalka,darawalkii,darawal,aabe,aabbe,aabo,abahey,abahay,aabbahay,aabbaheyga,hooyo,hoyo,' +
    'hoyaday,hooyadey,walaalkey iga weyn,walaalkay iga weyn,walaalkay iga yar,walaalkay ka weyn,walaalkay yar,' +
    'walaashey,walaashay iga weyn,walaashay yar,walaal kale,ina adeer,ina adeerkay,inaadeerkay,ina adeerkey,' +
    'ina adeerka,inaabti,ina abti,ina abtigay,ina abtigey,ina eeddo,ina eedo,ina habaryar,ina habar,' +
    'wiil ay ilma adeer,ilma adeer,ilma adeerkay,wiilka uu adeerka u yahay,wiilka aan dhalay,' +
    'gabadha aan dhalay,wiilkayga weyn,wiilkayga yar,gabadhayda weyn,gabadhayda yar,curadkayga,curadkeyga,' +
    'seygeyga,seygayga,sayga,seyga,ninkaygii hore,ninkii hore,xaaskaygii hore,xaaskii hore,xaasaskiisa,saaxib,' +
    'saxib,saaxiibad,saaxiibkay fiican,nin aan saaxiib nahay,nin saaxiibkay ah,gabar saaxiibtay ah,' +
    'gabar aan saaxiibo nahay,wiil aan saaxiib nahay,wiil asxaabteyda ah,nin qaraabo ah,qaraabo,' +
    'nin ehelkayga ah,nin reerkeena ah,nin kale,ninkaas,ninkan,naag,gabadh,gabadhaas,wiilkaas,qof,qofka,qofkii,' +
    'qofkaas,qof magaciisu,islaan,islaanta,haweeney,haweeneyda,haweenay,dhalinyaro,dhallinyaro,sarkaal,' +
    'sarkaalka,askari,askariga,askarigii,booliis,booliiska,boolis,ciidan,dhaqdhaqaaqe,u dhaqdhaqaaqe,suxufi,' +
    'weriye,ganacsade,ganacsadihii,basaas,basaaska,jaajuus,jaajuuska,mukhalas,mukhalaska,tahriibiye,mukhalis,' +
    'magafe,magafaha,shaqaale,shaqaalaha safaarada,xoghaye,xoghayaha,qunsul,qunsulka,imaamka masaajidka,' +
    'imaamka masjidka,sheekha masaajidka,gudoomiyaha jaaliyada,guddoomiyaha jaaliyadda,gudoomiyaha ururka,' +
    'madaxa ururka,milkiilaha,milkiilaha dukaanka,mulkiilaha guriga,milkiile,maamulaha iskuulka,' +
    'macalinka dugsiga,macalinka iskuulka,macalinka quraanka,shaqo wadaagey,shaqo wadaagay,shaqo la wadaagay,' +
    'shaqo wadaage,ardayad,arday,ardayga,ardayda,maxbuus,maxbuuska,qaxooti,qaxootiga,dilaal,dilaalka,' +
    'contactpersoon,mentor,voogd',
  functions:
    'way,wuu,oga,kasta,waan,hor,ugu,waa,waxaa,waxa,waxaan,waxan,waxaad,waxuu,wuxuu,wuxu,waxay,waxey,wexey,waxaanu,waxaynu,waxaannu,ayaa,aya,' +
    'ayaan,ayay,ayey,ayuu,ayaad,baa,ba,buu,bay,baan,baad,bey,in,inuu,inay,iney,inaan,inaad,inaanu,inaysan,' +
    'inuusan,inaanan,oo,ee,eh,ah,aan,aad,uu,ay,ey,ku,ka,u,la,ugu,uga,kaga,kala,kula,lagu,laga,loo,loogu,lala,' +
    'igu,iga,ii,ila,igala,isku,iska,isla,isu,ina,noo,naga,nagu,nala,idiin,idin,kuu,kaa,kugu,kaaga,soo,sii,wada,' +
    'wax,waxba,cid,cidna,qof,qofna,mid,midna,kale,kaleeto,kaliya,oo kaliya,kan,kani,kaas,kaasi,tan,tani,taas,' +
    'taasi,kuwa,kuwaas,kuwan,halkan,halkaas,halkaa,halkee,meesha,meel,meesheen,xaggee,xagee,goorma,goorta,' +
    'markii,markaas,marka,marki,mar,maxaa,maxay,maxaad,maxuu,maya,haa,may,ma,miyaa,muxuu,mise,ama,iyo,laakiin,' +
    'lakin,lakiin,laakin,balse,hase,hadana,haddana,hadda,hada,imika,iminka,imminka,markuu,markay,markaan,' +
    'markey,hadii,haddii,hadaan,haddaan,hadduu,kadib,ka dib,kaddib,kahor,ka hor,hore,horay,horey,dabadeed,dib,' +
    'dibadda,gudaha,hoos,kor,korka,hoosta,dhinaca,dhanka,xagga,agteeda,ilaa,ilaah,illaa,tan iyo,sidii,sida,' +
    'sidaas,sidan,sidee,sababtoo,sabab,sababta,sababtoo ah,maadaama,waayo,si,tahay,yahay,yihiin,ahay,nahay,' +
    'tihiin,ahaa,ahayd,aheyd,ahaayeen,ahaayen,ahaan,maaha,maahan,ma aha,aha,ahayn,jiray,jirtay,jireen,jirey,' +
    'jirta,jira,jiro,jirin,leh,lahaa,lahayd,laheyd,lahaayeen,leeyahay,leedahay,leeyihiin,lihiin,qabaa,qabo,' +
    'qabay,yiri,yidhi,tiri,tidhi,yiraahdeen,dhahay,dhahaan,dhaheen,dhahday,dhahaa,iri,idhi,yimid,timid,' +
    'yimaadeen,imid,imaaday,imanaya,imaanayaa,yimi,timi,tagay,tagtay,tageen,aaday,aadday,aadeen,aadaya,qabtay,' +
    'qabteen,la qabtay,la xiray,la xidhay,la dilay,la geeyay,la waayay,waayay,waayey,lumay,luntay,la afduubay,' +
    'dhintay,dhimatay,dhinteen,geeriyooday,geeriyootay,xiran,xidhan,xiran yahay,xiran tahay,xabsi,xabsiga,' +
    'maqan,nool,noolaa,nooshahay,nool yahay,joogaa,joogta,jooga,joogay,joogtay,joogeen,joogo,degan,degen,' +
    'deggan,degganaa,deganyahay,degan yahay,degan tahay,ku nool,ku noolaa,ku dhashay,u shaqeeya,u shaqeysa,' +
    'shaqeeya,shaqeysa,shaqeeyaa,shaqayn,dhakhtar,macalin,askari,booliis,ganacsade,weriye,arday,ardayad,qareen,' +
    'injineer,darawal,sheekh,imaam,sarkaal,qaxooti,qaxootiga,soomaali,soomaaliyeed,soomaalida,itoobiyaan,' +
    'kenyan,holandees,holland,nederland,soomaaliya,muqdisho,hargeysa,xamar,isaga,iyada,aniga,adiga,annaga,' +
    'anaga,innaga,idinka,iyaga,isagoo,iyadoo,iyagoo,anigoo,isaguna,iyaduna,anigu,adigu,isagu,iyadu,iyagu,anna,' +
    'anina,adna,isna,iyana,naftiisa,nafteeda,nafteyda,naftayda,keligay,keligiis,keligeed,kaligiis,kaligay,' +
    'dhammaan,dhamaan,dhan,oo dhan,kulli,badan,badnaa,badanaa,badanaaba,yar,yaraa,weyn,weynaa,wayn,iga weyn,' +
    'iga yar,ka weyn,ka yar,yaryar,waaweyn,cusub,kii hore,tii hore,dambe,danbe,ugu weyn,ugu yar,curad,dheer,' +
    'gaaban,dhow,fog,fiican,fiicnaa,wanaagsan,xun,xumaa,daran,culus,adag,fudud,buka,xanuunsan,jiran,dhaawac,' +
    'dhaawacan,naafo,baqaya,baqanaya,cabsi,cabsanaya,cabsi qaba,walwal,walaac,murugo,murugaysan,murugeysan,' +
    'faraxsan,daalan,caro,careysan,xaas,guursaday,guursatay,furay,dhalay,dhashay,la soo wacay,soo wacay,' +
    'soo wacday,wacay,wacday,wacaan,wacaya,wicis,telefoon,telefoonka,taleefan,taleefoon,taleefanka,telefonka,' +
    'farriin,fariin,farriinta,qoraal,hanjabaad,hanjabay,hanjabeen,u hanjabay,handadaad,cadaadis,basaas,' +
    'basaasnimo,lacag,lacagta,dalka,dalkii,dalkayga,wadanka,wadankii,wadankeyga,guri,guriga,gurigayga,' +
    'gurigeyga,gurigooda,magaalada,magaalo,tuulo,tuulada,xaafad,xaafadda,safaarad,safaarada,safaaradda,' +
    'qunsuliyad,qunsuliyadda,dowlad,dowladda,dawladda,dowlada,xukuumad,xukuumadda,ciidan,ciidamada,ciidanka,' +
    'nabadsugida,nabad sugid,nisa,alshabaab,al shabaab,shabaab,masaajid,masaajidka,masjidka,iskuul,iskuulka,' +
    'dugsi,dugsiga,jaamacad,jaamacadda,xafiis,xafiiska,shaqo,shaqada,dukaan,dukaanka,jaaliyad,jaaliyada,' +
    'jaaliyadda,urur,ururka,xisbi,xisbiga,qabiil,qabiilka,beesha,maalin,maalintii,maalinta,maanta,shalay,berri,' +
    'berrito,caawa,xalay,bil,bisha,bilood,bishii,sanad,sannad,sanadka,sanadkii,sannadkii,sano,sanno,usbuuc,' +
    'usbuuca,isbuuc,toddobaad,saacad,saacadood,daqiiqo,jir,jirka,kow,laba,labo,labada,labadii,saddex,sadex,' +
    'afar,shan,lix,toddoba,todobo,sideed,sagaal,toban,koowaad,labaad,saddexaad,mahadsanid,fadlan,wallahi,' +
    'walaahi,wallaahi,ilaahay,alle,allah,inshallah,insha allah,alxamdulilaah,xamdulilaah,masha allah,runtii,' +
    'runta,been,xaqiiq,xaqiiqdii,malaha,laga yaabo,lagayaabo,waarid,aad u,aad ayuu,kaas oo,kuwa kale,wakhti,' +
    'waqti,wakhtigaas,waqtigaas,yaa,yuu,yay,kee,tee,kuma,tuma,siduu,sideedii,inkasta,inkastoo,weli,wali,welina,' +
    'xitaa,xataa,sidoo,sidoo kale,gaar,gaar ahaan,guud,caadi,muhiim,halis,khatar,khatarta,sheeg,sheegay,' +
    'sheegey,sheegtay,sheegtey,sheegnay,sheegteen,sheegeen,sheegaa,sheegtaa,sheegnaa,sheegtaan,sheegaan,' +
    'sheegayaa,sheegeyaa,sheegayey,sheegayay,sheegayeen,sheegaysaa,sheegeysaa,sheegaynaa,sheegayaan,sheegayo,' +
    'sheegayso,sheego,sheegto,sheegi,sheegin,sheegnin,sheegna,sheegten,sheegi jiray,keen,keenay,keeney,keentay,' +
    'keentey,keennay,keenteen,keeneen,keenaa,keentaa,keennaa,keentaan,keenaan,keenayaa,keeneyaa,keenayey,' +
    'keenayay,keenayeen,keenaysaa,keeneysaa,keenaynaa,keenayaan,keenayo,keenayso,keeno,keento,keeni,keenin,' +
    'keennin,keenna,keenten,keeni jiray,tag,tagey,tagtey,tagnay,tagteen,tagaa,tagtaa,tagnaa,tagtaan,tagaan,' +
    'tagayaa,tageyaa,tagayey,tagayay,tagayeen,tagaysaa,tageysaa,tagaynaa,tagayaan,tagayo,tagayso,tago,tagto,' +
    'tagi,tagin,tagnin,tagna,tagten,tagi jiray,arag,aragay,aragey,aragtay,aragtey,aragnay,aragteen,arageen,' +
    'aragaa,aragtaa,aragnaa,aragtaan,aragaan,aragayaa,arageyaa,aragayey,aragayay,aragayeen,aragaysaa,arageysaa,' +
    'aragaynaa,aragayaan,aragayo,aragayso,arago,aragto,aragi,aragin,aragnin,aragna,aragten,aragi jiray,gal,' +
    'galay,galey,galtay,galtey,galnay,galteen,galeen,galaa,galtaa,galnaa,galtaan,galaan,galayaa,galeyaa,' +
    'galayey,galayay,galayeen,galaysaa,galeysaa,galaynaa,galayaan,galayo,galayso,galo,galto,gali,galin,galnin,' +
    'galna,galten,gali jiray,qaad,qaaday,qaadey,qaadtay,qaadtey,qaadnay,qaadteen,qaadeen,qaadaa,qaadtaa,' +
    'qaadnaa,qaadtaan,qaadaan,qaadayaa,qaadeyaa,qaadayey,qaadayay,qaadayeen,qaadaysaa,qaadeysaa,qaadaynaa,' +
    'qaadayaan,qaadayo,qaadayso,qaado,qaadto,qaadi,qaadin,qaadnin,qaadna,qaadten,qaadi jiray,hel,helay,heley,' +
    'heltay,heltey,helnay,helteen,heleen,helaa,heltaa,helnaa,heltaan,helaan,helayaa,heleyaa,helayey,helayay,' +
    'helayeen,helaysaa,heleysaa,helaynaa,helayaan,helayo,helayso,helo,helto,heli,helin,helnin,helna,helten,' +
    'heli jiray,dil,dilay,diley,diltay,diltey,dilnay,dilteen,dileen,dilaa,diltaa,dilnaa,diltaan,dilaan,dilayaa,' +
    'dileyaa,dilayey,dilayay,dilayeen,dilaysaa,dileysaa,dilaynaa,dilayaan,dilayo,dilayso,dilo,dilto,dili,dilin,' +
    'dilnin,dilna,dilten,dili jiray,xir,xiray,xirey,xirtay,xirtey,xirnay,xirteen,xireen,xiraa,xirtaa,xirnaa,' +
    'xirtaan,xiraan,xirayaa,xireyaa,xirayey,xirayay,xirayeen,xiraysaa,xireysaa,xiraynaa,xirayaan,xirayo,' +
    'xirayso,xiro,xirto,xiri,xirin,xirnin,xirna,xirten,xiri jiray,xidh,xidhay,xidhey,xidhtay,xidhtey,xidhnay,' +
    'xidhteen,xidheen,xidhaa,xidhtaa,xidhnaa,xidhtaan,xidhaan,xidhayaa,xidheyaa,xidhayey,xidhayay,xidhayeen,' +
    'xidhaysaa,xidheysaa,xidhaynaa,xidhayaan,xidhayo,xidhayso,xidho,xidhto,xidhi,xidhin,xidhnin,xidhna,xidhten,' +
    'xidhi jiray,jar,jaray,jarey,jartay,jartey,jarnay,jarteen,jareen,jaraa,jartaa,jarnaa,jartaan,jaraan,' +
    'jarayaa,jareyaa,jarayey,jarayay,jarayeen,jaraysaa,jareysaa,jaraynaa,jarayaan,jarayo,jarayso,jaro,jarto,' +
    'jari,jarin,jarnin,jarna,jarten,jari jiray,furr,furray,furrey,furrtay,furrtey,furrnay,furrteen,furreen,' +
    'furraa,furrtaa,furrnaa,furrtaan,furraan,furrayaa,furreyaa,furrayey,furrayay,furrayeen,furraysaa,furreysaa,' +
    'furraynaa,furrayaan,furrayo,furrayso,furro,furrto,furri,furrin,furrnin,furrna,furrten,furri jiray,fur,' +
    'furey,furtay,furtey,furnay,furteen,fureen,furaa,furtaa,furnaa,furtaan,furaan,furayaa,fureyaa,furayey,' +
    'furayay,furayeen,furaysaa,fureysaa,furaynaa,furayaan,furayo,furayso,furo,furto,furi,furin,furnin,furna,' +
    'furten,furi jiray,akhris,akhrisay,akhrisey,akhristay,akhristey,akhrisnay,akhristeen,akhriseen,akhrisaa,' +
    'akhristaa,akhrisnaa,akhristaan,akhrisaan,akhrisayaa,akhriseyaa,akhrisayey,akhrisayay,akhrisayeen,' +
    'akhrisaysaa,akhriseysaa,akhrisaynaa,akhrisayaan,akhrisayo,akhrisayso,akhriso,akhristo,akhrisi,akhrisin,' +
    'akhrisnin,akhrisna,akhristen,akhrisi jiray,qor,qoray,qorey,qortay,qortey,qornay,qorteen,qoreen,qoraa,' +
    'qortaa,qornaa,qortaan,qoraan,qorayaa,qoreyaa,qorayey,qorayay,qorayeen,qoraysaa,qoreysaa,qoraynaa,qorayaan,' +
    'qorayo,qorayso,qoro,qorto,qori,qorin,qornin,qorna,qorten,qori jiray,dir,diray,direy,dirtay,dirtey,dirnay,' +
    'dirteen,direen,diraa,dirtaa,dirnaa,dirtaan,diraan,dirayaa,direyaa,dirayey,dirayay,dirayeen,diraysaa,' +
    'direysaa,diraynaa,dirayaan,dirayo,dirayso,diro,dirto,diri,dirin,dirnin,dirna,dirten,diri jiray,bax,baxay,' +
    'baxey,baxtay,baxtey,baxnay,baxteen,baxeen,baxaa,baxtaa,baxnaa,baxtaan,baxaan,baxayaa,baxeyaa,baxayey,' +
    'baxayay,baxayeen,baxaysaa,baxeysaa,baxaynaa,baxayaan,baxayo,baxayso,baxo,baxto,baxi,baxin,baxnin,baxna,' +
    'baxten,baxi jiray,deg,degay,degey,degtay,degtey,degnay,degteen,degeen,degaa,degtaa,degnaa,degtaan,degaan,' +
    'degayaa,degeyaa,degayey,degayay,degayeen,degaysaa,degeysaa,degaynaa,degayaan,degayo,degayso,dego,degto,' +
    'degi,degin,degnin,degna,degten,degi jiray,jooj,joojay,joojey,joojtay,joojtey,joojnay,joojteen,joojeen,' +
    'joojaa,joojtaa,joojnaa,joojtaan,joojaan,joojayaa,joojeyaa,joojayey,joojayay,joojayeen,joojaysaa,joojeysaa,' +
    'joojaynaa,joojayaan,joojayo,joojayso,joojo,joojto,jooji,joojin,joojnin,joojna,joojten,jooji jiray,dhac,' +
    'dhacay,dhacey,dhactay,dhactey,dhacnay,dhacteen,dhaceen,dhacaa,dhactaa,dhacnaa,dhactaan,dhacaan,dhacayaa,' +
    'dhaceyaa,dhacayey,dhacayay,dhacayeen,dhacaysaa,dhaceysaa,dhacaynaa,dhacayaan,dhacayo,dhacayso,dhaco,' +
    'dhacto,dhaci,dhacin,dhacnin,dhacna,dhacten,dhaci jiray,dhib,dhibay,dhibey,dhibtay,dhibtey,dhibnay,' +
    'dhibteen,dhibeen,dhibaa,dhibtaa,dhibnaa,dhibtaan,dhibaan,dhibayaa,dhibeyaa,dhibayey,dhibayay,dhibayeen,' +
    'dhibaysaa,dhibeysaa,dhibaynaa,dhibayaan,dhibayo,dhibayso,dhibo,dhibto,dhibi,dhibin,dhibnin,dhibna,dhibten,' +
    'dhibi jiray,joog,joogey,joogtey,joognay,joogteen,joogtaa,joognaa,joogtaan,joogaan,joogayaa,joogeyaa,' +
    'joogayey,joogayay,joogayeen,joogaysaa,joogeysaa,joogaynaa,joogayaan,joogayo,joogayso,joogto,joogi,joogin,' +
    'joognin,joogna,joogten,joogi jiray,shaqee,shaqeeay,shaqeeey,shaqeetay,shaqeetey,shaqeenay,shaqeeteen,' +
    'shaqeeeen,shaqeeaa,shaqeetaa,shaqeenaa,shaqeetaan,shaqeeaan,shaqeeayaa,shaqeeeyaa,shaqeeayey,shaqeeayay,' +
    'shaqeeayeen,shaqeeaysaa,shaqeeeysaa,shaqeeaynaa,shaqeeayaan,shaqeeayo,shaqeeayso,shaqeeo,shaqeeto,shaqeei,' +
    'shaqeein,shaqeenin,shaqeena,shaqeeten,shaqeei jiray,raac,raacay,raacey,raactay,raactey,raacnay,raacteen,' +
    'raaceen,raacaa,raactaa,raacnaa,raactaan,raacaan,raacayaa,raaceyaa,raacayey,raacayay,raacayeen,raacaysaa,' +
    'raaceysaa,raacaynaa,raacayaan,raacayo,raacayso,raaco,raacto,raaci,raacin,raacnin,raacna,raacten,' +
    'raaci jiray,tuur,tuuray,tuurey,tuurtay,tuurtey,tuurnay,tuurteen,tuureen,tuuraa,tuurtaa,tuurnaa,tuurtaan,' +
    'tuuraan,tuurayaa,tuureyaa,tuurayey,tuurayay,tuurayeen,tuuraysaa,tuureysaa,tuuraynaa,tuurayaan,tuurayo,' +
    'tuurayso,tuuro,tuurto,tuuri,tuurin,tuurnin,tuurna,tuurten,tuuri jiray,xum,xumay,xumey,xumtay,xumtey,' +
    'xumnay,xumteen,xumeen,xumtaa,xumnaa,xumtaan,xumaan,xumayaa,xumeyaa,xumayey,xumayay,xumayeen,xumaysaa,' +
    'xumeysaa,xumaynaa,xumayaan,xumayo,xumayso,xumo,xumto,xumi,xumin,xumnin,xumna,xumten,xumi jiray,sug,sugay,' +
    'sugey,sugtay,sugtey,sugnay,sugteen,sugeen,sugaa,sugtaa,sugnaa,sugtaan,sugaan,sugayaa,sugeyaa,sugayey,' +
    'sugayay,sugayeen,sugaysaa,sugeysaa,sugaynaa,sugayaan,sugayo,sugayso,sugo,sugto,sugi,sugin,sugnin,sugna,' +
    'sugten,sugi jiray,kac,kacay,kacey,kactay,kactey,kacnay,kacteen,kaceen,kacaa,kactaa,kacnaa,kactaan,kacaan,' +
    'kacayaa,kaceyaa,kacayey,kacayay,kacayeen,kacaysaa,kaceysaa,kacaynaa,kacayaan,kacayo,kacayso,kaco,kacto,' +
    'kaci,kacin,kacnin,kacna,kacten,kaci jiray,cun,cunay,cuney,cuntay,cuntey,cunnay,cunteen,cuneen,cunaa,' +
    'cuntaa,cunnaa,cuntaan,cunaan,cunayaa,cuneyaa,cunayey,cunayay,cunayeen,cunaysaa,cuneysaa,cunaynaa,cunayaan,' +
    'cunayo,cunayso,cuno,cunto,cuni,cunin,cunnin,cunna,cunten,cuni jiray,cab,cabay,cabey,cabtay,cabtey,cabnay,' +
    'cabteen,cabeen,cabaa,cabtaa,cabnaa,cabtaan,cabaan,cabayaa,cabeyaa,cabayey,cabayay,cabayeen,cabaysaa,' +
    'cabeysaa,cabaynaa,cabayaan,cabayo,cabayso,cabo,cabto,cabi,cabin,cabnin,cabna,cabten,cabi jiray,seex,' +
    'seexay,seexey,seextay,seextey,seexnay,seexteen,seexeen,seexaa,seextaa,seexnaa,seextaan,seexaan,seexayaa,' +
    'seexeyaa,seexayey,seexayay,seexayeen,seexaysaa,seexeysaa,seexaynaa,seexayaan,seexayo,seexayso,seexo,' +
    'seexto,seexi,seexin,seexnin,seexna,seexten,seexi jiray,gur,guray,gurey,gurtay,gurtey,gurnay,gurteen,' +
    'gureen,guraa,gurtaa,gurnaa,gurtaan,guraan,gurayaa,gureyaa,gurayey,gurayay,gurayeen,guraysaa,gureysaa,' +
    'guraynaa,gurayaan,gurayo,gurayso,guro,gurto,gurin,gurnin,gurna,gurten,guri jiray,bood,booday,boodey,' +
    'boodtay,boodtey,boodnay,boodteen,boodeen,boodaa,boodtaa,boodnaa,boodtaan,boodaan,boodayaa,boodeyaa,' +
    'boodayey,boodayay,boodayeen,boodaysaa,boodeysaa,boodaynaa,boodayaan,boodayo,boodayso,boodo,boodto,boodi,' +
    'boodin,boodnin,boodna,boodten,boodi jiray,eeg,eegay,eegey,eegtay,eegtey,eegnay,eegteen,eegeen,eegaa,' +
    'eegtaa,eegnaa,eegtaan,eegaan,eegayaa,eegeyaa,eegayey,eegayay,eegayeen,eegaysaa,eegeysaa,eegaynaa,eegayaan,' +
    'eegayo,eegayso,eego,eegto,eegi,eegin,eegnin,eegna,eegten,eegi jiray,og,ogay,ogey,ogtay,ogtey,ognay,ogteen,' +
    'ogeen,ogaa,ogtaa,ognaa,ogtaan,ogaan,ogayaa,ogeyaa,ogayey,ogayay,ogayeen,ogaysaa,ogeysaa,ogaynaa,ogayaan,' +
    'ogayo,ogayso,ogo,ogto,ogi,ogin,ognin,ogna,ogten,ogi jiray,yeel,yeelay,yeeley,yeeltay,yeeltey,yeelnay,' +
    'yeelteen,yeeleen,yeelaa,yeeltaa,yeelnaa,yeeltaan,yeelaan,yeelayaa,yeeleyaa,yeelayey,yeelayay,yeelayeen,' +
    'yeelaysaa,yeeleysaa,yeelaynaa,yeelayaan,yeelayo,yeelayso,yeelo,yeelto,yeeli,yeelin,yeelnin,yeelna,yeelten,' +
    'yeeli jiray,heshiis,heshiisay,heshiisey,heshiistay,heshiistey,heshiisnay,heshiisteen,heshiiseen,heshiisaa,' +
    'heshiistaa,heshiisnaa,heshiistaan,heshiisaan,heshiisayaa,heshiiseyaa,heshiisayey,heshiisayay,heshiisayeen,' +
    'heshiisaysaa,heshiiseysaa,heshiisaynaa,heshiisayaan,heshiisayo,heshiisayso,heshiiso,heshiisto,heshiisi,' +
    'heshiisin,heshiisnin,heshiisna,heshiisten,heshiisi jiray,wad,waday,wadey,wadtay,wadtey,wadnay,wadteen,' +
    'wadeen,wadaa,wadtaa,wadnaa,wadtaan,wadaan,wadayaa,wadeyaa,wadayey,wadayay,wadayeen,wadaysaa,wadeysaa,' +
    'wadaynaa,wadayaan,wadayo,wadayso,wado,wadto,wadi,wadin,wadnin,wadna,wadten,wadi jiray,gab,gabay,gabey,' +
    'gabtay,gabtey,gabnay,gabteen,gabeen,gabaa,gabtaa,gabnaa,gabtaan,gabaan,gabayaa,gabeyaa,gabayey,gabayay,' +
    'gabayeen,gabaysaa,gabeysaa,gabaynaa,gabayaan,gabayo,gabayso,gabo,gabto,gabi,gabin,gabnin,gabna,gabten,' +
    'gabi jiray,dhaaf,dhaafay,dhaafey,dhaaftay,dhaaftey,dhaafnay,dhaafteen,dhaafeen,dhaafaa,dhaaftaa,dhaafnaa,' +
    'dhaaftaan,dhaafaan,dhaafayaa,dhaafeyaa,dhaafayey,dhaafayay,dhaafayeen,dhaafaysaa,dhaafeysaa,dhaafaynaa,' +
    'dhaafayaan,dhaafayo,dhaafayso,dhaafo,dhaafto,dhaafi,dhaafin,dhaafnin,dhaafna,dhaaften,dhaafi jiray,ridd,' +
    'ridday,riddey,riddtay,riddtey,riddnay,riddteen,riddeen,riddaa,riddtaa,riddnaa,riddtaan,riddaan,riddayaa,' +
    'riddeyaa,riddayey,riddayay,riddayeen,riddaysaa,riddeysaa,riddaynaa,riddayaan,riddayo,riddayso,riddo,' +
    'riddto,riddi,riddin,riddnin,riddna,riddten,riddi jiray,rid,riday,ridey,ridtay,ridtey,ridnay,ridteen,' +
    'rideen,ridaa,ridtaa,ridnaa,ridtaan,ridaan,ridayaa,rideyaa,ridayey,ridayay,ridayeen,ridaysaa,rideysaa,' +
    'ridaynaa,ridayaan,ridayo,ridayso,rido,ridto,ridi,ridin,ridnin,ridna,ridten,ridi jiray,hadal,hadalay,' +
    'hadaley,hadaltay,hadaltey,hadalnay,hadalteen,hadaleen,hadalaa,hadaltaa,hadalnaa,hadaltaan,hadalaan,' +
    'hadalayaa,hadaleyaa,hadalayey,hadalayay,hadalayeen,hadalaysaa,hadaleysaa,hadalaynaa,hadalayaan,hadalayo,' +
    'hadalayso,hadalo,hadalto,hadali,hadalin,hadalnin,hadalna,hadalten,hadali jiray,hadl,hadlay,hadley,hadltay,' +
    'hadltey,hadlnay,hadlteen,hadleen,hadlaa,hadltaa,hadlnaa,hadltaan,hadlaan,hadlayaa,hadleyaa,hadlayey,' +
    'hadlayay,hadlayeen,hadlaysaa,hadleysaa,hadlaynaa,hadlayaan,hadlayo,hadlayso,hadlo,hadlto,hadli,hadlin,' +
    'hadlnin,hadlna,hadlten,hadli jiray,maqal,maqalay,maqaley,maqaltay,maqaltey,maqalnay,maqalteen,maqaleen,' +
    'maqalaa,maqaltaa,maqalnaa,maqaltaan,maqalaan,maqalayaa,maqaleyaa,maqalayey,maqalayay,maqalayeen,' +
    'maqalaysaa,maqaleysaa,maqalaynaa,maqalayaan,maqalayo,maqalayso,maqalo,maqalto,maqali,maqalin,maqalnin,' +
    'maqalna,maqalten,maqali jiray,maql,maqlay,maqley,maqltay,maqltey,maqlnay,maqlteen,maqleen,maqlaa,maqltaa,' +
    'maqlnaa,maqltaan,maqlaan,maqlayaa,maqleyaa,maqlayey,maqlayay,maqlayeen,maqlaysaa,maqleysaa,maqlaynaa,' +
    'maqlayaan,maqlayo,maqlayso,maqlo,maqlto,maqli,maqlin,maqlnin,maqlna,maqlten,maqli jiray,dhagays,dhagaysay,' +
    'dhagaysey,dhagaystay,dhagaystey,dhagaysnay,dhagaysteen,dhagayseen,dhagaysaa,dhagaystaa,dhagaysnaa,' +
    'dhagaystaan,dhagaysaan,dhagaysayaa,dhagayseyaa,dhagaysayey,dhagaysayay,dhagaysayeen,dhagaysaysaa,' +
    'dhagayseysaa,dhagaysaynaa,dhagaysayaan,dhagaysayo,dhagaysayso,dhagayso,dhagaysto,dhagaysi,dhagaysin,' +
    'dhagaysnin,dhagaysna,dhagaysten,dhagaysi jiray,garaac,garaacay,garaacey,garaactay,garaactey,garaacnay,' +
    'garaacteen,garaaceen,garaacaa,garaactaa,garaacnaa,garaactaan,garaacaan,garaacayaa,garaaceyaa,garaacayey,' +
    'garaacayay,garaacayeen,garaacaysaa,garaaceysaa,garaacaynaa,garaacayaan,garaacayo,garaacayso,garaaco,' +
    'garaacto,garaaci,garaacin,garaacnin,garaacna,garaacten,garaaci jiray,soco,socoay,socoey,socotay,socotey,' +
    'soconay,socoteen,socoeen,socoaa,socotaa,soconaa,socotaan,socoaan,socoayaa,socoeyaa,socoayey,socoayay,' +
    'socoayeen,socoaysaa,socoeysaa,socoaynaa,socoayaan,socoayo,socoayso,socoo,socoto,socoi,socoin,soconin,' +
    'socona,socoten,socoi jiray,fadhiis,fadhiisay,fadhiisey,fadhiistay,fadhiistey,fadhiisnay,fadhiisteen,' +
    'fadhiiseen,fadhiisaa,fadhiistaa,fadhiisnaa,fadhiistaan,fadhiisaan,fadhiisayaa,fadhiiseyaa,fadhiisayey,' +
    'fadhiisayay,fadhiisayeen,fadhiisaysaa,fadhiiseysaa,fadhiisaynaa,fadhiisayaan,fadhiisayo,fadhiisayso,' +
    'fadhiiso,fadhiisto,fadhiisi,fadhiisin,fadhiisnin,fadhiisna,fadhiisten,fadhiisi jiray,dhaw,dhaway,dhawey,' +
    'dhawtay,dhawtey,dhawnay,dhawteen,dhaween,dhawaa,dhawtaa,dhawnaa,dhawtaan,dhawaan,dhawayaa,dhaweyaa,' +
    'dhawayey,dhawayay,dhawayeen,dhawaysaa,dhaweysaa,dhawaynaa,dhawayaan,dhawayo,dhawayso,dhawo,dhawto,dhawi,' +
    'dhawin,dhawnin,dhawna,dhawten,dhawi jiray,cabs,cabsay,cabsey,cabstay,cabstey,cabsnay,cabsteen,cabseen,' +
    'cabsaa,cabstaa,cabsnaa,cabstaan,cabsaan,cabsayaa,cabseyaa,cabsayey,cabsayay,cabsayeen,cabsaysaa,cabseysaa,' +
    'cabsaynaa,cabsayaan,cabsayo,cabsayso,cabso,cabsto,cabsin,cabsnin,cabsna,cabsten,cabsi jiray,ogol,ogolay,' +
    'ogoley,ogoltay,ogoltey,ogolnay,ogolteen,ogoleen,ogolaa,ogoltaa,ogolnaa,ogoltaan,ogolaan,ogolayaa,ogoleyaa,' +
    'ogolayey,ogolayay,ogolayeen,ogolaysaa,ogoleysaa,ogolaynaa,ogolayaan,ogolayo,ogolayso,ogolo,ogolto,ogoli,' +
    'ogolin,ogolnin,ogolna,ogolten,ogoli jiray,diid,diiday,diidey,diidtay,diidtey,diidnay,diidteen,diideen,' +
    'diidaa,diidtaa,diidnaa,diidtaan,diidaan,diidayaa,diideyaa,diidayey,diidayay,diidayeen,diidaysaa,diideysaa,' +
    'diidaynaa,diidayaan,diidayo,diidayso,diido,diidto,diidi,diidin,diidnin,diidna,diidten,diidi jiray,bedel,' +
    'bedelay,bedeley,bedeltay,bedeltey,bedelnay,bedelteen,bedeleen,bedelaa,bedeltaa,bedelnaa,bedeltaan,' +
    'bedelaan,bedelayaa,bedeleyaa,bedelayey,bedelayay,bedelayeen,bedelaysaa,bedeleysaa,bedelaynaa,bedelayaan,' +
    'bedelayo,bedelayso,bedelo,bedelto,bedeli,bedelin,bedelnin,bedelna,bedelten,bedeli jiray,wareeg,wareegay,' +
    'wareegey,wareegtay,wareegtey,wareegnay,wareegteen,wareegeen,wareegaa,wareegtaa,wareegnaa,wareegtaan,' +
    'wareegaan,wareegayaa,wareegeyaa,wareegayey,wareegayay,wareegayeen,wareegaysaa,wareegeysaa,wareegaynaa,' +
    'wareegayaan,wareegayo,wareegayso,wareego,wareegto,wareegi,wareegin,wareegnin,wareegna,wareegten,' +
    'wareegi jiray,badbaad,badbaaday,badbaadey,badbaadtay,badbaadtey,badbaadnay,badbaadteen,badbaadeen,' +
    'badbaadaa,badbaadtaa,badbaadnaa,badbaadtaan,badbaadaan,badbaadayaa,badbaadeyaa,badbaadayey,badbaadayay,' +
    'badbaadayeen,badbaadaysaa,badbaadeysaa,badbaadaynaa,badbaadayaan,badbaadayo,badbaadayso,badbaado,' +
    'badbaadto,badbaadi,badbaadin,badbaadnin,badbaadna,badbaadten,badbaadi jiray,dhal,dhaley,dhaltay,dhaltey,' +
    'dhalnay,dhalteen,dhaleen,dhalaa,dhaltaa,dhalnaa,dhaltaan,dhalaan,dhalayaa,dhaleyaa,dhalayey,dhalayay,' +
    'dhalayeen,dhalaysaa,dhaleysaa,dhalaynaa,dhalayaan,dhalayo,dhalayso,dhalo,dhalto,dhali,dhalin,dhalnin,' +
    'dhalna,dhalten,dhali jiray,guurs,guursay,guursey,guurstay,guurstey,guursnay,guursteen,guurseen,guursaa,' +
    'guurstaa,guursnaa,guurstaan,guursaan,guursayaa,guurseyaa,guursayey,guursayay,guursayeen,guursaysaa,' +
    'guurseysaa,guursaynaa,guursayaan,guursayo,guursayso,guurso,guursto,guursi,guursin,guursnin,guursna,' +
    'guursten,guursi jiray,noolay,nooley,nooltay,nooltey,noolnay,noolteen,nooleen,nooltaa,noolnaa,nooltaan,' +
    'noolaan,noolayaa,nooleyaa,noolayey,noolayay,noolayeen,noolaysaa,nooleysaa,noolaynaa,noolayaan,noolayo,' +
    'noolayso,noolo,noolto,nooli,noolin,noolnin,noolna,noolten,nooli jiray,dhim,dhimay,dhimey,dhimtay,dhimtey,' +
    'dhimnay,dhimteen,dhimeen,dhimaa,dhimtaa,dhimnaa,dhimtaan,dhimaan,dhimayaa,dhimeyaa,dhimayey,dhimayay,' +
    'dhimayeen,dhimaysaa,dhimeysaa,dhimaynaa,dhimayaan,dhimayo,dhimayso,dhimo,dhimto,dhimi,dhimin,dhimnin,' +
    'dhimna,dhimten,dhimi jiray,dhinta,dhintaay,dhintaey,dhintatay,dhintatey,dhintanay,dhintateen,dhintaeen,' +
    'dhintaaa,dhintataa,dhintanaa,dhintataan,dhintaaan,dhintaayaa,dhintaeyaa,dhintaayey,dhintaayay,dhintaayeen,' +
    'dhintaaysaa,dhintaeysaa,dhintaaynaa,dhintaayaan,dhintaayo,dhintaayso,dhintao,dhintato,dhintai,dhintain,' +
    'dhintanin,dhintana,dhintaten,dhintai jiray,iibs,iibsay,iibsey,iibstay,iibstey,iibsnay,iibsteen,iibseen,' +
    'iibsaa,iibstaa,iibsnaa,iibstaan,iibsaan,iibsayaa,iibseyaa,iibsayey,iibsayay,iibsayeen,iibsaysaa,iibseysaa,' +
    'iibsaynaa,iibsayaan,iibsayo,iibsayso,iibso,iibsto,iibsi,iibsin,iibsnin,iibsna,iibsten,iibsi jiray,gad,' +
    'gaday,gadey,gadtay,gadtey,gadnay,gadteen,gadeen,gadaa,gadtaa,gadnaa,gadtaan,gadaan,gadayaa,gadeyaa,' +
    'gadayey,gadayay,gadayeen,gadaysaa,gadeysaa,gadaynaa,gadayaan,gadayo,gadayso,gado,gadto,gadi,gadin,gadnin,' +
    'gadna,gadten,gadi jiray,tiradi,tiradiyay,tiradisay,tiradinay,tiradiseen,tiradiyeen,tiradiyaa,tiradisaa,' +
    'tiradinaa,tiradisaan,tiradiyaan,tiradinayaa,tiradinaya,tiradinaysaa,tiradinayey,tiradinayay,tiradinayeen,' +
    'tiradin,tiradiyo,tiradiso,tiradiyey,tiradisey,diriyay,dirisay,dirinay,diriseen,diriyeen,diriyaa,dirisaa,' +
    'dirinaa,dirisaan,diriyaan,dirinayaa,dirinaya,dirinaysaa,dirinayey,dirinayay,dirinayeen,diriyo,diriso,' +
    'diriyey,dirisey,waci,waciyay,wacisay,wacinay,waciseen,waciyeen,waciyaa,wacisaa,wacinaa,wacisaan,waciyaan,' +
    'wacinayaa,wacinaya,wacinaysaa,wacinayey,wacinayay,wacinayeen,wacin,waciyo,waciso,waciyey,wacisey,sooi,' +
    'sooiyay,sooisay,sooinay,sooiseen,sooiyeen,sooiyaa,sooisaa,sooinaa,sooisaan,sooiyaan,sooinayaa,sooinaya,' +
    'sooinaysaa,sooinayey,sooinayay,sooinayeen,sooin,sooiyo,sooiso,sooiyey,sooisey,gaarsi,gaarsiyay,gaarsisay,' +
    'gaarsinay,gaarsiseen,gaarsiyeen,gaarsiyaa,gaarsisaa,gaarsinaa,gaarsisaan,gaarsiyaan,gaarsinayaa,' +
    'gaarsinaya,gaarsinaysaa,gaarsinayey,gaarsinayay,gaarsinayeen,gaarsin,gaarsiyo,gaarsiso,gaarsiyey,' +
    'gaarsisey,hayi,hayiyay,hayisay,hayinay,hayiseen,hayiyeen,hayiyaa,hayisaa,hayinaa,hayisaan,hayiyaan,' +
    'hayinayaa,hayinaya,hayinaysaa,hayinayey,hayinayay,hayinayeen,hayin,hayiyo,hayiso,hayiyey,hayisey,bixi,' +
    'bixiyay,bixisay,bixinay,bixiseen,bixiyeen,bixiyaa,bixisaa,bixinaa,bixisaan,bixiyaan,bixinayaa,bixinaya,' +
    'bixinaysaa,bixinayey,bixinayay,bixinayeen,bixin,bixiyo,bixiso,bixiyey,bixisey,fahamsi,fahamsiyay,' +
    'fahamsisay,fahamsinay,fahamsiseen,fahamsiyeen,fahamsiyaa,fahamsisaa,fahamsinaa,fahamsisaan,fahamsiyaan,' +
    'fahamsinayaa,fahamsinaya,fahamsinaysaa,fahamsinayey,fahamsinayay,fahamsinayeen,fahamsin,fahamsiyo,' +
    'fahamsiso,fahamsiyey,fahamsisey,xasuusi,xasuusiyay,xasuusisay,xasuusinay,xasuusiseen,xasuusiyeen,' +
    'xasuusiyaa,xasuusisaa,xasuusinaa,xasuusisaan,xasuusiyaan,xasuusinayaa,xasuusinaya,xasuusinaysaa,' +
    'xasuusinayey,xasuusinayay,xasuusinayeen,xasuusin,xasuusiyo,xasuusiso,xasuusiyey,xasuusisey,iibi,iibiyay,' +
    'iibisay,iibinay,iibiseen,iibiyeen,iibiyaa,iibisaa,iibinaa,iibisaan,iibiyaan,iibinayaa,iibinaya,iibinaysaa,' +
    'iibinayey,iibinayay,iibinayeen,iibin,iibiyo,iibiso,iibiyey,iibisey,cabiyay,cabisay,cabinay,cabiseen,' +
    'cabiyeen,cabiyaa,cabisaa,cabinaa,cabisaan,cabiyaan,cabinayaa,cabinaya,cabinaysaa,cabinayey,cabinayay,' +
    'cabinayeen,cabiyo,cabiso,cabiyey,cabisey,dhisi,dhisiyay,dhisisay,dhisinay,dhisiseen,dhisiyeen,dhisiyaa,' +
    'dhisisaa,dhisinaa,dhisisaan,dhisiyaan,dhisinayaa,dhisinaya,dhisinaysaa,dhisinayey,dhisinayay,dhisinayeen,' +
    'dhisin,dhisiyo,dhisiso,dhisiyey,dhisisey,kari,kariyay,karisay,karinay,kariseen,kariyeen,kariyaa,karisaa,' +
    'karinaa,karisaan,kariyaan,karinayaa,karinaya,karinaysaa,karinayey,karinayay,karinayeen,karin,kariyo,' +
    'kariso,kariyey,karisey,baqi,baqiyay,baqisay,baqinay,baqiseen,baqiyeen,baqiyaa,baqisaa,baqinaa,baqisaan,' +
    'baqiyaan,baqinayaa,baqinaya,baqinaysaa,baqinayey,baqinayay,baqinayeen,baqin,baqiyo,baqiso,baqiyey,baqisey,' +
    'wari,wariyay,warisay,warinay,wariseen,wariyeen,wariyaa,warisaa,warinaa,warisaan,wariyaan,warinayaa,' +
    'warinaya,warinaysaa,warinayey,warinayay,warinayeen,warin,wariyo,wariso,wariyey,warisey,keeniyay,keenisay,' +
    'keeninay,keeniseen,keeniyeen,keeniyaa,keenisaa,keeninaa,keenisaan,keeniyaan,keeninayaa,keeninaya,' +
    'keeninaysaa,keeninayey,keeninayay,keeninayeen,keeniyo,keeniso,keeniyey,keenisey,sali,saliyay,salisay,' +
    'salinay,saliseen,saliyeen,saliyaa,salisaa,salinaa,salisaan,saliyaan,salinayaa,salinaya,salinaysaa,' +
    'salinayey,salinayay,salinayeen,salin,saliyo,saliso,saliyey,salisey,waraaysi,waraaysiyay,waraaysisay,' +
    'waraaysinay,waraaysiseen,waraaysiyeen,waraaysiyaa,waraaysisaa,waraaysinaa,waraaysisaan,waraaysiyaan,' +
    'waraaysinayaa,waraaysinaya,waraaysinaysaa,waraaysinayey,waraaysinayay,waraaysinayeen,waraaysin,waraaysiyo,' +
    'waraaysiso,waraaysiyey,waraaysisey,dhibaati,dhibaatiyay,dhibaatisay,dhibaatinay,dhibaatiseen,dhibaatiyeen,' +
    'dhibaatiyaa,dhibaatisaa,dhibaatinaa,dhibaatisaan,dhibaatiyaan,dhibaatinayaa,dhibaatinaya,dhibaatinaysaa,' +
    'dhibaatinayey,dhibaatinayay,dhibaatinayeen,dhibaatin,dhibaatiyo,dhibaatiso,dhibaatiyey,dhibaatisey,qabti,' +
    'qabtiyay,qabtisay,qabtinay,qabtiseen,qabtiyeen,qabtiyaa,qabtisaa,qabtinaa,qabtisaan,qabtiyaan,qabtinayaa,' +
    'qabtinaya,qabtinaysaa,qabtinayey,qabtinayay,qabtinayeen,qabtin,qabtiyo,qabtiso,qabtiyey,qabtisey,dhexi,' +
    'dhexiyay,dhexisay,dhexinay,dhexiseen,dhexiyeen,dhexiyaa,dhexisaa,dhexinaa,dhexisaan,dhexiyaan,dhexinayaa,' +
    'dhexinaya,dhexinaysaa,dhexinayey,dhexinayay,dhexinayeen,dhexin,dhexiyo,dhexiso,dhexiyey,dhexisey,handadi,' +
    'handadiyay,handadisay,handadinay,handadiseen,handadiyeen,handadiyaa,handadisaa,handadinaa,handadisaan,' +
    'handadiyaan,handadinayaa,handadinaya,handadinaysaa,handadinayey,handadinayay,handadinayeen,handadin,' +
    'handadiyo,handadiso,handadiyey,handadisey,samee,sameeyay,sameysay,sameynay,sameyseen,sameeyeen,sameeyaa,' +
    'sameysaa,sameynaa,sameysaan,sameeyaan,sameynayaa,sameynaysaa,sameynayey,sameynayay,sameynayeen,sameyn,' +
    'sameeyo,sameyso,sameeyey,sameysey,sameyey,sameyay,hadlee,hadleeyay,hadleysay,hadleynay,hadleyseen,' +
    'hadleeyeen,hadleeyaa,hadleynaa,hadleysaan,hadleeyaan,hadleynayaa,hadleynaysaa,hadleynayey,hadleynayay,' +
    'hadleynayeen,hadleyn,hadleeyo,hadleyso,hadleeyey,hadleysey,hadleyey,hadleyay,shaqeeyay,shaqeysay,' +
    'shaqeynay,shaqeyseen,shaqeeyeen,shaqeysaa,shaqeynaa,shaqeysaan,shaqeeyaan,shaqeynayaa,shaqeynaysaa,' +
    'shaqeynayey,shaqeynayay,shaqeynayeen,shaqeyn,shaqeeyo,shaqeyso,shaqeeyey,shaqeysey,shaqeyey,shaqeyay,' +
    'warayee,warayeeyay,warayeysay,warayeynay,warayeyseen,warayeeyeen,warayeeyaa,warayeysaa,warayeynaa,' +
    'warayeysaan,warayeeyaan,warayeynayaa,warayeynaysaa,warayeynayey,warayeynayay,warayeynayeen,warayeyn,' +
    'warayeeyo,warayeyso,warayeeyey,warayeysey,warayeyey,warayeyay,basaasee,basaaseeyay,basaaseysay,' +
    'basaaseynay,basaaseyseen,basaaseeyeen,basaaseeyaa,basaaseysaa,basaaseynaa,basaaseysaan,basaaseeyaan,' +
    'basaaseynayaa,basaaseynaysaa,basaaseynayey,basaaseynayay,basaaseynayeen,basaaseyn,basaaseeyo,basaaseyso,' +
    'basaaseeyey,basaaseysey,basaaseyey,basaaseyay,caayayee,caayayeeyay,caayayeysay,caayayeynay,caayayeyseen,' +
    'caayayeeyeen,caayayeeyaa,caayayeysaa,caayayeynaa,caayayeysaan,caayayeeyaan,caayayeynayaa,caayayeynaysaa,' +
    'caayayeynayey,caayayeynayay,caayayeynayeen,caayayeyn,caayayeeyo,caayayeyso,caayayeeyey,caayayeysey,' +
    'caayayeyey,caayayeyay,hanjabee,hanjabeeyay,hanjabeysay,hanjabeynay,hanjabeyseen,hanjabeeyeen,hanjabeeyaa,' +
    'hanjabeysaa,hanjabeynaa,hanjabeysaan,hanjabeeyaan,hanjabeynayaa,hanjabeynaysaa,hanjabeynayey,' +
    'hanjabeynayay,hanjabeynayeen,hanjabeyn,hanjabeeyo,hanjabeyso,hanjabeeyey,hanjabeysey,hanjabeyey,' +
    'hanjabeyay,xiree,xireeyay,xireysay,xireynay,xireyseen,xireeyeen,xireeyaa,xireynaa,xireysaan,xireeyaan,' +
    'xireynayaa,xireynaysaa,xireynayey,xireynayay,xireynayeen,xireyn,xireeyo,xireyso,xireeyey,xireysey,xireyey,' +
    'xireyay,dhaqaaqee,dhaqaaqeeyay,dhaqaaqeysay,dhaqaaqeynay,dhaqaaqeyseen,dhaqaaqeeyeen,dhaqaaqeeyaa,' +
    'dhaqaaqeysaa,dhaqaaqeynaa,dhaqaaqeysaan,dhaqaaqeeyaan,dhaqaaqeynayaa,dhaqaaqeynaysaa,dhaqaaqeynayey,' +
    'dhaqaaqeynayay,dhaqaaqeynayeen,dhaqaaqeyn,dhaqaaqeeyo,dhaqaaqeyso,dhaqaaqeeyey,dhaqaaqeysey,dhaqaaqeyey,' +
    'dhaqaaqeyay,waraee,waraeeyay,waraeysay,waraeynay,waraeyseen,waraeeyeen,waraeeyaa,waraeysaa,waraeynaa,' +
    'waraeysaan,waraeeyaan,waraeynayaa,waraeynaysaa,waraeynayey,waraeynayay,waraeynayeen,waraeyn,waraeeyo,' +
    'waraeyso,waraeeyey,waraeysey,waraeyey,waraeyay,dhamayee,dhamayeeyay,dhamayeysay,dhamayeynay,dhamayeyseen,' +
    'dhamayeeyeen,dhamayeeyaa,dhamayeysaa,dhamayeynaa,dhamayeysaan,dhamayeeyaan,dhamayeynayaa,dhamayeynaysaa,' +
    'dhamayeynayey,dhamayeynayay,dhamayeynayeen,dhamayeyn,dhamayeeyo,dhamayeyso,dhamayeeyey,dhamayeysey,' +
    'dhamayeyey,dhamayeyay,isticmaalee,isticmaaleeyay,isticmaaleysay,isticmaaleynay,isticmaaleyseen,' +
    'isticmaaleeyeen,isticmaaleeyaa,isticmaaleysaa,isticmaaleynaa,isticmaaleysaan,isticmaaleeyaan,' +
    'isticmaaleynayaa,isticmaaleynaysaa,isticmaaleynayey,isticmaaleynayay,isticmaaleynayeen,isticmaaleyn,' +
    'isticmaaleeyo,isticmaaleyso,isticmaaleeyey,isticmaaleysey,isticmaaleyey,isticmaaleyay,taageeree,' +
    'taageereeyay,taageereysay,taageereynay,taageereyseen,taageereeyeen,taageereeyaa,taageereysaa,taageereynaa,' +
    'taageereysaan,taageereeyaan,taageereynayaa,taageereynaysaa,taageereynayey,taageereynayay,taageereynayeen,' +
    'taageereyn,taageereeyo,taageereyso,taageereeyey,taageereysey,taageereyey,taageereyay,caawiee,caawieeyay,' +
    'caawieysay,caawieynay,caawieyseen,caawieeyeen,caawieeyaa,caawieysaa,caawieynaa,caawieysaan,caawieeyaan,' +
    'caawieynayaa,caawieynaysaa,caawieynayey,caawieynayay,caawieynayeen,caawieyn,caawieeyo,caawieyso,' +
    'caawieeyey,caawieysey,caawieyey,caawieyay,saaxiibee,saaxiibeeyay,saaxiibeysay,saaxiibeynay,saaxiibeyseen,' +
    'saaxiibeeyeen,saaxiibeeyaa,saaxiibeysaa,saaxiibeynaa,saaxiibeysaan,saaxiibeeyaan,saaxiibeynayaa,' +
    'saaxiibeynaysaa,saaxiibeynayey,saaxiibeynayay,saaxiibeynayeen,saaxiibeyn,saaxiibeeyo,saaxiibeyso,' +
    'saaxiibeeyey,saaxiibeysey,saaxiibeyey,saaxiibeyay,kalaee,kalaeeyay,kalaeysay,kalaeynay,kalaeyseen,' +
    'kalaeeyeen,kalaeeyaa,kalaeysaa,kalaeynaa,kalaeysaan,kalaeeyaan,kalaeynayaa,kalaeynaysaa,kalaeynayey,' +
    'kalaeynayay,kalaeynayeen,kalaeyn,kalaeeyo,kalaeyso,kalaeeyey,kalaeysey,kalaeyey,kalaeyay,jiree,jireeyay,' +
    'jireysay,jireynay,jireyseen,jireeyeen,jireeyaa,jireysaa,jireynaa,jireysaan,jireeyaan,jireynayaa,' +
    'jireynaysaa,jireynayey,jireynayay,jireynayeen,jireyn,jireeyo,jireyso,jireeyey,jireysey,jireyey,jireyay,' +
    'tahriibee,tahriibeeyay,tahriibeysay,tahriibeynay,tahriibeyseen,tahriibeeyeen,tahriibeeyaa,tahriibeysaa,' +
    'tahriibeynaa,tahriibeysaan,tahriibeeyaan,tahriibeynayaa,tahriibeynaysaa,tahriibeynayey,tahriibeynayay,' +
    'tahriibeynayeen,tahriibeyn,tahriibeeyo,tahriibeyso,tahriibeeyey,tahriibeysey,tahriibeyey,tahriibeyay,' +
    'cabsee,cabseeyay,cabseysay,cabseynay,cabseyseen,cabseeyeen,cabseeyaa,cabseynaa,cabseysaan,cabseeyaan,' +
    'cabseynayaa,cabseynaysaa,cabseynayey,cabseynayay,cabseynayeen,cabseyn,cabseeyo,cabseyso,cabseeyey,' +
    'cabseysey,cabseyey,cabseyay,duubee,duubeeyay,duubeysay,duubeynay,duubeyseen,duubeeyeen,duubeeyaa,' +
    'duubeysaa,duubeynaa,duubeysaan,duubeeyaan,duubeynayaa,duubeynaysaa,duubeynayey,duubeynayay,duubeynayeen,' +
    'duubeyn,duubeeyo,duubeyso,duubeeyey,duubeysey,duubeyey,duubeyay,qaadaday,qaadatay,qaadanay,qaadateen,' +
    'qaadadeen,qaadadaa,qaadataa,qaadanaa,qaadataan,qaadadaan,qaadanayaa,qaadanaysaa,qaadanayay,qaadanayey,' +
    'qaadanayeen,qaadan,qaadado,qaadato,qaadadey,qaadatey,guursanay,guursateen,guursadeen,guursadaa,guursataa,' +
    'guursanaa,guursataan,guursadaan,guursanayaa,guursanaysaa,guursanayay,guursanayey,guursanayeen,guursan,' +
    'guursado,guursato,guursadey,guursatey,iibsaday,iibsatay,iibsanay,iibsateen,iibsadeen,iibsadaa,iibsataa,' +
    'iibsanaa,iibsataan,iibsadaan,iibsanayaa,iibsanaysaa,iibsanayay,iibsanayey,iibsanayeen,iibsan,iibsado,' +
    'iibsato,iibsadey,iibsatey,hayso,haysaday,haysatay,haysanay,haysateen,haysadeen,haysadaa,haysataa,haysanaa,' +
    'haysataan,haysadaan,haysanayaa,haysanaysaa,haysanayay,haysanayey,haysanayeen,haysan,haysado,haysato,' +
    'haysadey,haysatey,dhego,dhegaday,dhegatay,dheganay,dhegateen,dhegadeen,dhegadaa,dhegataa,dheganaa,' +
    'dhegataan,dhegadaan,dheganayaa,dheganaysaa,dheganayay,dheganayey,dheganayeen,dhegan,dhegado,dhegato,' +
    'dhegadey,dhegatey,fahmso,fahmsaday,fahmsatay,fahmsanay,fahmsateen,fahmsadeen,fahmsadaa,fahmsataa,' +
    'fahmsanaa,fahmsataan,fahmsadaan,fahmsanayaa,fahmsanaysaa,fahmsanayay,fahmsanayey,fahmsanayeen,fahmsan,' +
    'fahmsado,fahmsato,fahmsadey,fahmsatey,joolo,jooladay,joolatay,joolanay,joolateen,jooladeen,jooladaa,' +
    'joolataa,joolanaa,joolataan,jooladaan,joolanayaa,joolanaysaa,joolanayay,joolanayey,joolanayeen,joolan,' +
    'joolado,joolato,jooladey,joolatey,joo,joaday,joatay,joanay,joateen,joadeen,joadaa,joataa,joanaa,joataan,' +
    'joadaan,joanayaa,joanaysaa,joanayay,joanayey,joanayeen,joan,joado,joato,joadey,joatey,dhago,dhagaday,' +
    'dhagatay,dhaganay,dhagateen,dhagadeen,dhagadaa,dhagataa,dhaganaa,dhagataan,dhagadaan,dhaganayaa,' +
    'dhaganaysaa,dhaganayay,dhaganayey,dhaganayeen,dhagan,dhagado,dhagato,dhagadey,dhagatey,noqoo,noqoaday,' +
    'noqoatay,noqoanay,noqoateen,noqoadeen,noqoadaa,noqoataa,noqoanaa,noqoataan,noqoadaan,noqoanayaa,' +
    'noqoanaysaa,noqoanayay,noqoanayey,noqoanayeen,noqoan,noqoado,noqoato,noqoadey,noqoatey,noqo,noqaday,' +
    'noqatay,noqanay,noqateen,noqadeen,noqadaa,noqataa,noqanaa,noqataan,noqadaan,noqanayaa,noqanaysaa,' +
    'noqanayay,noqanayey,noqanayeen,noqan,noqado,noqato,noqadey,noqatey,ogoo,ogoaday,ogoatay,ogoanay,ogoateen,' +
    'ogoadeen,ogoadaa,ogoataa,ogoanaa,ogoataan,ogoadaan,ogoanayaa,ogoanaysaa,ogoanayay,ogoanayey,ogoanayeen,' +
    'ogoan,ogoado,ogoato,ogoadey,ogoatey,baroo,baroaday,baroatay,baroanay,baroateen,baroadeen,baroadaa,' +
    'baroataa,baroanaa,baroataan,baroadaan,baroanayaa,baroanaysaa,baroanayay,baroanayey,baroanayeen,baroan,' +
    'baroado,baroato,baroadey,baroatey,waydo,waydaday,waydatay,waydanay,waydateen,waydadeen,waydadaa,waydataa,' +
    'waydanaa,waydataan,waydadaan,waydanayaa,waydanaysaa,waydanayay,waydanayey,waydanayeen,waydan,waydado,' +
    'waydato,waydadey,waydatey,waydiiso,waydiisaday,waydiisatay,waydiisanay,waydiisateen,waydiisadeen,' +
    'waydiisadaa,waydiisataa,waydiisanaa,waydiisataan,waydiisadaan,waydiisanayaa,waydiisanaysaa,waydiisanayay,' +
    'waydiisanayey,waydiisanayeen,waydiisan,waydiisado,waydiisato,waydiisadey,waydiisatey,baro,baraday,baratay,' +
    'baranay,barateen,baradeen,baradaa,barataa,baranaa,barataan,baradaan,baranayaa,baranaysaa,baranayay,' +
    'baranayey,baranayeen,baran,barado,barato,baradey,baratey,xasuuso,xasuusaday,xasuusatay,xasuusanay,' +
    'xasuusateen,xasuusadeen,xasuusadaa,xasuusataa,xasuusanaa,xasuusataan,xasuusadaan,xasuusanayaa,' +
    'xasuusanaysaa,xasuusanayay,xasuusanayey,xasuusanayeen,xasuusan,xasuusado,xasuusato,xasuusadey,xasuusatey,' +
    'fadso,fadsaday,fadsatay,fadsanay,fadsateen,fadsadeen,fadsadaa,fadsataa,fadsanaa,fadsataan,fadsadaan,' +
    'fadsanayaa,fadsanaysaa,fadsanayay,fadsanayey,fadsanayeen,fadsan,fadsado,fadsato,fadsadey,fadsatey,dhiigo,' +
    'dhiigaday,dhiigatay,dhiiganay,dhiigateen,dhiigadeen,dhiigadaa,dhiigataa,dhiiganaa,dhiigataan,dhiigadaan,' +
    'dhiiganayaa,dhiiganaysaa,dhiiganayay,dhiiganayey,dhiiganayeen,dhiigan,dhiigado,dhiigato,dhiigadey,' +
    'dhiigatey',
  organisations:
    "ururkii,hudheel,hudheelka,huteelka,macalin dugsi,malcaamadda,rootiilaha,timo jaraha,kawaanka,barta kafeega,ururka dhallinyarada,ururka haweenka,hay'ad,hay'adda,hayad,hayada,hayadda,urur,ururka,ururkayaga,jaaliyad,jaaliyadda,jaaliyada,bulsho,bulshada," +
    'bahwadaag,midow,midowga,isbahaysi,koox,kooxda,naadi,naadiga,masaajid,masaajidka,masaajidkayaga,masjid,' +
    'masjidka,masjidkeena,mesaajid,jaamac,jaamacu,kaniisad,kaniisadda,dugsi,dugsiga,dugsiga quraanka,malcaamad,' +
    'malcamad,iskuul,iskuulka,schoolka,machad,machadka,xarun,xarunta,markaz,markazka,xaruntii,dukaan,dukaanka,' +
    'dukaanka hilibka,hilible,bakhaar,bakhaarka,suuq,suuqa,maqaayad,maqaayadda,maqaaxi,maqaaxida,makhaayad,' +
    'makhaayadda,huteel,hoteel,hoteelka,hotel,restaurant,restaurantka,kafee,kafeega,foorno,rooti,rootiile,' +
    'farmashi,farmashiga,farmasi,isbitaal,rugta caafimaadka,kiliinig,timo jare,timajare,barbershop,salon,' +
    'saloonka,shirkad,shirkadda,shirkada,ganacsi,ganacsiga,xawaalad,xawaaladda,xawalad,xawaalada,xafiis,' +
    'xafiiska,warshad,warshadda,garaash,garaashka,maktabad,maktabadda,xarunta bulshada,xarunta islaamka,' +
    'raadiyo,raadiyaha,idaacad,idaacadda,telefishin,telefishinka,tv,website,boga,bogga,kanaal,wargeys,' +
    'wargeyska,guddi,guddiga,gudi,gudiga,gole,golaha,akadeemi,stichting,stichtingka,stichtinka,vereniging,' +
    'verenigingka,buurthuis,buurthuiska,moskee,moskeeda,winkel,winkelka',
  institutions:
    'safaarad,safaaradda,safaarada,safarad,safaradda,safaaradaha,qunsuliyad,qunsuliyadda,qunsuliyada,wasaarad,' +
    'wasaaradda,wasaarada,wasaaradda arrimaha dibadda,wasaaradda arimaha dibada,wasaaradda arrimaha gudaha,' +
    'wasaaradda amniga,wasaaradda gaashaandhigga,booliis,booliiska,boolis,boliis,boliiska,bilays,bileyska,' +
    'politie,politiega,ciidan,ciidanka,ciidamada,ciidamada dowladda,milatari,militariga,ciidanka xoogga,nisa,' +
    "nabad sugid,nabadsugid,nabad sugida,nabadsugidda,hay'adda nabad sugida,hay'adda sirdoonka,sirdoon," +
    'sirdoonka,sirdoonka qaranka,psf,puntland,xukuumad,xukuumadda,dowlad,dowladda,dowlada,dawladda,dawlada,' +
    'dowladda federaalka,dowlad goboleed,maamul goboleed,baarlamaan,baarlamaanka,golaha shacabka,aqalka sare,' +
    'villa somalia,villa soomaaliya,madaxtooyada,madaxtooyo,maxkamad,maxkamadda,maxkamada,maxkamadda sare,' +
    'xeer ilaalin,xeer ilaaliye,xabsi,xabsiga,jeelka,degmo,degmada,dowladda hoose,dawladda hoose,gemeente,' +
    'gemeenteda,gemeentada,xisbi,xisbiga,xisbiga kulmiye,kulmiye,waddani,ucid,xisbiga ubax,himilo qaran,' +
    'jaamacad,jaamacadda,jaamacada,isbitaal,isbitaalka,cusbitaal,cusbitaalka,al shabaab,alshabaab,al-shabaab,' +
    'shabaab,shabaabka,amniyaat,daacish,daaish,al qaacida,onlf,ondlf,tplf,liyu police,liyuu boolis,liyuu,' +
    'amisom,atmis,igad,midowga afrika,midowga yurub,qaramada midoobay,un,unhcr,iom,laanqayrta cas,bisha cas,' +
    'amnesty,human rights watch,ind,ind da,coa,coada,azc,azcga,asielzoekerscentrum,vluchtelingenwerk,' +
    'vluchtelingenwerka,nidos,nidoska,svb,uwv,duo,digid,belastingdienst,ggd,aivd,interpol,europol,' +
    'laanta socdaalka,socdaalka,immigration,garoonka,garoonka aadan cadde,schiphol,bbc,bbc somali,voa,' +
    'voa somali,universal tv,universal,horn cable,horn cable tv,dalsan,goobjoog,radio muqdisho,radio shabelle,' +
    'shabelle,simba,jowhar,garowe online,hiiraan online,sntv,facebook,facebookga,feysbuug,feesbuug,fb,whatsapp,' +
    'whatsappka,watsap,watsapka,imo,viber,telegram,telegramka,instagram,insta,tiktok,tiktokga,tiktokka,' +
    'snapchat,snap,twitter,youtube,youtubeka,google,gmail,messenger,zoom,signal,hormuud,telesom,golis,somtel,' +
    'evc,evc plus,zaad,sahal,edahab,dahabshiil,dahabshil,amal express,taaj,amal bank,salaam bank,premier bank,' +
    'western union,moneygram,ing,abn,rabobank',
  villages:
    'tuuladaydu,tuuladayda,buulada,xaafad yar,magaalo yar,tuulo yar,tuulo,tuulada,tuuladii,tuuladayada,tuuladeena,tuuladeyda,tuulo la yiraahdo,tuulooyinka,miyi,miyiga,' +
    'miyiga u dhow,deegaan,deegaanka,deegaankeena,degaan,degaanka,degaanka la yiraahdo,beel,baadiye,baadiyaha,' +
    'xaafad,xaafadda,xaafada,xaafadeena,xaafadayada,xaafad la yiraahdo,waax,waaxda,ceel,ceelka,bulo,buulo,' +
    'buula,kaam,kaamka,xero,xerada,qabile,laan,laanta,dorp,dorpka,dorp ka,dorp la yiraahdo',
  streets:
    'wadada,wado,waddada,waddo,jidka,jid,dariiq,dariiqa,luuq,luuqa,luuqyar,laamiga,isgoyska,isgoys,fagaaraha,' +
    'beerta,cinwaan,cinwaanka,cinwaankayga,cinwaankeyga,cinwaankiisu,adreska,adreskayga,adreskeygu,adreskiisu,' +
    'adres,addresska,street,straat,straatka,weg,laan,plein',
  streetEnds: 'plantsoen,straatka,straat,gracht,singel,street,avenue,plein,dreef,laan,kade,dijk,park,road,weg,hof,pad',
  addresses:
    'lambarka guriga,lambar guri,guri lambar,guriga lambarkiisu,guri nambar,guri no,guriga no,guriga,' +
    'numberka guriga,nambarka guriga,nambarka,lambarka,aqalka,dabaqa,dabaqadda,dabaq,dabaqad,albaabka,albaab,' +
    'qolka,qol,qolka lambar,apartment,apartmentka,apartemen,flat,flatka,fletka,dhismaha,dhisme,daarta,daar,' +
    'sanduuqa boostada,sanduuqa,boostada,po box,p.o. box,pobox,postbus,postcode,postcodeka,postcodekaygu,' +
    'postkoodhka,huisnummer,huisnummerka,verdieping,kamer',
  births:
    'dhashay,dhashey,dhalatay,dhalatey,dhalay,ku dhashay,ku dhashey,ku dhalatay,waxaan dhashay,waxaan dhashey,' +
    'wuxuu dhashay,wuxuu dhashey,waxay dhalatay,waxey dhalatay,taariikhda dhalashada,taariikhda dhalashadayda,' +
    'taariikhda dhalashadaydu,taariikhda dhalashadiisa,taariikhda dhalashadeeda,tariikhda dhalashada,' +
    'tarikhda dhalashada,taariikh dhalasho,dhalashadayda,dhalashadeyda,dhalashadaydu,dhalashadiisa,' +
    'dhalashadeeda,dhalasho,dhalashada,maalinta dhalashada,maalinta aan dhashay,maalinta dhalashadayda,' +
    'maalintii aan dhashay,sanadka dhalashada,sanadkii dhalashada,sannadka aan dhashay,birthday,birthdaygayga,' +
    'birthdaygeyga,geboortedatum,geboortedatumka,geboortedatumkayga,geboren,dob',
  children:
    'wiilkayga,wiilkeyga,wiilkay,wiilkiisa,wiilkeeda,wiilkeena,wiilka,wiil,gabadhayda,gabadheyda,gabartayda,' +
    'gabarteyda,gabadhiisa,gabartiisa,gabadheeda,gabarteeda,gabadha,gabar,gabadh,inankayga,inankeyga,inantayda,' +
    'inanteyda,ilmahayga,ilmaheyga,ilmahayaga,ilmaha,ilmo,ilmahiisa,ilmaheeda,cunugayga,cunugeyga,cunugga,' +
    'cunug,canugeyga,canug,caruurtayda,caruurteyda,carruurtayda,caruurta,curadkayga,curadkeyga,curad,ubadkayga,' +
    'ubadkeyga,dhallaan,dhalaanka,mataano,mataanaha,baby,babyga,babygeyga,wiilkayga yar,wiilkayga weyn,' +
    'gabadhayda yar,gabadhayda weyn,wiil aan dhalay,gabar aan dhalay',
  months:
    'janaayo,jannaayo,janaayoo,jannayo,bisha koowaad,bisha kowaad,bisha 1aad|febraayo,febaraayo,feebraayo,' +
    'febrayo,bisha labaad,bisha 2aad|maarso,maars,marso,maarij,bisha saddexaad,bisha 3aad|abriil,abril,abriilo,' +
    'aprilka,bisha afraad,bisha 4aad|maajo,maayo,meey,bisha shanaad,bisha 5aad|juun,juunyo,juuniyo,juunio,' +
    'bisha lixaad,bisha 6aad|luulyo,luuliyo,juulaay,julaay,juulay,bisha todobaad,bisha toddobaad,bisha 7aad|' +
    'agoosto,ogosto,agosto,ogoosto,oogosto,agost,bisha sideedaad,bisha 8aad|sebteembar,sibtambar,sebtembar,' +
    'septembar,sabteembar,bisha sagaalaad,bisha 9aad|oktoobar,oktobar,oktoober,october,bisha tobnaad,' +
    'bisha 10aad|nofeembar,nofembar,noofembar,noofeembar,november,bisha kow iyo tobnaad,bisha 11aad|diseembar,' +
    'disembar,diisembar,deesembar,desembar,bisha laba iyo tobnaad,bisha 12aad',
  plates:
    'taargo,taargada,taarikada,taarikadu,taariko,taargadu,taarigada,taargada gaariga,taarikada gaariga,targada,' +
    'targa,lambarka gaariga,lambarka baabuurka,nambarka gaariga,nambarka baabuurka,numberka gaariga,gaari,' +
    'gaariga,gaarigiisa,gaarigayga,gaarigii,gaarigeyga,baabuur,baabuurka,baabuurkiisa,kenteken,kentekenka,' +
    'kentekenkiisu,plate,mooto,mootada,bajaaj',
  documents:
    'baasaboor,baasaboorka,baasaboorkayga,baasaboorkeyga,baasaboorkayga lambarkiisu,baasaaboor,basaboor,' +
    'basaboorka,baasaboorkiisa,baasabor,baasportka,passport,passportka,passportkayga,passportkeyga,paspoort,' +
    'paspoortka,lambarka baasaboorka,nambarka baasaboorka,numberka baasaboorka,aqoonsi,aqoonsiga,aqoonsigayga,' +
    'kaarka aqoonsiga,warqadda aqoonsiga,warqada aqoonsiga,lambarka aqoonsiga,teesaro,teesarada,tesera,id,' +
    'id card,id-ga,idga,id kaarka,nira,nira id,fiiso,fiisaha,fiise,viza,viisaha,visa,visaha,lambarka fiisaha,' +
    'sharciga,sharcigayga,sharcigeyga,warqadaha,warqada joogitaanka,ogolaanshaha joogitaanka,degenaansho,' +
    'deganaansho,verblijfsvergunning,verblijfsvergunningka,status,bsn,bsnka,bsnkayga,bsnkeygu,bsn nambar,' +
    'bsn number,burgerservicenummer,v-nummer,v nummer,vnummer,v-nummerka,vnummerka,lambarka v,lambarka faylka,' +
    'faylka,faylkayga,lambarka kiiska,kiiskayga,kiiska,kiiskeyga,dossier,dossierka,dossiernummer,zaaknummer,' +
    'tixraac,tixraaca,liisan,liisanka,liisanka baabuurka,rijbewijs,rijbewijska,caymis,caymiska,' +
    'lambarka caymiska,verzekering,shahaadada dhalashada,warqadda dhalashada,sugnaanta dhalashada,dukumenti,' +
    'dukumentiga',
  accounts:
    'akoon,akoonka,akoonkayga,akoonkeyga,akoontiga,akoontigayga,akoontigeyga,akoonti,akawn,account,accountka,' +
    'accountkayga,accountkeyga,xisaab,xisaabta,xisaabtayda,xisaabteyda,xisaabta bangiga,lambarka xisaabta,' +
    'nambarka xisaabta,lambarka akoonka,bangi,bangiga,bangigayga,bangigeyga,bank,banka,iban,ibanka,ibankayga,' +
    'ibankeyga,rekening,rekeningka,rekeningnummer,rekeningnummerka,kaar,kaarka,kaarka bangiga,kaarkayga,' +
    'kaarkeyga,pinpas,pas,lambarka kaarka,wallet,walletka,walletkayga,boorsada,bitcoin,usdt,paypal,evc,' +
    'evc plus,zaad,edahab,sahal,lambarka macmiilka,nambarka macmiilka,klantnummer,klantnummerka,' +
    'lambarka xubinta,xawaalad,xawaaladda,lambarka xawaaladda,tracking',
  phones:
    'telefoon,telefoonka,telefoonkayga,telefoonkeyga,telefoonkiisa,telefoonkeeda,telefon,telefonka,' +
    'telefonkeyga,telefonkayga,taleefoon,taleefoonka,taleefan,taleefanka,taleefankayga,taleefankeyga,' +
    'taleefankiisa,tilifoon,tilifoonka,talefoon,talefonka,teleefan,moobaayl,moobeel,mobile,mobileka,mobilka,' +
    'mobilkayga,lambar,lambarka,lambarkayga,lambarkaygu,lambarkeyga,lambarkeygu,lambarkiisa,lambarkiisu,' +
    'lambarkeeda,lambarkan,nambar,nambarka,nambarkayga,nambarkaygu,nambarkeyga,nambarkeygu,nambarkiisa,' +
    'nambarkiisu,nambarkeeda,nambarkan,nambarkaan,number,numberka,numberkayga,numberkeyga,numberkeygu,' +
    'numberkiisa,numberkiisu,numberkaan,nummer,nummerka,nummerkayga,nummerkeyga,nummerkiisa,whatsapp,' +
    'whatsappka,whatsappkayga,whatsappkeyga,watsap,watsapka,watsapkeyga,imo,viber,iga soo wac,isoo wac,' +
    'i soo wac,iga wac,ka wac,wac,soo wac,wacaan,ka soo wacay,iga soo wacay,laga soo wacay,nala soo xiriir,' +
    'ila soo xiriir,xiriir,lasoo xiriir,la xiriir,tel,fax',
  handles:
    'username,usernameka,usernamekaygu,usernamekeyga,user,userka,magaca isticmaalaha,magaca akoonka,akoon,' +
    'akoonka,akoonkayga,akoonkiisa,akoonkeeda,akoonka facebook,akoonka tiktok,account,accountka,accountkayga,' +
    'accountkeyga,accountkiisa,accountkeeda,bog,boga,bogga,bogayga,bogiisa,pageka,page,pagekiisa,profile,' +
    'profileka,insta,instada,instagram,instagramka,instagramkayga,instagramkeyga,instagramkiisa,snap,snapka,' +
    'snapkayga,snapkeyga,snapchat,snapchatka,tiktok,tiktokga,tiktokka,tiktokgayga,tiktokgeyga,tiktokgiisa,' +
    'facebook,facebookga,facebookgayga,facebookgeyga,facebookgiisa,fb,twitter,twitterka,telegram,telegramka,' +
    'telegramkayga,telegramkeyga,telegramkiisa,youtube,youtubeka,channel,channelka,iga raadi,iga hel,' +
    'igu soo dar,isoo add gareey,i follow garee,follow',
  numbers:
    '0:eber,eberka,zero,siro,sero|1:kow,hal,mid,koow,halka|2:laba,labo|3:saddex,sadex,sedex,seddex,sadax,' +
    'saddax|4:afar|5:shan|6:lix|7:toddoba,todoba,todobo,toddobo,tadoba|8:sideed,siddeed|9:sagaal|10:toban,' +
    'tobon|11:kow iyo toban,koob iyo toban|12:laba iyo toban,labo iyo toban|13:saddex iyo toban,' +
    'sadex iyo toban|14:afar iyo toban|15:shan iyo toban|16:lix iyo toban|17:toddoba iyo toban,' +
    'todobo iyo toban|18:sideed iyo toban|19:sagaal iyo toban|20:labaatan,labatan|30:soddon,sodon,soddom|' +
    '40:afartan|50:konton,kontan|60:lixdan|70:toddobaatan,todobaatan,todobatan|80:sideetan,siddeetan|' +
    '90:sagaashan,sagashan|100:boqol,boqal',
  doubles: 'laba jeer,labo jeer,laba mar,labo mar,dabal,double,dubbel',
  ats: 'calaamadda at,at-ka,atka,calaamada at,aat,apenstaartje,daanyeer,at calaamad,@ calaamad',
  dots: 'dhibic,dhibicda,dhibco,dot,doot,joogsi,punt,barta',
  signs:
    'jiitin,jiitinta,jiitinta hoose,xariiq,xarriiq,xariiqda,xariiqa,xariiqda hoose,xariiqa hoose,' +
    'hoosta ka xariiq,underscore,dash,daash,streepje,liggend streepje,slash,islaash,islash,lagu daray,ku dar,' +
    'plus,jarid',
  units:
    'euro,yuuro,yuro,yuroo,doolar,doollar,dollar,dolar,doolaar,shilin,shillin,shilling,birr,bir,boqol,kun,kumi,' +
    'kumanaan,kun oo,malyan,milyan,milyuun,milyan oo,bilyan,boqolkiiba,%,percent,qof,qofood,dad,dadka,nin,' +
    'niman,rag,dumar,haween,naag,naago,caruur,carruur,ilmo,qoys,reer,jeer,mar,goor,sano,sanno,sanadood,' +
    'sannadood,sanad,sannad,jir,jirka,bil,bilood,usbuuc,isbuuc,toddobaad,todobaad,maalin,maalmood,maalmo,' +
    'habeen,saac,saacad,saacadood,saacadod,daqiiqo,daqiiqadood,ilbiriqsi,kiilo,kilo,kiiloomitir,kilomitir,km,' +
    'mitir,sentimitir,garaam,litir,follower,followers,raaciye,views,daawasho,like,likes,comment,comments,' +
    'farriin,fariimo,farriimo,wicitaan,sawir,sawiro,muuqaal,video,xubin,xubnood,askari,xabbad,boog,bog,dabaq,' +
    'qol,qodob,fasal,darajo,ku dhawaad,ilaa,in ka badan,qiyaastii,meelood',
  suffixes: "kiisa,keeda,-ka,-ga,-da,-ta,-na,-se,kii,tii,dii,gii,'s,ba,na,se,ka,ga,da,ta,ha",
  wordEnds:
    'eyn,een,ayaa,aya,aysaa,ayso,ayn,nayn,tay,tey,day,dey,nay,ney,aan,yaal,iyo,kii,tii,kayga,tayda,kooda,tooda,sanaa,sadaa',
  prefixes: '',
};
