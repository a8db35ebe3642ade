import { isName, isSmall, type Mention, says, wordSays } from '../mentions/mention.js';
import { putIn } from '../retelling/goods/put-in.js';
import { isAskedPrice, isBuying, isForPiece, isLikePrice } from './asked-price.js';
import { chosen, hasAny, type LeverChoice } from './chosen.js';
import { withoutQuantity } from './lever-of-things.js';
import { amountsOf, isTime, type Parts } from './parts.js';
import { resolved } from './quantity-choice.js';

/** Words that only say more of another quantity beside them. */
const weak = ['time', 'cost', 'production', 'delivery', 'opening'];

/** From the quantities that a clause names, and where it names none from the things that it names and what happens to them. */
export function leversOf(parts: Parts): LeverChoice {
  const strong = parts.quantities.filter((quantity) => !weak.includes(quantity));
  const named = strong.length > 0 ? strong : parts.quantities;
  // `hours of overtime` and `overtime hours` are overtime; `extra hours` may stand beside a number of hours.
  const kept =
    named.length > 1
      ? named.filter(
          (one) =>
            one !== 'capacity' ||
            !(
              ['overtime', 'transport', 'labour'].some((other) => named.includes(other)) ||
              isHoursOf(parts, countedInHours)
            ),
        )
      : named;
  const said = kept.filter(
    (quantity) =>
      // `geler le rendement à 95 %`: what is frozen beside another quantity is that one.
      (quantity !== 'frozen' || kept.length === 1) &&
      // `transport from Lyon to Spain doubles in price`
      (quantity !== 'price' ||
        !kept.includes('transport') ||
        parts.kinds.has('product') ||
        parts.kinds.has('family')) &&
      (quantity !== 'demand' || !(isSoldAt(parts, kept) || isOnlyAsking(parts, kept))),
  );
  if (isAskedOfUs(parts, said)) return chosen('purchase');
  if (isCarriedFor(parts, said)) return chosen(amountsOf(parts).some(isTime) ? 'lane_leadtime' : 'transport');
  if (isTakenByUnit(parts, said)) return chosen('consumption');
  if (said.length === 0 || isSoldDearer(parts, said)) return withoutQuantity(parts);
  const choices = said.map((quantity) => resolved(parts, quantity));
  const failed = choices.find((choice) => 'problem' in choice);
  if (failed) return failed;
  return { levers: choices.flatMap((choice) => ('levers' in choice ? choice.levers : [])) };
}

/** What is told in hours, as the hours of a line are. */
const countedInHours = ['changeover', 'setup'];

/** `the hours of the L3 changeovers`: what hours there are of, with nothing but names and small words between. */
function isHoursOf({ mentions }: Parts, quantities: readonly string[]): boolean {
  return mentions.every((hours, at) => {
    if (isName(hours) || !says(hours, 'quantity', 'capacity')) return true;
    const [of, ...behind] = mentions.slice(at + 1);
    if (of === undefined || isName(of) || !says(of, 'mark', 'of') || !says(hours, 'mark', 'hours')) return false;
    const end = behind.findIndex((mention) => !isName(mention) && !isSmall(mention));
    const stretch = mentions.slice(at, at + end + 3);
    return quantities.some((quantity) => end !== -1 && says(behind[end], 'quantity', quantity)) && isUnbroken(stretch);
  });
}

/** Whether mentions follow each other with no word between them, as `and` is. */
function isUnbroken(mentions: readonly Mention[]): boolean {
  return mentions.every((mention, at) => at === 0 || mention.from === mentions[at - 1].from + mentions[at - 1].length);
}

/** `Helixar wants 8% more`, `Vitrum sells at 0.31 a vial`: what a supplier asks for its goods is what they are bought for. */
function isAskedOfUs(parts: Parts, quantities: readonly string[]): boolean {
  const isSold = quantities.every((quantity) => ['demand', 'price', 'delivery', 'cost'].includes(quantity));
  const inTime = hasAny(parts, 'delay', 'hasten', 'longer', 'lesstime', 'faster', 'slower');
  const isVolume = parts.mentions.some(
    (mention) =>
      !isName(mention) &&
      says(mention, 'quantity', 'demand') &&
      !['charging', 'offering'].some((what) => says(mention, 'mark', what)) &&
      !(says(mention, 'sells') && isBoughtAt(parts)),
  );
  if (isVolume) return false;
  const isGoods =
    parts.kinds.has('component') &&
    !parts.kinds.has('product') &&
    !parts.kinds.has('site') &&
    amountsOf(parts).some(
      (mention) =>
        isForPiece(parts.mentions, mention) || (parts.mentions.some(isBuying) && isLikePrice(parts, mention)),
    );
  return (
    isSold &&
    !inTime &&
    (parts.kinds.has('supplier') || parts.wholeKinds.includes('supplier') || isGoods) &&
    !parts.kinds.has('location') &&
    isAskedPrice(parts)
  );
}

/** `we buy vials from Vitrum at 0.40`: an amount behind `at`, or for a piece, which no count of goods is. */
function isBoughtAt(parts: Parts): boolean {
  return amountsOf(parts).some((mention) => {
    const before = parts.mentions[parts.mentions.indexOf(mention) - 1];
    const isAt = wordSays(before, 'mark', 'price-at');
    const { unit, per, value } = mention.amount;
    const isPrice = unit === 'money' || (unit === 'none' && per === undefined && !Number.isInteger(value));
    return (isAt && isPrice) || isForPiece(parts.mentions, mention) || isLikePrice(parts, mention);
  });
}

