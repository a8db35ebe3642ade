import {
  endOfPart,
  isJoiner,
  isLine,
  isMoreOrLess,
  isSite,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Saturday shifts on L1 and L2, 12 hours, weeks 10 to 16`, `samedis travaillés sur L1 : 12 h de plus`: hours told with work on a day of the
 * weekend are overtime, as long as it lasts each week, unless they are called regular.
 */
export function withWeekendWork(mentions: readonly Mention[]): readonly Mention[] {
  return withHoursOnWeekend(withWeekendMultiplied(mentions));
}

function withHoursOnWeekend(mentions: readonly Mention[]): readonly Mention[] {
  const weekend = mentions.findIndex((mention) => wordSays(mention, 'weekend'));
  const amount = mentions.findIndex((_, at) => isAround(mentions, weekend, at) && hoursAt(mentions, at) !== undefined);
  const hours = hoursAt(mentions, amount);
  if (weekend === -1 || hours === undefined) return mentions;
  const start = mentions.findLastIndex((one, at) => at < weekend && at !== amount && !isPassing(one)) + 1;
  const end = Math.max(weekend + 1, hours.end);
  const part = mentions.slice(start, end);
  const isWorked = part.some((one) => isWork(one)) || hours.isMore;
  const before = mentions[start - 1];
  const isApart = isJoiner(mentions[start]) || ['if', 'ask'].some((is) => wordSays(before, is));
  const quantity = hours.isRegular ? 'capacity' : 'overtime';
  if (!isWorked || !(start === 0 || isApart)) return mentions;
  const told = mentions.slice(start, end).flatMap((mention, index) => {
    const at = start + index;
    if (at === weekend) return [{ ...mention, senses: [{ is: 'quantity', what: quantity }] }];
    if (at === amount) return [hours.told];
    const isOfHours = (at > amount && at < hours.end) || (at === amount - 1 && isLink(mention));
    // `une équipe du samedi`: the article is no number.
    const isOne = mention.amount !== undefined && says(mention, 'mark', 'article');
    return isOfHours || isOne || isWork(mention) ? [] : [mention];
  });
  return withHoursOnWeekend([...mentions.slice(0, start), ...told, ...mentions.slice(end)]);
}

/** `Saturday shifts double on L3`, `le travail du samedi augmente de 50 %`: a multiple of the work of such a day is one of overtime. */
function withWeekendMultiplied(mentions: readonly Mention[]): readonly Mention[] {
  const weekend = mentions.findIndex((mention) => wordSays(mention, 'weekend'));
  const [before, next] = [mentions[weekend - 1], mentions[weekend + 1]];
  const work = [next, before].find((one) => one !== undefined && isWork(one));
  const isShare = ({ amount }: Mention): boolean => amount?.unit === 'percent' || amount?.unit === 'fraction';
  const part = mentions.slice(startOfPart(mentions, weekend), endOfPart(mentions, weekend));
  const isMultiplied = part.some((one) => isShare(one) || (isWord(one) && timesSaid(one) !== undefined));
  if (weekend === -1 || work === undefined || !isMultiplied) return mentions;
  return mentions
    .filter((mention) => mention !== work)
    .map((mention) =>
      wordSays(mention, 'weekend') ? { ...mention, senses: [{ is: 'quantity', what: 'overtime' }] } : mention,
    );
}

/** Whether what stands between a day and an amount may stand there. */
function isAround(mentions: readonly Mention[], day: number, at: number): boolean {
  return day !== -1 && mentions.slice(Math.min(day, at) + 1, Math.max(day, at)).every((one) => isPassing(one));
}

interface Hours {
  readonly told: Mention;
  readonly end: number;
  readonly isMore: boolean;
  readonly isRegular: boolean;
}

/** `8 hours`, `12 more hours a week`, `12 h de plus`, `8 hours each`: how many more there are, each week unless another time is said. */
function hoursAt(mentions: readonly Mention[], at: number): Hours | undefined {
  const { amount, ...rest } = mentions[at] ?? {};
  if (amount === undefined || rest.text === undefined || amount.sign === -1) return undefined;
  let [isMore, isCounted, isRegular] = [amount.sign === 1, amount.unit === 'hour', false];
  let end = at + 1;
  let per: string | undefined = amount.per;
  for (; end < mentions.length; end++) {
    const mention = mentions[end];
    if (isMoreOrLess(mention) && says(mention, 'action', 'raise')) isMore = true;
    else if (wordSays(mention, 'mark', 'regular')) {
      isRegular = true;
      isCounted ||= says(mention, 'quantity', 'capacity');
    } else if (!isCounted && wordSays(mention, 'unit', 'hour')) isCounted = true;
    else if (mention.amount?.isRate === true && per === undefined) per = mention.amount.unit;
    else if (!wordSays(mention, 'mark', 'each')) break;
  }
  if (!isCounted || (amount.unit !== 'hour' && amount.unit !== 'none')) return undefined;
  const told = { ...rest, amount: { ...amount, unit: 'hour', sign: 1, per: per ?? 'week' } } as Mention;
  return { told, end, isMore, isRegular };
}

/** A shift, or work. */
const isWork = (mention: Mention): boolean => wordSays(mention, 'unit', 'shift') || wordSays(mention, 'works');

/** The comma or the `of` in front of the hours. */
const isLink = (mention: Mention): boolean => isJoiner(mention) || wordSays(mention, 'mark', 'of');

/** Lines, times, and what says where and when it is worked. */
function isPassing(mention: Mention): boolean {
  const isNamed = isLine(mention) || isSite(mention) || mention.time !== undefined;
  const isOne = mention.amount?.value === 1 && says(mention, 'mark', 'article');
  const isOfAll = wordSays(mention, 'scope', 'all') || wordSays(mention, 'kind', 'resource');
  const isTurned = ['not', 'if', 'ask'].some((is) => says(mention, is));
  const isPlain = isSmall(mention) || isWork(mention) || says(mention, 'action', 'raise');
  return isNamed || isOfAll || isOne || (isWord(mention) && isPlain && !isTurned);
}
