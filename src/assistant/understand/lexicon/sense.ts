import { guessableOf } from './packed.js';
import type { Token } from './token.js';

export type Language = 'en' | 'fr';

/**
 * What a word or a phrase says, the same in every language: a class and, for most, which one of it: `action:raise`, `unit:week`,
 * `prep:until`, `number:2`. A phrase may have several senses; those around it decide.
 */
export interface Sense {
  readonly is: string;
  readonly what: string;
}

/**
 * The words of a language by sense. `|` parts phrases; `~` behind a stem stands for all its forms, `*` for those of a noun, `{a, b}` for each of
 * what it lists, of which one may be nothing.
 */
export interface LexiconSource {
  readonly language: Language;
  /** Every form of a verb or an adjective by its stem. */
  readonly forms: (stem: string) => readonly string[];
  readonly nounEndings: readonly string[];
  /** What a verb looks like behind what it is for: `pour revenir`. */
  readonly infinitive: RegExp;
  readonly words: Readonly<Record<string, string>>;
  /** Words that are cut short, by what they stand for: `capa` is written for `capacité`. */
  readonly shorthand: Readonly<Record<string, string>>;
}

/** A lexicon ready for look-up. */
export interface Lexicon {
  readonly language: Language;
  readonly phrases: ReadonlyMap<string, readonly Sense[]>;
  /** Every single word of every phrase: what is not a typing error. */
  readonly words: ReadonlySet<string>;
  /** Those that a typing error may have meant, by their first letter: words that turn a sentence round (`if`, `not`, `or`, `only`) are never guessed. */
  readonly guessable: ReadonlyMap<string, readonly string[]>;
  /** Those of them that say nothing by themselves: only a slip of one letter is taken for one of these. */
  readonly small: ReadonlySet<string>;
  /** What a question of its own begins with: `what`, `does`, `tell me`. These say nothing else. */
  readonly openings: ReadonlySet<string>;
  /** Auxiliary verbs that begin one where its subject stands behind them. */
  readonly auxiliaries: ReadonlySet<string>;
  /** What a word that is cut short stands for, by itself. */
  readonly shorthand: ReadonlyMap<string, string>;
  /** What a verb looks like behind what it is for. */
  readonly infinitive: RegExp;
  /** Pronouns that turn a sentence to a question behind its verb, tied by a hyphen. */
  readonly inverted: ReadonlySet<string>;
  /** What a remark begins with that says what is about to be told: `let us test`. */
  readonly announcements: ReadonlySet<string>;
  /** What a scenario of the project is opened with, and what may stand behind it: `take up … again`. */
  readonly recalls: ReadonlySet<string>;
  readonly recallEnds: ReadonlySet<string>;
  /** What asks behind a change, parted by a sign, for no more than how it goes on: `…, and then?`. */
  readonly afterwards: ReadonlySet<string>;
  /** What asks behind a question for the reasons of its answer: `…, and why?`. */
  readonly reasons: ReadonlySet<string>;
}

/** A phrase found in a question, `length` tokens long. */
export interface Phrase {
  readonly senses: readonly Sense[];
  readonly length: number;
}

const longestPhrase = 6;
/** Of `what's holding up` and `today's plan` no token is left of the `s`. */
const shortIs = ' s ';
/** `one & a half`: the sign stands for the word in every phrase. */
const joiners = [' and ', ' et '];
const ampersand = ' & ';
const turning = ['if', 'not', 'or', 'scope', 'follow', 'unknowable', 'vague'];

