import { labels } from '../../../tables/table.js';
import { isJoiner, isName, isSmall, isWord, type Mention, says, saysInTurn } from '../mentions/mention.js';
import { type AmountMention, amountsOf, before, isFor, type Parts } from './parts.js';

/** Words of a clause that set what it says beside something else, so that what it says of the plan is not known. */
export function doubtfulIn(parts: Parts): readonly Mention[] {
  return [
    comparedIn(parts),
    ofAnotherIn(parts),
    shareIn(parts),
    shareLateIn(parts),
    openEndedIn(parts),
    deniedIn(parts),
    noneOrMoreIn(parts),
    pairIn(parts),
    leavingIn(parts),
    givenIn(parts),
    unchangedIn(parts),
  ].filter((mention) => mention !== undefined);
}

const comparing = ['raise', 'lower', 'faster', 'slower', 'dearer', 'cheaper', 'longer', 'lesstime'];

/** `N1 10% faster than N2`, `5% higher in April than in March`: against a thing or a time, which is none of what changes. */
function comparedIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    // `more than`: one word of it says which way, the other than what.
    const isMoreThan = mention.length === 2 && says(mention, 'prep', 'than') && says(mention, 'action');
    if (!isWord(mention) || !(isMoreThan || says(mention, 'mark', 'than-other'))) return false;
    const next = mentions.slice(at + 1).find((one) => !isWord(one) || !(isSmall(one) && !says(one, 'action')));
    const isThing = next !== undefined && (isName(next) || next.time !== undefined);
    const isMore = mentions
      .slice(0, at + 1)
      .some((one) => isWord(one) && comparing.some((action) => says(one, 'action', action)));
    const isOnly = mentions.slice(0, at).some((one) => isWord(one) && says(one, 'mark', 'denying'));
    return isThing && isMore && !isOnly;
  });
}

const shares = ['percent', 'fraction', 'factor'];

const isShare = ({ amount }: AmountMention): boolean => shares.includes(amount.unit);

/** `rises half as much`, `twice that`, `half of it`, `of which 5%`: a share of what was said before. */
function ofAnotherIn(parts: Parts): Mention | undefined {
  const { mentions, actions } = parts;
  const isMoved = actions.has('raise') || actions.has('lower') || actions.has('lose');
  return amountsOf(parts).find((amount) => {
    if (!isShare(amount)) return false;
    const at = mentions.indexOf(amount);
    const [next, behind] = mentions.slice(at + 1, at + 3);
    const isQuick =
      next !== undefined && isWord(next) && (says(next, 'action', 'faster') || says(next, 'action', 'slower'));
    const isVague = amount.amount.unit !== 'percent' && isQuick && parts.quantities.includes('demand');
    const isThat = next !== undefined && isWord(next) && says(next, 'mark', 'that-one') && isEnd(behind);
    const which = mentions[at - 1];
    const isOfWhich = which !== undefined && isWord(which) && says(which, 'mark', 'of-which');
    return (isMoved && says(amount, 'mark', 'as-another')) || isVague || isThat || isOfWhich;
  });
}

/** What ends a part of a sentence, or says where or when. */
const isEnd = (mention: Mention | undefined): boolean =>
  mention === undefined ||
  mention.time !== undefined ||
  isJoiner(mention) ||
  (isWord(mention) && says(mention, 'prep'));

const isThing = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  (!isWord(mention) || says(mention, 'quantity') || says(mention, 'kind') || says(mention, 'cause'));

/** `rises by half of the vaccine rise`: a share of what something else does. */
function shareIn(parts: Parts): Mention | undefined {
  const { mentions } = parts;
  return amountsOf(parts).find((amount) => {
    const opening = before(parts, amount);
    const behind = mentions.slice(mentions.indexOf(amount) + 1);
    const moves = behind.find((one) => isWord(one) && (says(one, 'action', 'raise') || says(one, 'action', 'lower')));
    const isBy = opening !== undefined && isWord(opening) && says(opening, 'prep', 'by');
    const isOfOther = behind.some(isName)
      ? moves !== undefined
      : says(amount, 'mark', 'part-of') && !behind.some(isThing);
    return amount.amount.unit === 'fraction' && isBy && isOfOther && parts.actions.size > 0;
  });
}

/** `10% of the pens arrive late`: a part of what is delivered. */
function shareLateIn(parts: Parts): Mention | undefined {
  const { mentions, actions } = parts;
  if (!actions.has('delay') && !actions.has('hasten')) return undefined;
  return amountsOf(parts).find((amount) => {
    const behind = mentions.slice(mentions.indexOf(amount) + 1);
    const next = behind.find((one) => !isWord(one) || !isSmall(one));
    const isOf = says(amount, 'mark', 'part-of') || (behind[0] !== undefined && says(behind[0], 'prep', 'of'));
    return ['percent', 'fraction'].includes(amount.amount.unit) && isOf && isThing(next) && !isFor(parts, amount);
  });
}

/** `en hausse de plus de 10 %`: no amount, but the least that it may be. */
function openEndedIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const [of, amount] = mentions.slice(at + 1, at + 3);
    const isMore = isWord(mention) && says(mention, 'mark', 'adding') && says(mention, 'action', 'raise');
    return isMore && of !== undefined && isWord(of) && says(of, 'mark', 'of') && amount?.amount?.unit === 'percent';
  });
}

