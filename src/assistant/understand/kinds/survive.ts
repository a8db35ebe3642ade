import { daysOf } from '../figures/amount.js';
import { planSpan } from '../figures/span.js';
import { entitiesOf, isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { onlySupplierOf } from '../mentions/supplier-of.js';
import { type Asked, answered, asks, asOneQuestion, type KindReader, namesOf, useWords, worldFor } from './asked.js';
import { withFillRateOfOurs } from './bare-share.js';
import { isFelt } from './who-feels.js';

/** How long demand is served once a line, a site or a supplier is lost: `how long can we survive without L2?`, `how many weeks until customers notice …`. */
export const surviveKind: KindReader = {
  kind: 'survive',
  isAsked: (said) => {
    const asked = withSuppliers(withFillRateOfOurs(said));
    return !isOfKpi(asked) && (isOfLoss(asked) || isOfEach(asked) || isOfSurvival(asked) || isOfAnyStop(asked));
  },
  read: (said) => {
    const asked = wholeOf(withSuppliers(said));
    useWords(
      asked,
      'ask:survive',
      'ask:seek',
      'ask:duration',
      'ask:short',
      'ask:late',
      'ask:which',
      'action',
      'cause',
      'not',
      'compare:reach',
      'quantity:delivery',
      'quantity:supply',
      'quantity:time',
      'quantity:stock',
      'quantity:safety',
      'quantity:production',
      'sells',
      'works',
      'kind:location',
      'kind:product',
      'mark:felt',
      'mark:serving',
      'mark:lasting',
      'mark:how-long',
      'mark:enduring',
      'mark:stock-loss',
      'mark:largest',
      'mark:soonest',
      'mark:tomorrow',
      'mark:whether',
      'mark:when',
      'mark:top',
      'ordinal',
    );
    for (const mention of asked.main)
      if (mention.time !== undefined && !isLimited(mention, asked)) asked.used.add(mention);
    const nodes = nodeKinds.flatMap((kind) => namesOf(asked, kind));
    const each = nodes.length > 0 ? undefined : eachOf(asked);
    if (each !== undefined) useWords(asked, 'kind', 'mark:each', 'mark:grouping', 'scope:all');
    const world = worldFor(asked);
    const options = [
      ...[...new Set(nodes)].flatMap((node) => ['--node', node]),
      ...(each === undefined ? [] : ['--kind', each]),
      ...recoveryIn(asked),
    ];
    const command = { name: 'survive', arguments: [...(world.name === 'baseline' ? [] : [world.name]), ...options] };
    return answered(asked, 'survive', world, command, [
      ({ words }) => (nodes.length > 0 ? words.surviving([...new Set(nodes)].join(', ')) : words.survivingEach),
    ]);
  },
};

const nodeKinds = ['supplier', 'resource', 'site'] as const;

const isNode = (mention: Mention): boolean => nodeKinds.some((kind) => entitiesOf(mention, kind).length > 0);

/** What is supposed lost belongs to what is asked; other changes stay supposed: `if demand rises 20%, how long do we survive without Vitrum?` */
function wholeOf(asked: Asked): Asked {
  const { main, condition } = asked;
  const isChange = condition.length > 0 && !condition.some(isNode) && main.some(isNode);
  return isChange ? asked : asOneQuestion(asked);
}

/** A KPI is asked of seeking and simulating; that something runs out is no other than that it is felt. */
function isOfKpi({ main, condition }: Asked): boolean {
  return [...main, ...condition].some(
    (mention) =>
      !isName(mention) &&
      ((says(mention, 'kpi') && !says(mention, 'ask', 'short')) || says(mention, 'quantity', 'overtime')),
  );
}

/** `how long can we survive without L2`, `can we survive if Vitrum goes out of business`. */
function isOfSurvival(asked: Asked): boolean {
  const isTargeted = asks(asked, 'recommend') && asked.main.some(({ amount }) => amount?.unit === 'percent');
  return (asks(asked, 'survive') || isWithout(asked)) && !isForTime(asked) && !isTargeted;
}

/** `how long could we go on without Helixar`. */
function isWithout(asked: Asked): boolean {
  const isOf = asked.main.some((mention) => isName(mention) || nodeKinds.some((kind) => says(mention, 'kind', kind)));
  const isSafety = asked.main.some((mention) => wordSays(mention, 'quantity', 'safety'));
  const isGone = asked.main.some((mention) => wordSays(mention, 'action', 'unless'));
  return asks(asked, 'duration') && isGone && isOf && !isSafety;
}

/** `can we get by without L2 in May`, `peut-on tenir sans L2 en mai`: what is gone for a time that is told, of which it is not asked how long. */
function isForTime(asked: Asked): boolean {
  const isGone = asked.main.some(
    (mention) => !isName(mention) && says(mention, 'ask', 'survive') && says(mention, 'action', 'unless'),
  );
  return (isGone || !asks(asked, 'duration')) && asked.main.some(({ time }) => time !== undefined);
}

/**
 * `how many weeks until customers notice if Plastiform stops delivering`, `Mainz burns down: how long can we still deliver`: what is lost for good,
 * and how long it takes until that is felt. How long a product lasts, or a market is served, is told of what runs short.
 */
function isOfLoss(asked: Asked): boolean {
  const all = [...asked.main, ...asked.condition];
  const isOfOther = (mention: Mention): boolean =>
    isName(mention) && !isNode(mention) && mention.entities.every(({ kind }) => kind !== 'scenario');
  const isSaid = asks({ ...asked, main: all }, 'duration') || (all.some(isFelt) && !asks(asked, 'which'));
  return (
    isSaid &&
    all.some(isNode) &&
    !all.some(isOfOther) &&
    !all.some((mention) => isLimited(mention, asked)) &&
    isLost(asked) &&
    (all.some(isFelt) || all.some(isServed) || asked.main.some(isAlone) || isBare(asked))
  );
}

/** `how many weeks of stop before orders suffer`: of no line that is named, and nothing that is counted. */
function isOfAnyStop(asked: Asked): boolean {
  const { main, condition } = asked;
  const isStop = main.some((mention) => wordSays(mention, 'action', 'stop'));
  const isPlain = main.every((mention) => isWord(mention) && !says(mention, 'not') && !says(mention, 'cause'));
  return isStop && isPlain && condition.length === 0 && asks(asked, 'duration') && asks(asked, 'short');
}

/** `how long until shortages`, `how long can we carry on`: what comes to an end once something is lost. */
function isServed(mention: Mention): boolean {
  return (
    isWord(mention) &&
    (says(mention, 'ask', 'short') ||
      says(mention, 'ask', 'survive') ||
      says(mention, 'quantity', 'delivery') ||
      says(mention, 'quantity', 'stock') ||
      says(mention, 'quantity', 'safety') ||
      ['serving', 'lasting', 'how-long', 'enduring'].some((what) => says(mention, 'mark', what)))
  );
}

/** `how much time do we have`. */
const isAlone = (mention: Mention): boolean =>
  isWord(mention) && ['having', 'in-hand'].some((what) => says(mention, 'mark', what));

/** `if Vitrum fails, how long?`: behind what is lost, nothing else is asked. */
function isBare({ main, condition }: Asked): boolean {
  return condition.some(isNode) && main.every((mention) => isSmall(mention) || says(mention, 'ask', 'duration'));
}

/** An amount, or a time that is no more than a part of the plan: nothing is lost for good. */
function isLimited({ amount, time }: Mention, { vocabulary }: Asked): boolean {
  const { from, to } = planSpan(vocabulary.calendar);
  return amount !== undefined || (time !== undefined && (time.from > from || time.to < to));
}

/** `stops`, `without`, `goes bankrupt`, `burns down`; of what is supposed also that it does not deliver. */
function isLost({ main, condition }: Asked): boolean {
  const isGone = (mention: Mention): boolean =>
    isWord(mention) &&
    (says(mention, 'cause') ||
      says(mention, 'mark', 'stock-loss') ||
      ['stop', 'unless', 'lose', 'dismiss'].some((what) => says(mention, 'action', what)));
  const isUndelivered = (mention: Mention): boolean =>
    isWord(mention) && (says(mention, 'ask', 'short') || says(mention, 'mark', 'denying') || says(mention, 'not'));
  return [...main, ...condition].some(isGone) || (condition.some(isNode) && condition.some(isUndelivered));
}

/** `which supplier would we miss soonest`, `time to survive for each supplier`: every node of a kind. */
function isOfEach(asked: Asked): boolean {
  const { main, condition } = asked;
  return (
    eachOf(asked) !== undefined &&
    ![...main, ...condition].some((mention) => isNode(mention) || isLimited(mention, asked)) &&
    (asks(asked, 'survive') || main.some(isFelt))
  );
}

function eachOf({ main }: Asked): string | undefined {
  const kinds = main.filter(isWord).flatMap((mention) => saidOf(mention, 'kind'));
  return nodeKinds.find((kind) => kinds.includes(kind));
}

/** `can we survive three months without Osteria`: how long it takes until what is lost is back. */
function recoveryIn({ main, used }: Asked): readonly string[] {
  // `can we hold out if Rheinsynth is two weeks late`: nothing is lost.
  if (main.some((mention) => isWord(mention) && (says(mention, 'action', 'delay') || says(mention, 'ask', 'late'))))
    return [];
  const [length, ...others] = main.filter(({ amount }) => amount !== undefined);
  if (length?.amount === undefined || others.length > 0 || length.amount.sign !== undefined) return [];
  const days = Math.round(daysOf(length.amount));
  if (!(days > 0)) return [];
  used.add(length);
  return ['--recovery', String(days)];
}

/** `how long do we survive without insulin-api`: a component that one supplier alone delivers is that supplier. */
function withSuppliers(asked: Asked): Asked {
  const named = (mention: Mention): Mention => {
    const [component, ...others] = entitiesOf(mention, 'component');
    const supplier = component && others.length === 0 ? onlySupplierOf(component, asked.vocabulary) : undefined;
    return supplier === undefined ? mention : { ...mention, entities: [supplier] };
  };
  return { ...asked, main: asked.main.map(named), condition: asked.condition.map(named) };
}
