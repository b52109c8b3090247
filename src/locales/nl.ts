/** Dutch: the source of all words. Formal, short sentences, no promise that cannot be kept. */
export const nl = {
  autonym: {
    nl: 'Nederlands',
    en: 'English',
  },
  words: {
    start: ['start', 'begin'],
    stop: ['stop', 'stoppen', 'ophouden'],
    erase: ['wis', 'wissen', 'wis alles', 'alles wissen'],
    '112': ['112'],
    help: ['hulp', 'help'],
    language: ['taal'],
    privacy: ['privacy'],
    where: ['waar', 'andere plekken'],
    back: ['terug'],
    skip: ['overslaan', 'sla over'],
    done: ['klaar', 'verder'],
    why: ['waarom'],
  },
  lang: {
    title: 'Kies uw taal. Choose your language.',
  },
  danger: {
    now: 'Is er nu gevaar? Bel 112. Is het geen spoed? Bel de politie: 0900-8844. Deze chat kan geen hulp sturen.',
    seen_telegram:
      'Telegram kan zien dat u met deze bot praat. Uw berichten staan bij Telegram. Wie uw telefoon heeft, kan dit lezen.',
    seen_teams:
      'Microsoft kan dit gesprek bewaren. Is dit een account van werk of school? Dan kan uw werkgever of school het soms lezen. Ook als u het wist.',
    seen_try: 'Dit is een proefpagina. Alles blijft op deze computer. Wie deze computer gebruikt, kan dit lezen.',
    phone: 'Gebruik liever een telefoon die alleen van u is. Zit er iemand naast u? Dan kunt u later verdergaan.',
    out: 'U kunt altijd stoppen met /stop. Met /wis is alles hier meteen weg.',
    go_on: 'Ik kan verdergaan',
    watched: 'Iemand kijkt misschien mee: stop en wis',
    numbers: 'Nummers om te bellen',
  },
  notice: {
    who: 'Hier vertelt u over druk of inmenging door een ander land. Deze bot is van {{operator}}. Wij zijn geen politie en geen ambassade.',
    what: 'Wij vragen niet naar uw naam. Uit uw antwoorden halen wij weg wat naar u kan wijzen. Daarna gaan ze naar één centraal punt. Daar worden alle meldingen samen bekeken.',
    honest:
      'Eerlijk: wij kunnen uw zaak meestal niet oplossen. U krijgt geen bericht terug over uw zaak. Dit is geen aangifte. Melden helpt wel om te zien hoe groot het probleem is.',
    decide:
      'U beslist. U mag bijna elke vraag overslaan. Met /stop stopt u. Met /wis gooien wij alles weg. Na het versturen kan dat niet meer.',
    names:
      'Noem geen namen, adressen, nummers of data. Niet van uzelf en niet van anderen. Stuur geen foto’s of stemberichten.',
    pilot: 'Dit is een proef. Niet alles werkt al goed.',
    next: 'Verder',
    more: 'Eerst meer lezen',
  },
  privacy: {
    kept: 'Wij bewaren uw antwoorden alleen zolang u bezig bent. Doet u {{idle}} niets? Dan zijn ze weg. Wat wij doorsturen, heeft geen naam, geen account en geen precieze tijd.',
    limits:
      'Helemaal onzichtbaar bent u nooit. Als maar één persoon iets kan weten, kan een verhaal toch naar u wijzen. Vertel daarom weinig details.',
    rights:
      '{{contact}} Na versturen kunnen wij uw melding niet aan u koppelen. Dan kunnen wij hem ook niet laten zien of wissen.',
    hours_one: '{{count}} uur',
    hours_other: '{{count}} uur',
    minutes_one: '{{count}} minuut',
    minutes_other: '{{count}} minuten',
    page: 'Vragen of klachten over uw gegevens? Lees {{url}}.',
    no_page: 'Dit is een proef op één computer. Er is nog geen pagina over uw gegevens.',
  },
  consent: {
    title: 'Bent u 16 jaar of ouder, en wilt u doorgaan?',
    agree: 'Ja, ik ben 16 of ouder en ga door',
    more: 'Eerst meer lezen',
    young: 'Ik ben jonger dan 16',
    stop: 'Nee, stop en wis alles',
  },
  too_young: {
    title:
      'Goed dat u hier bent. Onder de 16 nemen wij geen melding aan. Praat met iemand die u vertrouwt, zoals een ouder, leraar of arts. Bij gevaar: bel 112. Alles hier is gewist.',
  },
  question: {
    affected: 'Over wie gaat het? U mag meer kiezen.',
    form_group: 'Waar gaat het over? Kies alles wat past.',
    forms: 'Wat gebeurde er? Kies alles wat past.',
    channels: 'Hoe gebeurde het? Kies alles wat past.',
    state_link: 'Denkt u dat een ander land hierachter zit?',
    actor_country: 'Welk land? Typ de eerste twee letters. U mag dit overslaan.',
    when_last: 'Wanneer gebeurde het voor het laatst?',
    where_region: 'In welke provincie? U mag dit overslaan.',
    hopes: 'Wat hoopt u?',
  },
  why: {
    affected: 'Waarom vragen wij dit? Om te zien wie er druk voelt: mensen zelf, hun familie of een groep.',
    form_group: 'Waarom vragen wij dit? Dan hoeven wij u alleen te vragen wat bij u past.',
    forms: 'Waarom vragen wij dit? Om te zien welke druk er is, en hoe vaak. Dit is het belangrijkste deel.',
    channels: 'Waarom vragen wij dit? Om te zien langs welke weg de druk komt.',
    state_link: 'Waarom vragen wij dit? Om druk van een ander land te onderscheiden van andere druk. Weten hoeft niet.',
    actor_country: 'Waarom vragen wij dit? Als veel mensen hetzelfde zeggen, kan Nederland een land aanspreken.',
    when_last: 'Waarom vragen wij dit? Om te zien of de druk groter of kleiner wordt.',
    where_region: 'Waarom vragen wij dit? Wij sturen alleen het deel van Nederland door, niet de provincie.',
    hopes: 'Waarom vragen wij dit? Om te weten wat mensen nodig hebben, en om u eerlijk te zeggen wat kan.',
  },
  label: {
    affected: 'Over wie',
    forms: 'Wat er gebeurde',
    channels: 'Hoe',
    state_link: 'Ander land erachter',
    actor_country: 'Welk land',
    when_last: 'Wanneer voor het laatst',
    where_region: 'Waar',
    hopes: 'Wat u hoopt',
  },
  option: {
    affected: {
      self: 'Over mij',
      family_nl: 'Familie in Nederland',
      family_abroad: 'Familie in een ander land',
      other_person: 'Iemand anders',
      org: 'Een organisatie of vereniging',
      community: 'Een groep mensen',
    },
    form_group: {
      g_money: 'Geld en werk',
      g_threat: 'Bedreiging en geweld',
      g_watch: 'Bespieden en informatie vragen',
      g_family: 'Familie, papieren en reizen',
      g_online: 'Online',
      g_act: 'Stemmen, zwijgen of meedoen',
      g_org: 'Organisaties en onderwijs',
      g_other: 'Anders',
    },
    forms: {
      pay_pressure: 'Druk om geld te betalen (belasting, gift, boete)',
      funding_cond: 'Geld of hulp, maar alleen met voorwaarden',
      livelihood: 'Druk via werk, bedrijf, erfenis of bezit',
      threat: 'Bedreiging (woorden, berichten, gebaren)',
      violence: 'Geweld, mishandeling of vernieling',
      freedom: 'Vastgehouden, meegenomen of ontvoerd (of een poging)',
      meeting_disrupt: 'Bijeenkomst of demonstratie verstoord',
      watched: 'Gevolgd, gefotografeerd, gefilmd of in de gaten gehouden',
      unapproved_official: 'Buitenlandse ambtenaren treden hier op (huisbezoek, verhoor, «politiepost»)',
      ask_inform: 'Gevraagd om te vertellen over andere mensen',
      spy_recruit: 'Gevraagd om te spioneren of gevoelige informatie te geven',
      family_abroad: 'Familie of vrienden in een ander land onder druk',
      consular: 'Paspoort, visum of papier geweigerd, of alleen met voorwaarden',
      return_travel: 'Druk om terug te gaan, of een reis- of inreisverbod',
      forced_statement: 'Gedwongen iets te tekenen, te betuigen of spijt te tonen',
      legal_abuse: 'Rechtszaak, beschuldiging of opsporing vanuit een ander land',
      online_harass: 'Online lastiggevallen of zwartgemaakt',
      doxing: 'Privégegevens verspreid om bang te maken',
      hacking: 'Telefoon of account gehackt, of verdachte links',
      fake_identity: 'Nepaccount of nepbericht uit uw naam',
      propaganda: 'Misleidende berichten gericht op uw gemeenschap',
      silence: 'Druk om te zwijgen of te stoppen (protest, nieuws, kunst, onderzoek)',
      vote: 'Druk over stemmen of verkiezingen',
      join: 'Druk om mee te doen (bijeenkomst, actie, leger)',
      religion_culture: 'Druk of sturing via religieuze of culturele organisatie',
      education: 'Druk of sturing via school, weekendschool of universiteit',
      favour_official: 'Politicus, raadslid of ambtenaar benaderd met gunsten of druk',
      other: 'Iets anders',
      unsure: 'Ik weet niet hoe ik het moet noemen',
    },
    channels: {
      in_person: 'In persoon',
      phone: 'Telefoon',
      messaging: 'Berichten-app of sms',
      social: 'Sociale media',
      mail: 'E-mail of brief',
      embassy: 'Op een ambassade of consulaat',
      via_family: 'Via familie of vrienden',
      via_org: 'Via een organisatie of gebedshuis',
      event: 'Op een bijeenkomst',
      work_school: 'Op werk of school',
      device: 'Via mijn telefoon of computer (hack)',
      other: 'Anders',
      unknown: 'Weet ik niet',
    },
    state_link: {
      sure: 'Ja, dat is duidelijk',
      think: 'Ik denk het',
      unknown: 'Ik weet het niet',
      no_state: 'Nee, geen ander land',
      no_answer: 'Zeg ik liever niet',
    },
    when_last: {
      lt_1m: 'Korter dan een maand geleden',
      m1_3: '1 tot 3 maanden geleden',
      m3_12: '3 tot 12 maanden geleden',
      y1_3: '1 tot 3 jaar geleden',
      gt_3y: 'Langer dan 3 jaar geleden',
      unknown: 'Weet ik niet',
      lt_3m: 'Korter dan 3 maanden geleden',
    },
    where_region: {
      'NL-DR': 'Drenthe',
      'NL-FL': 'Flevoland',
      'NL-FR': 'Fryslân',
      'NL-GE': 'Gelderland',
      'NL-GR': 'Groningen',
      'NL-LI': 'Limburg',
      'NL-NB': 'Noord-Brabant',
      'NL-NH': 'Noord-Holland',
      'NL-OV': 'Overijssel',
      'NL-UT': 'Utrecht',
      'NL-ZE': 'Zeeland',
      'NL-ZH': 'Zuid-Holland',
      'NL-BQ': 'Caribisch Nederland',
      abroad: 'Niet in Nederland',
      no_answer: 'Zeg ik liever niet',
      noord: 'Noord-Nederland',
      oost: 'Oost-Nederland',
      west: 'West-Nederland',
      zuid: 'Zuid-Nederland',
      caribisch: 'Caribisch Nederland',
    },
    hopes: {
      heard: 'Gehoord worden',
      count: 'Dat het meetelt',
      stop: 'Dat het stopt',
      punish: 'Dat iemand straf krijgt',
      protect: 'Bescherming',
      advice: 'Hulp of advies',
      papers_money: 'Papieren of geld terug',
      account: 'Dat Nederland het land aanspreekt',
      warn: 'Anderen waarschuwen',
      unknown: 'Weet ik niet',
    },
  },
  country: {
    other: 'Een andere macht of groep',
  },
  route: {
    short: 'kort',
  },
  ask: {
    part: 'Deel {{at}} van {{of}}',
    many_one: 'U mag er nog {{count}} kiezen.',
    many_other: 'U mag meer kiezen, hoogstens {{count}}.',
    chosen: 'Gekozen: {{list}}.',
  },
  way: {
    back: 'Terug',
    skip: 'Overslaan',
    done: 'Klaar, verder',
    keep: 'Verder',
    why: 'Waarom deze vraag?',
    send: 'Versturen',
    return: 'Terug',
    stop: 'Stop en wis',
    '112': 'Nummers om te bellen',
    help: 'Hulp',
    language: 'Taal',
    privacy: 'Uw gegevens',
    where: 'Waar kan ik nog meer terecht?',
    begin: 'Begin',
    again: 'Nog een situatie vertellen',
    empty: 'Maak dit gesprek leeg',
  },
  stop: {
    title: 'Alles wissen en stoppen? Er is nog niets verstuurd.',
    erase: 'Ja, wis alles',
    go_on: 'Nee, ga verder',
  },
  resume: {
    title: 'U was al begonnen. Uw antwoorden zijn er nog. Wat wilt u?',
    go_on: 'Verdergaan',
    again: 'Opnieuw beginnen',
    erase: 'Wis alles',
  },
  numbers: {
    '112': 'Bel nu 112. Zeg: «politie». Zeg waar u bent. Spreekt u geen Nederlands? Bel toch.',
    police: 'Geen spoed, wel politie? Bel 0900-8844.',
    abroad:
      'Niet in Nederland? Bel de politie van het land waar u bent, als dat veilig is. Bent u Nederlander? Bel dan +31 247 247 247 (dag en nacht).',
    bot: 'Deze bot kan geen hulp sturen.',
  },
  where: {
    title: 'Hier kunt u ook terecht. U kiest zelf.',
    police: 'Politie: 0900-8844. Bij spoed: 112.',
    m: 'Meld Misdaad Anoniem: 0800-7000 (gratis). Zij vragen uw naam niet.',
    aivd: 'AIVD, over spionage en geheime diensten: aivd.nl/contact',
    victim: 'Slachtofferhulp Nederland, voor steun en raad: 0900-0101',
    municipality: 'Uw gemeente, over spanning in de buurt of bij een bijeenkomst.',
    discrimination: 'Discriminatie.nl, als u slecht bent behandeld om wie u bent: discriminatie.nl',
  },
  not_obi: {
    title:
      'Dit punt gaat over druk door een ander land. Voor iets anders zijn er andere plekken. Twijfelt u? U mag toch verdergaan.',
    go_on: 'Toch verdergaan',
  },
  help: {
    title: 'Kies een knop, of typ het nummer van een antwoord.',
    answer: 'U mag bijna elke vraag overslaan. Met Terug verandert u een antwoord. Uw antwoorden blijven dan bewaard.',
    commands: 'U kunt dit altijd typen: /stop, /wis, /112, /hulp, /taal, /privacy, /waar',
  },
  review: {
    title: 'Dit sturen wij. Klopt het?',
    item: '{{n}}. {{label}}: {{value}}',
    open: 'niet ingevuld',
    also: 'Dit gaat ook mee: het kwartaal ({{period}}), de route ({{route}}), de versies van vragen en uitleg, en een willekeurig nummer. Dat nummer zegt niets over u.',
    nothing_sent: 'Er is nog niets verstuurd.',
    change: 'Verander: {{item}}',
  },
  confirm: {
    title: 'Na versturen kunnen wij uw melding niet meer terugvinden of wissen. Versturen?',
    yes: 'Ja, verstuur',
    back: 'Terug',
  },
  sent: {
    title:
      'Uw antwoorden zijn verstuurd. Er is hier niets meer van te zien. U kunt dit gesprek leegmaken of een andere situatie vertellen.',
  },
  ended: {
    title: 'Klaar. Alles is gewist. U kunt het gesprek zelf ook verwijderen.',
  },
  note: {
    choose: 'Kies een knop of typ het nummer.',
    required: 'Hier is een antwoord nodig. Weet u het niet? Ook dat kunt u kiezen.',
    full_one: 'U kunt bij deze vraag {{count}} antwoord kiezen. Haal er eerst een weg.',
    full_other: 'U kunt bij deze vraag hoogstens {{count}} antwoorden kiezen. Haal er eerst een weg.',
    more: 'Er zijn er meer. Typ meer letters.',
    not_found:
      'Niets gevonden. Typ de eerste twee letters van het land, in uw taal of in het Engels. Is het geen land? Kies dan hieronder.',
    refused_media:
      'Wij nemen geen foto’s of bestanden aan. Daarin kan staan wie u bent of waar u was. Wij hebben het niet geopend en uit dit gesprek gehaald.',
    refused_voice:
      'Wij nemen geen stemberichten aan. Een stem kan laten horen wie u bent. Wij hebben het niet beluisterd en uit dit gesprek gehaald.',
    refused_contact: 'Uw telefoonnummer hebben wij niet nodig. Wij hebben het weggehaald.',
    refused_location: 'Uw locatie hebben wij niet nodig. Wij hebben haar weggehaald.',
    refused_edited: 'Een bericht veranderen werkt hier niet. Kies Terug om een antwoord te veranderen.',
    refused_other: 'Dit soort bericht kunnen wij niet aannemen. Wij hebben het weggehaald. Gebruik de knoppen.',
    not_stored:
      'Er ging bij ons iets mis. Uw antwoorden zijn er nog. Druk over een minuut weer op Ja. Uw melding telt maar één keer.',
    trouble: 'Er ging bij ons iets mis. Probeer het over een minuut weer. Bij gevaar: bel 112.',
  },
  state: {
    stored: 'Opgeslagen, nog niet doorgegeven.',
    held: 'Opgeslagen, wacht op verzending samen met andere meldingen.',
    received: 'Doorgegeven.',
    late: 'Opgeslagen, het doorgeven duurt langer.',
    refused: 'Opgeslagen, maar het doorgeven lukte niet.',
  },
  receipt: {
    stored:
      'U hoeft niets te doen. Deze regel verandert vanzelf. Verandert hij niet binnen drie dagen? Ook dan is uw melding opgeslagen.',
    held: 'U hoeft niets te doen. Meldingen vertrekken in groepen. Zo is moeilijker te zien wanneer u schreef. Dat kan dagen duren.',
    late: 'Het centrale punt antwoordt nog niet. Wij blijven het proberen. U hoeft niets te doen.',
    refused:
      'Het centrale punt nam uw melding niet aan. Wij hebben hem bewaard en zoeken uit waarom. Wij weten niet of het nog lukt.',
    crime: 'Is er nu gevaar? Bel 112. Is er iets strafbaars gebeurd? Dan kunt u naar de politie: 0900-8844.',
  },
  paragraph: {
    what_happens:
      'Uw antwoorden komen bij een centraal punt, zonder naam en zonder account. Daar bekijken mensen alle meldingen samen. Zo ontstaat een beeld van wat er gebeurt.',
    no_followup:
      'U krijgt geen bericht terug over uw zaak. Wij weten niet wie u bent en kunnen u niet vinden. Dat is om u te beschermen.',
    mostly_not_solved: 'Eerlijk is eerlijk: de meeste gevallen kunnen niet één voor één worden opgelost.',
    not_aangifte:
      'Dit is geen aangifte. Wilt u dat de politie onderzoek doet? Dat kan alleen als u zelf naar de politie gaat.',
    why_helps:
      'Melden helpt altijd. Veel meldingen samen laten zien hoe groot het probleem is. Daarmee kan Nederland landen aanspreken.',
    time_unknown: 'Wij weten niet wanneer u hier iets van merkt. Misschien merkt u er niets van.',
    clear_chat: 'Wis nu dit gesprek op uw telefoon. Wij sturen u geen nieuwe berichten.',
    other_ways: 'Wilt u liever met een mens praten? Kijk bij «Waar kan ik nog meer terecht?».',
    again: 'Gebeurt er weer iets? Dan mag u opnieuw melden.',
    danger_112: 'Is er nu gevaar? Bel 112.',
    crime_police:
      'Wat u meldt, kan strafbaar zijn. U kunt naar de politie: 0900-8844. Bij spoed: 112. De politie kijkt of onderzoek mogelijk is.',
    police_choice:
      'U kunt bij de politie een melding doen of aangifte. Aangifte kunt u later niet intrekken. Bij een melding start de politie meestal geen onderzoek. Vraag eerst wat er met uw naam gebeurt.',
    police_limits:
      'Zit degene die dit deed in een ander land? Dan lukt een strafzaak vaak niet. Aangifte helpt dan soms nog wel voor uw bescherming.',
    aivd: 'Vraagt iemand u om te spioneren? Of is er een geheime dienst bij betrokken? Dat kunt u vertellen aan de AIVD. De AIVD gaat vertrouwelijk om met wat u vertelt.',
    spy_law:
      'Sinds 15 mei 2025 zijn meer vormen van spionage strafbaar. Ook informatie over mensen doorgeven aan een ander land kan strafbaar zijn.',
    own_acts: 'Bent u bang dat u zelf iets strafbaars deed? Praat eerst met een advocaat. Zet het niet in deze chat.',
    family_abroad:
      'Nederland kan uw familie in een ander land meestal niet beschermen. Dat is pijnlijk. Uw melding telt wel mee in het beeld van deze druk.',
    consular:
      'Wij kunnen uw papieren niet regelen. Een ander land beslist zelf over zijn papieren. Werd u gedwongen of bedreigd? Dan kan de politie helpen.',
    money:
      'Geld vragen is niet altijd verboden. Dwingen of bedreigen om geld te krijgen is wél strafbaar. Wij kunnen geen geld terughalen.',
    official_acts:
      'Buitenlandse ambtenaren mogen hier niet zomaar optreden. Hiertegen kan Nederland diplomatiek iets doen, vooral als er meer signalen zijn.',
    vote: 'Stemmen is vrij. Niemand mag u dwingen of bedreigen. Bestuurders van landen buiten de EU mogen hier geen campagne voeren. Dat geldt vanaf drie maanden voor hun verkiezing.',
    meeting: 'Organiseert u een bijeenkomst? Praat vooraf met de gemeente en de politie over veiligheid.',
    org_influence:
      'Contact met een land is niet verboden. Het wordt een probleem bij dwang of geheime sturing. Eén melding leidt meestal niet tot onderzoek naar een organisatie.',
    digital:
      'Verander uw wachtwoorden op een veilig toestel. Zet extra beveiliging aan (twee stappen). Werk uw telefoon bij. Bewaar wat de politie kan helpen.',
    digital_help:
      'Bent u activist, journalist of een organisatie? Access Now helpt gratis bij digitale aanvallen: help@accessnow.org.',
    doxing:
      'Privégegevens delen om iemand bang te maken is strafbaar sinds 1 januari 2024. U kunt aangifte doen. Helpwanted.nl kan helpen om het weg te halen.',
    legal:
      'Gaat het om een rechtszaak of opsporing uit een ander land? Vraag een advocaat. Wij geven geen juridisch advies.',
    politician:
      'Bent u politicus, bestuurder of ambtenaar? Meld het ook bij uw griffier, gemeentesecretaris of burgemeester. Er is een aparte hulplijn voor u.',
    discrimination:
      'Bent u slecht behandeld om wie u bent? Meld het ook bij Discriminatie.nl. Zij geven gratis advies.',
    hope_stop: 'U hoopt dat het stopt. Dat kunnen wij niet beloven.',
    hope_punish: 'U hoopt op straf. Daarvoor is aangifte nodig. En dan lukt het nog niet altijd.',
    hope_protect:
      'U hoopt op bescherming. Die kunnen wij niet geven. De politie en de gemeente beslissen daarover. Vertel de politie dat u zich bedreigd voelt.',
    hope_account:
      'U hoopt dat Nederland het land aanspreekt. Dat kan als veel meldingen hetzelfde laten zien. Het gaat dan over het patroon, niet over u.',
    hope_advice:
      'U zoekt advies. Deze bot geeft dat niet. Onder «Waar kan ik nog meer terecht?» staan plekken waar mensen u te woord staan.',
    hope_heard: 'U wilde gehoord worden. Wij lezen uw antwoorden serieus, samen met die van anderen.',
    old: 'Ook iets van langer geleden telt mee. Voor de politie kan het te laat zijn.',
    not_state: 'Zit er geen ander land achter? Dan past deze melding misschien beter ergens anders.',
    thanks: 'Dank u. Het kost moed om dit te vertellen.',
  },
  advice: {
    title: 'Goed om te weten.',
  },
};

type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly unknown[]
      ? readonly string[]
      : Shape<T[K]>;
};

/** What every language must have: the same keys as Dutch. */
export type Words = Shape<typeof nl>;
