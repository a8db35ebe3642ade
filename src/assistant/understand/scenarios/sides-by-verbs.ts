import type { KnownScenario, Vocabulary } from '../../vocabulary.js';
import { isOr, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { entityOf, nameOf, sensesOf, wordsOf } from './title-words.js';

/**
 * `shorten changeovers or work on Saturdays`, `vaut-il mieux travailler le samedi que de raccourcir les changements de série ?`: two sides
 * that say by a verb and no figure what a scenario of the project is called. One alone names none.
 */
export function withSidesByVerbs(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  return withThanOfScenarios(named(mentions, vocabulary));
}

/** `is it better to have faster changeovers than Saturday shifts`: `than` parts two scenarios as `or` does, and puts none on the other. */
function withThanOfScenarios(mentions: readonly Mention[]): readonly Mention[] {
  const than = mentions.findIndex((one) => wordSays(one, 'mark', 'than-other'));
  const front = mentions.slice(0, Math.max(0, than));
  const isAsked = front.some((one) => wordSays(one, 'ask', 'better') && !wordSays(one, 'mark', 'than-other'));
  const isNamed = (one: Mention | undefined): boolean => one !== undefined && isScenario(one);
  const before = front.findLast((one) => !isSmall(one));
  const behind = mentions.slice(than + 1).find((one) => !isSmall(one));
  if (!isAsked || !isNamed(before) || !isNamed(behind)) return mentions;
  return mentions.with(than, { ...mentions[than], senses: [{ is: 'or', what: '' }] });
}

function named(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const isPlain = (one: Mention): boolean => isWord(one) && one.amount === undefined;
  const [border, ...others] = mentions.filter((one) => isOr(one) || wordSays(one, 'mark', 'than-other'));
  if (border === undefined || others.length > 0 || !mentions.every(isPlain)) return mentions;
  const at = mentions.indexOf(border);
  const sides = [mentions.slice(0, at), mentions.slice(at + 1)].map(withoutAsking);
  const [one, other] = sides.map((side) => meantBy(side, vocabulary));
  if (one === undefined || other === undefined || one === other) return mentions;
  const [first, second] = [one, other].map((known, index) => nameOf(sides[index], entityOf(known, vocabulary)));
  return [...mentions.slice(0, mentions.indexOf(sides[0][0])), first, border, second];
}

/** A side from its verb on, without what asks which is the better. */
function withoutAsking(side: readonly Mention[]): readonly Mention[] {
  const asked = side.findLastIndex((one) => ['ask', 'if', 'kpi'].some((is) => says(one, is)));
  const own = side.slice(asked + 1);
  return own.slice(
    Math.max(
      0,
      own.findIndex((one) => !isSmall(one) || says(one, 'works')),
    ),
  );
}

/** The one scenario by whose title a verb with its object calls it. */
function meantBy(side: readonly Mention[], { scenarios }: Vocabulary): KnownScenario | undefined {
  const fitting = scenarios.filter((known) => [isShorter, isWorked].some((isMeant) => isMeant(side, known)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const shorter = ['lower', 'lesstime', 'faster', 'hasten'];

/** `shorten changeovers`: changeovers that the title says to be shorter as well. */
function isShorter(side: readonly Mention[], { title }: KnownScenario): boolean {
  const said = side.filter((one) => !isSmall(one));
  const isOf = (one: Mention): boolean => wordSays(one, 'quantity', 'changeover');
  const isLess = (one: Mention): boolean => shorter.some((action) => wordSays(one, 'action', action));
  const isTold = said.length === 2 && said.some(isOf) && said.some(isLess);
  return isTold && titleSays(title, 'quantity', ['changeover']) && titleSays(title, 'action', shorter);
}

/** `work on Saturdays`: days of the weekend that the title names. */
function isWorked(side: readonly Mention[], { title }: KnownScenario): boolean {
  const said = side.filter((one) => !isSmall(one) && !says(one, 'works'));
  const isTold = side.some((one) => says(one, 'works')) && said.length > 0;
  const days = said.flatMap(({ senses }) => senses.filter(({ is }) => is === 'weekend')).map(({ what }) => what);
  return isTold && said.every((one) => wordSays(one, 'weekend')) && titleSays(title, 'weekend', days);
}

function titleSays(title: string, is: string, whats: readonly string[]): boolean {
  return wordsOf(title).some((word) => sensesOf(word).some((sense) => sense.is === is && whats.includes(sense.what)));
}
