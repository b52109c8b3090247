import type { Language } from '../language.ts';

export const nl: Language = {
  code: 'nl',
  script: 'latin',
  introductions:
    "mijn naam is,mn naam is,m'n naam is,naam is,mijn naam was,haar naam is,haar naam was,zijn naam is," +
    "zijn naam was,z'n naam is,zn naam is,hun namen zijn,de naam is,de naam was,onder de naam,met de naam," +
    'op naam van,ten name van,t.n.v.,tnv,t.n.v,ik heet,ik heette,hij heet,zij heet,ze heet,hij heette,zij heette,' +
    'ze heette,die heet,die heette,dat heet,heet,heette,heetten,heten,genaamd,genaamde,luistert naar de naam,' +
    'noemt zich,noemt zichzelf,noem me,noem mij,bijgenaamd,bijnaam is,alias,roepnaam,voornaam is,achternaam is,' +
    'mijn volledige naam is,ondergetekende,w.g.,was getekend,groetjes,groeten,groet,grtjs,met vriendelijke groet,' +
    'met vriendelijke groeten,mvg,hartelijke groet,hartelijke groeten,vriendelijke groet,vriendelijke groeten,' +
    'liefs,hoogachtend,beste groeten,de groeten van,geachte heer,geachte mevrouw,beste meneer,beste mevrouw,' +
    'contactpersoon is,ondertekend door,geschreven door,ik ben geboren als,voorgesteld als,stelde zich voor als,' +
    'stelt zich voor als,heetten zij,zou heten,schijnt te heten,zijn echte naam is,haar echte naam is',
  perhaps:
    'ik ben,ben,ik was,dit is,dit was,dat is,dat was,het is,het was,hier is,hier spreekt,je spreekt met,' +
    'u spreekt met,spreek met,spreekt met,met,van,door,aan,bij,tegen,over,voor,naar,namens,via,vanuit,en,of,' +
    'behalve,zoals,volgens,mede namens,samen met,getrouwd met,gehuwd met,verloofd met,bevriend met,familie van,' +
    'vriend van,vriendin van,zoon van,dochter van,broer van,zus van,vader van,moeder van,man van,vrouw van,' +
    'kind van,neef van,nicht van,collega van,buurman van,baas van,contact met,contact opgenomen met,gebeld door,' +
    'bedreigd door,benaderd door,gevolgd door,gestuurd door,gezien door,gevraagd door,gemeld door,verteld door,' +
    'zegt,zei,zeiden,vertelde,vertelt,vertelden,vroeg,vraagt,belde,belt,appte,appt,mailde,schreef,schrijft,' +
    'stuurde,antwoordde,dreigde,beweerde,riep,fluisterde,ken,kent,kende,kennen,vraag naar,vroegen naar,' +
    'vroeg naar,wilde weten waar,op zoek naar,zoekt,zoeken,zochten,zag,zien,gezien,sprak,spreek,sprak met,' +
    'ontmoette,volgde,volgen,beste,lieve,hallo,hoi,hoi ik ben,dag,hey,heer,waaronder,bijvoorbeeld,onder andere,' +
    'o.a.,iemand als,een man,een vrouw,de man,de vrouw,die man,die vrouw,man,vrouw,jongen,meisje,persoon,' +
    'een persoon,een jongen,een meisje,arresteerden,opgepakt,ze hebben,hebben,arresteerde,ontvoerden,vermoordden,' +
    'bedreigden,chanteerden,verhoorden,slachtoffer,slachtoffer is,verdachte,verdachte is,dader is,getuige,' +
    'getuigen,agent,naam,mijn naam,genoemd,voornaam,achternaam,getekend,echte naam,meisjesnaam,familienaam,' +
    'volledige naam,schuilnaam,doopnaam,contactpersoon,noemen hem,noemen haar,noemt hem,noemt haar,noemde zich,' +
    'noemde zichzelf,ze noemen mij,ze noemen me,iedereen noemt mij,naam en voornaam,mama van,papa van',
  titles:
    'meneer,mneer,menr,mener,dhr,dhr.,de heer,de heren,hr.,mevrouw,mevr,mevr.,mvr,mvr.,mw,mw.,juffrouw,mej.,mr.,' +
    'ing.,ir.,drs.,drs,dr.,dr,doctor,prof.,prof,sjeik,sheikh,sjeich,sheik,hadji,hadzji,haci,hadj,hodja,hoca,' +
    'mullah,molla,moellah,ayatollah,mufti,moefti,ds.,abba,abuna,gen.,kap.,sgt.,mr,sidi,moulay,moelay,ustaz,oestaz',
  titlesAfter: 'bey,bei,hanim,abi,abla,hoca,hodja,agha,khan,amca,teyze,efendi',
  people:
    "mijn zus,m'n zus,mn zus,mijn zusje,mn zusje,zus,zusje,zussen,zusjes,zuster,mijn broer,m'n broer,mn broer," +
    "mijn broertje,mn broertje,broer,broertje,broers,broertjes,broers en zussen,mijn moeder,mn moeder,m'n moeder," +
    "moeder,moeders,mam,mama,ma,mijn vader,mn vader,m'n vader,vader,vaders,pap,papa,pa,ouders,ouder,grootouders," +
    'mijn oom,mijn tante,oom,ome,oompje,tante,tantes,ooms,mijn opa,mijn oma,opa,oma,grootvader,grootmoeder,neef,' +
    'neefje,neven,neefjes,nicht,nichtje,nichten,nichtjes,achterneef,achternicht,kleinzoon,kleindochter,kleinkind,' +
    "kleinkinderen,mijn man,mn man,m'n man,man,mijn vrouw,mn vrouw,m'n vrouw,vrouw,echtgenoot,echtgenote,partner," +
    "mijn ex,ex,ex-man,exman,ex-vrouw,exvrouw,verloofde,vriend,mijn vriend,mn vriend,m'n vriend,vriendin," +
    'mijn vriendin,mn vriendin,vrienden,vriendinnen,vriendje,vriendinnetje,beste vriend,beste vriendin,kameraad,' +
    'maat,maatje,mattie,mijn zoon,mn zoon,zoon,zoontje,zonen,zoons,zoontjes,mijn dochter,mn dochter,dochter,' +
    'dochtertje,dochters,dochtertjes,kind,kinderen,kindje,baby,tweeling,stiefvader,stiefmoeder,stiefbroer,' +
    'stiefzus,stiefzoon,stiefdochter,halfbroer,halfzus,pleegmoeder,pleegvader,pleegkind,zwager,schoonbroer,' +
    'schoonzus,schoonzusje,schoonzusters,schoonvader,schoonmoeder,schoonouders,schoonzoon,schoondochter,' +
    'schoonfamilie,familie,familielid,gezin,de familie,fam.,fam,buurman,buurvrouw,buren,buurjongen,buurmeisje,' +
    "onze buurman,onze buurvrouw,huisgenoot,huisgenote,kamergenoot,flatgenoot,collega,collega's,mijn collega," +
    'oud-collega,ex-collega,baas,mijn baas,bazin,chef,leidinggevende,manager,werkgever,werkgeefster,directeur,' +
    'directrice,eigenaar,eigenares,huisbaas,huurbaas,verhuurder,huurder,klant,klasgenoot,klasgenote,studiegenoot,' +
    'medestudent,student,studente,leraar,lerares,juf,meester,docent,docente,mentor,begeleider,begeleidster,voogd,' +
    'coach,trainer,tolk,tolk van,vertaler,advocaat,advocate,mijn advocaat,huisarts,dokter,arts,psycholoog,' +
    'therapeut,maatschappelijk werker,contactpersoon,casemanager,wijkagent,agent,agente,politieagent,rechercheur,' +
    'ambtenaar,medewerker,medewerkster,consul,de consul,ambassadeur,diplomaat,attaché,spion,informant,infiltrant,' +
    'verklikker,tussenpersoon,smokkelaar,mensensmokkelaar,imam,voorzitter,voorzitster,secretaris,penningmeester,' +
    'bestuurslid,lid,leden,leider,woordvoerder,organisator,activist,activiste,journalist,journaliste,vlogger,' +
    'blogger,zanger,zangeres,schrijver,schrijfster,kennis,kennissen,een kennis,bekende,een bekende,landgenoot,' +
    'landgenote,streekgenoot,dorpsgenoot,stadsgenoot,geloofsgenoot,een zekere,ene,een ene,een meneer,een mevrouw,' +
    'een man genaamd,een zekere meneer,die ene,iemand genaamd,vluchteling,asielzoeker,statushouder,dissident,' +
    'demonstrant,gevangene,dader,verdachte,slachtoffer,getuige,bewaker,chauffeur,kapper,bakker,slager,winkelier,' +
    'zakenman,ondernemer,geestelijke,priester,dominee,pastoor,soldaat,militair,officier,commandant,generaal,' +
    'politicus,politica,parlementslid,kandidaat,stamoudste,oudste,jongste,peetoom,peettante,bro,sis,broeder,' +
    'kleine broer,kleine zus,grote broer,grote zus,oudste broer,oudste zus,jongste broer,jongste zus,' +
    'oudere broer,oudere zus,jongere broer,jongere zus,oudste zoon,jongste zoon,oudste dochter,jongste dochter,' +
    'hoogleraar,burgemeester,wethouder,minister,staatssecretaris,ambassadrice,consul-generaal,consul generaal,' +
    'vice-consul,tandarts,verpleegster,rechter,notaris,officier van justitie,hoofdagent,hoofdinspecteur,' +
    'inspecteur,commissaris,bisschop,diaken,rabbijn,kolonel,luitenant,kapitein,majoor,sergeant,korporaal,' +
    'brigadier,professor,tant',
  functions:
    'is,was,waren,ben,bent,zijn,wordt,word,worden,werd,werden,geworden,heeft,heb,hebt,hebben,had,hadden,gehad,' +
    'kan,kun,kunt,kunnen,kon,konden,zal,zullen,zul,zult,zou,zouden,moet,moeten,moest,moesten,mag,mogen,mocht,' +
    'mochten,wil,wilt,willen,wilde,wilden,wou,gaat,ga,gaan,ging,gingen,gegaan,komt,kom,komen,kwam,kwamen,gekomen,' +
    'doet,doe,doen,deed,deden,gedaan,zegt,zeg,zeggen,zei,zeiden,gezegd,vertelt,vertel,vertellen,vertelde,' +
    'vertelden,verteld,vraagt,vraag,vragen,vroeg,vroegen,gevraagd,belt,bel,bellen,belde,belden,gebeld,appt,appte,' +
    'geappt,mailt,mailde,gemaild,schrijft,schrijf,schrijven,schreef,schreven,geschreven,stuurt,stuur,sturen,' +
    'stuurde,stuurden,gestuurd,krijgt,krijg,krijgen,kreeg,kregen,gekregen,geeft,geef,geven,gaf,gaven,gegeven,' +
    'neemt,neem,nemen,nam,namen,genomen,ziet,zie,zien,zag,zagen,gezien,hoort,hoor,horen,hoorde,hoorden,gehoord,' +
    'woont,woon,wonen,woonde,woonden,gewoond,werkt,werk,werken,werkte,werkten,gewerkt,studeert,studeer,studeren,' +
    'studeerde,gestudeerd,leeft,leef,leven,leefde,leefden,geleefd,zit,zitten,zat,zaten,gezeten,staat,sta,staan,' +
    'stond,stonden,gestaan,ligt,liggen,lag,lagen,loopt,loop,lopen,liep,liepen,rijdt,reed,reden,weet,weten,wist,' +
    'wisten,denkt,denk,denken,dacht,dachten,gedacht,vindt,vind,vinden,vond,vonden,gevonden,voelt,voel,voelen,' +
    'voelde,voelden,blijft,blijf,blijven,bleef,bleven,gebleven,durft,durf,durven,durfde,durfden,probeert,probeer,' +
    'probeerde,probeerden,geprobeerd,begint,begin,begon,begonnen,stopt,stopte,gestopt,helpt,help,helpen,hielp,' +
    'hielpen,geholpen,kent,ken,kennen,kende,kenden,gekend,bekend,bekende,zoekt,zoek,zoeken,zocht,zochten,gezocht,' +
    'volgt,volg,volgen,volgde,volgden,gevolgd,achtervolgd,bedreigt,bedreigd,bedreigde,bedreigden,bedreigen,' +
    'dreigt,dreigde,dreigden,dreigen,gedreigd,benadert,benaderd,benaderde,benaderden,benaderen,dwingt,dwong,' +
    'dwongen,gedwongen,chanteert,chanteerde,gechanteerd,verhoort,verhoorde,verhoord,ondervraagd,ondervroegen,' +
    'arresteert,arresteerde,gearresteerd,aangehouden,opgepakt,opgesloten,vastgezet,vastgehouden,meegenomen,' +
    'ontvoerd,vermoord,gedood,doodgeschoten,gemarteld,geslagen,sloeg,sloegen,slaat,mishandeld,beroofd,bestolen,' +
    'verraden,verraadde,afgeluisterd,gehackt,gefilmd,gefotografeerd,bespioneerd,bespioneert,bespioneerde,' +
    'lastiggevallen,geïntimideerd,uitgescholden,beledigd,beschuldigd,veroordeeld,vrijgelaten,gevlucht,vlucht,' +
    'vluchtte,vluchtten,verhuisd,verhuisde,vertrok,vertrokken,vertrekt,verdwenen,verdween,overleden,overleed,' +
    'gestorven,stierf,dood,geboren,getrouwd,gescheiden,verloofd,gehuwd,ontslagen,ontsloeg,betaalt,betaal,betalen,' +
    'betaalde,betaalden,betaald,koopt,kocht,gekocht,verkocht,tekent,tekende,getekend,ondertekend,weigert,' +
    'weigerde,weigerden,geweigerd,ontvangen,ontving,reist,reisde,gereisd,keert,keerde,teruggekeerd,terug,' +
    'terugkeren,bezoekt,bezocht,bezoeken,bezoek,ontmoet,ontmoette,spreekt,spreek,spreken,sprak,spraken,gesproken,' +
    'praat,praten,praatte,gepraat,zwijgt,zweeg,huilt,huilde,schrok,schrikt,geschrokken,lacht,lachte,roept,riep,' +
    'schreeuwt,schreeuwde,meldt,meldde,gemeld,deelt,deelde,gedeeld,plaatst,plaatste,geplaatst,post,postte,gepost,' +
    'gebruikt,gebruikte,heet,heette,lijkt,leek,schijnt,scheen,blijkt,bleek,gebeurt,gebeurde,gebeurd,laat,laten,' +
    'liet,lieten,gelaten,maakt,maak,maken,maakte,maakten,gemaakt,brengt,bracht,gebracht,haalt,haalde,gehaald,' +
    'houdt,hou,houden,hield,hielden,gehouden,trekt,trok,zet,zetten,gezet,legt,legde,leest,las,gelezen,wacht,' +
    'wachtte,gewacht,slaapt,sliep,eet,at,speelt,speelde,verliest,verloor,verloren,kwijt,overlegt,dient,diende,' +
    'gediend,steunt,steunde,gesteund,organiseert,organiseerde,demonstreert,demonstreerde,protesteert,' +
    'protesteerde,waarschuwt,waarschuwde,gewaarschuwd,ik,jij,je,u,hij,zij,ze,we,wij,jullie,hem,haar,hen,hun,mij,' +
    "me,ons,onze,mijn,mn,m'n,jouw,jou,uw,z'n,zn,d'r,zich,zichzelf,mezelf,elkaar,men,iemand,niemand,iedereen," +
    "alles,iets,niets,niks,allemaal,beide,allebei,zelf,eigen,andere,ander,anders,de,het,'t,een,'n,geen,die,dat," +
    'deze,dit,der,wie,wat,waar,wanneer,hoe,waarom,welke,welk,en,of,maar,want,dus,omdat,doordat,zodat,als,dan,' +
    'toen,terwijl,sinds,totdat,hoewel,tenzij,voordat,nadat,om,te,van,in,op,aan,bij,met,voor,door,naar,uit,over,' +
    'onder,tegen,tussen,tijdens,zonder,binnen,buiten,achter,naast,boven,langs,rond,rondom,via,per,vanaf,vanuit,' +
    'vanwege,wegens,tot,af,mee,toe,weg,heen,hier,daar,er,ergens,nergens,overal,thuis,daarheen,ook,nog,niet,wel,' +
    'al,alleen,altijd,nooit,soms,vaak,weer,steeds,nu,net,pas,straks,later,eerder,vroeger,laatst,onlangs,vandaag,' +
    'gisteren,gister,morgen,eergisteren,vanavond,vannacht,vanochtend,vorige,vorig,afgelopen,volgende,komende,' +
    'elke,elk,iedere,ieder,dagelijks,wekelijks,toch,misschien,echt,heel,erg,zo,veel,weinig,meer,meest,minder,' +
    'beter,best,bijna,ongeveer,gewoon,eigenlijk,meteen,direct,plotseling,opeens,ineens,daarna,daarom,daarvoor,' +
    'daardoor,hierdoor,namelijk,ooit,samen,wederom,zogenaamd,zogenaamde,zeer,helaas,gelukkig,inmiddels,' +
    'uiteindelijk,eindelijk,waarschijnlijk,sowieso,ofzo,enzo,hè,ja,nee,oké,ok,bang,boos,verdrietig,blij,moe,ziek,' +
    'alleenstaand,depressief,gestrest,onzeker,zeker,veilig,onveilig,oud,jong,klein,kleine,groot,grote,goed,goede,' +
    'slecht,slechte,nieuw,nieuwe,oude,jonge,oudste,jongste,oudere,jongere,lief,lieve,arm,rijk,werkloos,zwanger,' +
    'gezond,actief,politiek,gelovig,christelijk,islamitisch,joods,homo,lesbisch,trans,koerdisch,koerdische,turks,' +
    'turkse,iraans,iraanse,syrisch,syrische,afghaans,afghaanse,eritrees,eritrese,chinees,chinese,russisch,' +
    'russische,marokkaans,marokkaanse,somalisch,oeigoers,oeigoerse,ethiopisch,arabisch,arabische,nederlands,' +
    'nederlandse,duits,duitse,engels,franse,lid,student,studente,journalist,activist,vluchteling,asielzoeker,' +
    'leraar,arts,advocaat,directeur,eigenaar,ambtenaar,agent,agenten,mensen,man,mannen,vrouw,vrouwen,kind,' +
    'kinderen,jongen,meisje,ouders,familie,vrienden,politie,ambassade,consulaat,overheid,regering,werkgever,' +
    "collega,collega's,jaar,maand,week,dag,dagen,weken,maanden,jaren,keer,uur,uren,geleden,lang,euro,nummer," +
    "telefoon,foto,foto's,video,bericht,berichten,school,huis,land,paspoort,geld,contact,problemen,angst,druk," +
    'hulp,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,eerste,tweede,derde,laatste,twintig,dertig,jarenlang,' +
    'hetzelfde,dezelfde,zulke,zoveel,genoeg,bezig,klaar,onderweg,vermist,spoorloos,aanwezig,betrokken,' +
    'verantwoordelijk,afkomstig,woonachtig,werkzaam,bereid,gewend,gestraft,onschuldig,schuldig',
  organisations:
    'zangkoor,toneelgroep,nagelstudio,schoonheidssalon,voetbalvereniging,vrouwengroep,leesclub,viswinkel,fietsenmaker,wasserette,pension,hostel,klooster,abdij,belangengroep,naaiatelier,atelier,opvanghuis,buurtkeuken,eetcafe,ijssalon,patisserie,notenbar,broodjeszaak,lunchzaak,verhuisbedrijf,bouwbedrijf,transportbedrijf,kledingzaak,telefoonzaak,islamitische school,stichting,st.,vereniging,ver.,moskee,moskeevereniging,kerk,kerkje,gemeente kerk,parochie,tempel,synagoge,' +
    'gebedshuis,cem-huis,cemhuis,cemevi,alevitische vereniging,islamitisch centrum,cultureel centrum,buurthuis,' +
    'buurtcentrum,wijkcentrum,buurtvereniging,jongerencentrum,vrouwencentrum,centrum,winkel,winkeltje,supermarkt,' +
    'buurtsuper,toko,avondwinkel,belwinkel,telefoonwinkel,kledingwinkel,kapsalon,kapperszaak,kapper,barbershop,' +
    'barbier,bakkerij,bakker,slagerij,slager,groenteboer,groentewinkel,restaurant,eethuis,eetcafé,snackbar,' +
    'cafetaria,shoarmazaak,kebabzaak,pizzeria,grillroom,lunchroom,café,koffiehuis,theehuis,shishalounge,bar,' +
    'kroeg,hotel,reisbureau,garage,autobedrijf,autogarage,taxibedrijf,rijschool,bedrijf,bv,b.v.,vof,eenmanszaak,' +
    'zaak,school,basisschool,middelbare school,weekendschool,zaterdagschool,taalschool,koranschool,internaat,' +
    'studentenhuis,crèche,kinderdagverblijf,kinderopvang,peuterspeelzaal,buitenschoolse opvang,voetbalclub,club,' +
    'sportclub,sportvereniging,sportschool,vechtsportschool,boksschool,vv,v.v.,studentenvereniging,' +
    'jongerenvereniging,vrouwenvereniging,ouderenvereniging,federatie,platform,comité,werkgroep,actiegroep,' +
    'collectief,netwerk,genootschap,broederschap,dansgroep,koor,theatergroep,radiozender,radio,omroep,tv-zender,' +
    'zender,krantje,tijdschrift,uitgeverij,boekhandel,boekwinkel,drukkerij,apotheek,huisartsenpraktijk,praktijk,' +
    'tandartspraktijk,kliniek,advocatenkantoor,kantoor,notariskantoor,administratiekantoor,boekhoudkantoor,' +
    'uitzendbureau,schoonmaakbedrijf,zorgbureau,thuiszorg,makelaar,makelaardij,juwelier,bloemenwinkel,feestzaal,' +
    'trouwzaal,zalencentrum,opvanglocatie,huiskerk,bidgroep,kringloopwinkel,webshop,telegramgroep,appgroep,' +
    'facebookgroep,facebookpagina,whatsappgroep',
  institutions:
    'ambassade,ambassades,consulaat,consulaten,consulaat-generaal,ministerie,ministeries,regering,kabinet,' +
    'parlement,tweede kamer,eerste kamer,senaat,politie,politiebureau,marechaussee,kmar,rijkspolitie,recherche,' +
    'gemeente,gemeentes,gemeenten,gemeentehuis,stadhuis,stadsdeel,provincie,waterschap,rechtbank,gerechtshof,' +
    'hoge raad,raad van state,openbaar ministerie,justitie,ind,coa,azc,aanmeldcentrum,ter apel,dt&v,' +
    'vluchtelingenwerk,vluchtelingenwerk nederland,juridisch loket,slachtofferhulp,slachtofferhulp nederland,' +
    'aivd,mivd,nctv,geheime dienst,inlichtingendienst,veiligheidsdienst,nationale ombudsman,ombudsman,' +
    'belastingdienst,uwv,svb,duo,rdw,cak,ggd,ggz,cjib,digid,kvk,kamer van koophandel,abn amro,abn,rabobank,sns,' +
    'bunq,prorail,schiphol,klm,postnl,kpn,vodafone,odido,t-mobile,ziggo,lebara,lycamobile,universiteit,' +
    'universiteiten,hogeschool,hbo,mbo,roc,vu,uva,tu delft,erasmus mc,ziekenhuis,ziekenhuizen,umc,lumc,amc,vumc,' +
    'umcg,radboudumc,leger,defensie,krijgsmacht,luchtmacht,landmacht,marine,gevangenis,detentiecentrum,vvd,pvda,' +
    'd66,cda,pvv,groenlinks,nsc,fvd,sgp,christenunie,pvdd,fnv,cnv,vno-ncw,nos,rtl,rtl nieuws,nrc,volkskrant,' +
    'de volkskrant,telegraaf,de telegraaf,het parool,parool,algemeen dagblad,nu.nl,nieuwsuur,bbc,cnn,dw,' +
    'al jazeera,voa,reuters,whatsapp,telegram,signal,facebook,instagram,tiktok,snapchat,twitter,youtube,google,' +
    'gmail,hotmail,outlook,apple,iphone,samsung,microsoft,zoom,wechat,viber,messenger,marktplaats,bol.com,' +
    'albert heijn,jumbo,lidl,aldi,hema,europese unie,eu,europees parlement,europese commissie,europol,interpol,' +
    'navo,vn,verenigde naties,unhcr,iom,rode kruis,amnesty,amnesty international,human rights watch,' +
    'internationaal strafhof,icc,diyanet,dedeaoudioe,isn,milli görüş,hdv,iri,irgc,revolutionaire garde,fsb,gru,' +
    'svr,mss,verenigd front,dgse,dged,mukhabarat,niss,nisa,hezbollah,hamas,taliban,isis,pkk,ypg,hdp,dem partij,' +
    'akp,chp,mhp,pfdj,communistische partij,ccp,baath,gülenbeweging,hizmet,mojahedin,mek',
  villages:
    'buurtschapje,boerendorp,plattelandsdorp,dorpen,dorp,dorpje,het dorp,in het dorp,dorpje genaamd,dorp genaamd,uit het dorp,gehucht,gehuchtje,buurtschap,' +
    'buurtje,buurt,wijk,wijkje,de wijk,plaatsje,het plaatsje,klein plaatsje,een klein dorp,een klein dorpje,kern,' +
    'polder,geboortedorp,geboorteplaats,mijn dorp,ons dorp,boerderij,nederzetting,kamp,streek',
  streets:
    'straat,de straat,str.,weg,laan,plein,steeg,gracht,kade,dijk,pad,park,hof,singel,dreef,plantsoen,dwarsstraat,' +
    'ring,baan,boulevard,avenue,promenade,markt,allee,haven,wal,brink,rotonde',
  streetEnds:
    'dwarsstraat,straat,straatje,straatweg,str,laantje,laan,weg,wegje,pad,plein,pleintje,gracht,kade,dijk,dijkje,' +
    'steeg,singel,plantsoen,dreef,hof,hofje,park,veld,hoek,baan,wal,vaart,sluis,haven,markt,brink,gaarde,' +
    'kwartier,schans,tuin,weide,werf,zijde,stein,boulevard,promenade,wetering,toren,oever,hoeve',
  addresses:
    'nummer,nr,nr.,no.,huisnummer,huisnr,huis nummer,adres,mijn adres,adres is,woonadres,postadres,verblijfadres,' +
    'bezoekadres,werkadres,flat,flatgebouw,appartement,app.,appartementnummer,etage,verdieping,verdiep,kamer,' +
    'kamernummer,unit,blok,gebouw,portiek,ingang,toevoeging,bis,hs,huis,postbus,pb,antwoordnummer,postcode,pc,' +
    'woonplaats,woon op,wonend op,woont op,wonen op,woonachtig op,wonende te,woont aan de,woon aan de,' +
    'woont in de,woon in de,hoek van,tegenover,naast nummer,deur,bovenwoning,benedenwoning,busnummer,woonboot,' +
    'locatie,caravan,studio',
  births:
    'geboren,geboren op,geb,geb.,geboorte,geboortedatum,geboorte datum,geb.datum,gebdatum,geb datum,geb. dat.,' +
    'gebdat,geboortedag,geboortejaar,verjaardag,verjaart,verjaart op,jarig,jarig op,is jarig,ben jarig,ben van,' +
    'dob,date of birth,kwam ter wereld,ter wereld gekomen,uitgerekend,uitgerekende datum',
  children:
    'kind,kinderen,kindje,kindjes,zoon,zonen,zoons,zoontje,zoontjes,dochter,dochters,dochtertje,dochtertjes,baby,' +
    "baby's,babytje,tweeling,kleuter,peuter,kleinzoon,kleindochter,kleinkind,kleinkinderen,jongste,oudste,zusje," +
    'broertje,neefje,nichtje,pasgeborene',
  months:
    'januari,jan,jan.,jannuari|februari,feb,feb.,febr,febr.,februarie|maart,mrt,mrt.,mar,maart.|april,apr,apr.|' +
    'mei|juni,jun,jun.,juny|juli,jul,jul.,july|augustus,aug,aug.,agustus|september,sep,sep.,sept,sept.|oktober,' +
    'okt,okt.,october,oct|november,nov,nov.|december,dec,dec.,desember',
  plates:
    'kenteken,kentekens,kenteken is,kentekennummer,kentekenplaat,nummerplaat,nummerbord,nummerborden,kent.,plaat,' +
    'autonummer,nummer van de auto,auto,autootje,wagen,wagentje,busje,bus,bestelbus,bestelbusje,motor,scooter,' +
    'brommer,snorfiets,taxi,vrachtwagen,aanhanger,camper,vw,volkswagen,bmw,mercedes,audi,opel,toyota,renault,' +
    'peugeot,ford,skoda,seat,kia,hyundai,volvo,fiat,citroen,tesla,golf,polo,passat,rijdt in een,reed in een,' +
    'in een zwarte,in een witte,in een grijze,zwarte auto,witte auto,grijze auto,blauwe auto,rode auto',
  documents:
    'paspoort,paspoortnummer,paspoortnr,paspoort nummer,paspoortnr.,pasp.,pas,pasnummer,id,id-kaart,idkaart,' +
    'id kaart,id nummer,id-nummer,identiteitskaart,identiteitsbewijs,legitimatie,legitimatiebewijs,' +
    'legitimatienummer,documentnummer,document nummer,docnr,verblijfsvergunning,verblijfsdocument,verblijfspas,' +
    'vergunning,visum,visumnummer,reisdocument,vluchtelingenpaspoort,vreemdelingenpaspoort,w-document,w document,' +
    'v-nummer,v nummer,vnummer,v-nr,vnr,vreemdelingennummer,ind-nummer,ind nummer,zaaknummer,zaak nummer,' +
    'dossiernummer,dossier,dossier nr,referentienummer,referentie,kenmerk,ons kenmerk,aangiftenummer,' +
    'proces-verbaalnummer,pv-nummer,pv nummer,parketnummer,bsn,bsn-nummer,bsn nummer,bsnr,burgerservicenummer,' +
    'burger service nummer,sofi,sofinummer,sofi-nummer,sofi nummer,nationaal nummer,nationaal id,kimlik,' +
    'kimliknummer,tc-nummer,tc nummer,tc kimlik,rijbewijs,rijbewijsnummer,rijbewijs nummer,geboorteakte,' +
    'aktenummer,studentnummer,personeelsnummer,polisnummer,zorgpas,zorgnummer,patiëntnummer,kvk-nummer,' +
    'kvk nummer,unhcr-nummer,coa-nummer,registratienummer,a-nummer',
  accounts:
    'rekening,rekeningnummer,rekeningnr,rek.nr.,reknr,rek.nr,rek nr,bankrekening,bankrekeningnummer,' +
    'bankrekeningnr,banknummer,bank nummer,gironummer,giro,iban,ibannummer,iban nummer,bic,swift,pas,bankpas,' +
    'bankpasnummer,pasnummer,pinpas,kaartnummer,kaart,kaart nummer,creditcard,creditkaart,visa,mastercard,' +
    'maestro,klantnummer,klant nummer,klantnr,cliëntnummer,client nummer,relatienummer,lidnummer,' +
    'lidmaatschapsnummer,polisnummer,contractnummer,factuurnummer,ordernummer,bestelnummer,accountnummer,' +
    'account nummer,abonneenummer,paypal,tikkie,wallet,walletadres,bitcoin,btc,bitcoinadres,crypto,cryptowallet,' +
    'ethereum,eth,usdt,tether,over te maken naar,overmaken naar,overgemaakt naar,gestort op,storten op,betaal op',
  phones:
    'telefoon,telefoonnummer,telefoonnr,telefoon nummer,telnr,tel,tel.,tel.nr.,telnummer,tel nr,foon,fone,mobiel,' +
    'mobiele nummer,mobiel nummer,mobieltje,mob,mob.,gsm,gsm-nummer,06,06-nummer,06 nummer,nul zes,nummer,' +
    "nummer is,nr,nr.,nmr,mijn nummer,mn nummer,m'n nummer,zijn nummer,haar nummer,het nummer,dit nummer," +
    'vast nummer,huistelefoon,bel,bel me,bel mij,bel me op,belt,bellen,gebeld,gebeld door,belde,belde met,' +
    'bereikbaar,bereikbaar op,te bereiken op,bereiken,bereik,app,app me,appen,appte,whatsapp,whatsappnummer,' +
    "watsapp,whatsap,wapp,wa,signal,telegram,viber,imo,sms,smsje,sms'je,sms naar,contact,contactnummer," +
    'noodnummer,doorkiesnummer,toestelnummer,fax,faxnummer,simkaart,sim,prepaid,beller,belnummer',
  handles:
    'gebruikersnaam,gebruikersnaam is,gebruiker,username,user,usernaam,accountnaam,account,account is,' +
    'account heet,mijn account,profiel,profielnaam,schermnaam,nickname,nick,handle,insta,instagram,ig,mijn insta,' +
    'op insta,op instagram,snap,snapchat,mijn snap,op snap,telegram,tg,op telegram,tiktok,tik tok,op tiktok,' +
    'facebook,fb,op facebook,twitter,op twitter,x account,op x,linkedin,youtube,youtubekanaal,kanaal,kanaal heet,' +
    'discord,skype,skypenaam,reddit,wechat,wechat id,weixin,vk,mastodon,bluesky,twitch,steam,xbox,signal,threads,' +
    'viber,volg me op,volg mij op,te vinden als,zoek me op,zoek op,voeg me toe,add me,toevoegen op,online als,' +
    'bekend als,onder de naam,pagina,pagina heet,groep,groep heet',
  numbers:
    '0:nul,zero,nulletje,noppes|1:een,eentje,ein,1tje|2:twee,twe,tweetje|3:drie,dri,drietje|4:vier,fier|5:vijf,' +
    'vyf,vijv,vijfje|6:zes,ses,zesje|7:zeven,zevn,zeuven,seven|8:acht,agt,achtje|9:negen,nege,neegen|10:tien|' +
    '11:elf|12:twaalf|13:dertien|14:veertien|15:vijftien|16:zestien|17:zeventien|18:achttien|19:negentien|' +
    '20:twintig|21:eenentwintig,eenentwintigh|22:tweeëntwintig|23:drieëntwintig|24:vierentwintig|' +
    '25:vijfentwintig|26:zesentwintig|27:zevenentwintig|28:achtentwintig|29:negenentwintig|30:dertig|' +
    '31:eenendertig|32:tweeëndertig|33:drieëndertig|34:vierendertig|35:vijfendertig|36:zesendertig|' +
    '37:zevenendertig|38:achtendertig|39:negenendertig|40:veertig|41:eenenveertig|42:tweeënveertig|' +
    '43:drieënveertig|44:vierenveertig|45:vijfenveertig|46:zesenveertig|47:zevenenveertig|48:achtenveertig|' +
    '49:negenenveertig|50:vijftig|51:eenenvijftig|52:tweeënvijftig|53:drieënvijftig|54:vierenvijftig|' +
    '55:vijfenvijftig|56:zesenvijftig|57:zevenenvijftig|58:achtenvijftig|59:negenenvijftig|60:zestig|' +
    '61:eenenzestig|62:tweeënzestig|63:drieënzestig|64:vierenzestig|65:vijfenzestig|66:zesenzestig|' +
    '67:zevenenzestig|68:achtenzestig|69:negenenzestig|70:zeventig|71:eenenzeventig|72:tweeënzeventig|' +
    '73:drieënzeventig|74:vierenzeventig|75:vijfenzeventig|76:zesenzeventig|77:zevenenzeventig|78:achtenzeventig|' +
    '79:negenenzeventig|80:tachtig|81:eenentachtig|82:tweeëntachtig|83:drieëntachtig|84:vierentachtig|' +
    '85:vijfentachtig|86:zesentachtig|87:zevenentachtig|88:achtentachtig|89:negenentachtig|90:negentig|' +
    '91:eenennegentig|92:tweeënnegentig|93:drieënnegentig|94:vierennegentig|95:vijfennegentig|96:zesennegentig|' +
    '97:zevenennegentig|98:achtennegentig|99:negenennegentig|100:honderd',
  doubles: 'dubbel,dubbele,dubbel een,twee keer,2x,2 keer,twee maal,tweemaal,nog een keer',
  ats:
    'apenstaartje,apestaartje,apenstaart,apestaart,apenstaartje teken,aapenstaartje,apenstaatje,apenstaarje,at,' +
    'et,ad,(at),[at],at-teken,at teken',
  dots: 'punt,punt.,dot,puntje,(punt),[punt],(dot),[dot]',
  signs:
    'streepje,koppelteken,liggend streepje,laag streepje,lage streep,onderstreepje,underscore,under score,' +
    'onderstreping,minteken,min,min teken,middenstreepje,dash,verbindingsstreepje,schuine streep,slash,slesh,' +
    'forward slash,plus,plusteken,hekje,hashtag,sterretje',
  units:
    "euro,euro's,euros,eur,€,cent,eurocent,dollar,dollars,usd,$,pond,£,lira,tl,rial,toman,nakfa,birr,yuan,roebel," +
    'roebels,dirham,dinar,procent,%,pct,percent,mensen,personen,man,vrouwen,mannen,kinderen,jongeren,families,' +
    'gezinnen,leden,aanwezigen,demonstranten,deelnemers,agenten,slachtoffers,doden,gewonden,gevangenen,' +
    'leerlingen,studenten,stemmen,keer,x,maal,jaar,jaren,jr,maand,maanden,mnd,week,weken,wk,dag,dagen,uur,uren,u,' +
    'minuten,minuut,min,seconden,sec,km,kilometer,kilometers,m,meter,meters,cm,mm,kilo,kg,gram,gr,liter,ton,' +
    'graden,m2,vierkante meter,hectare,mb,gb,tb,megabyte,gigabyte,miljoen,mln,miljard,duizend,honderd,k,stuks,' +
    "stuk,foto's,video's,filmpjes,berichten,berichtjes,appjes,mails,telefoontjes,oproepen,gemiste oproepen," +
    "volgers,followers,views,weergaven,likes,reacties,comments,abonnees,handtekeningen,bladzijden,pagina's,blz," +
    "pagina,hoofdstuk,artikel,art,kamerstuk,verdieping,graad,punten,plaats,landen,steden,dorpen,huizen,auto's," +
    'dozen,uur per week,p/m,per maand,per week,per dag,per jaar,jarig,jarige',
  suffixes: "'tje,tje,'s,je,s,'",
  wordEnds:
    'ingen,ing,heid,heden,lijk,lijke,tie,ties,baar,bare,loos,loze,schap,teit,ment,atie,eerd,eren,erij,elijk,achtig,igde,igden,sche,isch,ische',
  prefixes: '',
};
