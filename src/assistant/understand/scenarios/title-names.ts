import type { Entity, KnownScenario, Vocabulary } from '../../vocabulary.js';
import type { Lexicon } from '../lexicon/sense.js';
import { links, titleWords } from '../lexicon/situations.js';
import { plainOf, plainWords } from '../lexicon/token.js';
import type { Mention } from '../mentions/mention.js';
import { launchNames } from './launch-names.js';
import { isOutageOf } from './outage-scenario.js';

/** The titles of scenarios by which questions call them too, in full or by the part that tells: `Saturday shifts` of `Saturday shifts through the second quarter`. */
export function titlesOf({ entities, scenarios }: Vocabulary, lexicons: readonly Lexicon[]): Titles {
  const isResource = (word: string): boolean =>
    entities.some(({ kind, value }) => kind === 'resource' && value.toLowerCase() === word);
  return new Map(
    entities.flatMap((entity) => {
      const known = entity.kind === 'scenario' ? scenarios.find(({ name }) => name === entity.value) : undefined;
      return known === undefined
        ? []
        : [
            [
              entity,
              [
                ...titleNames(known, lexicons, isResource)
                  .flatMap((name) => withFigures(name, lexicons))
                  .flatMap((name) => [name, ...otherwiseTold(name, lexicons)]),
                ...outageNames(known, entities),
                ...turnedNames(known, lexicons, isResource),
                ...launchNames(known, lexicons),
                ...seasonNames(known, lexicons),
              ],
            ] as const,
          ];
    }),
  );
}

/** A name, and the same with figures for its numbers: `down for 6 weeks`. */
function withFigures(name: string, lexicons: readonly Lexicon[]): readonly string[] {
  const words = plainWords(name);
  const figures = words.map((word) => {
    const senses = lexicons.flatMap(({ phrases }) => phrases.get(word) ?? []);
    return senses.find(({ is }) => is === 'number')?.what ?? word;
  });
  return figures.some((figure, at) => figure !== words[at]) ? [name, figures.join(' ')] : [name];
}

/** `launch of the combination tablet` of a title that has `a`, and `line 2 being down for two weeks` of one that has no verb. */
function otherwiseTold(name: string, lexicons: readonly Lexicon[]): readonly string[] {
  const words = plainWords(name);
  const at = words.findIndex((word, place) => place > 0 && articles.includes(word));
  const down = words.findIndex((word, place) => place > 0 && place < words.length - 1 && stops(word, lexicons));
  const swapped = (article: string): string => [...words.slice(0, at), article, ...words.slice(at + 1)].join(' ');
  return [
    ...(at === -1 ? [] : [...articles, 'our', 'this', ''].map(swapped)),
    ...(down === -1 ? [] : [[...words.slice(0, down), 'being', ...words.slice(down)].join(' ')]),
  ];
}

const articles: readonly string[] = ['a', 'an', 'the'];

/** A word for standing still that is no verb of its own: `down`, `out`. */
function stops(word: string, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(({ phrases }) => phrases.get(word)?.some(({ is, what }) => is === 'action' && what === 'stop'));
}

export type Titles = ReadonlyMap<Entity, readonly string[]>;

