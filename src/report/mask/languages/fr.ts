import type { Language } from '../language.ts';

export const fr: Language = {
  code: 'fr',
  script: 'latin',
  introductions:
    "je m'appelle,je mappelle,je m appelle,jmappelle,j'm'appelle,je me nomme,je me prénomme,mon nom est," +
    "mon nom c'est,mon nom complet est,mon prénom est,mon prénom c'est,mon vrai nom est,son nom est," +
    "son nom c'est,son nom était,son prénom est,son vrai nom est,leur nom est,leurs noms sont,le nom est," +
    "le nom était,le prénom est,nom de famille est,dont le nom est,dont le nom était,il s'appelle,il sappelle," +
    "il s appelle,elle s'appelle,elle sappelle,elle s appelle,ils s'appellent,elles s'appellent,il s'appelait," +
    "elle s'appelait,ils s'appelaient,s'appelle,sappelle,s appelle,s'appelait,sappelait,s'appelaient,s'appellent," +
    "qui s'appelle,qui s'appelait,on m'appelle,on mappelle,tout le monde m'appelle,tu peux m'appeler," +
    "vous pouvez m'appeler,se nomme,se nommait,se nomment,un nommé,une nommée,le nommé,la nommée,un dénommé," +
    'une dénommée,le dénommé,la dénommée,dénommé,dénommée,du nom de,sous le nom de,sous le pseudonyme,prénommé,' +
    "prénommée,surnommé,surnommée,son surnom est,alias,se faisait appeler,se fait appeler,s'est présenté comme," +
    "s'est présentée comme,se présente comme,je soussigné,je soussignée,soussigné,soussignée,cordialement," +
    'bien cordialement,bien à vous,bien à toi,cdt,cdlt,salutations,sincères salutations,mes salutations,' +
    'amicalement,bises,bisous,gros bisous,respectueusement,cher monsieur,chère madame,chère mademoiselle,' +
    "bonjour monsieur,bonjour madame,bonsoir monsieur,à l'attention de monsieur,à l'attention de madame," +
    "à l'ordre de,née sous le nom,signé par",
  perhaps:
    "je suis,jsuis,chuis,j'suis,je suis le,j'étais,c'est,cest,c est,c'était,voici,voilà,ici,il y a,y a,avec,de," +
    "du,d',par,à,au,chez,contre,pour,sur,vers,et,ou,comme,sauf,selon,d'après,par exemple,notamment,dont,entre," +
    'sans,via,y compris,marié à,mariée à,marié avec,mariée avec,fiancé à,fiancée à,ami de,amie de,ami avec,' +
    'fils de,fille de,frère de,soeur de,père de,mère de,femme de,mari de,épouse de,cousin de,cousine de,' +
    'enfant de,maman de,papa de,contact avec,contacté par,contactée par,appelé par,appelée par,menacé par,' +
    'menacée par,suivi par,suivie par,envoyé par,envoyée par,approché par,arrêté par,recruté par,interrogé par,' +
    "frappé par,dit,disait,a dit,m'a dit,ma dit,nous a dit,raconte,racontait,a raconté,m'a raconté,demande," +
    'demandait,a demandé,demander,parle,parlait,a parlé,parlé avec,parlé à,parler à,parler de,parlait de,appelle,' +
    "appelé,appelait,a appelé,m'a appelé,téléphoné à,écrit,a écrit,m'a écrit,envoyé à,envoyé,répondu,a répondu," +
    'menacé,a menacé,prétend,crié,connais,connait,connaissait,connaissez,connu,cherche,cherchait,cherchent,' +
    'recherche,recherchent,à la recherche de,vu,ai vu,voir,rencontré,ai rencontré,suivi,arrêté,ont arrêté,enlevé,' +
    'torturé,tué,ont tué,cher,chère,chers,salut,bonjour,bonsoir,coucou,allo,bonjour je suis,au nom,nom,prénom,' +
    "mon nom,mon prénom,nom et prénom,nom complet,nom de famille,vrai nom,pseudo,surnom,quelqu'un comme,un homme," +
    "une femme,l'homme,la femme,cet homme,cette femme,ce type,un type,un gars,homme,femme,garçon,fille,personne," +
    'une personne,victime,suspect,suspecte,témoin,certain,certaine,un certain,une certaine,envoyée,présenté à,' +
    "connu comme,appelez,appelée,fait par,écrit par,merci,de la part de,à l'attention de,pour le compte de,signé," +
    'nommé,nommée,nommés,nommées,au nom de,sous le nom,titulaire du compte,rédigé par,appelle moi,appelle-moi,' +
    "appelez moi,appelez-moi,on l'appelle,on l'appelait,moi c'est",
  titles:
    'monsieur,m.,mr,mr.,messieurs,mm.,madame,mme,mme.,mmes,mesdames,mademoiselle,mlle,mlle.,melle,dr,dr.,pr.,' +
    'prof.,mgr,monseigneur,cheikh,cheick,cheik,sheikh,hadj,hajj,el hadj,el hadji,elhadj,hadja,hajja,moulay,sidi,' +
    'lalla,serigne,thierno,mollah,mullah,ayatollah,moufti,abba,abouna,ustadh,oustaz,oustad,mzee,gén.,col.,cne',
  titlesAfter: 'bey,hanim,abi,abla,agha,khan,effendi',
  people:
    'ma soeur,ma sœur,mes soeurs,soeur,sœur,soeurs,sœurs,sœurette,soeurette,petite soeur,petite sœur,' +
    'grande soeur,grande sœur,frangine,ma reuss,mon frère,mes frères,frère,frères,frérot,frangin,petit frère,' +
    'grand frère,reuf,mon reuf,frères et soeurs,ma mère,mère,mères,maman,ma maman,daronne,mon père,père,pères,' +
    'papa,mon papa,daron,parents,parent,mes parents,mon oncle,oncle,oncles,tonton,ma tante,tante,tantes,tata,' +
    'tatie,tantine,mon cousin,cousin,cousins,ma cousine,cousine,cousines,neveu,mon neveu,neveux,nièce,ma nièce,' +
    'nièces,grand-père,grand père,papy,papi,pépé,grand-mère,grand mère,mamie,mémé,grands-parents,petit-fils,' +
    'petit fils,petite-fille,petite fille,petits-enfants,mon mari,mari,époux,ma femme,femme,épouse,mon épouse,' +
    'mon époux,conjoint,conjointe,compagnon,compagne,mon compagnon,ma compagne,partenaire,ex,mon ex,ex-mari,' +
    'ex mari,ex-femme,ex femme,fiancé,fiancée,mon fiancé,ma fiancée,petit ami,petite amie,copain,mon copain,' +
    'copains,copine,ma copine,copines,ami,mon ami,amis,amie,mon amie,amies,meilleur ami,meilleure amie,' +
    "meilleur pote,pote,mon pote,potes,ami d'enfance,camarade,camarades,mon fils,fils,ma fille,fille,filles," +
    'enfant,enfants,mes enfants,gosse,gosses,gamin,gamine,bébé,jumeau,jumelle,jumeaux,frère jumeau,soeur jumelle,' +
    'beau-père,beau père,belle-mère,belle mère,beau-frère,beau frère,belle-soeur,belle soeur,belle-sœur,' +
    'beaux-parents,gendre,beau-fils,belle-fille,belle fille,demi-frère,demi frère,demi-soeur,demi soeur,parrain,' +
    'marraine,filleul,filleule,famille,la famille,membre de la famille,proche,proches,voisin,mon voisin,voisins,' +
    'voisine,ma voisine,colocataire,coloc,camarade de classe,collègue,mon collègue,ma collègue,collègues,patron,' +
    'mon patron,patronne,chef,mon chef,cheffe,boss,supérieur,employeur,employé,employée,directeur,directrice,' +
    'responsable,gérant,gérante,propriétaire,proprio,locataire,client,cliente,professeur,prof,mon prof,ma prof,' +
    'professeure,enseignant,enseignante,instituteur,institutrice,maîtresse,tuteur,tutrice,coach,entraîneur,' +
    'étudiant,étudiante,élève,interprète,traducteur,traductrice,avocat,mon avocat,avocate,mon avocate,notaire,' +
    'juge,procureur,procureure,médecin,mon médecin,médecin traitant,docteur,dentiste,infirmier,infirmière,' +
    'psychologue,psy,thérapeute,assistant social,assistante sociale,éducateur,éducatrice,policier,policière,' +
    'officier,commissaire,inspecteur,inspectrice,enquêteur,agent,agente,agent secret,gendarme,espion,espionne,' +
    'indic,informateur,informatrice,intermédiaire,passeur,recruteur,consul,consule,vice-consul,consul général,' +
    'ambassadeur,ambassadrice,diplomate,attaché,fonctionnaire,ministre,maire,gouverneur,préfet,député,députée,' +
    'sénateur,sénatrice,politicien,candidat,candidate,opposant,opposante,général,colonel,commandant,capitaine,' +
    'lieutenant,militaire,soldat,gardien,prisonnier,prisonnière,détenu,détenue,imam,prêtre,curé,pasteur,évêque,' +
    "diacre,moine,rabbin,prédicateur,marabout,président de l'association,vice-président,secrétaire,trésorier," +
    'trésorière,membre,membres,leader,dirigeant,porte-parole,organisateur,organisatrice,militant,militante,' +
    'activiste,journaliste,blogueur,blogueuse,youtubeur,influenceur,chanteur,chanteuse,écrivain,auteur,poète,' +
    'connaissance,une connaissance,compatriote,compatriotes,un certain,une certaine,certain,certaine,un type,' +
    "type,un gars,gars,un mec,mec,un monsieur,une dame,dame,quelqu'un,réfugié,réfugiée,demandeur d'asile," +
    "demandeuse d'asile,dissident,dissidente,manifestant,manifestante,suspect,suspecte,victime,témoin,chauffeur," +
    "chauffeur de taxi,coiffeur,coiffeuse,boulanger,boucher,commerçant,commerçante,homme d'affaires,entrepreneur," +
    'fils aîné,fille aînée,aîné,aînée,cadet,cadette,benjamin,benjamine,frère aîné,soeur aînée,petit dernier',
  functions:
    'est,était,étais,sera,serai,serait,suis,es,sommes,êtes,sont,étaient,été,être,fut,soit,a,ai,as,avons,avez,ont,' +
    'avait,avais,avaient,eu,avoir,aura,aurait,va,vais,vas,allons,allez,vont,allait,allaient,allé,allée,aller,ira,' +
    'vient,viens,viennent,venait,venu,venue,venir,fait,fais,font,faisait,faire,fera,dit,dis,disent,disait,dire,' +
    'peut,peux,peuvent,pouvait,pouvaient,pu,pouvoir,pourrait,pourra,veut,veux,veulent,voulait,voulaient,voulu,' +
    'vouloir,voudrait,doit,dois,doivent,devait,dû,devoir,devrait,faut,fallait,sait,sais,savent,savait,su,savoir,' +
    'voit,vois,voient,voyait,vu,vue,vus,voir,prend,prends,prennent,prenait,pris,prise,prendre,met,mets,mettent,' +
    'mis,mise,mettre,reçoit,reçois,reçu,reçue,recevoir,recevait,donne,donner,donnait,parle,parles,parlent,parler,' +
    'parlait,appelle,appelles,appellent,appelé,appelée,appeler,appelait,téléphone,écrit,écris,écrivent,écrire,' +
    'écrivait,envoie,envoyé,envoyer,envoyait,demande,demandes,demandent,demander,demandait,répond,réponds,' +
    'répondu,répondre,raconte,raconter,explique,expliquer,habite,habites,habitent,habiter,habitait,vit,vis,' +
    'vivent,vivait,vécu,vivre,travaille,travailles,travaillent,travailler,travaillait,étudie,étudier,étudiait,' +
    'reste,restée,rester,restait,part,pars,partent,parti,partie,partir,partait,quitte,quitter,arrive,arrivée,' +
    'arriver,arrivait,rentre,rentrée,rentrer,retourne,retournée,retourner,revient,revenu,revenue,revenir,entre,' +
    'sort,sorti,sortie,sortir,commence,commencer,arrête,arrêtée,arrêtés,arrêter,essaie,essaye,essayer,aide,aider,' +
    'aidait,cherche,cherchent,chercher,cherchait,trouve,trouvée,trouver,trouvait,pense,penser,pensait,croit,' +
    'crois,cru,croire,sent,sens,sentait,senti,sentir,semble,semblait,connaît,connais,connaissent,connaissait,' +
    'connu,connue,connaître,comprend,compris,comprendre,entend,entendu,entendre,attend,attendu,attendre,' +
    'attendait,perd,perdu,perdue,perdre,paie,paye,payer,achète,vend,vendu,lit,lu,lire,mange,dort,joue,suit,suivi,' +
    'suivie,suivre,suivait,surveille,surveillée,surveillait,observe,menace,menacée,menacer,menaçait,menacent,' +
    'force,forcée,oblige,obligée,contraint,contrainte,harcèle,harcelée,insulte,insultée,accusé,accusée,dénoncé,' +
    'dénoncée,trahi,trahie,espionné,espionnée,piraté,filmé,filmée,photographié,enregistré,contacte,contactée,' +
    'approché,approchée,recruté,recrutée,interrogé,interrogée,convoqué,convoquée,détenu,détenue,emprisonné,' +
    'emprisonnée,libéré,libérée,enlevé,enlevée,kidnappé,kidnappée,torturé,torturée,battu,battue,frappé,frappée,' +
    'frappait,tué,tuée,assassiné,assassinée,blessé,blessée,agressé,agressée,attaqué,attaquée,condamné,condamnée,' +
    'fui,fuir,enfui,enfuie,échappé,disparu,disparue,disparaître,mort,morte,décédé,décédée,né,née,marié,mariée,' +
    'divorcé,divorcée,fiancé,célibataire,veuf,veuve,viré,virée,licencié,embauché,refuse,refuser,refusait,accepte,' +
    'signe,signer,voyage,voyager,visite,rend,rendu,rencontre,rencontrer,pleure,pleurait,crie,criait,rit,tait,' +
    'publie,poste,partage,utilise,laisse,laisser,tient,tenait,tenu,porte,passe,passée,passer,tombe,tombée,' +
    "soutient,soutenu,organise,manifeste,prévient,prévenu,prévenue,averti,avertie,s'est,sest,s'était,m'a,ma," +
    "m'ont,mont,n'a,na,n'est,nest,n'était,n'ai,nai,l'a,la,l'ai,l'ont,j'ai,jai,j'étais,c'est,cest,y,en,je,tu,il," +
    'elle,on,nous,vous,ils,elles,me,te,se,le,les,lui,leur,leurs,moi,toi,soi,eux,mon,mes,ton,tes,son,sa,ses,notre,' +
    "nos,votre,vos,ce,cet,cette,ces,ça,cela,ceci,celui,celle,ceux,qui,que,qu'il,qu'elle,qu'ils,quoi,dont,où," +
    "quand,comment,pourquoi,combien,quel,quelle,quels,un,une,des,de,d'un,d'une,au,aux,dans,sur,sous,par,pour," +
    "avec,sans,chez,vers,contre,depuis,pendant,durant,avant,après,derrière,devant,près,loin,jusque,jusqu'à," +
    'malgré,selon,via,hors,et,mais,donc,or,ni,car,si,parce,puisque,comme,lorsque,alors,ainsi,afin,pas,plus,' +
    "jamais,rien,personne,aucun,aucune,toujours,souvent,parfois,encore,déjà,bientôt,maintenant,aujourd'hui,hier," +
    'demain,avant-hier,récemment,dernièrement,soudain,soudainement,tout,toute,tous,toutes,trop,très,peu,beaucoup,' +
    'bcp,assez,presque,environ,seulement,juste,vraiment,bien,mal,mieux,pire,même,aussi,non,oui,ouais,ok,' +
    'peut-être,sûrement,probablement,heureusement,malheureusement,finalement,enfin,ensuite,puis,ici,là-bas,' +
    "ailleurs,partout,dehors,ensemble,seul,seule,quelque,quelques,quelqu'un,chaque,plusieurs,certains,certaines," +
    'autre,autres,tel,telle,inquiet,inquiète,peur,triste,content,contente,heureux,heureuse,fatigué,fatiguée,' +
    'malade,stressé,stressée,déprimé,déprimée,choqué,choquée,désolé,désolée,sûre,sécurité,danger,grand,grande,' +
    'petit,petite,vieux,vieille,jeune,jeunes,bon,bonne,mauvais,mauvaise,nouveau,nouvelle,beau,belle,gentil,' +
    'gentille,pauvre,riche,libre,prêt,prête,enceinte,actif,active,politique,religieux,croyant,chrétien,' +
    'chrétienne,musulman,musulmane,juif,juive,gay,homosexuel,lesbienne,kurde,turc,turque,iranien,iranienne,' +
    'syrien,syrienne,afghan,afghane,érythréen,érythréenne,chinois,chinoise,russe,ouïghour,ouïghoure,tibétain,' +
    'marocain,marocaine,algérien,algérienne,tunisien,sénégalais,congolais,congolaise,rwandais,rwandaise,' +
    'burundais,camerounais,ivoirien,guinéen,somalien,éthiopien,arabe,français,française,belge,néerlandais,' +
    'néerlandaise,étudiant,étudiante,journaliste,militant,militante,réfugié,réfugiée,avocat,avocate,médecin,' +
    'membre,policier,agent,citoyen,citoyenne,ressortissant,police,ambassade,consulat,gouvernement,travail,maison,' +
    'école,pays,ville,numéro,message,messages,photo,photos,vidéo,passeport,visa,argent,problème,problèmes,deux,' +
    'trois,quatre,cinq,six,sept,huit,neuf,dix,premier,première,dernier,dernière,prochain,prochaine,jour,jours,' +
    'semaine,semaines,mois,an,ans,année,années,heure,heures,fois,matin,soir,nuit,gens,homme,hommes,femme,femmes,' +
    'enfant,enfants,famille,ami,amis,amie,parents,euros,longtemps,temps,victime,suspect,responsable,innocent,' +
    'coupable,originaire,âgé,âgée,vivant,vivante,présent,présente,absent,absente,impliqué,impliquée,visé,visée,' +
    'ciblé,ciblée,surtout,svp,stp,mdr,wallah',
  organisations:
    'mutuelle,atelier,équipe,madrassa,association,asso,assoc,assoc.,asbl,fondation,organisation,ong,comité,collectif,fédération,ligue,union,' +
    'amicale,mouvement,réseau,plateforme,initiative,coordination,groupe,groupe de prière,groupe de jeunes,' +
    'communauté,paroisse,mosquée,salle de prière,église,chapelle,temple,synagogue,cathédrale,monastère,couvent,' +
    'centre,centre islamique,centre culturel,centre communautaire,centre social,maison des jeunes,' +
    'maison de quartier,mjc,foyer,club,club de foot,club de sport,club sportif,club de boxe,salle de sport,' +
    'salle de boxe,fc,école,école primaire,école coranique,école de langue,collège,lycée,institut,crèche,' +
    'maternelle,garderie,madrasa,daara,internat,magasin,boutique,épicerie,alimentation générale,supermarché,' +
    'supérette,marché,librairie,boulangerie,pâtisserie,boucherie,poissonnerie,primeur,traiteur,restaurant,resto,' +
    'kebab,snack,pizzeria,brasserie,bistrot,bistro,café,salon de thé,maquis,bar,bar à chicha,chicha,hôtel,' +
    'auberge,agence,agence de voyage,agence de voyages,agence immobilière,garage,carrosserie,auto-école,' +
    'auto école,société de taxi,coiffeur,salon de coiffure,salon,barbier,institut de beauté,onglerie,couture,' +
    "bijouterie,pharmacie,cabinet,cabinet médical,cabinet dentaire,cabinet d'avocats,étude notariale,clinique," +
    "entreprise,société,boîte,sarl,sas,sprl,srl,sa,eurl,start-up,entreprise de nettoyage,maison d'édition," +
    'éditions,imprimerie,journal,revue,magazine,radio,radio locale,télé,chaîne,chaîne youtube,chorale,troupe,' +
    'compagnie,groupe de danse,école de danse,association étudiante,association des étudiants,syndicat étudiant,' +
    'association de femmes,salle des fêtes,salle de mariage,résidence universitaire,cité universitaire,' +
    "foyer d'accueil,centre d'accueil,centre d'hébergement,banque alimentaire,groupe facebook,page facebook," +
    'groupe whatsapp,groupe telegram,canal telegram,boutique en ligne,téléboutique,taxiphone,cybercafé,tontine',
  institutions:
    'ambassade,ambassades,consulat,consulats,consulat général,ministère,ministères,ministère de,' +
    "ministère des affaires étrangères,ministère de l'intérieur,ministère de la justice,gouvernement,parlement," +
    "assemblée nationale,sénat,élysée,matignon,quai d'orsay,commission européenne,parlement européen," +
    "union européenne,conseil de l'europe,cour européenne des droits de l'homme,cedh,nations unies,onu,otan,hcr," +
    'unhcr,oim,interpol,europol,cour pénale internationale,cpi,police,police nationale,police judiciaire,' +
    'police fédérale,police municipale,commissariat,gendarmerie,préfecture,sous-préfecture,mairie,' +
    "maison communale,hôtel de ville,conseil départemental,conseil régional,tribunal,cour d'appel," +
    "cour de cassation,conseil d'état,palais de justice,ofpra,cnda,ofii,office des étrangers,cgra,fedasil," +
    "samu social,cada,dgsi,dgse,sûreté de l'état,vsse,services secrets,service secret,services de renseignement," +
    'renseignements généraux,gign,douane,police aux frontières,caf,cpam,sécurité sociale,pôle emploi,' +
    'france travail,urssaf,cpas,onem,hôpital,hôpitaux,chu,aphp,université,universités,sorbonne,sciences po,ulb,' +
    'uclouvain,cnrs,armée,prison,centre de rétention,centre fermé,parti socialiste,parti communiste,' +
    'les républicains,rassemblement national,la france insoumise,lfi,europe écologie,eelv,syndicat,cgt,cfdt,unef,' +
    'croix-rouge,croix rouge,croissant-rouge,cimade,la cimade,emmaüs,secours catholique,secours populaire,' +
    'médecins sans frontières,msf,amnesty,amnesty international,human rights watch,reporters sans frontières,rsf,' +
    "fidh,ldh,france terre d'asile,france victimes,gisti,dst,dgst,dged,fln,makhzen,rpf,fpr,cndd-fdd,imbonerakure," +
    'pfdj,pkk,ypg,hdp,akp,chp,mhp,fsb,gru,gardiens de la révolution,pasdarans,bassidj,hezbollah,hamas,talibans,' +
    'daech,front uni,parti communiste chinois,pcc,nisr,afp,rfi,france 24,france info,franceinfo,france inter,tf1,' +
    "bfm,bfmtv,bfm tv,cnews,m6,arte,le monde,le figaro,libé,mediapart,l'humanité,ouest-france,le parisien,rtbf," +
    'rtl,le soir,la libre,rts,tv5,tv5monde,jeune afrique,bbc,bbc afrique,cnn,al jazeera,deutsche welle,voa,trt,' +
    'whatsapp,telegram,facebook,instagram,tiktok,snapchat,twitter,youtube,google,gmail,hotmail,outlook,yahoo,' +
    'wanadoo,laposte,iphone,samsung,huawei,microsoft,wechat,viber,skype,messenger,paypal,western union,moneygram,' +
    "orange money,bnp paribas,société générale,crédit agricole,crédit mutuel,caisse d'épargne,banque postale," +
    'la banque postale,la poste,sncf,ratp,stib,air france,sfr,bouygues,free mobile,lebara,lycamobile,proximus,' +
    'bpost,edf,carrefour,leclerc,auchan,lidl,amazon,leboncoin,blablacar,doctolib',
  villages:
    ',village,le village,au village,village de,du village de,village appelé,un village,petit village,' +
    'un petit village,mon village,notre village,village natal,hameau,lieu-dit,lieu dit,lieudit,bourg,bourgade,' +
    'douar,commune de,quartier,quartier de,patelin,bled,mon bled,lieu de naissance,campement,camp,localité,' +
    'arrondissement de',
  streets:
    'rue,r.,avenue,av.,av,ave,boulevard,bd,bd.,blvd,bld,chemin,che,impasse,imp.,allée,allées,place,pl.,square,' +
    'quai,route,rte,rte.,passage,ruelle,sentier,esplanade,promenade,cité,résidence,rés.,lotissement,hameau,' +
    'faubourg,fbg,rond-point,chaussée,drève,venelle,montée,galerie,zac',
  streetEnds: 'straat,laan,steenweg',
  addresses:
    'numéro,num,num.,n°,nr,adresse,mon adresse,adresse est,domicilié,domiciliée,domicilié à,domiciliée à,' +
    "domicile,demeurant,demeurant à,résidant,résidant à,j'habite au,habite au,habite à,habitant au,appartement," +
    'appart,appt,appt.,apt,apt.,étage,rez-de-chaussée,rdc,bâtiment,bât,bât.,bloc,immeuble,imm,imm.,escalier,esc.,' +
    'entrée,chambre,studio,pavillon,résidence,boîte,bte,boîte postale,b.p.,bp,bp.,cedex,code postal,cp,bis,' +
    'digicode,interphone,c/o',
  births:
    'né,née,nés,née le,né le,né en,née en,naissance,date de naissance,date naissance,ddn,d.d.n.,né(e) le,née à,' +
    'né à,anniversaire,anniv,anniversaire le,jour de naissance,année de naissance,venu au monde,venue au monde,' +
    'mon anniversaire est,dob,accouché,terme prévu',
  children:
    'enfant,enfants,bébé,bébés,fils,fille,filles,garçon,garçons,nourrisson,nouveau-né,nouveau né,nouveau-née,' +
    'jumeaux,jumelles,jumeau,jumelle,gamin,gamine,gosse,gosses,petit-fils,petite-fille,petits-enfants,neveu,' +
    'nièce,petit frère,petite soeur,aîné,aînée,cadet,cadette,benjamin,benjamine',
  months:
    'janvier,janv,janv.,jan,jan.|février,févr,févr.,fév,fév.|mars,mar.|avril,avr,avr.|mai|juin,jn|juillet,juil,' +
    'juil.,jul,juill|août,aoû|septembre,sept,sept.,sep|octobre,oct,oct.|novembre,nov,nov.|décembre,déc,déc.',
  plates:
    "plaque,plaques,plaque d'immatriculation,plaque dimmatriculation,plaque de la voiture,plaque est," +
    "immatriculation,immatriculé,immatriculée,immat,numéro d'immatriculation,numéro de plaque,carte grise," +
    'voiture,voitures,bagnole,caisse,véhicule,camionnette,camion,fourgon,fourgonnette,moto,scooter,taxi,vtc,bus,' +
    '4x4,berline,voiture noire,voiture blanche,voiture grise,voiture bleue,voiture rouge,bmw,mercedes,audi,vw,' +
    'volkswagen,renault,clio,mégane,kangoo,trafic,peugeot,citroën,dacia,toyota,ford,opel,fiat,skoda,roule en,' +
    'roulait en,conduit une,conduisait une',
  documents:
    'passeport,passport,numéro de passeport,n° de passeport,no passeport,num passeport,n° passeport,' +
    "carte d'identité,carte didentité,carte d identité,cni,numéro de carte d'identité,n° cni,pièce d'identité," +
    "papiers,id,numéro d'identité,numéro national,n° national,registre national,niss,numéro d'identification,nin," +
    'numéro fiscal,nif,numéro de sécurité sociale,numéro de sécu,n° de sécu,num sécu,sécurité sociale,nir,' +
    'carte vitale,carte de séjour,titre de séjour,permis de séjour,récépissé,carte de résident,visa,' +
    'numéro de visa,vignette,titre de voyage,document de voyage,numéro de document,n° de document,' +
    'numéro étranger,numéro agdref,agdref,numéro de dossier,n° de dossier,n° dossier,num dossier,dossier,' +
    'dossier ofpra,référence,réf,réf.,numéro de référence,numéro de plainte,plainte,procès-verbal,pv,pv n°,' +
    "permis de conduire,numéro de permis,acte de naissance,extrait de naissance,numéro d'étudiant," +
    "numéro étudiant,carte d'étudiant,ine,matricule,numéro matricule,numéro d'employé,bsn,v-nummer,numéro hcr," +
    "numéro unhcr,kimlik,numéro de police,numéro d'assuré,carte consulaire,laissez-passer,sûreté publique",
  accounts:
    'compte,compte n°,numéro de compte,n° de compte,no de compte,num compte,compte bancaire,compte en banque,' +
    'coordonnées bancaires,rib,iban,numéro iban,bic,swift,carte,carte bancaire,cb,carte bleue,numéro de carte,' +
    'n° de carte,carte de crédit,visa,mastercard,cvv,cryptogramme,numéro client,numéro de client,n° client,' +
    "code client,identifiant client,numéro d'adhérent,numéro de membre,numéro d'abonné,numéro de contrat," +
    'n° de contrat,numéro de facture,numéro de commande,numéro de suivi,paypal,lydia,orange money,mobile money,' +
    'western union,mtcn,portefeuille,wallet,adresse wallet,bitcoin,btc,adresse bitcoin,crypto,ethereum,eth,usdt,' +
    "virement à,virement sur,viré à,virer sur,versé sur,verser sur,transféré à,envoyer l'argent à,payer à",
  phones:
    'téléphone,tél,tél.,numéro de téléphone,n° de téléphone,n° tél,num de tel,num de téléphone,num tel,n° de tel,' +
    'téléphone portable,portable,portable est,mobile,gsm,fixe,ligne fixe,phone,fone,numéro,num,mon numéro,' +
    'mon num,son numéro,son num,leur numéro,ce numéro,le numéro,du numéro,au numéro,n°,nr,appelle,appelez,' +
    "appelle-moi au,appelez-moi au,appelez moi au,m'appeler au,appeler,appeler au,appelé du,appelé depuis," +
    'appel de,appel du,appel,appels,joindre,joignable,joignable au,me joindre au,contacter au,contact,contactez,' +
    'contactez-moi au,rappelle,rappelez,rappeler au,sms,texto,whatsapp,watsapp,whatsap,wathsapp,wa,sur whatsapp,' +
    'signal,telegram,viber,imo,fax,télécopie,urgence,numéro vert,carte sim,sim,puce,prépayée,bipe,bipper,' +
    'zéro six,zéro sept',
  handles:
    "pseudo,pseudonyme,mon pseudo,son pseudo,pseudo est,nom d'utilisateur,nom utilisateur,utilisateur," +
    "identifiant,username,user,compte,compte est,compte s'appelle,nom de compte,mon compte,profil,nom de profil," +
    'handle,nickname,insta,instagram,ig,sur insta,sur instagram,mon insta,snap,snapchat,sur snap,mon snap,' +
    'telegram,tg,sur telegram,tiktok,tik tok,sur tiktok,facebook,fb,sur facebook,twitter,sur twitter,sur x,' +
    "linkedin,youtube,chaîne,chaîne s'appelle,discord,skype,reddit,wechat,weixin,vk,mastodon,bluesky,twitch," +
    'steam,threads,viber,suivez moi,suivez-moi sur,suis moi sur,abonnez-vous à,ajoute moi,ajoute-moi,ajoutez-moi,' +
    "trouvez moi,me trouver sur,retrouvez-moi sur,page,page s'appelle,groupe,groupe s'appelle,blog,mp,dm",
  numbers:
    '0:zéro,zéros|1:un,une|2:deux|3:trois,troi|4:quatre,quatres|5:cinq,sinq,cinque|6:six|7:sept|8:huit|9:neuf,' +
    'neufs|10:dix|11:onze|12:douze|13:treize|14:quatorze|15:quinze|16:seize|17:dix-sept,dixsept|18:dix-huit,' +
    'dixhuit|19:dix-neuf,dixneuf|20:vingt,vingts,vint|21:vingt-et-un|22:vingt-deux|23:vingt-trois|' +
    '24:vingt-quatre|25:vingt-cinq|26:vingt-six|27:vingt-sept|28:vingt-huit|29:vingt-neuf|30:trente|' +
    '31:trente-et-un|32:trente-deux|33:trente-trois|34:trente-quatre|35:trente-cinq|36:trente-six|37:trente-sept|' +
    '38:trente-huit|39:trente-neuf|40:quarante|41:quarante-et-un|42:quarante-deux|43:quarante-trois|' +
    '44:quarante-quatre|45:quarante-cinq|46:quarante-six|47:quarante-sept|48:quarante-huit|49:quarante-neuf|' +
    '50:cinquante|51:cinquante-et-un|52:cinquante-deux|53:cinquante-trois|54:cinquante-quatre|55:cinquante-cinq|' +
    '56:cinquante-six|57:cinquante-sept|58:cinquante-huit|59:cinquante-neuf|60:soixante|61:soixante-et-un|' +
    '62:soixante-deux|63:soixante-trois|64:soixante-quatre|65:soixante-cinq|66:soixante-six|67:soixante-sept|' +
    '68:soixante-huit|69:soixante-neuf|70:soixante-dix,septante|71:soixante-et-onze,soixante-onze|' +
    '72:soixante-douze|73:soixante-treize|74:soixante-quatorze|75:soixante-quinze|76:soixante-seize|' +
    '77:soixante-dix-sept|78:soixante-dix-huit|79:soixante-dix-neuf|80:quatre-vingts,quatre-vingt,huitante,' +
    'octante|81:quatre-vingt-un|82:quatre-vingt-deux|83:quatre-vingt-trois|84:quatre-vingt-quatre|' +
    '85:quatre-vingt-cinq|86:quatre-vingt-six|87:quatre-vingt-sept|88:quatre-vingt-huit|89:quatre-vingt-neuf|' +
    '90:quatre-vingt-dix,nonante|91:quatre-vingt-onze|92:quatre-vingt-douze|93:quatre-vingt-treize|' +
    '94:quatre-vingt-quatorze|95:quatre-vingt-quinze|96:quatre-vingt-seize|97:quatre-vingt-dix-sept|' +
    '98:quatre-vingt-dix-huit|99:quatre-vingt-dix-neuf|100:cent',
  doubles: 'double,deux fois,bis,2 fois,fois deux',
  ats: 'arobase,arobaz,arobas,arobaze,arrobase,arobasse,a commercial,at,(at),[at],arobas signe',
  dots: 'point,pt,dot,(point),[point],(dot),[dot]',
  signs:
    "tiret,trait d'union,trait dunion,tiret du 6,tiret du six,tiret haut,tiret bas,tiret du 8,tiret du huit," +
    'underscore,souligné,moins,slash,barre oblique,barre,plus,dièse,hashtag',
  units:
    'euro,euros,eur,€,centime,centimes,dollar,dollars,usd,$,livre,livres,franc,francs,cfa,fcfa,f cfa,dirham,' +
    'dirhams,dh,dhs,dinar,dinars,lire,lires,livres turques,rial,rials,toman,tomans,nakfa,birr,yuan,yuans,rouble,' +
    'roubles,balles,pourcent,pour cent,%,pct,personnes,personne,gens,hommes,femmes,enfants,jeunes,familles,' +
    'membres,participants,manifestants,policiers,soldats,victimes,morts,blessés,prisonniers,détenus,étudiants,' +
    'élèves,voix,réfugiés,fois,x,an,ans,année,années,mois,semaine,semaines,jour,jours,heure,heures,h,minute,' +
    'minutes,min,mn,seconde,secondes,sec,km,kms,kilomètre,kilomètres,m,mètre,mètres,cm,mm,kg,kgs,kilo,kilos,' +
    'gramme,grammes,g,tonne,tonnes,litre,litres,degré,degrés,m2,mètres carrés,hectare,hectares,mo,go,mégas,gigas,' +
    'million,millions,milliard,milliards,mille,millier,milliers,centaine,centaines,dizaine,dizaines,photos,' +
    'vidéos,messages,mails,appels,appels manqués,textos,publications,commentaires,likes,vues,followers,abonnés,' +
    'signatures,pages,page,chapitre,article,art,alinéa,points,pays,villes,villages,maisons,voitures,pièces,' +
    'étages,ème,er,par mois,par semaine,par jour,par an',
  suffixes: "'s,'",
  wordEnds:
    'tion,tions,ment,ments,ement,eusement,isme,iste,istes,ité,ités,able,ables,ible,ibles,ique,iques,aient,erait,eront,ances,ence,ences,euse,euses,eurs,ages,ées',
  prefixes: "d',l',qu',jusqu',s',m',n',j',c',t'",
};
