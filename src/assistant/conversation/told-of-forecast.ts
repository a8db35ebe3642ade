import type { Reading } from '../reading.js';
import { isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../understand/mentions/mention.js';
import { holdsAny } from './opening.js';
import type { FollowUp } from './said.js';

type Way = 'raise' | 'lower';

/**
 * `it comes out 10% higher`, `on finit 15 % en dessous`, `let Salbuvent run 25% over forecast`, behind a forecast: demand by so much, in the words
 * that a question would say it with; undefined where no share and which way it goes is told, or anything else is.
 */
export function toldOfForecast(last: Reading | undefined, said: FollowUp): string | undefined {
  const { text, language, words, recognise, understand } = said;
  if (last?.command.name !== 'forecast') return undefined;
  const { mentions } = recognise(text, language);
  const [amount, ...others] = mentions.filter((mention) => mention.amount !== undefined);
  const unit = amount?.amount?.unit;
  const way = wayOf(mentions, said);
  const isPlain = mentions.every((mention) => mention === amount || isOfForecast(mention));
  if (others.length > 0 || (unit !== 'percent' && unit !== 'fraction') || way === undefined || !isPlain)
    return undefined;
  const names = mentions.filter(isName).map((mention) => mention.text);
  const when = mentions.flatMap((mention, at) => (mention.time === undefined ? [] : [timeText(mentions, at)]));
  const share = amount.text.replace(/^[-+−]\s*/, '');
  const told = [words.demand, ...names, share, words.moved[way], ...when].join(' ');
  return understand(told, language).unread.length === 0 ? told : undefined;
}

/** Which way demand is off its forecast; undefined where no word says it, or two say otherwise. */
function wayOf(mentions: readonly Mention[], { text, words }: FollowUp): Way | undefined {
  const isWay = (way: Way, mark: string, compare: string): boolean =>
    holdsAny(text, words.besideForecast[way]) ||
    mentions.some(
      (mention) =>
        isWord(mention) &&
        (says(mention, 'action', way) || says(mention, 'mark', mark) || says(mention, 'compare', compare)),
    );
  // `it turns out too low`, of the forecast: demand is higher.
  const isForecast = (way: Way): boolean => holdsAny(text, words.ofForecast[way]);
  if (isForecast('raise') !== isForecast('lower')) return isForecast('raise') ? 'raise' : 'lower';
  const [isUp, isDown] = [isWay('raise', 'above-normal', 'above'), isWay('lower', 'below-normal', 'below')];
  return isUp === isDown ? undefined : isUp ? 'raise' : 'lower';
}

/** Goods, places and times, words for what is sold or forecast, for how it comes out, and those that say nothing. */
function isOfForecast(mention: Mention): boolean {
  if (isName(mention)) return mention.entities.every(({ kind }) => ['product', 'family', 'location'].includes(kind));
  if (mention.time !== undefined || isSmall(mention)) return true;
  if (mention.senses.length === 0 || says(mention, 'not') || says(mention, 'kpi') || says(mention, 'unit'))
    return false;
  const isSold = ({ what }: { readonly what: string }): boolean => what === 'demand' || what === 'forecast';
  const isOther = saidOf(mention, 'quantity').some((what) => !isSold({ what })) && !says(mention, 'mark', 'arriving');
  const moves = saidOf(mention, 'action');
  // `comes out`: no stop.
  const isMove = moves.every((what) => ['raise', 'lower', 'set'].includes(what)) || says(mention, 'mark', 'downward');
  return !isOther && isMove;
}

/** A time, with the preposition before it. */
function timeText(mentions: readonly Mention[], at: number): string {
  const before = mentions[at - 1];
  const isLink = wordSays(before, 'prep') && !says(before, 'compare');
  return isLink ? `${before.text} ${mentions[at].text}` : mentions[at].text;
}
