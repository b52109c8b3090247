/** From here on a word is masked. */
export const sure = 3;

/** From here on the reporter is asked. */
export const doubtful = 1.5;

/** The same in scripts without capitals, for a name of the lists and for what begins a sentence. */
export const plainDoubtful = 0.75;

/** From here on it is offered to whoever wants to hide more. */
export const slight = 0.5;

/** What is no word, or no name whatever else it is. */
export const out = -9;

/** What each piece of evidence weighs; the sum for a word decides. Worked out on the development sets, never on the held-back one. */
export const weights = {
  introduction: 3,
  title: 3,
  titleAfter: 3,
  people: 2.5,
  perhaps: 1,
  apposition: 1,
  /** In a list of names that was written by hand. */
  known: 3,
  /** In a large and rough list of names. */
  listed: 1.75,
  /** In a list of names, and an everyday word of some language too; then one of this very language. */
  ambiguous: 2,
  everyday: 0.75,
  /** In a rough list, and with an ending by which everyday words are known. */
  wordlyName: 0.5,
  /** In no list at all, and without an ending by which everyday words are known. */
  unknown: 0.75,
  ordinary: -3,
  /** An everyday word with a capital behind what announces a name. */
  ordinaryName: -1.5,
  function: -4,
  place: -4,
  capital: 2.25,
  /** German writes every noun with a capital. */
  capitalNoun: 0.5,
  capitalFirst: 1.25,
  /** All in capitals where not all is: a name of the lists, and what is in none. */
  upperName: 0.75,
  acronym: -1,
  /** A text in which nobody writes capitals, or a script without them: lists weigh more. */
  caseless: 0.5,
  /** The same for a name that is an everyday word too, where a sentence begins. */
  caselessFirst: 1,
  /** Nothing announces it, and it is written in small letters where others are not. */
  small: -0.75,
  /** After a word for "in" or "from". */
  within: 1,
  neighbour: 1.5,
  /** Two words with capitals side by side. */
  capitals: 2.25,
  /** The second word of what was announced, where nothing else tells how long a name is. */
  second: 2.25,
  conjunction: 1,
  /** Two names beside each other, each of which could be an everyday word. */
  pair: 0.75,
  /** A name that is an everyday word too, where a sentence begins and capitals tell nothing. */
  opening: 0.75,
  /** Somebody does something: "... told me". */
  deed: 1,
  /** "The cook": an everyday word that is a name as well. */
  article: -2,
  /** A capital behind a name and particles: "... van der ...". */
  particle: 3.75,
  initial: 2.25,
  /** A word of another script than all around it. */
  stranger: 2.25,
} as const;
