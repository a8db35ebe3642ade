import type { Token } from '../token.js';

export type Language = 'en' | 'fr';

/**
 * What a word or a phrase says, the same in every language: a class and, for most, which one of it: `action:raise`, `unit:week`,
 * `prep:until`, `number:2`. A phrase may have several senses; those around it decide.
 */
export interface Sense {
  readonly is: string;
  readonly what: string;
}

/** The words of a language by sense. `|` parts phrases; `~` behind a stem stands for the language's endings. */
export interface LexiconSource {
  readonly language: Language;
  readonly endings: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

/** A lexicon ready for look-up. */
export interface Lexicon {
  readonly language: Language;
  readonly phrases: ReadonlyMap<string, readonly Sense[]>;
  /** Every single word of every phrase: what is not a typing error. */
  readonly words: ReadonlySet<string>;
  /** Those that a typing error may have meant: words that turn a sentence round (`if`, `not`, `or`, `only`) are never guessed. */
  readonly guessable: ReadonlySet<string>;
  /** Those of them that say nothing by themselves: only a slip of one letter is taken for one of these. */
  readonly small: ReadonlySet<string>;
}

/** A phrase found in a question, `length` tokens long. */
export interface Phrase {
  readonly senses: readonly Sense[];
  readonly length: number;
}

const longestPhrase = 6;
const turning = ['if', 'not', 'or', 'scope', 'follow', 'unknowable'];

/** The lexicon of a source, every stem with every ending written out. */
export function lexiconOf({ language, endings, words }: LexiconSource): Lexicon {
  const phrases = new Map<string, Sense[]>();
  for (const [sense, list] of Object.entries(words)) {
    const [is, ...said] = sense.split(':');
    const what = said.join(':');
    for (const written of list.split('|'))
      for (const phrase of written.trim() === '' ? [] : inflected(written.trim(), endings)) {
        const senses = phrases.get(phrase) ?? [];
        if (!senses.some((known) => known.is === is && known.what === what)) senses.push({ is, what });
        phrases.set(phrase, senses);
      }
  }
  const all = new Set([...phrases.keys()].flatMap((phrase) => phrase.split(' ')));
  const guessable = new Set([...all].filter((word) => !phrases.get(word)?.some(({ is }) => turning.includes(is))));
  const small = new Set(
    [...guessable].filter((word) => phrases.get(word)?.every(({ is }) => is === 'filler') ?? false),
  );
  return { language, phrases, words: all, guessable, small };
}

function inflected(written: string, endings: readonly string[]): string[] {
  let forms = [''];
  for (const word of written.split(' ')) {
    const stems = word.endsWith('~') ? endings.map((ending) => word.slice(0, -1) + ending) : [word];
    forms = forms.flatMap((form) => stems.map((stem) => (form === '' ? stem : `${form} ${stem}`)));
  }
  return forms;
}

/** The longest phrase of a lexicon that begins at a token. */
export function phraseAt(tokens: readonly Token[], at: number, { phrases }: Lexicon): Phrase | undefined {
  const most = Math.min(longestPhrase, tokens.length - at);
  for (let length = most; length > 0; length--) {
    const words = tokens.slice(at, at + length).map(({ plain }) => plain);
    const senses = phrases.get(words.join(' '));
    if (senses) return { senses, length };
  }
  return undefined;
}
