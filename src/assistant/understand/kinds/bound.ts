import type { Said, Saying } from '../../phrases/saying.js';
import type { SplitQuestion } from '../clauses/split-question.js';
import {
  isBaseline,
  isComma,
  isJoiner,
  isLine,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { isPeriod } from '../retelling/goods/part-of-plan.js';
import { draftOf } from '../scenarios/world.js';
import { type Asked, answered, isKpiWord, type KindReader, useHorizon, useWords, worldFor } from './asked.js';
import { narrowedTargets } from './narrowed-kpis.js';
import { type Target, targetOf } from './target.js';

/**
 * `is the fill rate above 97%?`, `vérifie que les heures supplémentaires restent sous 500 dans surge`: whether a KPI keeps a bound in the plan as
 * it stands, or in one scenario, and nothing that changes.
 */
export const boundKind: KindReader = {
  kind: 'what_if',
  isAsked: ({ main, condition }) => condition.length === 0 && isBoundAsked(main),
  read: (asked) => {
    useWords(asked, 'ask:check', 'mark:checking', 'mark:telling', 'if', 'mark:holding', 'mark:keeping', 'mark:staying');
    const whole = targetsIn(asked);
    useHorizon(
      asked,
      whole.map(({ kpi }) => kpi),
    );
    const targets = narrowedTargets(asked, whole);
    const kpis = [...new Set(targets.map(({ kpi }) => kpi))];
    const world = worldFor(asked);
    const draft = { ...draftOf(world, asked.title), expect: targets.map(({ expectation }) => expectation) };
    return answered(
      asked,
      'what_if',
      { ...world, name: draft.name, draft },
      { name: 'compare', arguments: [draft.name, ...kpis.flatMap((kpi) => ['--kpi', kpi])] },
      boundsSaid(targets),
    );
  },
};

/** Each KPI and its bound where nothing but bounds is asked, else the one that is named beside other words. */
export function targetsIn(asked: Asked): readonly Target[] {
  const parts = isBoundAsked(asked.main) ? boundsIn(asked.main) : [asked.main];
  return parts.flatMap((main) => targetOf({ ...asked, main }) ?? []);
}

/** What is asked of each. */
export function boundsSaid(targets: readonly Target[]): readonly Said[] {
  return targets.map(
    ({ expectation }): Saying =>
      (say) =>
        say.words.whetherHolds(expectation),
  );
}

/**
 * `run line-2-outage and tell me if we hold 98% fill rate`, `stop L2 in May and check that overtime stays under 500 hours`, `if L2 stops in May,
 * does overtime stay under 500 hours?`: what is told in front is supposed. Undefined where something else is asked.
 */
export function boundBehind(mentions: readonly Mention[]): SplitQuestion | undefined {
  const kpi = mentions.findIndex(isKpi);
  const joiner = mentions.findLastIndex((mention, at) => at < kpi && isJoiner(mention));
  const from = wordSays(mentions[0], 'if') ? 1 : 0;
  const [told, asked] = [mentions.slice(from, Math.max(from, joiner)), mentions.slice(joiner + 1)];
  const isIndirect = (one: Mention, at: number): boolean => wordSays(one, 'if') && isInquiring(asked[at - 1]);
  const main = asked.filter((one, at) => !isIndirect(one, at));
  const isAsking = (one: Mention): boolean =>
    isWord(one) && (says(one, 'if') || (says(one, 'ask') && !says(one, 'mark', 'playing')));
  const isPlaying = (one: Mention): boolean => wordSays(one, 'mark', 'playing');
  const isPlayed = told.every((one) => isScenario(one) || isWord(one));
  const world = told.filter((one) => (isPlayed ? isWorld(one) : !isPlaying(one)));
  // `run a simulation … and tell me if margin may fall`: a chance.
  if (told.some(isPlaying) && main.some((one) => wordSays(one, 'mark', 'modal'))) return undefined;
  return world.length > 0 && !told.some(isAsking) && isBoundAsked(main) ? { main, condition: world } : undefined;
}

/** Whether all that is asked is whether KPIs keep their bounds. */
function isBoundAsked(main: readonly Mention[]): boolean {
  const bounds = boundsIn(main);
  const isBound = (part: readonly Mention[]): boolean =>
    part.filter(isKpi).length === 1 && part.filter(isLevel).length === 1;
  const isOfOne = main.filter(isWorld).length < 2 && main.every(isPlain);
  return isOfOne && bounds.length > 0 && bounds.every(isBound) && main.some(isRelation) && asksOrTells(main);
}

/** What is said of a KPI and its bound, one part each: `a fill rate of 97% and a margin of 20 million`. A scenario may be called as a KPI is. */
function boundsIn(main: readonly Mention[]): readonly (readonly Mention[])[] {
  const said = main.filter((mention) => !isScenario(mention));
  const starts = said.flatMap((mention, at) => (isJoiner(mention) ? [at + 1] : []));
  return [0, ...starts]
    .map((from, index) => said.slice(from, starts[index] ?? said.length))
    .filter((part) => part.some((mention) => isKpi(mention) || isLevel(mention)));
}

/** Whether it is asked or to be checked, or told of the KPI in front: `keep overtime under 500 hours` is a wish, and no question. */
function asksOrTells(main: readonly Mention[]): boolean {
  const isAsking = (one: Mention): boolean =>
    isChecking(one) || ['whether', 'turned', 'asking', 'telling'].some((what) => wordSays(one, 'mark', what));
  const isPart = (one: Mention): boolean => isLine(one) || isPeriod(one);
  const [subject, verb, ...rest] = main.filter(
    (one) => !isArticle(one) && !wordSays(one, 'mark', 'that-of') && !isPart(one),
  );
  const isToldOf = subject !== undefined && isKpi(subject) && verb !== undefined && isBeing(verb);
  // `overtime of at most 8 hours on L2` is a wish, too.
  const isWished = main.some(isPart) && !isVerb(verb);
  // `atteint-il 21 millions`: the pronoun behind the verb asks.
  const isTurned = main.some((one, at) => at > 0 && wordSays(one, 'mark', 'pronoun') && isRelation(main[at - 1]));
  return main.some(isAsking) || isTurned || (isToldOf && !isWished && [verb, ...rest].some(isRelation));
}

const isVerb = (mention: Mention): boolean =>
  ['be', 'hitting', 'holding', 'keeping', 'staying'].some((what) => wordSays(mention, 'mark', what));

/** `is`, `stays`, `stays above`, `reste-t-il`. */
const isBeing = (mention: Mention): boolean => wordSays(mention, 'compare') || isVerb(mention);

const isKpi = (mention: Mention): boolean => isKpiWord(mention) && !isScenario(mention);

/** What a KPI is held against: `97%`, `500 hours`, `20 million`, and no more or less of it. */
const isLevel = ({ amount }: Mention): boolean =>
  amount !== undefined &&
  amount.sign === undefined &&
  amount.upTo === undefined &&
  !amount.isRate &&
  ['percent', 'none', 'units', 'money', 'hour', 'day'].includes(amount.unit);

const isWorld = (mention: Mention): boolean => isScenario(mention) && !isBaseline(mention);

const isRelation = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'compare') || ['holding', 'keeping', 'staying'].some((what) => says(mention, 'mark', what)));

/** `tell me`, `check`: what stands before an `if` that supposes nothing. */
const isInquiring = (mention: Mention | undefined): boolean =>
  mention !== undefined && (isChecking(mention) || wordSays(mention, 'mark', 'telling'));

const isChecking = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'ask', 'check') || says(mention, 'mark', 'checking'));

const isArticle = (mention: Mention): boolean => wordSays(mention, 'mark', 'article') && !says(mention, 'prep', 'in');

const isPlain = (mention: Mention): boolean =>
  isScenario(mention) ||
  isLevel(mention) ||
  isLine(mention) ||
  isPeriod(mention) ||
  isComma(mention) ||
  wordSays(mention, 'and') ||
  (isWord(mention) &&
    (isKpi(mention) ||
      isChecking(mention) ||
      isRelation(mention) ||
      says(mention, 'mark', 'telling') ||
      says(mention, 'kind', 'scenario') ||
      (isSmall(mention) &&
        ['not', 'ask', 'action', 'or'].every((is) => !says(mention, is) || says(mention, 'action', 'set')))));
