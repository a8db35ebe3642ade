import { isBorder, isWord, type Mention, putIn, says, wordSays } from '../../mentions/mention.js';
import { isBringing, isLink, isPart, nameOfKpi } from './part-of-plan.js';

/** `to serve VAC-200 at 99%`, `pour que la famille soit servie à 98 %`: a share of what is asked for, which is a fill rate. */
export function withServedPart(mentions: readonly Mention[]): readonly Mention[] {
  const share = mentions.findIndex(
    ({ amount }, index) => amount?.unit === 'percent' && amount.value > leastServed && isServedAt(mentions, index),
  );
  if (share === -1) return mentions;
  const rate = putIn(mentions[share].from, mentions[share].text, { is: 'kpi', what: 'fill_rate' });
  const serving = mentions.map((mention, index) =>
    index < share && isServing(mention) ? { ...mention, senses: [{ is: 'compare', what: 'reach' }] } : mention,
  );
  return [...serving.slice(0, share + 1), rate, ...serving.slice(share + 1)];
}

/** Less than this many percent is no rate at which one wants to serve. */
const leastServed = 50;

function isServedAt(mentions: readonly Mention[], share: number): boolean {
  const front = mentions.slice(0, share);
  const goods = front.findLastIndex((mention) => isPart(mention, 'items'));
  const isSought = mentions.some(
    (mention, at) => says(mention, 'ask', 'recommend') || says(mention, 'ask', 'seek') || isWhichOf(mentions, at),
  );
  const serving = front.findLastIndex((mention) => isServing(mention) || (isSought && isBrought(mention)));
  const next = mentions[share + 1];
  const isOfKpi = mentions[share + 2] !== undefined && nameOfKpi(mentions[share + 2]) !== undefined;
  const isAlone =
    next === undefined || next.time !== undefined || isBorder(next) || (wordSays(next, 'prep') && !isOfKpi);
  // `so that the family is served at 98%`: what is served stands in front where it is not said who serves.
  const isPassive = serving !== -1 && wordSays(front[serving], 'mark', 'supplied');
  const isNear =
    goods !== -1 &&
    serving !== -1 &&
    (isPassive ? goods < serving : serving < goods) &&
    front
      .slice(Math.min(goods, serving) + 1)
      .every((mention) => isPart(mention, 'items') || isServing(mention) || isBringing(mention) || isLink(mention));
  return isAlone && isNear && isAt(front[share - 1]);
}

/** `which overtime on L3`: how much of it is sought. */
function isWhichOf(mentions: readonly Mention[], at: number): boolean {
  return wordSays(mentions[at], 'ask', 'which') && wordSays(mentions[at + 1], 'quantity');
}

const isServing = (mention: Mention): boolean =>
  wordSays(mention, 'mark', 'serving') || wordSays(mention, 'mark', 'supplied');

/** `bring`, `gets`: what brings goods to a share, and no more is said, brings them to that service. */
const isBrought = (mention: Mention): boolean =>
  isWord(mention) &&
  !says(mention, 'action') &&
  (says(mention, 'compare', 'reach') || says(mention, 'mark', 'bringing') || says(mention, 'mark', 'getting'));

const isAt = (mention: Mention | undefined): boolean =>
  mention !== undefined && isWord(mention) && (says(mention, 'prep') || says(mention, 'compare'));
