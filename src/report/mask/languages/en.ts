import type { Language } from '../language.ts';

export const en: Language = {
  code: 'en',
  script: 'latin',
  introductions:
    "everybody calls,everyone calls,people call,they call him,they call her,we call him,we call her,known as,calls himself,calls herself,nicknamed,my name is,my names is,my name's,my name was,name is,names is,my full name is,full name is,first name is," +
    "last name is,surname is,family name is,real name is,his name is,his name was,his name's,her name is," +
    "her name was,her name's,their name is,their names are,the name is,the name was,whose name is,whose name was," +
    "by the name of,goes by the name,under the name of,in the name of,i am called,i'm called,im called,is called," +
    "was called,he is called,she is called,he's called,she's called,hes called,shes called,calls himself," +
    'calls herself,you can call me,named,is named,was named,a man named,a woman named,a guy named,someone named,' +
    'somebody named,a man called,a woman called,a guy called,someone called,a person called,a person named,' +
    'nicknamed,nickname is,also known as,aka,a.k.a.,alias,introduced himself as,introduced herself as,' +
    'introduced themselves as,signed by,the undersigned,undersigned,yours sincerely,yours faithfully,yours truly,' +
    'regards,kind regards,best regards,warm regards,kindest regards,best wishes,rgds,respectfully,love from,' +
    'greetings from,made out to,payable to,contact person is,dear mr,dear mrs,dear ms,maiden name is,née,' +
    'i was born as',
  perhaps:
    "i am,i'm,im,iam,am,i was,this is,that is,that's,thats,that was,it is,it's,its,it was,this was,here is," +
    "here's,speaking,you are speaking with,with,from,by,of,about,to,for,at,against,and,or,like,except,including," +
    'especially,such as,for example,told,tells,told me,told by,said,says,say,asked,asked for,asks,asked about,' +
    'asking about,asking for,ask for,called,calls,call,phoned,rang,texted,messaged,emailed,wrote,writes,sent,' +
    'replied,answered,threatened,claimed,shouted,whispered,met,met with,meet,knows,know,know a,knew,saw,see,' +
    'spoke with,spoke to,speak to,talked to,talked with,contacted,contacted by,approached by,followed by,' +
    'followed,called by,threatened by,sent by,named by,visited by,reported by,hired by,blackmailed by,beaten by,' +
    'recruited by,looking for,searching for,searched for,arrested,detained,kidnapped,tortured,killed,murdered,' +
    'blackmailed,interrogated,questioned,married to,engaged to,friends with,related to,together with,along with,' +
    'on behalf of,behalf of,son of,daughter of,brother of,sister of,father of,mother of,wife of,husband of,' +
    'cousin of,friend of,child of,mr and mrs,dear,hi,hello,hey,hi i am,hi this is,between,without,through,via,' +
    'namely,man,woman,guy,girl,boy,person,lady,the man,the woman,the guy,that guy,this guy,name,my name,' +
    'full name,first name,last name,surname,family name,real name,nickname,contact person,suspect,suspect is,' +
    'victim,witness,names,love,name of,called himself,called herself,cheers,many thanks,br,signed,sincerely,né,' +
    'they call me,people call me,everyone calls me,by the name,known as,under the name,goes by,went by,call me,' +
    'written by,account holder,names are',
  titles:
    'mr,mr.,dr.,gen.,col.,mister,mrs,mrs.,missus,missis,ms,ms.,miss,mx,mx.,madame,dr,prof,prof.,rev,rev.,sheikh,' +
    'sheik,shaykh,shaikh,hajji,haji,hajja,mullah,mulla,maulana,mufti,ayatollah,hojatoleslam,sayyid,sayed,syed,' +
    'seyed,ustad,ustadh,abba,abuna,abune,ato,weizero,woizero,lt.,lt,capt.,capt,cpt,maj.,sgt,sgt.,cpl,pvt,det.,' +
    'insp.,amb.,hon.,attn,attn:,attention mr,c/o',
  titlesAfter: 'bey,hanim,abi,abla,khan,agha,esq,esq.,jr,jr.,sr,sr.,phd,md,effendi',
  people:
    'my sister,my lil sister,my little sister,my big sister,my older sister,my younger sister,my elder sister,' +
    'sister,sis,sisters,my brother,my little brother,my big brother,my older brother,my younger brother,' +
    'my elder brother,brother,bro,brothers,siblings,sibling,twin brother,twin sister,twin,my mother,mother,mom,' +
    'mum,mama,mommy,mummy,mam,my father,father,dad,papa,daddy,baba,parents,parent,my uncle,uncle,uncles,my aunt,' +
    'aunt,aunts,auntie,aunty,my cousin,cousin,cousins,cuz,nephew,nephews,niece,nieces,my grandfather,grandfather,' +
    'grandpa,granddad,grandad,my grandmother,grandmother,grandma,granny,nan,nana,grandparents,grandson,' +
    'granddaughter,grandchild,grandchildren,my husband,husband,hubby,my wife,wife,spouse,partner,my partner,ex,' +
    'my ex,ex-husband,ex husband,ex-wife,ex wife,ex-boyfriend,ex-girlfriend,boyfriend,my boyfriend,bf,girlfriend,' +
    'my girlfriend,gf,fiancé,fiancee,my friend,friend,friends,best friend,close friend,old friend,' +
    'childhood friend,family friend,mate,buddy,pal,homie,my son,son,sons,my daughter,daughter,daughters,child,' +
    'children,kid,kids,baby,oldest son,eldest son,youngest son,oldest daughter,eldest daughter,youngest daughter,' +
    'stepfather,stepdad,step father,stepmother,stepmom,step mother,stepbrother,step brother,stepsister,' +
    'step sister,stepson,stepdaughter,half brother,half-brother,half sister,half-sister,foster mother,' +
    'foster father,godfather,godmother,brother in law,brother-in-law,sister in law,sister-in-law,father in law,' +
    'father-in-law,mother in law,mother-in-law,son in law,son-in-law,daughter in law,daughter-in-law,in-laws,' +
    'inlaws,relative,relatives,family,neighbour,neighbor,neighbours,neighbors,next door neighbour,roommate,' +
    'room mate,flatmate,housemate,classmate,class mate,schoolmate,colleague,colleagues,coworker,co-worker,' +
    'workmate,my boss,boss,manager,supervisor,employer,employee,director,ceo,owner,landlord,landlady,tenant,' +
    'client,customer,teacher,my teacher,tutor,mentor,coach,trainer,professor,student,fellow student,lecturer,' +
    'headmaster,principal,interpreter,translator,lawyer,my lawyer,solicitor,barrister,attorney,doctor,my doctor,' +
    'gp,nurse,dentist,psychologist,therapist,social worker,case worker,caseworker,case manager,contact person,' +
    'guardian,officer,police officer,policeman,policewoman,cop,detective,inspector,investigator,agent,' +
    'secret agent,informant,informer,spy,handler,recruiter,middleman,broker,smuggler,trafficker,consul,' +
    'vice consul,consul general,ambassador,diplomat,attache,embassy worker,official,minister,mayor,governor,mp,' +
    'senator,politician,candidate,judge,prosecutor,notary,general,colonel,captain,major,commander,soldier,' +
    'lieutenant,guard,prisoner,imam,priest,pastor,bishop,deacon,monk,rabbi,preacher,chairman,chairwoman,' +
    'chairperson,chair,president of the association,secretary,treasurer,board member,member,members,leader,' +
    'spokesman,spokesperson,spokeswoman,organiser,organizer,activist,journalist,reporter,blogger,vlogger,' +
    'youtuber,influencer,singer,writer,author,poet,acquaintance,compatriot,countryman,fellow countryman,' +
    'a certain,certain,a certain mr,some guy,a guy,a man,a woman,one guy,one man,somebody,someone,refugee,' +
    'asylum seeker,dissident,protester,demonstrator,suspect,perpetrator,victim,witness,driver,taxi driver,barber,' +
    'hairdresser,baker,butcher,shopkeeper,shop owner,businessman,elder,comrade,brother from the mosque,best mate,' +
    'my man,my guy,my dude,doc,sir,sergeant,corporal,hajj,madam,reverend',
  functions:
    "is,was,were,are,be,been,being,am,isn't,isnt,wasn't,wasnt,weren't,aren't,has,have,had,having,hasn't,hasnt," +
    "haven't,hadn't,does,do,did,done,doing,doesn't,doesnt,don't,dont,didn't,didnt,can,can't,cant,cannot,could," +
    "couldn't,couldnt,will,won't,wont,would,wouldn't,wouldnt,shall,should,shouldn't,may,might,must,gonna,gotta," +
    "wanna,i'm,im,i've,ive,i'll,he's,hes,she's,shes,it's,its,they're,theyre,we're,you're,that's,thats,there's," +
    "who's,whos,goes,go,went,gone,going,comes,come,came,coming,gets,get,got,gotten,getting,gives,give,gave,given," +
    'takes,take,took,taken,taking,makes,make,made,making,says,say,said,saying,tells,tell,told,telling,asks,ask,' +
    'asked,asking,calls,call,called,calling,phones,phoned,texts,texted,text,writes,write,wrote,written,writing,' +
    'sends,send,sent,sending,knows,know,knew,known,thinks,think,thought,sees,see,saw,seen,hears,hear,heard,feels,' +
    'feel,felt,feeling,wants,want,wanted,needs,need,needed,likes,like,liked,loves,love,loved,hates,hate,lives,' +
    'live,lived,living,works,work,worked,working,studies,study,studied,studying,stays,stay,stayed,staying,sits,' +
    'sat,stands,stood,runs,ran,run,running,walks,walked,drives,drove,driving,leaves,leave,left,leaving,starts,' +
    'started,start,stops,stopped,stop,tries,tried,try,trying,helps,helped,help,helping,looks,looked,looking,' +
    'seems,seemed,keeps,keep,kept,finds,found,find,meets,met,meet,brings,brought,buys,bought,sells,sold,pays,' +
    'paid,pay,loses,lost,lose,reads,read,speaks,spoke,speak,spoken,talks,talked,talk,talking,answers,answered,' +
    'answer,refuses,refused,refuse,threatens,threatened,threaten,threatening,follows,followed,follow,following,' +
    'watches,watched,watching,contacts,contacted,contact,approaches,approached,approach,forces,forced,pressures,' +
    'pressured,pressure,blackmails,blackmailed,interrogated,questioned,arrested,detained,imprisoned,jailed,' +
    'released,kidnapped,abducted,tortured,beaten,beat,killed,murdered,shot,attacked,hurt,injured,harassed,' +
    'harassing,insulted,accused,betrayed,reported,denounced,spied,spying,hacked,filmed,photographed,recorded,' +
    'recruited,fled,escaped,moved,travelled,traveled,travelling,visited,visiting,visit,returned,return,' +
    'disappeared,missing,died,dead,passed,born,married,divorced,engaged,single,fired,hired,retired,worried,' +
    'scared,afraid,frightened,terrified,anxious,nervous,angry,sad,upset,happy,glad,tired,sick,ill,fine,ok,okay,' +
    'sorry,sure,safe,unsafe,alone,free,ready,able,unable,aware,willing,stuck,ashamed,shocked,confused,depressed,' +
    'desperate,grateful,thankful,pregnant,old,young,older,younger,big,small,little,tall,short,good,bad,better,' +
    'worse,best,worst,new,great,nice,kind,poor,rich,real,true,right,wrong,different,same,important,active,' +
    'political,religious,christian,muslim,jewish,gay,lesbian,trans,kurdish,turkish,iranian,syrian,afghan,' +
    'eritrean,chinese,russian,uyghur,tibetan,moroccan,somali,ethiopian,tigrayan,arab,dutch,english,american,' +
    'british,german,french,i,you,he,she,we,they,it,me,him,her,us,them,my,your,his,our,their,mine,yours,myself,' +
    'himself,herself,themselves,itself,who,whom,whose,which,what,where,when,why,how,that,this,these,those,there,' +
    'here,the,a,an,some,any,no,none,every,each,all,both,either,neither,many,much,more,most,less,few,several,' +
    'another,other,others,one,two,three,four,five,six,seven,eight,nine,ten,first,second,third,last,next,once,' +
    'twice,and,or,but,because,cause,cuz,coz,so,if,then,than,as,while,since,until,till,though,although,unless,' +
    'before,after,during,about,above,across,against,along,among,around,at,behind,below,beside,between,by,down,' +
    'for,from,in,inside,into,near,of,off,on,onto,out,outside,over,past,through,to,toward,towards,under,up,upon,' +
    'via,with,within,without,not,never,always,often,sometimes,usually,again,also,too,very,really,just,only,even,' +
    'still,already,yet,now,today,yesterday,tomorrow,tonight,soon,later,recently,ago,currently,suddenly,probably,' +
    'maybe,perhaps,actually,basically,finally,unfortunately,apparently,allegedly,together,back,away,home,abroad,' +
    'everywhere,somewhere,anywhere,everyone,everybody,someone,somebody,anyone,anybody,nobody,everything,' +
    'something,anything,nothing,please,yes,yeah,yep,nope,hi,hello,thanks,lol,btw,lately,instead,however,' +
    'therefore,especially,member,student,journalist,activist,refugee,lawyer,doctor,teacher,officer,officers,' +
    'agent,agents,people,person,man,men,woman,women,boy,girl,child,children,family,friend,friends,parents,police,' +
    'embassy,consulate,government,regime,boss,job,house,country,city,town,village,school,university,phone,number,' +
    'message,messages,photo,photos,picture,pictures,video,videos,passport,visa,money,year,years,month,months,' +
    'week,weeks,day,days,hour,hours,minutes,morning,evening,night,time,times,euro,euros,citizen,citizens,' +
    'national,supporter,opponent,protester,asylum,seeker,documents,problem,problems,trouble,fear,threats,threat,' +
    'involved,responsible,present,busy,due,targeted,monitored,surveilled,based,originally',
  organisations:
    'café,barbers,nail bar,team,fellowship,ministries,trust,laundromat,foundation,charity,association,assoc,society,union,federation,organisation,organization,org,ngo,committee,' +
    'council of elders,network,platform,collective,alliance,initiative,group,support group,youth group,' +
    "women's group,prayer group,congregation,mosque,masjid,church,chapel,parish,temple,synagogue,gurdwara," +
    'cathedral,monastery,islamic center,islamic centre,cultural center,cultural centre,community center,' +
    "community centre,youth center,youth centre,women's center,women's centre,centre,center,club,football club," +
    'fc,sports club,boxing club,gym,fitness,dojo,school,primary school,secondary school,high school,' +
    'sunday school,saturday school,language school,madrasa,quran school,academy,college,nursery,kindergarten,' +
    'daycare,day care,creche,shop,store,supermarket,market stall,grocery,grocery store,corner shop,' +
    'convenience store,phone shop,clothing store,bookshop,bookstore,boutique,bakery,butcher,butchers,butchery,' +
    'greengrocer,restaurant,takeaway,cafe,coffee shop,coffeehouse,coffee house,tea house,teahouse,diner,bistro,' +
    'grill,kebab shop,pizzeria,bar,pub,shisha lounge,lounge,hotel,hostel,guesthouse,travel agency,agency,garage,' +
    'car dealer,car wash,taxi company,driving school,barber,barbershop,barber shop,hairdresser,hair salon,' +
    'beauty salon,salon,nail salon,tailor,jeweller,jeweler,pharmacy,clinic,practice,dental practice,law firm,' +
    'law office,accountants,accounting firm,consultancy,cleaning company,construction company,company,firm,' +
    'business,ltd,ltd.,llc,inc,inc.,publishing house,publisher,newspaper,magazine,radio station,radio,tv station,' +
    'tv channel,theatre group,choir,dance group,dance school,student association,student union,' +
    'students association,wedding hall,event hall,shelter,safe house,food bank,webshop,facebook group,' +
    'telegram group,telegram channel,whatsapp group,youtube channel,home care,estate agency',
  institutions:
    'embassy,embassies,consulate,consulates,consulate general,consulate-general,high commission,ministry,' +
    'ministries,ministry of,department of,home office,foreign office,foreign ministry,state department,' +
    'government,cabinet,parliament,house of commons,house of lords,congress,senate,white house,kremlin,pentagon,' +
    'police,police station,police department,metropolitan police,met police,fbi,cia,nsa,mi5,mi6,' +
    'homeland security,dhs,border force,border police,ukvi,uscis,immigration service,immigration office,' +
    'immigration and naturalisation service,ind,coa,azc,aivd,mivd,nctv,secret service,secret services,' +
    'intelligence service,intelligence agency,security service,municipality,city council,city hall,town hall,' +
    'county council,local council,court,high court,supreme court,district court,court of appeal,' +
    "public prosecutor,prosecutor's office,public prosecution service,tax office,hmrc,nhs,gp practice,university," +
    'universities,hospital,hospitals,army,navy,air force,military,prison,detention centre,detention center,' +
    'labour party,conservative party,liberal democrats,democratic party,republican party,green party,' +
    'communist party,ccp,cpc,pfdj,akp,chp,mhp,hdp,pkk,ypg,united front,trade union,red cross,red crescent,' +
    'amnesty,amnesty international,human rights watch,hrw,freedom house,reporters without borders,victim support,' +
    'refugee council,unhcr,iom,united nations,nato,european union,eu,european parliament,european commission,' +
    'european court of human rights,echr,international criminal court,icc,interpol,europol,world bank,fsb,gru,' +
    'svr,mss,ministry of state security,ministry of intelligence,irgc,revolutionary guard,revolutionary guards,' +
    'quds force,basij,savak,sepah,mukhabarat,milli istihbarat,niss,nisa,hezbollah,hamas,taliban,isis,isil,' +
    'al qaeda,al shabaab,al-shabaab,mek,bbc,bbc world service,bbc persian,cnn,fox news,sky news,itv,channel 4,' +
    'the guardian,the times,new york times,washington post,wall street journal,reuters,associated press,' +
    'voice of america,voa,radio free europe,radio free asia,rfe/rl,rfa,deutsche welle,al jazeera,' +
    'iran international,manoto,press tv,trt,cctv,cgtn,xinhua,global times,tass,whatsapp,telegram,signal app,' +
    'facebook,instagram,tiktok,snapchat,twitter,youtube,google,gmail,hotmail,outlook,yahoo,icloud,iphone,android,' +
    'samsung,huawei,microsoft,linkedin,reddit,discord,wechat,weixin,weibo,viber,messenger,skype,paypal,' +
    'western union,moneygram,ebay,uber,airbnb,booking.com,tesco,lidl,aldi,ikea,hawala,schiphol,heathrow,gatwick,' +
    'klm,ryanair,easyjet,turkish airlines,vodafone,o2,lebara,lycamobile,royal mail,dhl,fedex',
  villages:
    'small place,village,the village,village of,the village of,in the village,a village called,small village,village called,' +
    'village named,my village,our village,home village,native village,hamlet,hamlet of,kebele,woreda,small town,' +
    'little town,small town called,town called,birthplace,place of birth,neighbourhood,neighborhood,settlement,' +
    'parish of,township,camp,refugee camp',
  streets:
    'street,st.,str.,road,rd,rd.,avenue,ave,ave.,av.,lane,ln,ln.,drive,boulevard,blvd,blvd.,crescent,cres,' +
    'court road,square,sq.,terrace,gardens,grove,mews,alley,parade,hill road,highway,hwy,quay,circus,broadway',
  streetEnds: 'street,road,lane,avenue',
  addresses:
    'number,no.,nr,nr.,num,house number,house no,house,address,my address,home address,address is,lives at,' +
    'live at,living at,lived at,i live on,lives on,resides at,residing at,flat,flat no,flat number,apartment,apt,' +
    'apt.,apartment number,unit,suite,ste,room,room number,floor,building,bldg,block,tower,door,entrance,' +
    'staircase,basement,p.o. box,po box,p o box,pobox,post office box,postcode,post code,postal code,zip,' +
    'zip code,zipcode,c/o,corner of,next to number,opposite number',
  births:
    'born,born on,born in,was born,was born on,birth date,birthdate,date of birth,dob,d.o.b,d.o.b.,d o b,' +
    'birthday,bday,b-day,birth day,day of birth,year of birth,birth year,my birthday is,due date,gave birth,' +
    'came into the world',
  children:
    'child,children,kid,kids,baby,babies,newborn,infant,toddler,son,sons,daughter,daughters,twins,twin,boy,girl,' +
    'grandson,granddaughter,grandchild,grandchildren,little one,little ones,little brother,little sister,' +
    'youngest,oldest,eldest,nephew,niece,stepson,stepdaughter',
  months:
    'january,jan,jan.,januari|february,feb,feb.,febuary,februari|march,mar,mar.|april,apr,apr.|may|june,jun,jun.|' +
    'july,jul,jul.|august,aug,aug.|september,sep,sep.,sept,sept.|october,oct,oct.|november,nov,nov.|december,dec,' +
    'dec.',
  plates:
    'license plate,licence plate,license plate number,licence plate number,number plate,numberplate,plate,plates,' +
    'plate number,plate no,plate is,plates are,reg,reg.,registration,registration number,reg number,reg no,' +
    'vehicle registration,car number,number of the car,car,cars,car with plate,van,vehicle,truck,lorry,bus,' +
    'minibus,motorbike,motorcycle,scooter,moped,taxi,cab,suv,sedan,black car,white car,grey car,gray car,' +
    'blue car,red car,silver car,bmw,mercedes,audi,vw,volkswagen,toyota,ford,opel,renault,peugeot,skoda,kia,' +
    'hyundai,volvo,tesla,honda,nissan,drives a,driving a,drove a',
  documents:
    'passport,passport number,passport no,passport no.,passport nr,passport num,id,id number,id no,id nr,id card,' +
    'id-card,identity card,identity number,identity document,identification number,identification,national id,' +
    'national id number,national number,national insurance number,nino,ni number,social security number,' +
    'social security,ssn,citizen service number,bsn,bsn number,burgerservicenummer,sin,tax number,tax id,tin,' +
    'resident permit,residence permit,residency permit,residence card,brp,permit,permit number,green card,visa,' +
    "visa number,travel document,travel document number,refugee passport,alien number,alien's number," +
    'aliens number,a-number,v-number,v number,vnumber,v-nr,ind number,ind case,case number,case no,case id,' +
    'file number,file no,file nr,dossier number,reference,reference number,ref,ref.,ref no,ref number,' +
    'report number,crime number,crime reference,application number,document number,document no,doc number,doc no,' +
    "certificate number,birth certificate,driving licence,driving license,driver's license,drivers license," +
    'driver license,licence number,license number,student number,student id,employee number,badge number,' +
    'staff number,unhcr number,registration number,refugee number,asylum number,insurance number,policy number,' +
    'patient number,nhs number,kimlik,kimlik number,tc number,hukou',
  accounts:
    'account,account number,account no,account nr,acc,acc no,acc number,acct,a/c,bank account,' +
    'bank account number,bank number,bank details,sort code,routing number,iban,iban number,bic,swift,swift code,' +
    'card,card number,card no,bank card,debit card,debit,credit card,creditcard,visa card,mastercard,amex,cvv,' +
    'client number,customer number,customer no,customer id,membership number,member number,subscription number,' +
    'order number,invoice number,contract number,tracking number,paypal,cash app,cashapp,venmo,zelle,revolut,' +
    'wise,wallet,wallet address,wallet id,crypto wallet,bitcoin,btc,bitcoin address,ethereum,eth,usdt,tether,' +
    'crypto,monero,transfer to,transferred to,send money to,sent money to,pay to,paid to,deposit to,' +
    'deposited into,western union,mtcn',
  phones:
    'phone,phone number,phone no,phone nr,phone num,phonenumber,telephone,telephone number,tel,tel.,tel no,' +
    'tel nr,telnr,mobile,mobile number,mobile no,mob,mob.,cell,cell phone,cellphone,cell number,landline,' +
    'home phone,work phone,number,number is,my number,my number is,his number,her number,their number,' +
    'this number,that number,from number,the number,num,nr,nr.,no.,call,call me,call me on,call me at,call us,' +
    'called from,calls from,call him,call her,phoned from,ring,ring me,reach me,reach me on,reach me at,' +
    'reachable on,reached at,contact,contact me,contact me on,contact number,text,text me,texted from,sms,' +
    'whatsapp,whats app,whatsap,watsapp,wapp,wa,on whatsapp,whatsapp number,viber,signal,telegram,imo,hotline,' +
    'helpline,fax,fax number,extension,ext,ext.,sim,sim card,burner,caller,caller id,missed call from,dial,dialed',
  handles:
    'username,user name,user,user id,userid,handle,handle is,nickname,nick,screen name,account name,account,' +
    'account is,account on,account called,profile,profile name,insta,instagram,ig,my insta,on insta,on instagram,' +
    'snap,snapchat,my snap,on snap,telegram,tg,on telegram,tele,tiktok,tik tok,on tiktok,facebook,fb,on facebook,' +
    'twitter,on twitter,on x,x account,linkedin,youtube,channel,channel is,channel called,discord,skype,skype id,' +
    'skype name,reddit,wechat,wechat id,weixin,qq,weibo,vk,mastodon,bluesky,bsky,twitch,steam,xbox,psn,threads,' +
    'clubhouse,follow me,follow me on,find me,find me as,find me on,find me at,add me,add me on,dm me,dm,dms,' +
    'known online as,goes online as,posts as,posting as,writes under,page,page called,group called,blog,blog is',
  numbers:
    '0:zero,oh,nought,naught,nil,null|1:one|2:two|3:three|4:four,foor|5:five,fife|6:six|7:seven|8:eight,eigth|' +
    '9:nine,niner|10:ten|11:eleven|12:twelve|13:thirteen|14:fourteen|15:fifteen|16:sixteen|17:seventeen|' +
    '18:eighteen,eightteen|19:nineteen|20:twenty|30:thirty|40:forty,fourty|50:fifty|60:sixty|70:seventy|' +
    '80:eighty|90:ninety,ninty|100:hundred',
  doubles: 'double,twice,dbl,double digit,two times',
  ats: 'at,at sign,at-sign,(at),[at],{at},at symbol,et,the at sign',
  dots: 'dot,point,period,full stop,fullstop,(dot),[dot],{dot},punt',
  signs:
    'hyphen,dash,minus,minus sign,underscore,under score,underline,low dash,slash,forward slash,plus,plus sign,' +
    'hash,hashtag',
  units:
    'euro,euros,eur,€,cent,cents,dollar,dollars,usd,$,buck,bucks,pound,pounds,gbp,£,quid,lira,tl,rial,rials,' +
    'toman,tomans,nakfa,birr,yuan,rmb,rouble,roubles,ruble,rubles,dirham,dirhams,dinar,dinars,grand,k,percent,' +
    'per cent,pct,%,people,persons,person,men,women,kids,children,families,members,protesters,demonstrators,' +
    'participants,officers,soldiers,victims,deaths,dead,wounded,prisoners,students,pupils,voters,votes,refugees,' +
    'time,times,x,year,years,yr,yrs,month,months,week,weeks,wk,day,days,hour,hours,hr,hrs,minute,minutes,min,' +
    'mins,second,seconds,sec,years old,year old,yo,y/o,km,kms,kilometer,kilometers,kilometre,kilometres,mile,' +
    'miles,meter,meters,metre,metres,m,cm,mm,foot,feet,ft,inch,inches,kg,kgs,kilo,kilos,gram,grams,g,lb,lbs,ton,' +
    'tons,litre,litres,liter,liters,degrees,square meters,mb,gb,tb,megabyte,megabytes,gigabyte,gigabytes,mbps,' +
    'million,millions,mln,billion,bn,thousand,thousands,hundred,hundreds,dozen,photos,pictures,videos,messages,' +
    'texts,emails,mails,calls,missed calls,posts,comments,likes,views,followers,subscribers,subs,shares,' +
    'signatures,pages,page,chapter,article,section,floor,floors,degree,points,countries,cities,villages,houses,' +
    "cars,pieces,per month,per week,per day,per year,p/m,a month,a week,a day,th,st,nd,rd,am,pm,o'clock",
  suffixes: "'s,s',',s",
  wordEnds:
    'ing,ings,tion,tions,sion,ment,ments,ness,ful,less,able,ible,ously,ly,ized,ised,ated,ship,ships,ist,ists,ism,ical,ic,ed,ers',
  prefixes: '',
};