/** Whether a mention names a scenario by its title, and not by a name that it has as well. */
export function isTitle({ text, entities: [entity] }: Mention, titles: Titles): boolean {
  const names = entity && titles.get(entity);
  if (names === undefined) return false;
  const key = keyOf(text);
  return keysOf(names).has(key) && !entity.names.some((name) => keyOf(name) === key);
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The keys of a scenario's titles, made once. */
function keysOf(names: readonly string[]): ReadonlySet<string> {
  const keys = known.get(names) ?? new Set(names.map(keyOf));
  known.set(names, keys);
  return keys;
}

const keyOf = (text: string): string => plainWords(text).join('');

const fewestWords = 2;

/** A title, its head before a preposition, and what it is of in front: `Launch of a combination tablet` is a combination tablet launch. */
function titleNames(
  { title }: KnownScenario,
  lexicons: readonly Lexicon[],
  isResource: (word: string) => boolean,
): readonly string[] {
  const words = plainWords(title);
  const says = (word: string, is: string, what?: string): boolean =>
    lexicons.some(({ phrases }) =>
      phrases.get(word)?.some((sense) => sense.is === is && (what === undefined || sense.what === what)),
    );
  const isArticle = (word: string): boolean => says(word, 'mark', 'article');
  const cut = words.findIndex((word, at) => at > 0 && says(word, 'prep') && !says(word, 'prep', 'of'));
  const turn = words.findIndex((word, at) => at > 0 && ['of', 'in'].some((what) => says(word, 'prep', what)));
  const head = cut === -1 ? [] : words.slice(0, cut);
  const behind = turn === -1 ? [] : words.slice(turn + 1).filter((word) => !isArticle(word));
  // `Changeovers a third shorter`: shorter changeovers.
  const [first, last] = [words[0], words[words.length - 1]];
  const between = words.slice(1, -1);
  const isFigure = [between.join(' '), ...between].some((text) =>
    ['fraction', 'number', 'unit'].some((is) => says(text, is)),
  );
  const isTurned = isFigure && says(last, 'action') && !says(first, 'action');
  // What says a change by itself is no name: `line 2 down`, `demand surge`.
  const isChange = head.some(
    (word) => (says(word, 'action') && !says(word, 'unit')) || /\d/.test(word) || isResource(word),
  );
  const isNamed = (run: readonly string[]): boolean => run.length >= fewestWords && run.length < words.length;
  return [
    ...(words.length >= fewestWords ? [title] : []),
    ...(isNamed(head) && !isChange ? [head.join(' ')] : []),
    ...(isTurned ? [`${last} ${first}`] : []),
    ...(behind.length > 0 && turn <= fewestWords && behind.length <= longestOf
      ? [[...behind, ...words.slice(0, turn)].join(' ')]
      : []),
  ];
}

const longestOf = 3;

/** `the N2 outage`, of `line-n2-outage` and of `line-2-outage` alike: the code of the line and the word for its standing still. */
function outageNames({ name }: KnownScenario, entities: readonly Entity[]): readonly string[] {
  return entities
    .filter(({ kind, value }) => kind === 'resource' && isOutageOf(name, plainOf(value)))
    .map(({ value }) => `${value} ${plainWords(name).at(-1)}`);
}

/** Two words of a name or title in other words, and turned round as French has them: `rude winter`, `hiver rude`, `hausse de printemps`. */
function turnedNames(
  scenario: KnownScenario,
  lexicons: readonly Lexicon[],
  isResource: (word: string) => boolean,
): readonly string[] {
  const pairs = [scenario.name, ...titleNames(scenario, lexicons, isResource), ...seasonNames(scenario, lexicons)]
    .map(plainWords)
    .filter((words) => words.length === 2 && words.every((word) => /^\p{L}{4,}$/u.test(word)));
  return pairs.flatMap(([first, second]) =>
    titleWords(first).flatMap((one) =>
      titleWords(second).flatMap((other) => [`${one} ${other}`, ...links.map((link) => `${other} ${link} ${one}`)]),
    ),
  );
}

const seasonLinks: readonly string[] = ['in', 'in the', 'of the', 'of', 'this'];

/** `spring surge`, `the surge in spring`, of a scenario `surge` whose title says that it comes in spring. */
function seasonNames({ name, title }: KnownScenario, lexicons: readonly Lexicon[]): readonly string[] {
  const words = plainWords(title);
  const isSeason = (word: string): boolean =>
    lexicons.some(({ phrases }) => phrases.get(word)?.some(({ is }) => is === 'season'));
  return words.includes(name)
    ? words
        .filter(isSeason)
        .flatMap((season) => [`${season} ${name}`, ...seasonLinks.map((link) => `${name} ${link} ${season}`)])
    : [];
}
