import { isKpi, isMeasured } from '../../clauses/told-or-asked.js';
import { isTime } from '../../figures/amount.js';
import {
  isJoiner,
  isMoreOrLess,
  isName,
  isScenario,
  isSmall,
  isStop,
  isWord,
  type Mention,
  says,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';
import { isUnknown } from '../../mentions/passed-over.js';

/**
 * `by how much would a closure of L1 in May lower the fill rate?`, `would it weaken the plan?`, `à quel point le plan serait-il fragilisé
 * par une panne de L1 ?`: what a change does to KPIs, or to the plan, is what comes of it; the verb is none of the change, and nothing is sought.
 */
export function withEffectAsked(mentions: readonly Mention[]): readonly Mention[] {
  return withDoneToPlan(withDoneInKpi(withDoneToKpi(mentions)));
}

function withDoneToKpi(mentions: readonly Mention[]): readonly Mention[] {
  const asking = mentions.slice(0, longestOpening).findIndex(isHowMuch);
  if (asking === -1 || mentions.slice(0, asking).some((one) => !isSmall(one))) return mentions;
  const verb = mentions.findIndex(
    (one, at) => at > asking && isWord(one) && isVerb(one) && isOnlyMeasured(mentions, at),
  );
  if (verb === -1 || !mentions.slice(asking + 1, verb).some(isChange)) return mentions;
  return mentions.map((mention, at) => {
    if (at === asking || at === verb) return { ...mention, senses: outcome };
    return at > verb ? asKpi(mention) : mention;
  });
}

/** Overtime that is measured is none that is set, and no scenario of that name. */
function asKpi(mention: Mention): Mention {
  if (!says(mention, 'quantity', 'overtime')) return mention;
  return { ...mention, entities: [], senses: [{ is: 'kpi', what: 'overtime' }] };
}

const isCounted = (mention: Mention): boolean =>
  isKpi(mention) || isMeasured(mention) || (isScenario(mention) && says(mention, 'quantity', 'overtime'));

/** `what does a price cut of 5% cost us in margin?`, `que change en heures sup la fermeture de L1 ?`: the KPI in which it is told. */
function withDoneInKpi(mentions: readonly Mention[]): readonly Mention[] {
  const kpi = mentions.findIndex((one, at) => isCounted(one) && isInward(mentions[at - 1]));
  const verb = mentions.findLastIndex((one, at) => at < kpi && isBringing(one));
  const between = mentions.slice(verb + 1, Math.max(verb + 1, kpi));
  const others = mentions.filter((_, at) => at < verb || at > kpi);
  const isAsked = mentions.slice(0, longestOpening).some((one) => isWord(one) && isAsking(one));
  if (verb === -1 || !between.every((one) => isWord(one) && isSmall(one)) || !isAsked || !others.some(isChange))
    return mentions;
  // `how much does it cost us in margin to cut the price`
  const next = mentions[kpi + 1];
  const isDoing = ['to', 'of'].some((what) => wordSays(next, 'prep', what));
  const opening = isDoing ? [{ ...next, senses: [{ is: 'if', what: '' }] }] : [];
  return [
    ...mentions.slice(0, verb),
    { ...mentions[verb], senses: outcome },
    asKpi(mentions[kpi]),
    ...opening,
    ...mentions.slice(kpi + 1 + opening.length),
  ].map((one) => (isWord(one) && says(one, 'mark', 'without-verb') ? { ...one, senses: outcome } : one));
}

const isInward = (mention: Mention | undefined): boolean =>
  mention !== undefined && (wordSays(mention, 'prep', 'in') || (isWord(mention) && / in$/i.test(mention.text)));

/** What something costs, brings, changes or yields. */
const isBringing = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'outcome') ||
    says(mention, 'kpi', 'cost.total') ||
    ['cost', 'yield'].some((what) => says(mention, 'quantity', what)) ||
    ['earning', 'earned', 'bringing'].some((what) => says(mention, 'mark', what)));

const isAsking = (mention: Mention): boolean =>
  isHowMuch(mention) ||
  says(mention, 'outcome') ||
  says(mention, 'ask', 'kpi') ||
  ['asking', 'restricting'].some((mark) => says(mention, 'mark', mark));

const longestOpening = 2;
const outcome = [{ is: 'outcome', what: '' }];

const isHowMuch = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'ask', 'seek') || ['counting', 'how-far'].some((what) => says(mention, 'mark', what)));

const isVerb = (mention: Mention): boolean => isMoreOrLess(mention) || says(mention, 'mark', 'striking');

/** Whether nothing but KPIs stands behind. */
function isOnlyMeasured(mentions: readonly Mention[], at: number): boolean {
  const behind = mentions.slice(at + 1);
  return (
    behind.some(isCounted) && behind.every((one) => isCounted(one) || (isWord(one) && isSmall(one)) || isJoiner(one))
  );
}

/** A stop, or an amount that is more than how long something takes. */
function isChange(mention: Mention): boolean {
  const { amount } = mention;
  if (isStop(mention) || (isWord(mention) && timesSaid(mention) !== undefined)) return true;
  return amount !== undefined && (!isTime(amount) || amount.sign !== undefined);
}

function withDoneToPlan(mentions: readonly Mention[]): readonly Mention[] {
  const plan = mentions.findIndex(isPlan);
  if (plan === -1) return mentions;
  const behind = mentions.slice(plan + 1);
  const verb = mentions.findLastIndex((one, at) => at < plan && !wordSays(one, 'mark', 'article'));
  const isObject =
    verb > 0 &&
    isWord(mentions[verb]) &&
    (isVerb(mentions[verb]) || says(mentions[verb], 'outcome')) &&
    mentions.slice(0, verb).some(isChange) &&
    behind.every((one) => isWord(one) && isSmall(one));
  if (isObject)
    return mentions.map((one, at) => (at < verb ? one : { ...one, senses: at === verb ? outcome : filler }));
  // `how badly would the plan be weakened by …`: all in front of the change only asks.
  const to = mentions.findIndex((one, at) => at >= plan && isWord(one) && (isBy(one) || says(one, 'mark', 'plan-to')));
  const front = mentions.slice(0, to);
  const isAsked = isWord(mentions[0]) && asksHowFar(mentions[0]);
  const isPlain = front.every(
    (one) => isWord(one) && !isUnknown(one) && !isKpi(one) && !says(one, 'if') && !isName(one),
  );
  if (to === -1 || !isAsked || !isPlain || !mentions.slice(to + 1).some(isChange)) return mentions;
  return [{ ...mentions[0], senses: outcome }, ...mentions.slice(to + 1)];
}

const isPlan = (mention: Mention): boolean => ['plan-level', 'plan-to'].some((mark) => wordSays(mention, 'mark', mark));

const isBy = (mention: Mention): boolean => ['by', 'to'].some((what) => says(mention, 'prep', what));

const filler = [{ is: 'filler', what: '' }];

/** `how badly`, `how sensitive`, `à quel point`. */
const asksHowFar = (mention: Mention): boolean =>
  says(mention, 'outcome') || says(mention, 'mark', 'to-what-point') || says(mention, 'ask', 'sensitivity');