/** `la demande ne peut baisser`: a denial of one word. `nobody expects a fall` denies what is told. */
function deniedIn({ mentions, actions }: Parts): Mention | undefined {
  const words = mentions.filter(isWord);
  const isOther = (one: Mention): boolean =>
    ['restricting', 'capped', 'neither'].some((what) => says(one, 'mark', what)) || says(one, 'scope', 'only');
  const denying = mentions.find((_, at) => saysInTurn(mentions, at, ['mark', 'denying'], ['mark', 'modal']));
  if (denying !== undefined && !actions.has('unless') && !words.some(isOther)) return denying;
  return mentions.find((_, at) => saysInTurn(mentions, at, ['action', 'unless'], ['reports']));
}

/** `plus d'heures sup`: more of it, or none any more. */
function noneOrMoreIn({ mentions, kinds }: Parts): Mention | undefined {
  const isDenied = mentions.some((one) => isWord(one) && (says(one, 'mark', 'denying') || says(one, 'not')));
  return isDenied || kinds.has('resource')
    ? undefined
    : mentions.find((one) => isWord(one) && says(one, 'action', 'unless') && says(one, 'compare', 'above'));
}

/** `both lines` where there are three. */
function pairIn(parts: Parts): Mention | undefined {
  const { mentions, vocabulary } = parts;
  const places = mentions.flatMap(({ entities }) => entities).filter(({ kind }) => ['site', 'family'].includes(kind));
  return mentions.find((mention, at) => {
    const next = mentions[at + 1];
    if (next === undefined || !isWord(mention) || !isWord(next) || !says(mention, 'mark', 'pair')) return false;
    const kinds = next.senses.filter(({ is }) => is === 'kind').map(({ what }) => what);
    const all = vocabulary.entities.filter(({ kind }) => kinds.includes(kind));
    const grouped = all.filter(({ group }) => places.some(({ value }) => value === group));
    const counted = grouped.length > 0 ? grouped : all;
    const size = kinds.includes('resource')
      ? linesOfProduct(parts)
      : kinds.includes('component')
        ? componentsOfSupplier(parts)
        : undefined;
    return kinds.length > 0 && (size ?? new Set(counted.map(({ value }) => value)).size) !== 2;
  });
}

const ofRoutings = ['yield', 'speed', 'setup', 'lot'];

/** `a yield of 94% for INS-200 on both lines`: on how many lines the one product runs, whose rows alone change. */
function linesOfProduct({ mentions, quantities, kinds, vocabulary }: Parts): number | undefined {
  const products = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'product'));
  const table = vocabulary.dataset.get('routings');
  const isOfRoutings = quantities.length > 0 && quantities.every((quantity) => ofRoutings.includes(quantity));
  if (products.length !== 1 || table === undefined || !isOfRoutings || kinds.has('resource')) return undefined;
  const { codes, labels: names } = labels(table, 'product');
  return [...codes].filter((code) => names[code] === products[0].value).length;
}

/** `Corvane delivers a fifth less of both ingredients`: how many the one supplier sells. */
function componentsOfSupplier({ mentions, kinds, vocabulary }: Parts): number | undefined {
  const suppliers = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'supplier'));
  const table = vocabulary.dataset.get('suppliers');
  if (suppliers.length !== 1 || table === undefined || kinds.has('component')) return undefined;
  const { codes, labels: names } = labels(table, 'supplier');
  return [...codes].filter((code) => names[code] === suppliers[0].value).length;
}

/** `a tenth of the demand goes`: what is left, or what is no more. */
function leavingIn(parts: Parts): Mention | undefined {
  const last = parts.own[parts.own.length - 1];
  const isPart = amountsOf(parts).some(({ amount }) => ['fraction', 'percent'].includes(amount.unit));
  return isPart && parts.actions.size === 0 && last !== undefined && isWord(last) && says(last, 'mark', 'leaving')
    ? last
    : undefined;
}

/** `L2 gives 10 hours to L3`: less of the one, and more of the other. */
function givenIn({ mentions, actions, own }: Parts): Mention | undefined {
  if (!actions.has('lose') && !actions.has('lower')) return undefined;
  const isLine = (mention: Mention | undefined): boolean =>
    mention?.entities.some(({ kind }) => kind === 'resource') === true;
  const amount = mentions.findIndex((mention) => mention.amount?.unit === 'hour' || mention.amount?.unit === 'percent');
  if (amount === -1 || !mentions.slice(0, amount).some(isLine)) return undefined;
  return own.find((mention, at) => {
    const isBehind = mentions.indexOf(mention) > amount;
    return isBehind && isWord(mention) && says(mention, 'prep', 'to') && isLine(own[at + 1]);
  });
}

/** `no change in demand`: nothing happens to it. */
function unchangedIn({ mentions, quantities }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const next = mentions[at + 1];
    const isNone = isWord(mention) && says(mention, 'action', 'unless');
    return (
      isNone &&
      next !== undefined &&
      isWord(next) &&
      says(next, 'mark', 'changing') &&
      (!says(next, 'quantity') || quantities.length > 1)
    );
  });
}
