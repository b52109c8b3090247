/**
 * The words of one language that tell what stands beside them. Every list is one string with its entries parted by
 * commas; an entry may be several words. Entries are folded when they are read (`fold` in view.ts), so accents, case and
 * spellings of the same letter need not be repeated; every *form* must stand there that people type: inflected, with
 * possessives, colloquial, without accents where letters change.
 */
export interface Language {
  readonly code: string;
  readonly script: 'latin' | 'arabic' | 'cyrillic' | 'ethiopic' | 'han';

  /** A name follows for certain: "my name is", "is called", "his name was", "named", "signed,", "regards,". */
  readonly introductions: string;
  /** A name may follow, or anything else: "I am", "this is", "it was", "with", "from", "by", "told". */
  readonly perhaps: string;
  /** Stand before a name: Mr, Mrs, Dr, imam, sheikh, haji, officer, general, "t.n.v.". */
  readonly titles: string;
  /** Stand after a name: bey, hanım, abi, agha, khanom, 先生. */
  readonly titlesAfter: string;
  /** Kin and people near, a name often follows: "my sister", "brother in law", cousin, friend, neighbour, colleague, boss, teacher, "a certain", consul. */
  readonly people: string;

  /** Follow one of these and are themselves no names, in any form: verbs, function words, adjectives of everyday chat. */
  readonly functions: string;

  /** The generic part of a small organisation's name, before or after what distinguishes it: foundation, association, mosque, church, shop, restaurant, bakery, school, club. */
  readonly organisations: string;
  /** Words of bodies that are never identifying and whose name stays: embassy, consulate, ministry, police, municipality, court, party, university, hospital, army, secret service, names of well-known services and media. */
  readonly institutions: string;

  /** Announce that what follows is a village, a hamlet, a kebele, a small neighbourhood. */
  readonly villages: string;
  /** Whole words for a street, in either order with its name: street, rue, улица, شارع, cadde, sokak, mahalle. */
  readonly streets: string;
  /** Endings of street names written as one word: straat, weg, laan, strasse. */
  readonly streetEnds: string;
  /** Parts of an address beside the street: number, flat, floor, house, apartment, building, postbus, PO box. */
  readonly addresses: string;

  /** Say that a date is a day of birth: born, "date of birth", birthday, geb. */
  readonly births: string;
  /** Child, son, daughter, baby: a date beside them is taken for a day of birth. */
  readonly children: string;
  /** Names of the twelve months in order, parted by `|`; the forms of one month by commas (abbreviated and inflected too). */
  readonly months: string;

  /** Announce a plate: "licence plate", kenteken, car, number of the car. */
  readonly plates: string;
  /** Announce the number of a document: passport, identity card, visa, residence permit, BSN, national id, file number, V-number. */
  readonly documents: string;
  /** Announce an account or customer number: account, IBAN, card, client number, wallet. */
  readonly accounts: string;
  /** Announce a phone number: phone, tel, mobile, call me, whatsapp, nummer. */
  readonly phones: string;
  /** Announce a handle: username, account on, insta, snap, telegram, "find me as". */
  readonly handles: string;

  /** Digits spoken out, and the tens, each value with all its forms: `0:nul,zero|1:een,één|...|10:tien|...|90:negentig|100:honderd`. */
  readonly numbers: string;
  /** "double", "twice" before a digit that is said once. */
  readonly doubles: string;
  /** The sign @ spoken out or written around: at, apenstaartje, kuyruklu a, собака, 艾特. */
  readonly ats: string;
  /** The full stop in an address spoken out: dot, punt, nokta, точка, نقطة, 点. */
  readonly dots: string;
  /** Hyphen, underscore, slash and plus spoken out. */
  readonly signs: string;

  /** Beside a number these show that it is harmless: euro, dollar, lira, %, people, times, years, days, km, kilo, views, followers, hours. */
  readonly units: string;

  /** Endings that names and places take, longest first: case endings, possessives, `'s`, `'nin`, `-te`. Empty where there are none. */
  readonly suffixes: string;
  /** Endings that everyday words have and names hardly ever: of verbs, of abstract nouns. Empty where there are none. */
  readonly wordEnds: string;
  /** Letters written against the front of a word: Arabic و ف ب ل ك ال, Amharic የ ለ በ ከ, Tigrinya ን ብ ካብ ናይ. */
  readonly prefixes: string;
}
