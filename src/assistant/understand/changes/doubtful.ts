import { labels } from '../../../tables/table.js';
import { isTime } from '../figures/amount.js';
import { isJoiner, isName, isSmall, isWord, type Mention, says, saysInTurn } from '../mentions/mention.js';
import { everySecondIn } from './every-second.js';
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
    apartIn(parts),
    lostAgainIn(parts),
    countedFromIn(parts),
    relativeIn(parts),
    thatOfIn(parts),
    goneToIn(parts),
    theirCrewIn(parts),
    unchangedIn(parts),
    everySecondIn(parts),
  ].filter((mention) => mention !== undefined);
}

const comparing = ['raise', 'lower', 'faster', 'slower', 'dearer', 'cheaper', 'longer', 'lesstime'];

/** `N1 10% faster than N2`, `5% higher in April than in March`: against a thing or a time, which is none of what changes. */
function comparedIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    // `more than`: one word of it says which way, the other than what.
    const isMoreThan = mention.length <= 2 && says(mention, 'prep', 'than') && says(mention, 'action');
    if (!isWord(mention) || !(isMoreThan || says(mention, 'mark', 'than-other'))) return false;
    const next = mentions.slice(at + 1).find((one) => !isWord(one) || !(isSmall(one) && !says(one, 'action')));
    const isTheirs = mentions[at + 1] !== undefined && says(mentions[at + 1], 'mark', 'possessive');
    const isHours = next !== undefined && isWord(next) && says(next, 'quantity', 'capacity') && !isTheirs;
    const isThing = next !== undefined && (isName(next) || next.time !== undefined || isHours);
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
    const [that, end] =
      next !== undefined && isWord(next) && says(next, 'mark', 'of') ? [behind, mentions[at + 3]] : [next, behind];
    const isThat = that !== undefined && isWord(that) && says(that, 'mark', 'that-one') && isEnd(end);
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

/**
 * `L3 gets 10 hours of L2's overtime`, `the crew of L2 helps on L3`, `the maintenance of N1 with 12 hours of overtime on N2`: two lines, the
 * one said to be of something else than the other.
 */
function apartIn({ own, quantities }: Parts): Mention | undefined {
  const isLine = (mention: Mention): boolean =>
    mention.entities.some(({ kind }) => kind === 'resource' || kind === 'supplier');
  const first = own.findIndex(isLine);
  const second = own.findIndex((mention, at) => at > first && isLine(mention));
  if (first === -1 || second === -1) return undefined;
  const between = own.slice(first, second + 1);
  const isParted = between.some((one, at) => {
    const next = between[at + 1];
    return isJoiner(one) || (next !== undefined && one.from + one.length < next.from);
  });
  const opens = (at: number, what: string): boolean => at > 0 && isWord(own[at - 1]) && says(own[at - 1], 'prep', what);
  const isCounted = between.some(({ amount }) => amount !== undefined && !isTime(amount));
  const isOfBefore = opens(first, 'of') && !opens(second, 'of') && opens(second, 'in');
  const isOn = own[second].entities.some(({ kind }) => kind === 'supplier') && opens(second, 'in') && isCounted;
  const isOfOther = opens(second, 'of') && !opens(second, 'in') && !opens(second, 'to') && isCounted;
  const isCaused = own.slice(0, first).some((one) => isWord(one) && says(one, 'cause'));
  // `during the maintenance of N1 in July, N2 gets 20 hours of overtime`
  const isOccasion =
    isCaused &&
    between.some(({ time }) => time !== undefined) &&
    own.slice(second).some(({ amount }) => amount !== undefined && !isTime(amount));
  const isMoved = opens(first, 'from') && opens(second, 'to') && quantities.includes('overtime') && own.some(isAmount);
  const isApart = isOn || isMoved || isOfBefore || isOfOther || (isCaused && isCounted);
  return isOccasion || (!isParted && isApart) ? own[second] : undefined;
}

/** `10% less in Germany, which Spain takes`, `the 20 hours that S1 loses`, `ce que la France perd`: what another of its kind does. */
function relativeIn({ mentions: own }: Parts): Mention | undefined {
  const kindOf = ({ entities }: Mention): string | undefined => entities[0]?.kind;
  return own.find((mention, at) => {
    if (at === 0 || !isWord(mention)) return false;
    const behind = own.slice(at + 1).filter((one) => !isWord(one) || !says(one, 'mark', 'article'));
    const [name, verb] = behind;
    const isNamed =
      name !== undefined && isName(name) && own.slice(0, at).some((one) => isName(one) && kindOf(one) === kindOf(name));
    if (!isNamed || verb === undefined || !isWord(verb)) return false;
    const isActing = ['lose', 'lower', 'raise', 'stop'].some((what) => says(verb, 'action', what));
    const isThat = says(mention, 'mark', 'that-of') || says(mention, 'mark', 'restricting');
    return says(mention, 'mark', 'relative-clause') || (isThat && (isActing || says(verb, 'mark', 'consuming')));
  });
}