/** `Mainz to Spain takes 14 days`, `moving a unit from Lyon to Spain costs 0.10`: from a site to a market, how long or how dear. */
function isCarriedFor(parts: Parts, quantities: readonly string[]): boolean {
  const { kinds, mentions } = parts;
  const isOther = ['resource', 'supplier', 'component'].some((kind) => kinds.has(kind as never));
  const isTariff = quantities.some((quantity) => tariffs.includes(quantity)) && isFromTo(parts);
  const isPlain = quantities.every((quantity) =>
    ['cost', 'delivery', 'time', ...(isTariff ? tariffs : [])].includes(quantity),
  );
  const at = (kind: string): number => mentions.findIndex(({ entities }) => entities.some((one) => one.kind === kind));
  const [site, location] = [at('site'), at('location')];
  const opening = mentions[site - 1];
  const isFrom = wordSays(opening, 'prep', 'from');
  const isTakenUp = [site, location].every((one) => !parts.own.includes(mentions[one]));
  // `delivering Spain from Mainz`, `… and costs 0.20 a unit`
  const isBehind = location !== -1 && (isFrom || isTakenUp);
  const isLane = site !== -1 && (site < location || isBehind);
  const isTold =
    hasAny(parts, 'dearer', 'cheaper') ||
    isTariff ||
    (quantities.includes('cost') && amountsOf(parts).length > 0) ||
    amountsOf(parts).some((mention) => isTime(mention) && !mention.amount.isRate && mention.amount.unit !== 'hour');
  const isLate = hasAny(parts, 'stop', 'lose', 'unless', 'dismiss');
  return isLane && !isOther && isPlain && isTold && !isLate;
}

/** A price, or a rate, which else is that of a line. */
const tariffs = ['price', 'speed'];

/** `the tariff from Lyon to Spain`: a site behind `from`, and a market behind `to`, with nothing between. */
function isFromTo({ mentions, kinds }: Parts): boolean {
  const site = mentions.findIndex(({ entities }) => entities.some(({ kind }) => kind === 'site'));
  const [before, to, market] = [mentions[site - 1], mentions[site + 1], mentions[site + 2]];
  if (before === undefined || to === undefined || market === undefined || isName(before) || isName(to)) return false;
  const isMarket = market.entities.some(({ kind }) => kind === 'location');
  return !kinds.has('product') && says(before, 'prep', 'from') && says(to, 'prep', 'to') && isMarket;
}

/** `INS-100 needs 10% more insulin-api per unit`: how much of a component goes into a product. */
function isTakenByUnit(parts: Parts, quantities: readonly string[]): boolean {
  const { kinds } = parts;
  const isOther = ['resource', 'supplier', 'location', 'site'].some((kind) => kinds.has(kind as never));
  const isMarked = (what: string): boolean =>
    parts.mentions.some((mention) => !isName(mention) && !mention.amount && says(mention, 'mark', what));
  const isUsed = quantities.includes('consumption') || isMarked('a-piece') || putIn(parts.mentions) !== undefined;
  const isPlain = quantities.every(
    (quantity) => quantity === 'consumption' || (quantity === 'demand' && isMarked('consuming')),
  );
  const isGoods = parts.mentions.some(
    ({ entities }) =>
      entities.some(({ kind }) => kind === 'product' || kind === 'family') &&
      !entities.some(({ kind }) => kind === 'component'),
  );
  const amounts = amountsOf(parts).filter(({ amount }) => !(amount.unit === 'units' && amount.value === 1));
  const isAmount = amounts.length === 1 && !isTime(amounts[0]) && amounts[0].amount.unit !== 'money';
  return (
    kinds.has('component') &&
    isGoods &&
    !isOther &&
    isUsed &&
    isPlain &&
    isAmount &&
    !hasAny(parts, 'dearer', 'cheaper')
  );
}

/** `Rheinsynth asks for a minimum order of 20,000`: the verb of a supplier, beside what it asks for, is no demand. */
function isOnlyAsking({ mentions, kinds }: Parts, quantities: readonly string[]): boolean {
  const words = mentions.filter((mention) => !isName(mention) && says(mention, 'quantity', 'demand'));
  const isVerb = (mention: Mention): boolean =>
    says(mention, 'mark', 'charging') || (quantities.includes('lotmultiple') && says(mention, 'mark', 'offering'));
  // `le transporteur et la demande montent`: behind an article it is a noun.
  const isNoun = (mention: Mention): boolean => {
    const before = mentions[mentions.indexOf(mention) - 1];
    return before !== undefined && !isName(before) && says(before, 'mark', 'article');
  };
  const isCarrier =
    quantities.includes('transport') && !kinds.has('product') && !kinds.has('family') && !words.some(isNoun);
  return quantities.length > 1 && (kinds.has('supplier') || isCarrier) && words.every(isVerb);
}

/** `INS-100 sold 5% dearer`: the verb says no more than that it has a price. */
function isSoldDearer(parts: Parts, quantities: readonly string[]): boolean {
  const words = parts.mentions.filter((mention) => wordSays(mention, 'quantity', 'demand'));
  const isSold = quantities.every((quantity) => quantity === 'demand') && words.every((one) => says(one, 'sells'));
  return isSold && hasAny(parts, 'dearer', 'cheaper');
}

/** `sells at a price 4% higher`: the verb says what the price is of, and no demand. */
function isSoldAt({ mentions }: Parts, quantities: readonly string[]): boolean {
  const isPrice = quantities.some((quantity) => ['price', 'purchase', 'unitcost'].includes(quantity));
  const words = mentions.filter((mention) => mention.entities.length === 0 && says(mention, 'quantity', 'demand'));
  return isPrice && words.every((mention) => says(mention, 'sells'));
}
