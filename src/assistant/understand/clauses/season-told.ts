import type { Token } from '../lexicon/token.js';
import { isGoods, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { isUnknown } from '../mentions/passed-over.js';
import { type Borders, type Part, partsOf, type Stretch, stretchOfPart } from './told-around.js';

/**
 * How a season is, or runs, told beside what changes then: `mild winter, respiratory down 15% until March`, `la saison de grippe s'arrête plus
 * tôt, demande divisée par deux en mars`. It says why, and of which goods the demand is where what changes names none.
 */
export function seasonTold(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  isNear: (text: string) => boolean,
): readonly Stretch[] {
  const parts = partsOf(question, mentions, tokens, borders);
  return parts.flatMap((part, index) => {
    const others = parts.filter((one) => one !== part).flatMap((one) => one.mentions);
    const next = parts[index + 1];
    if (!isOfSeason(part, isNear) || !isChangedThen(others) || (index > 0 && next !== undefined)) return [];
    const whole = stretchOfPart(part, next, question, tokens);
    const goods = part.mentions.find(isGoods);
    const named = others.filter(isGoods);
    if (goods === undefined || named.some(({ text }) => text === goods.text)) return [whole];
    if (named.some((one) => goods.entities.some((entity) => one.entities.includes(entity)))) return [whole];
    if (named.length > 0 || index > 0) return [];
    const { start, end } = tokens[goods.from];
    return [
      { start: whole.start, end: start },
      { start: end, end: whole.end },
    ];
  });
}

const borders: Borders = { begins: () => false, ends: () => false };

/** A season alone, and how it is or runs: no amount, no time, no place, and no word that is not known but its verb. */
function isOfSeason({ mentions }: Part, isNear: (text: string) => boolean): boolean {
  const isPeriod = mentions.some((mention) => wordSays(mention, 'mark', 'period')) && mentions.some(isGoods);
  const isSeason = isPeriod || mentions.some((one) => wordSays(one, 'season') || wordSays(one, 'mark', 'occasion'));
  const isRunning = mentions.some(isCourse);
  const isHow = isRunning || mentions.some((one) => wordSays(one, 'mark', 'weather') || isToldWeather(one));
  const isVerb = ({ text }: Mention): boolean => isRunning && /^[\p{Ll}]{3,}$/u.test(text) && !isNear(text);
  const unknown = mentions.filter(isUnknown);
  return (
    isSeason &&
    isHow &&
    unknown.length < 2 &&
    unknown.every(isVerb) &&
    mentions.every((one) => (isPeriod && isGoods(one)) || isUnknown(one) || isPlain(one))
  );
}

/** `hiver doux`: a phrase for a season and how it is. */
const isToldWeather = (mention: Mention): boolean => wordSays(mention, 'mark', 'occasion') && mention.length > 1;

const courses = ['stop', 'hasten', 'delay', 'longer', 'lesstime', 'raise', 'lower'];

/** `ends earlier`, `is longer`: how it runs, and by no amount. */
const isCourse = (mention: Mention): boolean =>
  isWord(mention) && !isSmall(mention) && courses.some((what) => says(mention, 'action', what));

function isPlain(mention: Mention): boolean {
  if (wordSays(mention, 'mark', 'weather')) return true;
  if (!isWord(mention) || ['not', 'or', 'if', 'ask', 'scope'].some((is) => says(mention, is) && !isSmall(mention)))
    return false;
  const marks = ['occasion', 'period'];
  return (
    isSmall(mention) || says(mention, 'season') || isCourse(mention) || marks.some((one) => says(mention, 'mark', one))
  );
}

/** A change with a time of its own: the season is not when it is. */
function isChangedThen(others: readonly Mention[]): boolean {
  const isChange = (mention: Mention): boolean => mention.amount !== undefined || isMultiplying(mention);
  return others.some(isChange) && others.some(({ time }) => time !== undefined);
}

const isMultiplying = (mention: Mention): boolean =>
  isWord(mention) && mention.senses.some(({ is, what }) => is === 'action' && what.startsWith('multiply:'));
