import type { Lexicon, Sense } from './sense.js';

/** Phrases with equal senses share them: what they say stands once. */
type SenseList = readonly (readonly [is: string, what: string])[];

/** A lexicon as text that is read many times faster than a lexicon is made: lists of words are parted by bars. */
export interface PackedLexicon extends Record<WordSet, string> {
  readonly language: Lexicon['language'];
  readonly senses: readonly SenseList[];
  readonly phrases: string;
  /** Of each phrase, where its senses stand. */
  readonly said: readonly number[];
  /** Words that a typing error is never taken for. */
  readonly sure: string;
  readonly shorthand: readonly (readonly [string, string])[];
  readonly infinitive: string;
}

const wordSets = [
  'words',
  'small',
  'openings',
  'auxiliaries',
  'inverted',
  'announcements',
  'recalls',
  'recallEnds',
  'afterwards',
  'reasons',
] as const;
type WordSet = (typeof wordSets)[number];

const bar = '|';

export function packed(lexicon: Lexicon): PackedLexicon {
  const places = new Map<string, number>();
  const senses: SenseList[] = [];
  const placeOf = (all: readonly Sense[]): number => {
    const list = all.map(({ is, what }) => [is, what] as const);
    const key = JSON.stringify(list);
    const place = places.get(key) ?? senses.push(list) - 1;
    places.set(key, place);
    return place;
  };
  const guessable = new Set([...lexicon.guessable.values()].flat());
  const sets = wordSets.map((name) => [name, [...lexicon[name]].join(bar)] as const);
  return {
    ...(Object.fromEntries(sets) as Record<WordSet, string>),
    language: lexicon.language,
    said: [...lexicon.phrases.values()].map(placeOf),
    senses,
    phrases: [...lexicon.phrases.keys()].join(bar),
    sure: [...lexicon.words].filter((word) => !guessable.has(word)).join(bar),
    shorthand: [...lexicon.shorthand],
    infinitive: lexicon.infinitive.source,
  };
}

/** The lexicon that was packed. */
export function unpacked({
  language,
  senses,
  phrases,
  said,
  sure,
  shorthand,
  infinitive,
  ...sets
}: PackedLexicon): Lexicon {
  const lists = senses.map((list) => list.map(([is, what]) => ({ is, what })));
  const keys = phrases.split(bar);
  const all = new Map<string, readonly Sense[]>();
  for (let at = 0; at < keys.length; at++) all.set(keys[at], lists[said[at]]);
  const listed = (text: string): readonly string[] => (text === '' ? [] : text.split(bar));
  const words = listed(sets.words);
  return {
    language,
    phrases: all,
    words: new Set(words),
    guessable: guessableOf(words, new Set(listed(sure))),
    small: new Set(listed(sets.small)),
    openings: new Set(listed(sets.openings)),
    auxiliaries: new Set(listed(sets.auxiliaries)),
    inverted: new Set(listed(sets.inverted)),
    announcements: new Set(listed(sets.announcements)),
    recalls: new Set(listed(sets.recalls)),
    recallEnds: new Set(listed(sets.recallEnds)),
    afterwards: new Set(listed(sets.afterwards)),
    reasons: new Set(listed(sets.reasons)),
    shorthand: new Map(shorthand),
    infinitive: new RegExp(infinitive),
  };
}

/** Words that a typing error may have meant, by their first letter. */
export function guessableOf(
  words: Iterable<string>,
  sure: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const guessable = new Map<string, string[]>();
  for (const word of words) {
    if (sure.has(word)) continue;
    const alike = guessable.get(word[0]);
    if (alike) alike.push(word);
    else guessable.set(word[0], [word]);
  }
  return guessable;
}
