import type { Draft, WrittenOverride } from '../../draft.js';
import type { Saying } from '../../phrases/saying.js';
import type { Unclear } from '../changes/changed.js';
import { untimed } from '../changes/changed.js';
import { leverOf } from '../changes/lever.js';
import { leversOf } from '../changes/lever-choice.js';
import { datedLever } from '../changes/lever-moved.js';
import { amountsOf, partsOf, use } from '../changes/parts.js';
import { periodOf } from '../changes/period.js';
import { rowsText, whereOf } from '../changes/where.js';
import { duringText } from '../figures/span.js';
import {
  entitiesOf,
  isComponent,
  isName,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { draftName, draftOf, worldOf } from '../scenarios/world.js';
import { recommendFor } from './advice.js';
import { type Answerable, type Asked, leftOver, useWords } from './asked.js';
import { levers, sayingItsMove } from './seek-asked.js';
import { soughtOf } from './sought-amount.js';
import { stoppedIn } from './stopped.js';

/** Asked back, as a whole. */
export function refused(asked: Asked, problem: Saying): Answerable {
  return {
    kind: 'seek',
    command: { name: 'seek', arguments: [] },
    drafts: [],
    words: [],
    unread: [{ text: asked.title, problem, choices: [] }],
  };
}

/** A change of which the amount is sought: a draft with a parameter. */
export function ofChange(asked: Asked, rest: readonly Mention[], expectation: string): Answerable {
  const sought = soughtWord(asked);
  const named = rest.filter((mention) => mention !== sought && entitiesOf(mention, 'scenario').length > 0);
  for (const mention of named) asked.used.add(mention);
  const beside = sought === undefined ? [] : stoppedIn(rest);
  const asking = asked.main.flatMap((mention) => [...sayingItsMove(mention), ...sayingItsLever(mention, asked.main)]);
  // `how low can safety stock go on VAC-200`: the verb of what is sought, in front of what it is of.
  for (const [at, mention] of asked.main.entries())
    if (wordSays(mention, 'mark', 'enduring') && asked.main.slice(at + 1).some(isName)) asked.used.add(mention);
  const falls = rest.filter((mention) => isFallOfKpi(asked.main, mention) || bringsKpi(asked, mention));
  for (const mention of falls) asked.used.add(mention);
  const changed = [...asking, ...rest].filter(
    (mention) =>
      !named.includes(mention) &&
      !beside.includes(mention) &&
      !falls.includes(mention) &&
      !says(mention, 'kind', 'scenario'),
  );
  const words = withSupplied(changed, asked).map((mention) =>
    mention === sought ? { ...mention, entities: [] } : asHours(mention),
  );
  const parts = partsOf(
    { mentions: asking.length > 0 ? words.filter((mention) => !isCosting(words, mention)) : words, inherited: [] },
    asked.vocabulary,
  );
  const choice = leversOf(parts);
  if ('problem' in choice && [...named.filter(isQuantity), ...changed].every(isOpen))
    return recommendFor(asked, expectation);
  if ('problem' in choice) return refused(asked, (say) => say.problem.soughtUnclear(choice.problem(say)));
  const lever = datedLever(parts, leverOf(choice.levers[0]));
  // `how much growth could L2 absorb`: what a line makes of it is no hours of the line.
  const seeking = asked.main.filter((mention) => wordSays(mention, 'ask', 'seek'));
  if (lever.name === 'capacity' && parts.quantities.length === 0 && seeking.some(isAbsorbing(asked.main)))
    return refused(asked, (say) => say.problem.soughtUnclear(say.problem.noChange));
  const isLate = asking.some((mention) => says(mention, 'action', 'delay'));
  if (isLate && lever.name === 'demand')
    return refused(asked, (say) => say.problem.soughtUnclear(say.problem.notUnderstood));
  const where = whereOf(parts, lever);
  if ('problem' in where) return refused(asked, where.problem);
  const change = soughtOf(asked, parts, lever);
  // `per week` says nothing new where the plan counts in weeks.
  for (const mention of amountsOf(parts))
    if (mention.amount.unit === asked.vocabulary.calendar.bucket && mention.amount.value === 1 && lever.perBucket)
      parts.used.add(mention);
  const period = periodOf(parts);
  const isDated = period !== undefined && 'span' in period && duringText(period.span) !== undefined;
  if (isDated && lever.timed !== true) {
    const when = parts.mentions.find(({ time }) => time !== undefined);
    return {
      ...refused(asked, untimed(when, lever).problem),
      unread: [{ text: when?.text ?? '', ...untimed(when, lever) }],
    };
  }
  for (const sense of ['quantity', 'action', 'kind', 'prep', 'unit']) use(parts, sense);
  for (const mention of [...parts.used, ...beside, ...(sought ? [sought] : []), ...changed.filter(isHoursMore)])
    asked.used.add(mention);
  const during = period !== undefined && 'span' in period && lever.timed ? duringText(period.span) : undefined;
  const override: WrittenOverride = {
    table: lever.table,
    ...(lever.column === undefined ? {} : { column: lever.column }),
    ...(Object.keys(where.where).length > 0 ? { where: where.where } : {}),
    ...(during === undefined ? {} : { during }),
    ...change.override,
  };
  useWords(asked, 'kind:scenario');
  const world = worldOf([...named, ...beside, ...asked.condition], asked.vocabulary, asked.title);
  const { overrides, ...head } = draftOf(world, asked.title);
  const draft: Draft = {
    ...head,
    params: { ...head.params, [change.parameter]: 0 },
    overrides: [...overrides, override],
  };
  return {
    kind: 'seek',
    command: {
      name: 'seek',
      arguments: [change.parameter, '--scenario', draftName, '--until', expectation, '--from', '0', '--to', change.to],
    },
    drafts: [draft],
    words: [
      (say) =>
        'set' in change.override
          ? say.words.soughtLevel(rowsText(say, lever, where), expectation)
          : say.words.soughtChange(rowsText(say, lever, where), change.isDown, expectation),
      ...world.words,
    ],
    unread: [...world.unread, ...leftOver(asked).map((one) => ofPart(asked, one, expectation))],
  };
}

/** `99% fill rate for vaccines`: goods that take no part are those of the target, which is one of the whole plan. */
function ofPart({ main, used }: Asked, unread: Unclear, expectation: string): Unclear {
  const isGoods = main.some(
    (mention) =>
      !used.has(mention) &&
      mention.text === unread.text &&
      mention.entities.some(({ kind }) => kind === 'family' || kind === 'product'),
  );
  const [kpi] = expectation.split(' ');
  return isGoods ? { ...unread, problem: (say) => say.problem.kpiOfFamily(kpi) } : unread;
}

/** `how many vials a week would Vitrum have to deliver`: pieces that a supplier delivers are as many as it can, and no time. */
function withSupplied(words: readonly Mention[], { main, used }: Asked): readonly Mention[] {
  const asking = main.findIndex((mention) => wordSays(mention, 'ask', 'seek'));
  const counted = main.slice(asking + 1).find((mention) => isName(mention) || !(isSmall(mention) || isMore(mention)));
  const isOfSupplier = words.some(isSupplier);
  const isCounted = counted !== undefined && isComponent(counted);
  const isDelivered = main.some((mention) => wordSays(mention, 'quantity', 'delivery'));
  if (asking === -1 || !isCounted || !isOfSupplier || !isDelivered) return words;
  const others = words.filter((mention) => !isWord(mention) || !says(mention, 'quantity', 'delivery'));
  for (const mention of words) if (!others.includes(mention)) used.add(mention);
  return [{ ...main[asking], senses: [{ is: 'quantity', what: 'capacity' }] }, ...others];
}

/** A verb behind a name that says that something is borne: `absorb`, `cope with`. */
function isAbsorbing(main: readonly Mention[]): (mention: Mention) => boolean {
  return (mention) => {
    const before = main.slice(0, main.indexOf(mention));
    return before.some(isName) && before.some((one) => wordSays(one, 'mark', 'counting'));
  };
}

/** `how much extra time`, `how fast must L2 be`: a question that says what is sought. */
function sayingItsLever(mention: Mention, main: readonly Mention[]): readonly Mention[] {
  const isOfLine = main.some((one) => entitiesOf(one, 'resource').length > 0 || says(one, 'kind', 'resource'));
  const isLever = says(mention, 'quantity', 'overtime') || (says(mention, 'quantity', 'speed') && isOfLine);
  return wordSays(mention, 'ask', 'seek') && isLever ? [mention] : [];
}

const isMore = (mention: Mention): boolean => wordSays(mention, 'action', 'raise');

/** `combien d'heures de plus`: hours of a line, and more of them. */
function asHours(mention: Mention): Mention {
  return isHoursMore(mention) ? { ...mention, senses: [...mention.senses, ...hoursMore] } : mention;
}

const isHoursMore = (mention: Mention): boolean => !isName(mention) && says(mention, 'mark', 'more-hours');

const hoursMore = [
  { is: 'quantity', what: 'capacity' },
  { is: 'mark', what: 'hours' },
  { is: 'action', what: 'raise' },
];

/** `… tombe-t-on sous 20 millions de marge`: what falls below a value is the KPI. */
function isFallOfKpi(main: readonly Mention[], mention: Mention): boolean {
  const next = main
    .slice(main.indexOf(mention) + 1)
    // `fall before we miss`: what is missed stands behind another verb.
    .find((one) => isName(one) || !isSmall(one) || says(one, 'compare') || isFor(one));
  const isFall = !isName(mention) && says(mention, 'action', 'lower') && !says(mention, 'ask');
  return isFall && next !== undefined && !isName(next) && says(next, 'compare', 'below');
}

const isFor = (mention: Mention): boolean => says(mention, 'prep', 'for') || says(mention, 'prep', 'before');

/** `that leaves the fill rate at 98%`, `qui laisse le taux de service à 97 %`: a verb right before the KPI or its value, behind what is sought. */
function bringsKpi({ main, used }: Asked, mention: Mention): boolean {
  const at = main.indexOf(mention);
  // `qui nous laisse à 97 %`
  const isLeaving = ['letting', 'leaving'].some((what) => wordSays(mention, 'mark', what));
  const isBetween = (one: Mention): boolean => (isLeaving ? isSmall(one) : says(one, 'mark', 'article'));
  const next = main.slice(at + 1).find((one) => isName(one) || !isBetween(one));
  const isTarget = next !== undefined && used.has(next) && (next.amount !== undefined || says(next, 'kpi'));
  const isSought = main.slice(0, at).some((one) => isName(one) || wordSays(one, 'quantity'));
  return wordSays(mention, 'action') && !says(mention, 'ask') && isTarget && isSought;
}

/** `what delay would cost us 95% fill rate`: a verb, and no cost. */
function isCosting(words: readonly Mention[], mention: Mention): boolean {
  const before = words[words.indexOf(mention) - 1];
  const isVerb = before !== undefined && !isName(before) && says(before, 'mark', 'clause');
  return isVerb && !isName(mention) && says(mention, 'quantity', 'cost');
}

/** `how much overtime`: a quantity right behind the question is what is sought, also where a scenario is called so. */
function soughtWord({ main }: Asked): Mention | undefined {
  const at = main.findIndex((mention) => !isName(mention) && says(mention, 'ask', 'seek'));
  const next = main.slice(at + 1).find((mention) => isName(mention) || !(isSmall(mention) || says(mention, 'action')));
  return at !== -1 && next !== undefined && levers.some((what) => says(next, 'quantity', what)) ? next : undefined;
}

/** Nothing that may change is named: `how much would we have to do to …`. */
function isOpen(mention: Mention): boolean {
  return !isName(mention) && mention.amount === undefined && mention.time === undefined && isSmall(mention);
}

/** A scenario that is called as a quantity is: `overtime` may be what is sought. */
const isQuantity = (mention: Mention): boolean => says(mention, 'quantity');
