import { isBorder, isWord, type Mention, putIn, says, wordSays } from '../../mentions/mention.js';

/**
 * `how much overtime to serve 98% of the demand`, `que faut-il pour honorer 99 % des commandes`: a share of all demand that is to be served is
 * a fill rate to reach. What is only told (`we deliver 10% of demand late`) is none.
 */
export function withServedShare(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'serving'));
  if (at === -1 || !isAimed(mentions, at)) return mentions;
  const share = mentions.findIndex((mention, index) => index > at && !isBound(mention) && !isStill(mention));
  if (isShareAlone(mentions, at, share)) return withRate(mentions, at, share);
  const demand = mentions.findIndex((mention, index) => index > share && !isOfAll(mention));
  if (!isShare(mentions[share]) || demand <= share + 1 || !isDemand(mentions[demand])) return mentions;
  const next = mentions[demand + 1];
  if (next !== undefined && isWord(next) && (says(next, 'action', 'delay') || says(next, 'ask', 'late')))
    return mentions;
  return [
    ...mentions.slice(0, at),
    { ...mentions[at], senses: [{ is: 'compare', what: 'reach' }] },
    ...mentions.slice(at + 1, share + 1),
    { ...mentions[demand], senses: [{ is: 'kpi', what: 'fill_rate' }] },
    ...(isDemandIf(mentions[demand]) ? [{ ...mentions[demand], senses: [{ is: 'if', what: '' }] }] : []),
    ...mentions.slice(demand + 1),
  ];
}

/** `if we're to keep serving 98%`: what is served is demand, also where that is not said. */
function isShareAlone(mentions: readonly Mention[], at: number, share: number): boolean {
  const { amount } = mentions[share] ?? {};
  const next = mentions[share + 1];
  const isEnd = next === undefined || isBorder(next);
  // `we serve 98%` tells; what is kept or wanted is aimed at.
  const isKept =
    isPurpose(mentions[at]) ||
    mentions
      .slice(Math.max(0, at - nearAim), share)
      .some(
        (one) =>
          isWord(one) &&
          (says(one, 'compare', 'reach') ||
            isStill(one) ||
            ['wanting', 'enduring', 'keeping'].some((what) => says(one, 'mark', what))),
      );
  return isEnd && isKept && isShare(mentions[share]) && (amount?.value ?? 0) > leastRate;
}

/** `to serve 99%`, `pour servir 99 %`: what it is for, in one phrase. */
const isPurpose = ({ text }: Mention): boolean => /^(?:to|pour|afin)\s/i.test(text);

function withRate(mentions: readonly Mention[], at: number, share: number): readonly Mention[] {
  return [
    ...mentions.slice(0, at),
    { ...mentions[at], senses: [{ is: 'compare', what: 'reach' }] },
    ...mentions.slice(at + 1, share + 1),
    putIn(mentions[share].from, mentions[share].text, { is: 'kpi', what: 'fill_rate' }),
    ...mentions.slice(share + 1),
  ];
}

/** What stands at most between the aim and what is served. */
const nearAim = 3;

/** What is less than this many percent is no rate that one serves. */
const leastRate = 80;

/** Whether it is asked for or wanted, and not told, that so much is served. */
function isAimed(mentions: readonly Mention[], at: number): boolean {
  return mentions.slice(0, at).some((mention) => isWord(mention) && isAim(mention));
}

const isAim = (mention: Mention): boolean =>
  ['seek', 'recommend', 'risk', 'survive'].some((what) => says(mention, 'ask', what)) ||
  ['whether', 'wondering', 'turned', 'wanting', 'how'].some((what) => says(mention, 'mark', what));

/** `while still filling 97%`, `en servant encore 97 %`. */
const isStill = (mention: Mention): boolean => wordSays(mention, 'mark', 'still');

/** `at least`, `over`, `at`. */
const isBound = (mention: Mention): boolean => wordSays(mention, 'compare');

/** `of all the`, `de la`, `de nos`. */
const isOfAll = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'scope', 'all') || ['of', 'article', 'opening'].some((what) => says(mention, 'mark', what)));

/** Less than this many percent is a part of what is sold, and no rate that one wants to keep. */
const leastShare = 50;

function isShare(mention: Mention | undefined): boolean {
  const amount = mention?.amount;
  return (
    amount?.unit === 'percent' &&
    amount.sign === undefined &&
    amount.value > leastShare &&
    amount.value <= 100 &&
    !amount.isRate
  );
}

const isDemand = (mention: Mention | undefined): boolean =>
  mention !== undefined && isWord(mention) && (says(mention, 'quantity', 'demand') || isDemandIf(mention));

/** `servir 98 % de la demande si L2 ferme`: behind a share no verb, `il demande si`, which is one phrase. */
const isDemandIf = (mention: Mention): boolean => says(mention, 'reports') && /^demande si$/i.test(mention.text);
