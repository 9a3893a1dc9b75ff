/**
 * What agreement and difference of names weigh, in bits: the base-2 logarithm of how much likelier it is among two names of one
 * organisation than among names of two (Fellegi and Sunter, A Theory for Record Linkage, 1969). They are stated, not fitted: with the name
 * alone nothing tells how often one organisation is written in two ways, so expectation-maximisation has no one answer there. Judged
 * on spellings that finance ledgers have; the weight of a word that agrees is its own rarity and is counted, not stated.
 */
export const STATED = {
  /** A word with one letter wrong: about one word in sixteen of names typed by hand. */
  oneLetter: -4,
  /** A word with two letters wrong. */
  twoLetters: -7,
  /** For each letter above five (one wrong) or eight (two wrong): long words are not alike by chance. */
  eachLetterMore: 1,
  /** Both spellings are words that other names have too: "Smith" and "Smyth". */
  bothAreWords: -4,
  /** Two words are one, or one is two: "home care", "homecare". */
  joined: -1,
  /** A word is the other's beginning: "Property" and "Prop". */
  beginning: -3,
  /** The same where the name is as long as lists print. */
  cutOff: 0,
  /** A letter for a word: "J" for "John". */
  initial: 0.5,
  /** First letters of all the words: "BRC" for "British Red Cross". */
  firstLetters: 7,
  /** A word that one of them has and the other has not: the rarer it is the more, up to this. */
  leftOver: -10,
  /** The part of that where the other name was cut off, and may have had the word. */
  leftOverOfCut: 0.5,
  /** A letter that stands alone and is left over. */
  letterLeftOver: -3,
  /** Each has a word that the other has not: two names. So much where both words are rare. */
  leftOverInBoth: -7,
  /** Each has a number that the other has not: two branches, units, schools. */
  otherNumber: -9,
  /** A number that one of them has only. */
  oneNumber: -4,
  /** Nothing is left over on either side, and every word is the same. */
  complete: 7,
  /** Nothing is left over, but a word is spelt in another way. */
  completeButSpelling: 5,
  /** The same where nothing but a spelling or a letter for a word tells which name it is. */
  completeButForTelling: 2.5,
  /** A branch in brackets that one of them has, or another branch. */
  asideLeftOver: -0.7,
  otherAside: -5,
  sameAside: 1,
  /** "Ltd" on both; "Ltd" on one and "LLP" on the other. */
  sameForm: 0.5,
  otherForm: -3,
  /** The most that words may weigh together above the rarest name there is: the words of a name go together. */
  mostAboveOneName: 7,
} as const;
