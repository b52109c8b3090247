import type { Language } from '../language.ts';

export const de: Language = {
  code: 'de',
  script: 'latin',
  introductions:
    'den alle,die alle,alle nennen ihn,sie nennen ihn,wir nennen ihn,bekannt als,Spitzname,mein name ist,mein name war,mein vorname ist,mein nachname ist,mein voller name ist,mein richtiger name ist,' +
    'name ist,name war,name lautet,sein name ist,sein name war,ihr name ist,ihr name war,deren name ist,' +
    'dessen name ist,der name ist,der name war,der name lautet,vorname ist,nachname ist,familienname ist,' +
    'ich heiße,ich heisse,ich hieß,ich hiess,er heißt,er heisst,sie heißt,sie heisst,er hieß,er hiess,sie hieß,' +
    'sie hiess,der heißt,der heisst,die heißt,die heisst,der hieß,der hiess,die hieß,die hiess,heißt,heisst,hieß,' +
    'hiess,hießen,hiessen,namens,mit namen,mit dem namen,unter dem namen,auf den namen,nennt sich,nannte sich,' +
    'nenne mich,nenn mich,man nennt mich,alle nennen mich,auch genannt,auch bekannt als,spitzname ist,' +
    'mit spitznamen,alias,stellte sich als,stellte sich vor als,hat sich vorgestellt als,gez.,der unterzeichnete,' +
    'die unterzeichnete,mfg,mit freundlichen grüßen,mit freundlichen grueßen,mit freundlichen grüssen,' +
    'mit freundlichen gruessen,freundliche grüße,freundliche grueße,freundliche grüsse,freundliche gruesse,' +
    'viele grüße,viele grueße,viele grüsse,viele gruesse,liebe grüße,liebe grueße,liebe grüsse,liebe gruesse,' +
    'beste grüße,beste grueße,beste grüsse,beste gruesse,herzliche grüße,herzliche grueße,herzliche grüsse,' +
    'herzliche gruesse,schöne grüße,schoene grueße,schöne grüsse,schoene gruesse,lg,vg,vlg,glg,hochachtungsvoll,' +
    'sehr geehrter herr,sehr geehrte frau,lieber herr,liebe frau,hallo herr,hallo frau,guten tag herr,' +
    'guten tag frau,z. hd.,z.hd.,zhd,zu händen,zu haenden,ansprechpartner ist,ansprechpartnerin ist,geb. als,' +
    'unterschrieben von,unterzeichnet von,mädchenname ist,maedchenname ist',
  perhaps:
    'ich bin,bin,ich war,bins,ich bins,das ist,das war,dies ist,es ist,es war,hier ist,hier spricht,' +
    'sie sprechen mit,du sprichst mit,mit,von,vom,durch,an,bei,gegen,über,ueber,für,fuer,zu,nach,um,und,oder,' +
    'außer,ausser,wie,zum beispiel,z.b.,zb,zusammen mit,verheiratet mit,verlobt mit,befreundet mit,verwandt mit,' +
    'sohn von,tochter von,bruder von,schwester von,vater von,mutter von,mann von,frau von,kind von,freund von,' +
    'freundin von,cousin von,mama von,papa von,kontakt mit,kontakt zu,angerufen von,bedroht von,verfolgt von,' +
    'geschickt von,angesprochen von,kontaktiert von,erpresst von,geschlagen von,laut,sagt,sagte,sagten,meinte,' +
    'meint,erzählte,erzaehlte,erzählt,erzaehlt,erzählt von,erzaehlt von,fragt,fragte,fragten,fragt nach,' +
    'fragte nach,fragten nach,frag nach,gefragt nach,ruft,rief,riefen,anruf von,nachricht von,mail von,brief von,' +
    'schreibt,schrieb,schickte,schickt,antwortete,drohte,behauptete,schrie,flüsterte,fluesterte,kenne,kennt,' +
    'kannte,kennen,suche,sucht,suchten,suchen nach,auf der suche nach,sah,sahen,gesehen,traf,getroffen,sprach,' +
    'sprach mit,spreche mit,gesprochen mit,geredet mit,folgte,verhafteten,verhaftete,entführten,entfuehrten,' +
    'bedrohten,erpressten,verhörten,verhoerten,lieber,liebe,hallo,hi,hey,moin,servus,grüße von,grueße von,' +
    'grüsse von,gruesse von,darunter,beispielsweise,jemand wie,ein mann,eine frau,der mann,die frau,dieser mann,' +
    'diese frau,mann,frau,junge,mädchen,maedchen,person,eine person,eine gewisse,ein gewisser,opfer,täter,taeter,' +
    'zeuge,zeugin,verdächtiger,verdaechtiger,name,namen,mein name,vorname,nachname,familienname,voller name,' +
    'genannt,nannten,nennen ihn,nennen sie,im auftrag von,i.a.,i. a.,vertreten durch,bekannt als,hat sich als,' +
    'im namen von,geborener,geborene,kontoinhaber,kontoinhaberin,geschrieben von,gezeichnet,heißen,heissen,' +
    'sehr geehrter,nennt mich',
  titles:
    'herr,herrn,hr.,hr,herren,fr.,frl.,fräulein,fraeulein,dr.,dr,dres.,prof.,prof,mag.,dipl.-ing.,dipl. ing.,' +
    'ing.,hodscha,hoca,hadschi,haci,hadji,scheich,sheikh,mullah,mulla,ajatollah,ayatollah,mufti,pfr.,abuna,abba,' +
    'ustaz,frau dr.,herr dr.,herrn dr.,frau prof.,herr prof.,fam.',
  titlesAfter: 'bey,hanim,abi,abla,hoca,hodscha,amca,teyze,agha,khan',
  people:
    'frau,meine schwester,meiner schwester,schwester,schwestern,meine kleine schwester,meine große schwester,' +
    'meine grosse schwester,schwesterchen,mein bruder,meinem bruder,meinen bruder,meines bruders,bruder,brueder,' +
    'brüdern,bruedern,mein kleiner bruder,mein großer bruder,mein grosser bruder,bruderherz,geschwister,' +
    'meine mutter,meiner mutter,mutter,muetter,mama,mami,mutti,mum,mein vater,meinem vater,meinen vater,' +
    'meines vaters,vater,vaeter,papa,papi,vati,eltern,elternteil,mein onkel,meinem onkel,meinen onkel,onkel,' +
    'onkels,meine tante,meiner tante,tante,tanten,mein cousin,meinem cousin,meinen cousin,cousin,cousins,cousine,' +
    'cousinen,kusine,vetter,neffe,neffen,nichte,nichten,großvater,grossvater,opa,großmutter,grossmutter,oma,' +
    'großeltern,grosseltern,enkel,enkelin,enkelkind,enkelkinder,urgroßvater,urgrossvater,mein mann,meinem mann,' +
    'meinen mann,mann,ehemann,gatte,meine frau,meiner frau,ehefrau,gattin,partner,partnerin,lebensgefährte,' +
    'lebensgefaehrte,lebensgefährtin,lebensgefaehrtin,ex,ex-mann,exmann,ex-frau,exfrau,ex-freund,exfreund,' +
    'ex-freundin,exfreundin,verlobter,verlobte,mein verlobter,mein freund,meinem freund,meinen freund,' +
    'meines freundes,freund,freunde,freunden,kumpel,kumpels,kollege,kollegen,kollegin,kolleginnen,arbeitskollege,' +
    'arbeitskollegin,meine freundin,meiner freundin,freundin,freundinnen,beste freundin,bester freund,' +
    'besten freund,jugendfreund,mein sohn,meinem sohn,meinen sohn,sohn,söhne,soehne,söhnen,soehnen,meine tochter,' +
    'meiner tochter,tochter,toechter,töchtern,toechtern,kind,kinder,kindern,baby,zwilling,zwillinge,' +
    'zwillingsbruder,zwillingsschwester,stiefvater,stiefmutter,stiefbruder,stiefschwester,stiefsohn,stieftochter,' +
    'halbbruder,halbschwester,pflegemutter,pflegevater,patenonkel,patentante,schwager,schwägerin,schwaegerin,' +
    'schwiegervater,schwiegermutter,schwiegereltern,schwiegersohn,schwiegertochter,verwandter,verwandte,' +
    'verwandten,verwandtschaft,familienmitglied,nachbar,nachbarn,nachbarin,nachbarinnen,mitbewohner,' +
    'mitbewohnerin,mitschüler,mitschueler,mitschülerin,mitschuelerin,kommilitone,kommilitonin,klassenkamerad,' +
    'klassenkameradin,schulfreund,schulfreundin,chef,chefin,mein chef,meinem chef,meinen chef,boss,vorgesetzter,' +
    'vorgesetzte,arbeitgeber,arbeitgeberin,mitarbeiter,mitarbeiterin,angestellter,direktor,direktorin,leiter,' +
    'leiterin,inhaber,inhaberin,besitzer,besitzerin,vermieter,vermieterin,mieter,mieterin,hausmeister,kunde,' +
    'kundin,lehrer,lehrerin,klassenlehrer,klassenlehrerin,professor,professorin,dozent,dozentin,trainer,' +
    'trainerin,betreuer,betreuerin,sozialarbeiter,sozialarbeiterin,sachbearbeiter,sachbearbeiterin,dolmetscher,' +
    'dolmetscherin,übersetzer,uebersetzer,übersetzerin,uebersetzerin,anwalt,anwältin,anwaeltin,rechtsanwalt,' +
    'rechtsanwältin,rechtsanwaeltin,arzt,ärztin,aerztin,hausarzt,hausärztin,hausaerztin,zahnarzt,zahnärztin,' +
    'zahnaerztin,doktor,psychologe,psychologin,therapeut,therapeutin,krankenschwester,pfleger,pflegerin,polizist,' +
    'polizistin,beamter,beamtin,kommissar,kommissarin,hauptkommissar,inspektor,ermittler,agent,agentin,spion,' +
    'spionin,spitzel,informant,informantin,mittelsmann,schleuser,schmuggler,konsul,konsulin,generalkonsul,' +
    'vizekonsul,botschafter,botschafterin,diplomat,diplomatin,attaché,konsularbeamter,minister,ministerin,' +
    'bürgermeister,buergermeister,bürgermeisterin,buergermeisterin,abgeordneter,abgeordnete,politiker,' +
    'politikerin,kandidat,kandidatin,richter,richterin,staatsanwalt,staatsanwältin,staatsanwaeltin,notar,notarin,' +
    'general,oberst,hauptmann,major,leutnant,kommandant,kommandeur,soldat,offizier,wärter,waerter,häftling,' +
    'haeftling,imam,pfarrer,pfarrerin,pastor,priester,bischof,diakon,pater,rabbiner,prediger,vorsitzender,' +
    'vorsitzende,vorstand,sekretär,sekretaer,sekretärin,sekretaerin,kassenwart,mitglied,mitglieder,anführer,' +
    'anfuehrer,sprecher,sprecherin,organisator,organisatorin,aktivist,aktivistin,journalist,journalistin,' +
    'reporter,blogger,influencer,sänger,saenger,sängerin,saengerin,schriftsteller,autor,autorin,dichter,' +
    'bekannter,bekannte,bekannten,ein bekannter,eine bekannte,landsmann,landsfrau,landsleute,ein gewisser,' +
    'eine gewisse,einem gewissen,einen gewissen,gewisser,gewisse,gewissen,jemand namens,ein typ,typ,flüchtling,' +
    'fluechtling,geflüchteter,gefluechteter,asylbewerber,asylbewerberin,dissident,dissidentin,demonstrant,' +
    'demonstrantin,verdächtiger,verdaechtiger,täter,taeter,opfer,zeuge,zeugin,fahrer,taxifahrer,friseur,' +
    'friseurin,bäcker,baecker,metzger,verkäufer,verkaeufer,verkäuferin,verkaeuferin,ladenbesitzer,geschäftsmann,' +
    'geschaeftsmann,unternehmer,kamerad,genosse,genossin,ältester,aeltester,ältester bruder,aeltester bruder,' +
    'älteste schwester,aelteste schwester,jüngster bruder,juengster bruder,jüngste schwester,juengste schwester,' +
    'ältere schwester,aeltere schwester,älterer bruder,aelterer bruder,jüngere schwester,juengere schwester,' +
    'jüngerer bruder,juengerer bruder,ältester sohn,aeltester sohn,jüngste tochter,juengste tochter,bro,digga,ra,' +
    'rain,familie,eheleute',
  functions:
    'ist,war,bin,bist,sind,seid,waren,warst,wart,gewesen,sein,wäre,waere,waeren,hat,habe,hab,hast,haben,habt,' +
    'hatte,hatten,hattest,gehabt,haette,haetten,wird,werde,werden,wirst,wurde,wurden,worden,geworden,wuerde,' +
    'wuerden,kann,kannst,können,koennen,könnt,koennt,konnte,konnten,koennte,koennten,muss,muß,musst,müssen,' +
    'muessen,musste,mussten,muesste,soll,sollen,sollte,sollten,will,willst,wollen,wollte,wollten,möchte,moechte,' +
    'möchten,moechten,mag,mögen,moegen,darf,dürfen,duerfen,durfte,durften,geht,gehe,gehen,ging,gingen,gegangen,' +
    'kommt,komme,komm,kommen,kam,kamen,gekommen,macht,mache,machen,machte,machten,gemacht,tut,tun,tat,taten,' +
    'getan,sagt,sage,sagen,sagte,sagten,gesagt,erzählt,erzaehlt,erzähle,erzaehle,erzählen,erzaehlen,erzählte,' +
    'erzaehlte,erzählten,erzaehlten,fragt,frage,fragen,fragte,fragten,gefragt,antwortet,antwortete,geantwortet,' +
    'ruft,rufe,rufen,rief,riefen,angerufen,gerufen,schreibt,schreibe,schreiben,schrieb,schrieben,geschrieben,' +
    'schickt,schicke,schicken,schickte,schickten,geschickt,bekommt,bekomme,bekommen,bekam,bekamen,erhält,erhaelt,' +
    'erhielt,erhielten,erhalten,gibt,gebe,geben,gab,gaben,gegeben,nimmt,nehme,nehmen,nahm,nahmen,genommen,' +
    'mitgenommen,festgenommen,sieht,sehe,sehen,sah,sahen,gesehen,hört,hoert,höre,hoere,hören,hoeren,hörte,hoerte,' +
    'hörten,hoerten,gehört,gehoert,wohnt,wohne,wohnen,wohnte,wohnten,gewohnt,lebt,lebe,leben,lebte,lebten,gelebt,' +
    'arbeitet,arbeite,arbeiten,arbeitete,arbeiteten,gearbeitet,studiert,studiere,studieren,studierte,lernt,lerne,' +
    'lernen,lernte,gelernt,sitzt,sitze,sitzen,saß,sass,saßen,sassen,gesessen,steht,stehe,stehen,stand,standen,' +
    'gestanden,liegt,liegen,lag,lagen,läuft,laeuft,laufen,lief,fährt,faehrt,fahre,fahren,fuhr,fuhren,gefahren,' +
    'weiß,weiss,wissen,wusste,wussten,gewusst,denkt,denke,denken,dachte,dachten,gedacht,glaubt,glaube,glauben,' +
    'glaubte,findet,finde,finden,fand,fanden,gefunden,fühlt,fuehlt,fühle,fuehle,fühlen,fuehlen,fühlte,fuehlte,' +
    'fühlten,fuehlten,bleibt,bleibe,bleiben,blieb,blieben,geblieben,traut,traute,versucht,versuche,versuchen,' +
    'versuchte,versuchten,beginnt,begann,begonnen,hilft,helfe,helfen,half,halfen,geholfen,kennt,kenne,kennen,' +
    'kannte,kannten,gekannt,bekannt,sucht,suche,suchen,suchte,suchten,gesucht,folgt,folgte,folgten,gefolgt,' +
    'verfolgt,verfolgte,verfolgen,bedroht,bedrohte,bedrohten,bedrohen,droht,drohte,drohten,gedroht,zwingt,zwang,' +
    'zwangen,gezwungen,erpresst,erpresste,erpressten,verhört,verhoert,verhörte,verhoerte,verhörten,verhoerten,' +
    'befragt,vernommen,verhaftet,verhaftete,verhafteten,eingesperrt,inhaftiert,festgehalten,freigelassen,' +
    'entführt,entfuehrt,entführten,entfuehrten,ermordet,getötet,getoetet,umgebracht,erschossen,gefoltert,' +
    'geschlagen,schlug,schlugen,schlägt,schlaegt,misshandelt,angegriffen,verletzt,verprügelt,verpruegelt,' +
    'beleidigt,beschimpft,beschuldigt,angezeigt,verurteilt,verraten,verriet,ausspioniert,überwacht,ueberwacht,' +
    'abgehört,abgehoert,beobachtet,beobachtete,gehackt,gefilmt,fotografiert,belästigt,belaestigt,eingeschüchtert,' +
    'eingeschuechtert,angesprochen,kontaktiert,kontaktierte,angeworben,geflohen,flüchtet,fluechtet,flüchtete,' +
    'fluechtete,floh,umgezogen,zieht,zog,verschwunden,verschwand,vermisst,gestorben,starb,verstorben,tot,geboren,' +
    'verheiratet,geschieden,verlobt,ledig,entlassen,gekündigt,gekuendigt,bezahlt,zahlt,zahlte,gezahlt,kauft,' +
    'kaufte,gekauft,verkauft,unterschreibt,unterschrieb,unterschrieben,weigert,weigerte,geweigert,reist,reiste,' +
    'reisten,gereist,kehrt,kehrte,zurückgekehrt,zurueckgekehrt,zurück,zurueck,besucht,besuchte,besuchten,trifft,' +
    'traf,trafen,getroffen,spricht,spreche,sprechen,sprach,sprachen,gesprochen,redet,rede,reden,redete,geredet,' +
    'schweigt,schwieg,weint,weinte,erschrak,erschrocken,lacht,lachte,schreit,schrie,meldet,meldete,gemeldet,' +
    'meint,meinte,postet,postete,gepostet,benutzt,heißt,heisst,hieß,hiess,scheint,schien,passiert,passierte,' +
    'lässt,laesst,lassen,ließ,liess,bringt,brachte,gebracht,holt,holte,geholt,hält,haelt,hielt,hielten,gehalten,' +
    'stellt,stellte,gestellt,legt,legte,gelegt,liest,las,gelesen,wartet,wartete,gewartet,schläft,schlaeft,' +
    'schlief,isst,aß,ass,spielt,spielte,verliert,verlor,verloren,dient,diente,unterstützt,unterstuetzt,' +
    'unterstützte,unterstuetzte,organisiert,organisierte,demonstriert,demonstrierte,protestiert,warnt,warnte,' +
    'gewarnt,braucht,brauche,brauchte,zeigt,zeigte,gezeigt,ich,du,er,sie,es,wir,ihr,mich,mir,dich,dir,ihn,ihm,' +
    'ihnen,uns,euch,sich,man,jemand,jemanden,niemand,jeder,jede,jedes,jeden,alle,alles,allen,etwas,was,nichts,' +
    'nix,viele,viel,wenig,wenige,einige,manche,mehrere,beide,beiden,mein,meine,meinen,meinem,meiner,meines,dein,' +
    'deine,seine,seinen,seinem,seiner,ihre,ihren,ihrem,ihrer,unser,unsere,unseren,euer,eure,eigene,eigenen,der,' +
    'die,das,den,dem,des,ein,eine,einen,einem,einer,eines,kein,keine,keinen,dieser,diese,dieses,diesen,diesem,' +
    'jener,welcher,welche,wer,wen,wem,wo,wohin,woher,wann,wie,warum,wieso,weshalb,und,oder,aber,denn,sondern,' +
    'weil,dass,damit,wenn,als,ob,obwohl,während,waehrend,bevor,nachdem,seit,seitdem,bis,sobald,solange,um,zu,zum,' +
    'zur,von,vom,in,im,ins,an,am,ans,auf,aus,bei,beim,mit,nach,vor,für,fuer,durch,gegen,ohne,über,ueber,unter,' +
    'zwischen,hinter,neben,wegen,trotz,gegenüber,gegenueber,außer,ausser,ab,her,hin,weg,los,dort,hier,da,dahin,' +
    'drüben,drueben,draußen,draussen,daheim,zuhause,hause,überall,ueberall,nirgendwo,irgendwo,auch,noch,nicht,' +
    'nie,niemals,immer,oft,manchmal,selten,wieder,ständig,staendig,nur,schon,erst,bald,gleich,jetzt,nun,später,' +
    'spaeter,früher,frueher,damals,heute,gestern,vorgestern,morgen,letzte,letzten,letztes,letzter,vorige,nächste,' +
    'naechste,nächsten,naechsten,nächster,naechster,kürzlich,kuerzlich,neulich,plötzlich,ploetzlich,auf einmal,' +
    'dann,danach,deshalb,darum,deswegen,also,trotzdem,vielleicht,wahrscheinlich,wirklich,sehr,so,ganz,ziemlich,' +
    'mehr,weniger,fast,etwa,ungefähr,ungefaehr,einfach,eigentlich,leider,zum glück,zum glueck,endlich,' +
    'mittlerweile,inzwischen,angeblich,offenbar,sogar,sowieso,eben,mal,doch,ja,nein,nee,ok,okay,bitte,danke,' +
    'sonst,zusammen,allein,alleine,selbst,selber,ängstlich,aengstlich,traurig,wütend,wuetend,müde,muede,krank,' +
    'froh,glücklich,gluecklich,sicher,unsicher,alt,jung,klein,kleine,kleiner,groß,gross,große,grosse,großer,' +
    'grosser,gut,gute,guter,schlecht,schlechte,neu,neue,neuer,alte,alter,junge,junger,ältere,aeltere,älterer,' +
    'aelterer,älteste,aelteste,ältester,aeltester,jüngere,juengere,jüngerer,juengerer,jüngste,juengste,jüngster,' +
    'juengster,lieb,arm,reich,arbeitslos,schwanger,gesund,aktiv,politisch,gläubig,glaeubig,christlich,muslimisch,' +
    'jüdisch,juedisch,schwul,lesbisch,trans,kurdisch,kurdische,türkisch,tuerkisch,türkische,tuerkische,' +
    'türkischer,tuerkischer,iranisch,iranische,syrisch,syrische,afghanisch,eritreisch,eritreische,chinesisch,' +
    'chinesische,russisch,russische,arabisch,arabische,uigurisch,deutsch,deutsche,deutscher,niederländisch,' +
    'niederlaendisch,kurde,kurdin,türke,tuerke,türkin,tuerkin,iraner,iranerin,syrer,syrerin,afghane,afghanin,' +
    'eritreer,eritreerin,chinese,chinesin,uigure,uigurin,russe,russin,student,studentin,journalist,journalistin,' +
    'aktivist,aktivistin,flüchtling,fluechtling,lehrer,lehrerin,arzt,ärztin,aerztin,anwalt,mitglied,angst,' +
    'polizei,botschaft,konsulat,regierung,arbeit,schule,haus,land,handy,nummer,foto,fotos,video,nachricht,' +
    'nachrichten,pass,geld,kontakt,probleme,druck,hilfe,eins,zwei,drei,vier,fünf,fuenf,sechs,sieben,acht,neun,' +
    'zehn,erste,zweite,dritte,jahr,jahre,jahren,monat,monate,monaten,woche,wochen,tag,tage,tagen,stunde,stunden,' +
    'uhr,euro,lange,genug,bereit,fertig,unterwegs,betroffen,verantwortlich,beteiligt,anwesend,schuld,schuldig,' +
    'unschuldig',
  organisations:
    'Verein,Stiftung,Moschee,Kirche,Gemeinde,Kulturverein,Kulturzentrum,Zentrum,Restaurant,Café,Cafe,Teehaus,Bäckerei,Metzgerei,Laden,Supermarkt,Kiosk,Imbiss,Grill,Friseursalon,Friseur,Salon,Bar,Kneipe,Hotel,Pension,Schule,Sprachschule,Kita,Chor,Gruppe,Netzwerk,Bündnis,Sportverein,Fußballverein,Buchhandlung,Reisebüro,Werkstatt,Firma,Praxis,Apotheke,Gemeindezentrum,Begegnungsstätte,Jugendzentrum,Frauenverein,Tanzgruppe,Theatergruppe,Blumenladen,Schneiderei,Fahrschule,Änderungsschneiderei,Shishabar,Dönerladen,Landsmannschaft,stiftung,verein,vereins,e.v.,vereinigung,verband,bund,initiative,bürgerinitiative,buergerinitiative,' +
    'gemeinde,kirchengemeinde,moscheegemeinde,moschee,moscheeverein,kirche,kapelle,pfarrei,tempel,synagoge,' +
    'cem-haus,cemevi,alevitische gemeinde,islamisches zentrum,kulturzentrum,kulturverein,begegnungszentrum,' +
    'jugendzentrum,frauenzentrum,nachbarschaftszentrum,zentrum,treff,jugendclub,club,klub,fußballverein,' +
    'fussballverein,sportverein,sportclub,boxclub,fitnessstudio,fitnesscenter,tsv,fc,sv,schule,grundschule,' +
    'gymnasium,realschule,gesamtschule,hauptschule,sprachschule,koranschule,internat,kita,kindergarten,hort,' +
    'laden,geschäft,geschaeft,supermarkt,markt,kiosk,späti,spaeti,handyladen,boutique,buchhandlung,buchladen,' +
    'bäckerei,baeckerei,metzgerei,fleischerei,konditorei,obstladen,gemüseladen,gemueseladen,restaurant,' +
    'gaststätte,gaststaette,imbiss,döner,doener,dönerladen,doenerladen,dönerbude,doenerbude,pizzeria,grill,' +
    'bistro,café,teestube,teehaus,kaffeehaus,shisha-bar,shishabar,bar,kneipe,hotel,pension,hostel,reisebüro,' +
    'reisebuero,werkstatt,autowerkstatt,autohaus,taxiunternehmen,fahrschule,friseur,friseursalon,frisör,frisoer,' +
    'barbershop,salon,kosmetikstudio,nagelstudio,schneiderei,juwelier,apotheke,praxis,arztpraxis,zahnarztpraxis,' +
    'klinik,kanzlei,anwaltskanzlei,steuerbüro,steuerbuero,büro,buero,firma,betrieb,unternehmen,gmbh,ohg,gbr,' +
    'reinigungsfirma,baufirma,zeitarbeitsfirma,pflegedienst,verlag,druckerei,zeitung,zeitschrift,radio,' +
    'radiosender,sender,fernsehsender,kanal,telegram-kanal,telegramgruppe,whatsapp-gruppe,facebook-gruppe,' +
    'facebookgruppe,chor,tanzgruppe,theatergruppe,studentenvereinigung,studentenverein,studentenverband,' +
    'jugendverband,frauenverein,elternverein,arbeitskreis,komitee,netzwerk,plattform,kollektiv,bündnis,buendnis,' +
    'hilfsverein,flüchtlingsheim,fluechtlingsheim,heim,wohnheim,studentenwohnheim,unterkunft,hochzeitssaal,' +
    'festsaal,onlineshop,wohngemeinschaft,gebetsraum,hauskreis',
  institutions:
    'Scholz,Merz,Merkel,Steinmeier,botschaft,botschaften,konsulat,konsulate,konsulats,konsulates,generalkonsulat,generalkonsulats,ministerium,' +
    'ministeriums,ministerien,auswärtiges amt,auswaertiges amt,auswärtigen amt,auswaertigen amt,außenministerium,' +
    'aussenministerium,innenministerium,verteidigungsministerium,justizministerium,bundesregierung,' +
    'landesregierung,bundestag,bundesrat,landtag,parlament,bundeskanzleramt,polizei,polizeirevier,polizeiwache,' +
    'polizeipräsidium,polizeipraesidium,bundespolizei,kriminalpolizei,kripo,lka,bka,landeskriminalamt,' +
    'bundeskriminalamt,verfassungsschutz,bfv,bnd,bundesnachrichtendienst,geheimdienst,geheimdienste,' +
    'nachrichtendienst,staatsschutz,bamf,bundesamt,bundesamt für migration,bundesamt fuer migration,' +
    'ausländerbehörde,auslaenderbehoerde,ausländeramt,auslaenderamt,einwohnermeldeamt,bürgeramt,buergeramt,' +
    'standesamt,jobcenter,arbeitsamt,arbeitsagentur,agentur für arbeit,agentur fuer arbeit,jugendamt,sozialamt,' +
    'finanzamt,gesundheitsamt,rathaus,stadtverwaltung,bezirksamt,landratsamt,gericht,amtsgericht,landgericht,' +
    'oberlandesgericht,verwaltungsgericht,bundesgerichtshof,bundesverfassungsgericht,staatsanwaltschaft,' +
    'generalbundesanwalt,bundesanwaltschaft,krankenkasse,aok,barmer,krankenhaus,krankenhäuser,krankenhaeuser,' +
    'universitätsklinikum,universitaetsklinikum,klinikum,charité,universität,universitaet,uni,hochschule,' +
    'fachhochschule,bundeswehr,armee,militär,militaer,gefängnis,gefaengnis,jva,justizvollzugsanstalt,cdu,csu,spd,' +
    'fdp,afd,die grünen,die gruenen,bündnis 90,buendnis 90,die linke,bsw,gewerkschaft,verdi,dgb,ig metall,' +
    'caritas,diakonie,awo,pro asyl,flüchtlingsrat,fluechtlingsrat,weißer ring,weisser ring,rotes kreuz,drk,' +
    'roter halbmond,amnesty,amnesty international,human rights watch,reporter ohne grenzen,europäische union,' +
    'europaeische union,europaparlament,europäische kommission,europaeische kommission,nato,uno,' +
    'vereinte nationen,unhcr,interpol,europol,internationaler strafgerichtshof,ditib,diyanet,milli görüş,' +
    'milli goerueş,igmg,graue wölfe,graue woelfe,islamisches zentrum hamburg,revolutionsgarden,revolutionsgarde,' +
    'irgc,basidsch,fsb,gru,swr,mss,hisbollah,hamas,taliban,pkk,ypg,hdp,akp,chp,mhp,pfdj,kommunistische partei,' +
    'einheitsfront,ard,zdf,wdr,ndr,mdr,rbb,deutschlandfunk,deutsche welle,tagesschau,der spiegel,die zeit,' +
    'süddeutsche zeitung,sueddeutsche zeitung,faz,frankfurter allgemeine,taz,bild-zeitung,bildzeitung,rtl,n-tv,' +
    'die welt,tagesspiegel,orf,srf,bbc,cnn,al jazeera,trt,whatsapp,telegram,facebook,instagram,tiktok,snapchat,' +
    'twitter,youtube,google,gmail,gmx,web.de,t-online,hotmail,outlook,microsoft,iphone,samsung,wechat,viber,' +
    'skype,paypal,sparkasse,volksbank,deutsche bank,commerzbank,postbank,n26,telekom,vodafone,lebara,' +
    'deutsche post,dhl,deutsche bahn,lufthansa,ebay,amazon,aldi,lidl,rewe,edeka,ikea,western union,schufa',
  villages:
    'Dorf,Dörfchen,Weiler,Ortschaft,Heimatdorf,Bauerndorf,Siedlung,Dorfes,Nachbardorf,dorf,dörfchen,doerfchen,das dorf,im dorf,dorf namens,in einem dorf,aus dem dorf,mein dorf,meinem dorf,' +
    'unserem dorf,kleines dorf,kleinen dorf,weiler,ortschaft,ortsteil,heimatdorf,geburtsort,gemeinde,siedlung,' +
    'stadtviertel,kiez,flecken,bauernhof',
  streets: 'straße,strasse,str.,str,weg,allee,platz,gasse,damm,chaussee,promenade,stieg,steig,am markt',
  streetEnds:
    'straße,strasse,strassen,str,weg,allee,platz,gasse,gässchen,gaesschen,damm,ufer,chaussee,promenade,stieg,' +
    'steig,pfad,markt,brücke,bruecke,twiete',
  addresses:
    'nummer,nr,nr.,hausnummer,hausnr,hausnr.,adresse,meine adresse,anschrift,wohnadresse,postanschrift,wohnhaft,' +
    'wohnhaft in,wohne in der,wohnt in der,wohne am,wohnt am,wohnung,wohnungsnummer,whg,whg.,apartment,zimmer,' +
    'zimmernummer,etage,stock,stockwerk,og,eg,hinterhaus,vorderhaus,aufgang,eingang,treppe,gebäude,gebaeude,' +
    'hochhaus,tür,tuer,postfach,pf,plz,postleitzahl,packstation,c/o',
  births:
    'geboren,geboren am,geb,geb.,geb.am,geb. am,geburt,geburtsdatum,geburts datum,geb.datum,geb.-datum,gebdatum,' +
    'geb.dat.,geburtstag,geburtstag am,geburtsjahr,jahrgang,jg.,hat geburtstag,habe geburtstag,bday,dob,' +
    'zur welt gekommen,kam zur welt,entbindungstermin',
  children:
    'kind,kinder,kindern,kindes,sohn,sohnes,söhne,soehne,söhnen,soehnen,tochter,toechter,töchtern,toechtern,baby,' +
    'babys,zwilling,zwillinge,säugling,saeugling,neugeborenes,kleinkind,enkel,enkelin,enkelkind,enkelkinder,' +
    'neffe,nichte,kleine,kleiner,jüngster,juengster,jüngste,juengste,ältester,aeltester,älteste,aelteste',
  months:
    'januar,jan,jan.,jänner,jaenner,januars|februar,feb,feb.,febr,feber,februars|märz,maerz,mrz,mrz.,mär,maer,' +
    'märzes,maerzes|april,apr,apr.,aprils|mai,mais|juni,jun,jun.,juno,junis|juli,jul,jul.,julei,julis|august,aug,' +
    'aug.,augusts|september,sep,sep.,sept,sept.,septembers|oktober,okt,okt.,october,oktobers|november,nov,nov.,' +
    'novembers|dezember,dez,dez.,december,dezembers',
  plates:
    'kennzeichen,autokennzeichen,kfz-kennzeichen,kfz kennzeichen,kfz,nummernschild,nummernschilder,autonummer,' +
    'kennz.,zulassung,auto,autos,wagen,pkw,lkw,transporter,bus,kleinbus,van,motorrad,roller,taxi,fahrzeug,bmw,' +
    'mercedes,audi,vw,volkswagen,opel,ford,toyota,renault,peugeot,skoda,seat,kia,hyundai,volvo,fiat,golf,passat,' +
    'fährt einen,faehrt einen,fuhr einen,schwarzes auto,schwarzer wagen,weißes auto,weisses auto,graues auto,' +
    'blaues auto,rotes auto,halter,fahrzeugschein',
  documents:
    'pass,reisepass,passnummer,pass-nr,pass-nr.,passnr,pass nummer,reisepassnummer,reisepass nr,personalausweis,' +
    'personalausweisnummer,perso,persönliche nummer,persoenliche nummer,ausweis,ausweisnummer,ausweis nr,' +
    'ausweisnr,ausweis-nr.,id,id-nummer,id nummer,identitätskarte,identitaetskarte,identitätsnummer,' +
    'identitaetsnummer,identifikationsnummer,steuer-id,steuerid,steuer id,steueridentifikationsnummer,' +
    'steuernummer,sozialversicherungsnummer,sv-nummer,sv nummer,rentenversicherungsnummer,versichertennummer,' +
    'krankenversicherungsnummer,versicherungsnummer,krankenkassennummer,aufenthaltstitel,aufenthaltserlaubnis,' +
    'aufenthaltsgestattung,aufenthaltskarte,niederlassungserlaubnis,duldung,visum,visumsnummer,visanummer,azr,' +
    'azr-nummer,azr nummer,bamf-nummer,bamf nummer,az,az.,aktenzeichen,geschäftszeichen,geschaeftszeichen,gz,' +
    'vorgangsnummer,aktennummer,fallnummer,verfahrensnummer,referenznummer,referenz,ref.,dokumentennummer,' +
    'dokumentnummer,reiseausweis,flüchtlingspass,fluechtlingspass,geburtsurkunde,urkunde,führerschein,' +
    'fuehrerschein,führerscheinnummer,fuehrerscheinnummer,matrikelnummer,personalnummer,mitarbeiternummer,' +
    'dienstnummer,kimlik,tc-nummer,tc kimlik,bsn,v-nummer,unhcr-nummer,registriernummer',
  accounts:
    'konto,kontonummer,konto-nr,konto-nr.,kontonr,kto,kto.,kto.nr.,kto-nr,ktonr,bankkonto,bankverbindung,' +
    'bankdaten,blz,bankleitzahl,iban,iban-nummer,iban nummer,bic,swift,karte,kartennummer,karten nr,bankkarte,' +
    'ec-karte,ec karte,girokarte,girokonto,kreditkarte,kreditkartennummer,visa,visakarte,mastercard,kundennummer,' +
    'kunden-nr,kundennr,kd-nr,mitgliedsnummer,vertragsnummer,rechnungsnummer,bestellnummer,auftragsnummer,depot,' +
    'paypal,sparbuch,wallet,walletadresse,wallet-adresse,bitcoin,btc,bitcoin-adresse,krypto,ethereum,eth,usdt,' +
    'überweisen an,ueberweisen an,überwiesen an,ueberwiesen an,überweisung an,ueberweisung an,überweisung auf,' +
    'ueberweisung auf,eingezahlt auf,sendungsnummer',
  phones:
    'telefon,telefonnummer,telefonnr,telefon-nr,telefon nummer,telnr,tel,tel.,tel.nr.,tel-nr,telnummer,' +
    'tel nummer,fon,mobil,mobilnummer,mobil nummer,mobiltelefon,handy,handynummer,handynr,handy nummer,handy-nr,' +
    'festnetz,festnetznummer,rufnummer,durchwahl,nummer,nummer ist,nummer lautet,nr,nr.,meine nummer,' +
    'seine nummer,ihre nummer,die nummer,dieser nummer,der nummer,unter der nummer,von der nummer,ruf,' +
    'ruf mich an,ruf an,rufen sie,rufen sie mich an,anrufen,angerufen,anruf,anrufer,erreichbar,erreichbar unter,' +
    'zu erreichen,erreichst mich,erreichen,kontakt,kontaktnummer,melde dich,meld dich,sms,whatsapp,whats app,' +
    'whatsap,wa,per whatsapp,signal,telegram,viber,imo,fax,faxnummer,faxnr,hotline,notrufnummer,simkarte,' +
    'sim-karte,sim,prepaid,klingel durch',
  handles:
    'benutzername,benutzernamen,benutzer,nutzername,nutzernamen,nutzer,username,user,accountname,account,' +
    'mein account,account heißt,account heisst,konto auf,profil,profilname,nickname,nick,handle,insta,instagram,' +
    'ig,auf insta,auf instagram,mein insta,snap,snapchat,auf snap,auf snapchat,telegram,tg,auf telegram,tiktok,' +
    'auf tiktok,facebook,fb,auf facebook,twitter,auf twitter,auf x,linkedin,youtube,kanal,kanal heißt,' +
    'kanal heisst,discord,skype,skypename,reddit,wechat,weixin,vk,mastodon,bluesky,twitch,steam,xbox,threads,' +
    'viber,folg mir,folgt mir,folge mir auf,findest mich,findest mich unter,zu finden unter,zu finden als,' +
    'unter dem namen,add mich,adde mich,füg mich hinzu,fueg mich hinzu,schreib mir auf,seite,seite heißt,' +
    'seite heisst,gruppe,gruppe heißt,gruppe heisst,blog',
  numbers:
    '0:null,nul,zero|1:eins,ein|2:zwei,zwo,zwoa|3:drei|4:vier,fier|5:fünf,fuenf,fünef,fuenef|6:sechs|7:sieben,' +
    'siebn|8:acht|9:neun|10:zehn,zehne|11:elf|12:zwölf,zwoelf|13:dreizehn|14:vierzehn|15:fünfzehn,fuenfzehn|' +
    '16:sechzehn|17:siebzehn|18:achtzehn|19:neunzehn|20:zwanzig|21:einundzwanzig|22:zweiundzwanzig|' +
    '23:dreiundzwanzig|24:vierundzwanzig|25:fünfundzwanzig,fuenfundzwanzig|26:sechsundzwanzig|' +
    '27:siebenundzwanzig|28:achtundzwanzig|29:neunundzwanzig|30:dreißig,dreissig|31:einunddreißig,einunddreissig|' +
    '32:zweiunddreißig,zweiunddreissig|33:dreiunddreißig,dreiunddreissig|34:vierunddreißig,vierunddreissig|' +
    '35:fünfunddreißig,fuenfunddreißig,fünfunddreissig,fuenfunddreissig|36:sechsunddreißig,sechsunddreissig|' +
    '37:siebenunddreißig,siebenunddreissig|38:achtunddreißig,achtunddreissig|39:neununddreißig,neununddreissig|' +
    '40:vierzig|41:einundvierzig|42:zweiundvierzig|43:dreiundvierzig|44:vierundvierzig|45:fünfundvierzig,' +
    'fuenfundvierzig|46:sechsundvierzig|47:siebenundvierzig|48:achtundvierzig|49:neunundvierzig|50:fünfzig,' +
    'fuenfzig|51:einundfünfzig,einundfuenfzig|52:zweiundfünfzig,zweiundfuenfzig|53:dreiundfünfzig,' +
    'dreiundfuenfzig|54:vierundfünfzig,vierundfuenfzig|55:fünfundfünfzig,fuenfundfuenfzig|56:sechsundfünfzig,' +
    'sechsundfuenfzig|57:siebenundfünfzig,siebenundfuenfzig|58:achtundfünfzig,achtundfuenfzig|59:neunundfünfzig,' +
    'neunundfuenfzig|60:sechzig|61:einundsechzig|62:zweiundsechzig|63:dreiundsechzig|64:vierundsechzig|' +
    '65:fünfundsechzig,fuenfundsechzig|66:sechsundsechzig|67:siebenundsechzig|68:achtundsechzig|' +
    '69:neunundsechzig|70:siebzig|71:einundsiebzig|72:zweiundsiebzig|73:dreiundsiebzig|74:vierundsiebzig|' +
    '75:fünfundsiebzig,fuenfundsiebzig|76:sechsundsiebzig|77:siebenundsiebzig|78:achtundsiebzig|' +
    '79:neunundsiebzig|80:achtzig|81:einundachtzig|82:zweiundachtzig|83:dreiundachtzig|84:vierundachtzig|' +
    '85:fünfundachtzig,fuenfundachtzig|86:sechsundachtzig|87:siebenundachtzig|88:achtundachtzig|' +
    '89:neunundachtzig|90:neunzig|91:einundneunzig|92:zweiundneunzig|93:dreiundneunzig|94:vierundneunzig|' +
    '95:fünfundneunzig,fuenfundneunzig|96:sechsundneunzig|97:siebenundneunzig|98:achtundneunzig|' +
    '99:neunundneunzig|100:hundert,einhundert',
  doubles: 'doppel,doppelt,doppelte,doppelter,zweimal,zwei mal,2x',
  ats: 'at,aet,et,(at),[at],klammeraffe,klammeraffen,affenschwanz,at-zeichen,at zeichen,ad',
  dots: 'punkt,dot,pkt,(punkt),[punkt],(dot),[dot]',
  signs:
    'minus,bindestrich,strich,unterstrich,unterstrich zeichen,mittelstrich,querstrich,gedankenstrich,underscore,' +
    'schrägstrich,schraegstrich,slash,plus,pluszeichen,raute,hashtag,tiefstrich',
  units:
    'euro,euros,eur,€,cent,dollar,dollars,usd,$,franken,chf,pfund,lira,tl,rial,toman,nakfa,birr,yuan,rubel,' +
    'dirham,dinar,prozent,%,pct,menschen,leute,leuten,personen,mann,männer,maenner,frauen,kinder,kindern,' +
    'jugendliche,familien,mitglieder,mitgliedern,teilnehmer,teilnehmern,demonstranten,beamte,polizisten,soldaten,' +
    'opfer,tote,toten,verletzte,gefangene,häftlinge,haeftlinge,schüler,schueler,studenten,stimmen,flüchtlinge,' +
    'fluechtlinge,mal,x,jahr,jahre,jahren,j.,monat,monate,monaten,woche,wochen,tag,tage,tagen,stunde,stunden,std,' +
    'std.,h,uhr,minute,minuten,min,min.,sekunde,sekunden,sek,km,kilometer,kilometern,m,meter,metern,cm,mm,kg,' +
    'kilo,kilogramm,gramm,g,tonne,tonnen,liter,grad,qm,quadratmeter,m²,hektar,mb,gb,tb,megabyte,gigabyte,million,' +
    'millionen,mio,mio.,milliarde,milliarden,mrd,tausend,tsd,hundert,hunderte,dutzend,stück,stueck,fotos,bilder,' +
    'videos,nachrichten,mails,anrufe,anrufen,verpasste anrufe,beiträge,beitraege,posts,kommentare,likes,aufrufe,' +
    'klicks,views,follower,followern,abonnenten,abos,unterschriften,seiten,seite,kapitel,artikel,absatz,paragraf,' +
    'paragraph,§,punkte,länder,laender,städte,staedte,dörfer,doerfer,häuser,haeuser,autos,jährig,jaehrig,jährige,' +
    'jaehrige,jähriger,jaehriger,pro monat,pro woche,pro tag,pro jahr,im monat,die woche,stockwerk',
  suffixes: "'s,s,'",
  wordEnds:
    'ung,ungen,heit,heiten,keit,keiten,schaft,schaften,tion,tionen,tät,ismus,lich,liche,lichen,isch,ische,ischen,bar,los,lose,losen,iert,ieren,ierte,ierten,eten,ling,linge,chen,tum,sam,nis,nisse',
  prefixes: '',
};