/** `the price of Vitrum is 10% above that of Plastiform`, `twice as much as France`: against another of its kind, in one part. */
function thatOfIn({ own }: Parts): Mention | undefined {
  return own.find((mention, at) => {
    const isThatOf = isWord(mention) && says(mention, 'mark', 'that-of') && at > 0;
    const isAs = isWord(mention) && says(mention, 'mark', 'save-as') && own.slice(0, at).some(saysAsMuch);
    const name = own.slice(at + 1).find((one) => !isWord(one) || !isSmall(one));
    const before = own.slice(0, at);
    const isJoined = own[at - 1] !== undefined && own[at - 1].from + own[at - 1].length === mention.from;
    return (isThatOf || isAs) && isJoined && name !== undefined && isRivalOf(name, before) && before.some(isAmount);
  });
}

function saysAsMuch(mention: Mention): boolean {
  return says(mention, 'mark', 'as-another') || says(mention, 'mark', 'as-much');
}

const isAmount = ({ amount }: Mention): boolean => amount !== undefined;

function isRivalOf({ entities }: Mention, before: readonly Mention[]): boolean {
  return before.some((one) => one.entities.some(({ kind }) => entities.some((entity) => entity.kind === kind)));
}

/** `half of the demand in France goes to Spain`: two markets in one part, with more than a joiner between. */
function goneToIn({ own }: Parts): Mention | undefined {
  const isMarket = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind === 'location');
  const isLane = own.some(({ entities }) => entities.some(({ kind }) => kind === 'site'));
  const first = own.findIndex(isMarket);
  const second = own.findIndex((mention, at) => at > first && isMarket(mention));
  const between = own.slice(first, second + 1);
  const isParted = between.some((one, at) => at > 0 && between[at - 1].from + between[at - 1].length < one.from);
  const isApart = first !== -1 && second > first + 1 && !isParted && !between.some(isJoiner) && !isLane;
  return isApart && own.some(isAmount) ? own[second] : undefined;
}

/** `L2 is down in May, its crew goes to L3`: who works there then, and where no more. */
function theirCrewIn({ own, earlier }: Parts): Mention | undefined {
  const isLine = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind === 'resource');
  const crew = own.findIndex((mention) => isWord(mention) && says(mention, 'unit', 'shift'));
  const theirs = own[crew - 1];
  const isTheirs = theirs !== undefined && isWord(theirs) && says(theirs, 'mark', 'possessive');
  return isTheirs && earlier.some(isLine) && own.slice(crew).some(isLine) ? own[crew] : undefined;
}

/** `a week after the maintenance of L2 the line loses 10 hours`: a time that is counted from a stop. */
function countedFromIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const after = mentions[at + 1];
    const isCounted = mention.amount !== undefined && isTime(mention.amount);
    const isAfter =
      after !== undefined && isWord(after) && ['after', 'before'].some((what) => says(after, 'prep', what));
    const behind = mentions.slice(at + 2).find((one) => !isWord(one) || !isSmall(one));
    return isCounted && isAfter && behind !== undefined && isWord(behind) && says(behind, 'cause');
  });
}

/** `L2 gains 10% in May and loses it in June`: the line, or what it gained. */
function lostAgainIn({ own, earlier }: Parts): Mention | undefined {
  const lost = own.findIndex((mention) => isWord(mention) && says(mention, 'action', 'lose'));
  const it = own[lost + 1];
  const said = own.filter((one) => one.time === undefined && !says(one, 'prep'));
  const isFronted = said.length === 2 && said[1] === own[lost] && isWord(said[0]) && says(said[0], 'mark', 'article');
  const isIt = isFronted || (it !== undefined && isWord(it) && says(it, 'mark', 'pronoun'));
  const isSubject = own.slice(0, lost).some((mention) => !isWord(mention) || says(mention, 'mark', 'clause'));
  const isOther = own.some((mention) => isName(mention) || mention.amount !== undefined);
  return isIt && !isSubject && !isOther && earlier.length > 0 ? own[lost] : undefined;
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