/** The lexicon of a source, every stem with every ending written out. */
export function lexiconOf({ language, words, infinitive, shorthand, ...forms }: LexiconSource): Lexicon {
  const phrases = new Map<string, Sense[]>();
  const all = new Set<string>();
  const [openings, auxiliaries] = [new Set<string>(), new Set<string>()];
  const [inverted, announcements] = [new Set<string>(), new Set<string>()];
  const [recalls, recallEnds] = [new Set<string>(), new Set<string>()];
  const [afterwards, reasons] = [new Set<string>(), new Set<string>()];
  const beginnings: Readonly<Record<string, Set<string>>> = {
    'opening:word': openings,
    'opening:auxiliary': auxiliaries,
    'opening:inverted': inverted,
    'opening:announcement': announcements,
    'opening:recall': recalls,
    'opening:recall-end': recallEnds,
    'opening:afterwards': afterwards,
    'opening:reasons': reasons,
  };
  for (const [key, list] of Object.entries(words)) {
    const colon = key.indexOf(':');
    const sense = colon === -1 ? { is: key, what: '' } : { is: key.slice(0, colon), what: key.slice(colon + 1) };
    const know = (phrase: string): void => {
      if (beginnings[key] !== undefined) beginnings[key].add(phrase);
      else if (phrase.includes('~') || phrase.includes('*'))
        for (const form of inflected(phrase, forms)) add(phrases, all, form, sense);
      else add(phrases, all, phrase.includes("d'hui") ? phrase.replace("d'hui", "d' hui") : phrase, sense);
    };
    for (const phrase of phrasesIn(list)) know(phrase);
  }
  const [sure, small] = [new Set<string>(), new Set<string>()];
  for (const word of all) {
    const senses = phrases.get(word);
    if (senses?.some(({ is }) => turning.includes(is))) sure.add(word);
    else if (senses?.every(({ is }) => is === 'filler')) small.add(word);
  }
  const short = Object.entries(shorthand).flatMap(([word, list]) =>
    list.split(' | ').map((one) => [one, word] as const),
  );
  return {
    language,
    phrases,
    words: all,
    guessable: guessableOf(all, sure),
    small,
    openings,
    auxiliaries,
    inverted,
    shorthand: new Map(short.filter(([one]) => !phrases.has(one))),
    infinitive,
    announcements,
    recalls,
    recallEnds,
    afterwards,
    reasons,
  };
}

/** The phrases of a list that bars part, `{a, b}` being either: `scrap {it, that} | never mind`. */
export function phrasesIn(list: string): readonly string[] {
  return list.trim() === ''
    ? []
    : list.split('|').flatMap((written) => (written.includes('{') ? eachOf(written) : [written.trim()]));
}

/** The phrases that one written with `{a, b}` stands for. */
function eachOf(written: string): readonly string[] {
  const listed = /\{([^}]*)\}/.exec(written);
  if (listed === null) return [written.replace(/ +/g, ' ').trim()];
  return listed[1].split(',').flatMap((one) => eachOf(written.replace(listed[0], one.trim())));
}

/** Adds a sense of a phrase; of one that is new its words, and itself without `s` and with `&`. */
function add(phrases: Map<string, Sense[]>, words: Set<string>, phrase: string, sense: Sense): void {
  const senses = phrases.get(phrase);
  if (senses === undefined) {
    phrases.set(phrase, [sense]);
    if (phrase.includes(' ')) for (const word of phrase.split(' ')) words.add(word);
    else words.add(phrase);
  } else if (!senses.some(({ is, what }) => is === sense.is && what === sense.what)) senses.push(sense);
  for (const joiner of joiners)
    if (phrase.includes(joiner)) add(phrases, words, phrase.replace(joiner, ampersand), sense);
  if (phrase.includes(shortIs)) add(phrases, words, phrase.replace(shortIs, ' '), sense);
}

type Forms = Pick<LexiconSource, 'forms' | 'nounEndings'>;

function inflected(written: string, { forms, nounEndings }: Forms): readonly string[] {
  if (written.length === 1) return [written];
  if (written.endsWith('~') && !written.includes(' ')) return forms(written.slice(0, -1));
  let phrases = [''];
  for (const word of written.split(' ')) {
    const stem = word.slice(0, -1);
    const last = word[word.length - 1];
    const wordForms =
      last === '~' ? forms(stem) : last === '*' && stem !== '' ? nounEndings.map((ending) => stem + ending) : [word];
    phrases = phrases.flatMap((before) => wordForms.map((form) => (before === '' ? form : `${before} ${form}`)));
  }
  return phrases;
}

/** The phrases of a lexicon that begin at a token, the longest first. */
export function phrasesAt(tokens: readonly Token[], at: number, { phrases }: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  let words = '';
  for (let length = 1; length <= longestPhrase && at + length <= tokens.length; length++) {
    words = length === 1 ? tokens[at].plain : `${words} ${tokens[at + length - 1].plain}`;
    const senses = phrases.get(words);
    if (senses) found.unshift({ senses, length });
  }
  return found;
}
