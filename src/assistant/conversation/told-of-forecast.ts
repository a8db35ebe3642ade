import type { Reading } from '../reading.js';
import { isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../understand/mentions/mention.js';
import { holdsAny } from './opening.js';
import type { FollowUp } from './said.js';

type Way = 'raise' | 'lower';

/**
 * `it comes out 10% higher`, `on finit 15 % en dessous`, `let Salbuvent run 25% over forecast`, `add 400 a week in May`, behind a forecast: demand by so much, in the words
 * that a question would say it with; undefined where no share or rate and which way it goes is told, or anything else is.
 */
export function toldOfForecast(last: Reading | undefined, said: FollowUp): string | undefined {
  const { text, language, words, recognise, understand } = said;
  if (last?.command.name !== 'forecast') return undefined;
  const { mentions } = recognise(text, language);
  const rate = mentions.find((mention) => mention.amount?.isRate === true);
  const [amount, ...others] = mentions.filter((mention) => mention.amount !== undefined && mention !== rate);
  const unit = amount?.amount?.unit;
  const isShare = unit === 'percent' || unit === 'fraction';
  // `add 400 a week in May`
  const isRate = (unit === 'none' || unit === 'units') && (rate !== undefined || amount?.amount?.per !== undefined);
  const way = wayOf(mentions, said);
  const isPlain = mentions.every(
    (mention) => mention === amount || mention === rate || isOfForecast(mention) || isMore(mention),
  );
  if (amount === undefined || others.length > 0 || !(isShare || isRate) || way === undefined || !isPlain)
    return undefined;
  const named = mentions.filter((mention) => isName(mention) && !isMore(mention)).map(({ text: name }) => name);
  // So many units are of one product, which a share need not be.
  const names = named.length > 0 || isShare ? named : seriesNamed(last, said);
  if (names === undefined) return undefined;
  const when = mentions.flatMap((mention, at) => (mention.time === undefined ? [] : [timeText(mentions, at)]));
  const share = amount.text.replace(/^[-+−]\s*/, '');
  const per = rate === undefined ? [] : [rate.text];
  const told = [words.demand, ...names, share, ...(isShare ? [] : per), words.moved[way], ...when].join(' ');
  return understand(told, language).unread.length === 0 ? told : undefined;
}

/** The product and the place of the one series that was shown, as a question would name them; undefined where several were. */
function seriesNamed({ command: { arguments: words } }: Reading, said: FollowUp): readonly string[] | undefined {
  const series = words.filter((_, at) => words[at - 1] === '--series');
  const [product, place] = series[0]?.split('@') ?? [];
  if (series.length !== 1 || product === undefined) return undefined;
  return [product, ...(place === undefined ? [] : [said.words.atPlace(place)])];
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

/** `more`, which a parameter may be called. */
function isMore(mention: Mention): boolean {
  const isWay = says(mention, 'action', 'raise') || says(mention, 'action', 'lower');
  return isWay && mention.entities.every(({ kind }) => kind === 'parameter');
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
