import { bucketKind } from '../../../calendar/bucket.js';
import type { Draft, WrittenOverride } from '../../draft.js';
import type { Saying } from '../../phrases/saying.js';
import { type Lever, leverOf } from '../changes/lever.js';
import { leversOf } from '../changes/lever-choice.js';
import { amountsOf, isTime, type Parts, partsOf, use } from '../changes/parts.js';
import { periodOf } from '../changes/period.js';
import { rowsText, whereOf } from '../changes/where.js';
import { duringText } from '../figures/span.js';
import type { Sense } from '../lexicon/sense.js';
import { entitiesOf, isName, isSmall, isWord, type Mention, saidOf, says } from '../mentions/mention.js';
import { sensesOf, wordsOf } from '../scenarios/scenario-words.js';
import { draftName, worldOf } from '../scenarios/world.js';
import { recommendFor } from './advice.js';
import { type Answerable, type Asked, asks, type KindReader, kpisIn, leftOver, useHorizon, useWords } from './asked.js';
import { isNone, isOfLever, targetOf } from './target.js';

/** How much of something a KPI bears, or needs: a parameter is put in its place and sought. */
export const seekKind: KindReader = {
  kind: 'seek',
  isAsked: (asked) =>
    (asks(asked, 'seek') || asksWhichLever(asked) || asksHowFar(asked) || namesLeverFor(asked)) &&
    asked.main.some(
      (mention) => says(mention, 'kpi') || entitiesOf(mention, 'kpi').length > 0 || isBounded(mention, asked),
    ) &&
    asked.main.some(
      (mention, at) => (mention.amount !== undefined && !isOfLever(asked.main, at)) || isNone(asked.main, at),
    ),
  read,
};

const levers = [
  'safety',
  'overtime',
  'capacity',
  'leadtime',
  'stock',
  'speed',
  'efficiency',
  'yield',
  'price',
  'changeover',
  'setup',
];

/** `how far does the lead time have to come down for a 98% fill rate`: what must move, and by how much is asked. */
function asksHowFar({ main }: Asked): boolean {
  const isSaid = (is: string, what: string): boolean =>
    main.some((mention) => !isName(mention) && mention.amount === undefined && says(mention, is, what));
  return (
    isSaid('mark', 'how-far') &&
    isSaid('mark', 'needing') &&
    main.filter(({ amount }) => amount !== undefined).length === 1
  );
}

/** `what safety stock on VAC-200 for a fill rate of 98%`: a question for one thing, and a KPI and its value named behind it. */
function asksWhichLever({ main }: Asked): boolean {
  const [first, next] = withoutWorld(main).filter((mention) => isName(mention) || !isFiller(mention));
  const isLever =
    next !== undefined && !isName(next) && !says(next, 'kpi') && levers.some((what) => says(next, 'quantity', what));
  return (
    isLever &&
    says(first, 'ask', 'which') &&
    main.some((mention) => !isName(mention) && says(mention, 'kpi')) &&
    main.filter(({ amount }, at) => (amount !== undefined && !amount.isRate) || isNone(main, at)).length === 1 &&
    !main.some((_, at) => isOfLever(main, at))
  );
}

/** `safety stock of INS-100 for 99% fill rate`, `overtime for …`: a lever in front, and what it is for: a KPI and the one amount. */
function namesLeverFor({ main, condition }: Asked): boolean {
  const [first, ...others] = main.filter((mention) => isName(mention) || !isFiller(mention));
  const at = main.findIndex(({ amount }) => amount !== undefined);
  const before = main[at - 1];
  const isFor = before !== undefined && !isName(before) && says(before, 'prep', 'for');
  const isLever =
    first !== undefined && first.amount === undefined && levers.some((what) => says(first, 'quantity', what));
  const isPlain = others.every(
    (mention) => isName(mention) || mention.amount !== undefined || says(mention, 'kpi') || isSmall(mention),
  );
  const isOne = main.filter(({ amount }) => amount !== undefined).length === 1;
  return condition.length === 0 && isLever && isFor && isOne && isPlain && main.some((mention) => says(mention, 'kpi'));
}

/** `in late-ingredient, what capacity …`: a scenario in front, up to the comma behind it. */
function withoutWorld(main: readonly Mention[]): readonly Mention[] {
  const comma = main.findIndex((mention) => !isName(mention) && says(mention, 'and', 'comma'));
  const front = main.slice(0, Math.max(0, comma));
  const isWorld = (mention: Mention): boolean => isSmall(mention) || entitiesOf(mention, 'scenario').length > 0;
  return front.some(isName) && front.every(isWorld) ? main.slice(comma + 1) : main;
}

function isFiller(mention: Mention): boolean {
  return says(mention, 'filler') && !says(mention, 'ask') && mention.amount === undefined && mention.time === undefined;
}

/** `keep overtime under 300 hours`: a quantity that is a KPI as well, with a bound right beside it. */
function isBounded(mention: Mention, asked: Asked): boolean {
  const { main } = asked;
  if (kpisIn([mention]).length === 0) return false;
  if (isSoughtFor(mention, asked)) return true;
  const at = main.indexOf(mention);
  const near = main.slice(Math.max(0, at - 4), at + 4);
  return (
    (near.some((other) => says(other, 'compare')) || near.some((_, place) => isGoal(near, place))) &&
    near.some(({ amount }) => amount !== undefined)
  );
}

/** `how much shorter would changeovers have to be to get overtime down to 300 hours`: how far one thing must move, for the one value of another. */
function isSoughtFor(mention: Mention, { main }: Asked): boolean {
  const at = main.indexOf(mention);
  const asking = main.findIndex((one) => !isName(one) && says(one, 'ask', 'seek'));
  const isMoved = main.some(
    (one, index) =>
      !isName(one) && (says(one, 'mark', 'needing') || (index === asking && sayingItsMove(one).length > 0)),
  );
  const between = main.slice(asking + 1, Math.max(asking + 1, at));
  const lever = between.findIndex((one) =>
    isName(one) ? !one.entities.some(({ kind }) => kind === 'scenario' || kind === 'kpi') : says(one, 'quantity'),
  );
  const isFor = between
    .slice(lever + 1)
    .some((one) => !isName(one) && ['for', 'to'].some((what) => says(one, 'prep', what)));
  const amounts = main.filter(({ amount }) => amount !== undefined && !amount.isRate);
  return asking !== -1 && isMoved && lever !== -1 && isFor && amounts.length === 1 && main.indexOf(amounts[0]) > at;
}

/** `pour descendre à 300`, `to get down to 300`: a level behind a verb, which is meant to be reached. */
function isGoal(near: readonly Mention[], at: number): boolean {
  const [mention, amount] = [near[at], near[at + 1]];
  const before = near.slice(0, at).findLast((one) => isName(one) || !isFiller(one) || says(one, 'prep'));
  return (
    before !== undefined &&
    amount?.amount !== undefined &&
    amount.amount.sign === undefined &&
    !isName(mention) &&
    says(mention, 'action', 'set') &&
    ['for', 'to'].some((what) => says(before, 'prep', what))
  );
}

function read(said: Asked): Answerable {
  const asked = withOpenCondition(said);
  useWords(asked, 'ask:seek', 'ask:duration', 'outcome', 'scope:all', 'mark:how-far');
  if (asksWhichLever(asked)) useWords(asked, 'ask:which');
  const target = targetOf(asked);
  if (target !== undefined) useHorizon(asked, [target.kpi]);
  const rest = asked.main.filter((mention) => !asked.used.has(mention));
  const known =
    rest.find((mention) => !isSmall(mention) && entitiesOf(mention, 'parameter').length > 0) ??
    rest.find((mention) => sameNamed(mention, asked));
  if (target === undefined) return refused(asked, (say) => say.problem.noTargetToSeek);
  const former = formerlySet(asked);
  if (former !== undefined) return seekingParameter(asked, former.parameter, former.scenario, target.expectation);
  const late = lateScenario(asked, rest);
  if (late !== undefined) return ofLateness(asked, late, rest, target.expectation);
  return known && !rest.some((mention) => says(mention, 'quantity'))
    ? ofParameter(asked, known, target.expectation)
    : ofChange(asked, rest, target.expectation);
}

/** `if we add hours to L1, how many does it take to …`: what is supposed without an amount is what is sought. */
function withOpenCondition(asked: Asked): Asked {
  const { main, condition } = asked;
  const isLever = (mention: Mention): boolean =>
    !isName(mention) && levers.some((what) => says(mention, 'quantity', what)) && mention.amount === undefined;
  const isOpened =
    condition.some(isLever) &&
    condition.some((mention) => ['raise', 'lower', 'delay'].some((what) => says(mention, 'action', what))) &&
    !condition.some(({ amount, time }) => amount !== undefined || time !== undefined) &&
    !main.some((mention) => isLever(mention) && !isBounded(mention, asked)) &&
    main.some((mention) => !isName(mention) && says(mention, 'mark', 'counting'));
  return isOpened ? { ...asked, main: [...main, ...condition], condition: [] } : asked;
}

interface OfScenario {
  readonly scenario: string;
  readonly parameter: string;
}

/** `in overtime, how many hours, instead of 16, …`: the parameter of the scenario named that has the value told; what it was is used. */
function formerlySet({ main, used, vocabulary }: Asked): OfScenario | undefined {
  const at = main.findIndex((mention) => isWord(mention) && says(mention, 'stop', 'in place of'));
  const was = main[at + 1]?.amount;
  if (at === -1 || was === undefined) return undefined;
  const named = main.flatMap((mention) => entitiesOf(mention, 'scenario').map(({ value }) => value));
  const known = vocabulary.scenarios.filter(({ name }) => named.includes(name));
  const value = was.unit === 'percent' ? was.value / 100 : was.value;
  const found = known.flatMap(({ name, values }) =>
    [...values].flatMap(([parameter, one]) => (one === value ? [{ scenario: name, parameter }] : [])),
  );
  if (found.length !== 1) return undefined;
  const isOfIt = (mention: Mention): boolean =>
    entitiesOf(mention, 'scenario').length > 0 ||
    says(mention, 'parameter') ||
    ['unit', 'action'].some((is) => isWord(mention) && says(mention, is)) ||
    (isWord(mention) && says(mention, 'quantity') && kpisIn([mention]).every((kpi) => kpi === 'overtime')) ||
    ['more-hours', 'needing'].some((what) => isWord(mention) && says(mention, 'mark', what));
  for (const mention of [...main.slice(at, at + 2), ...main.filter(isOfIt)]) used.add(mention);
  return found[0];
}

function refused(asked: Asked, problem: Saying): Answerable {
  return {
    kind: 'seek',
    command: { name: 'seek', arguments: [] },
    drafts: [],
    words: [],
    unread: [{ text: asked.title, problem, choices: [] }],
  };
}

/** A scenario that has a parameter of its own name, or only one. */
function sameNamed(mention: Mention, { vocabulary }: Asked): boolean {
  return entitiesOf(mention, 'scenario').some(({ value }) => parameterOf(value, vocabulary.scenarios) !== undefined);
}

function parameterOf(scenario: string, scenarios: Asked['vocabulary']['scenarios']): string | undefined {
  const parameters = scenarios.find(({ name }) => name === scenario)?.parameters ?? [];
  return parameters.find((name) => name === scenario) ?? (parameters.length === 1 ? parameters[0] : undefined);
}

function ofParameter(asked: Asked, mention: Mention, expectation: string): Answerable {
  const own = entitiesOf(mention, 'parameter')[0]?.value;
  const scenario = entitiesOf(mention, 'scenario')[0]?.value;
  const parameter = own ?? parameterOf(scenario ?? '', asked.vocabulary.scenarios) ?? '';
  asked.used.add(mention);
  useWords(asked, 'action', 'kind:parameter', 'kind:scenario');
  const named = own === undefined && scenario !== undefined ? scenario : ownerOf(asked, mention, parameter);
  return seekingParameter(asked, parameter, named, expectation);
}

/** `how much surge in winter-surge`: the one scenario that is named beside a parameter of its own. */
function ownerOf({ main, used, vocabulary }: Asked, mention: Mention, parameter: string): string | undefined {
  const others = main.filter((one) => one !== mention && entitiesOf(one, 'scenario').length > 0);
  const owners = others.flatMap((one) =>
    entitiesOf(one, 'scenario').flatMap(({ value }) =>
      vocabulary.scenarios.some(({ name, parameters }) => name === value && parameters.includes(parameter))
        ? [value]
        : [],
    ),
  );
  if (others.length !== 1 || owners.length !== 1) return undefined;
  used.add(others[0]);
  return owners[0];
}

function seekingParameter(
  asked: Asked,
  parameter: string,
  scenario: string | undefined,
  expectation: string,
): Answerable {
  const to = String(mostOf(asked, parameter, scenario));
  const named = scenario === undefined ? [] : ['--scenario', scenario];
  return {
    kind: 'seek',
    command: { name: 'seek', arguments: [parameter, ...named, '--until', expectation, '--from', '0', '--to', to] },
    drafts: [],
    words: [(say) => say.words.soughtParameter(parameter, expectation)],
    unread: leftOver(asked),
  };
}

const timesAtMost = 5;

/** Shares are sought up to all of it, numbers up to some times their value. */
function mostOf({ vocabulary }: Asked, parameter: string, scenario: string | undefined): number {
  const known = vocabulary.scenarios.filter(({ name }) => scenario === undefined || name === scenario);
  const value = Math.max(...known.map(({ values }) => values.get(parameter) ?? 0), 0);
  return value > 1 ? timesAtMost * Math.ceil(value) : 1;
}

/** `how many months late may Corvane be`: the one scenario that is called late, speaks of the supplier and counts in the unit asked for. */
function lateScenario({ main, vocabulary }: Asked, rest: readonly Mention[]): OfScenario | undefined {
  const suppliers = rest.filter((mention) => entitiesOf(mention, 'supplier').length > 0);
  const isLate = main.some(
    (mention) => !isName(mention) && (says(mention, 'action', 'delay') || says(mention, 'ask', 'late')),
  );
  if (!isLate || suppliers.length !== 1 || rest.some((mention) => isName(mention) && !isOfCount(mention, suppliers)))
    return undefined;
  const units = main
    .filter((mention) => !suppliers.includes(mention))
    .flatMap((mention) => [...saidOf(mention, 'parameter'), ...wordsOf(mention.text).flatMap(unitsOf)]);
  const found = vocabulary.scenarios.flatMap(({ name, title, description, parameters }) => {
    const isAbout = wordsOf(suppliers[0].text).every((word) => wordsOf(description).includes(word));
    const isCalledLate = wordsOf(`${name} ${title}`).includes('late');
    const parameter = parameters.find((one) => units.includes(one));
    return isAbout && isCalledLate && parameter !== undefined ? [{ scenario: name, parameter }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The supplier itself, or a unit that a parameter is called as. */
function isOfCount(mention: Mention, suppliers: readonly Mention[]): boolean {
  return suppliers.includes(mention) || mention.entities.every(({ kind }) => kind === 'parameter');
}

function unitsOf(word: string): readonly string[] {
  return sensesOf(word).flatMap(({ is, what }) => (is === 'parameter' ? [what] : []));
}

function ofLateness(
  asked: Asked,
  { scenario, parameter }: OfScenario,
  rest: readonly Mention[],
  expectation: string,
): Answerable {
  for (const mention of rest) if (isName(mention)) asked.used.add(mention);
  useWords(asked, 'action', 'ask:late', 'unit');
  return seekingParameter(asked, parameter, scenario, expectation);
}

/** A change of which the amount is sought: a draft with a parameter. */
function ofChange(asked: Asked, rest: readonly Mention[], expectation: string): Answerable {
  const sought = soughtWord(asked);
  const named = rest.filter((mention) => mention !== sought && entitiesOf(mention, 'scenario').length > 0);
  for (const mention of named) asked.used.add(mention);
  const beside = sought === undefined ? [] : stoppedIn(rest);
  const asking = asked.main.flatMap(sayingItsMove);
  const changed = [...asking, ...rest].filter(
    (mention) => !named.includes(mention) && !beside.includes(mention) && !says(mention, 'kind', 'scenario'),
  );
  const words = changed.map((mention) => (mention === sought ? { ...mention, entities: [] } : asHours(mention)));
  const parts = partsOf({ mentions: words, inherited: [] }, asked.vocabulary);
  const choice = leversOf(parts);
  if ('problem' in choice && [...named.filter(isQuantity), ...changed].every(isOpen))
    return recommendFor(asked, expectation);
  if ('problem' in choice) return refused(asked, (say) => say.problem.soughtUnclear(choice.problem(say)));
  const lever = leverOf(choice.levers[0]);
  const where = whereOf(parts, lever);
  if ('problem' in where) return refused(asked, where.problem);
  const change = soughtOf(parts, lever, goesDown(asked, parts, lever));
  // `per week` says nothing new where the plan counts in weeks.
  for (const mention of amountsOf(parts))
    if (mention.amount.unit === asked.vocabulary.calendar.bucket && mention.amount.value === 1 && lever.perBucket)
      parts.used.add(mention);
  const period = periodOf(parts);
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
  const draft: Draft = {
    ...(world.draft ?? {
      name: draftName,
      scenario: asked.title,
      ...(world.name === 'baseline' ? {} : { extends: [world.name] }),
    }),
    params: { ...world.draft?.params, [change.parameter]: 0 },
    overrides: [...(world.draft?.overrides ?? []), override],
  };
  return {
    kind: 'seek',
    command: {
      name: 'seek',
      arguments: [change.parameter, '--scenario', draftName, '--until', expectation, '--from', '0', '--to', change.to],
    },
    drafts: [draft],
    words: [(say) => say.words.soughtChange(rowsText(say, lever, where), change.isDown, expectation), ...world.words],
    unread: [...world.unread, ...leftOver(asked)],
  };
}

/** `how much faster`, `how late`: a question that says which way it moves, with that said. */
function sayingItsMove(mention: Mention): readonly Mention[] {
  if (isName(mention) || !says(mention, 'ask', 'seek')) return [];
  const isMove = ({ is, what }: Sense): boolean => is === 'action' && ['delay', 'faster'].includes(what);
  const moves = [...mention.senses, ...wordsOf(mention.text).flatMap(sensesOf)].filter(isMove);
  return moves.length > 0 ? [{ ...mention, senses: [...mention.senses, moves[0]] }] : [];
}

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

/** `how much overtime`: a quantity right behind the question is what is sought, also where a scenario is called so. */
function soughtWord({ main }: Asked): Mention | undefined {
  const at = main.findIndex((mention) => !isName(mention) && says(mention, 'ask', 'seek'));
  const next = main.slice(at + 1).find((mention) => isName(mention) || !(isSmall(mention) || says(mention, 'action')));
  return at !== -1 && next !== undefined && levers.some((what) => says(next, 'quantity', what)) ? next : undefined;
}

/** `… with line 2 down in May`: what stops beside what is sought. */
function stoppedIn(rest: readonly Mention[]): readonly Mention[] {
  const at = rest.findIndex((mention) => !isName(mention) && says(mention, 'prep', 'with'));
  const behind = at === -1 ? [] : rest.slice(at + 1);
  const isStop = behind.some((mention) => !isName(mention) && says(mention, 'action', 'stop'));
  const isLine = behind.some((mention) => entitiesOf(mention, 'resource').length > 0);
  return isStop && isLine ? behind : [];
}

/** Nothing that may change is named: `how much would we have to do to …`. */
function isOpen(mention: Mention): boolean {
  return !isName(mention) && mention.amount === undefined && mention.time === undefined && isSmall(mention);
}

/** A scenario that is called as a quantity is: `overtime` may be what is sought. */
const isQuantity = (mention: Mention): boolean => says(mention, 'quantity');

interface Sought {
  readonly parameter: string;
  readonly to: string;
  readonly isDown: boolean;
  readonly override: { readonly add: string } | { readonly multiply: string };
}

const hoursAWeek = 60;
const daysAtMost = 90;

/** What a plan gains by: only less of it can make a KPI worse. */
const gains = ['efficiency', 'capacity', 'yield', 'speed', 'overtime', 'stock'];

/** What a plan loses by: less of it clears a backlog. */
const harms = ['demand', 'supplier_leadtime', 'lane_leadtime', 'changeover', 'setup'];

/** Down where the words say so, `what cut in …`, or where a KPI is to be lost by a lever that it gains by. */
function goesDown({ main }: Asked, parts: Parts, { name: lever }: Lever): boolean {
  const asking = main.filter((mention) => !isName(mention) && says(mention, 'ask', 'seek'));
  const said = asking.flatMap(({ text }) => wordsOf(text).flatMap(sensesOf));
  const has = (...actions: readonly string[]): boolean =>
    actions.some((action) => parts.actions.has(action)) ||
    asking.some((mention) => actions.some((action) => says(mention, 'action', action))) ||
    said.some(({ is, what }) => is === 'action' && actions.includes(what));
  if (has('raise', 'delay')) return false;
  // `how much faster must Rheinsynth deliver`: less time.
  if (has('faster') && lever !== 'speed') return true;
  if (has('lower', 'lose', 'unless', 'cheaper', 'lesstime')) return true;
  if (harms.includes(lever) && main.some((_, at) => isNone(main, at))) return true;
  const isLost = main.some((mention) => says(mention, 'prep', 'before') && mention.time === undefined);
  return isLost && gains.includes(lever);
}

/** Hours and days are added, all else is multiplied. */
function soughtOf(parts: Parts, lever: Lever, down: boolean): Sought {
  if (lever.unit === 'share' && parts.mentions.some((mention) => says(mention, 'unit', 'points')))
    return {
      parameter: 'change',
      to: '1',
      isDown: down,
      override: { add: down ? '-change' : 'change' },
    };
  const adds = lever.unit === 'days' || (lever.unit === 'hours' && (lever.name === 'overtime' || hasHours(parts)));
  if (!adds)
    return { parameter: 'change', to: '1', isDown: down, override: { multiply: down ? '1 - change' : '1 + change' } };
  const weeks = bucketKind('week').perYear / bucketKind(parts.vocabulary.calendar.bucket).perYear;
  const to = lever.unit === 'days' ? daysAtMost : Math.round(hoursAWeek * weeks);
  return { parameter: 'amount', to: String(to), isDown: down, override: { add: down ? '-amount' : 'amount' } };
}

function hasHours(parts: Parts): boolean {
  return (
    parts.mentions.some((mention) => !isName(mention) && (says(mention, 'mark', 'hours') || isOfHours(mention))) ||
    amountsOf(parts).some((mention) => !isTime(mention) && mention.amount.unit === 'hour')
  );
}

/** `regular hours`, `heures normales`: a phrase for the capacity of lines that counts them. */
function isOfHours(mention: Mention): boolean {
  const isCounted = (word: string): boolean => sensesOf(word).some(({ is, what }) => is === 'mark' && what === 'hours');
  return says(mention, 'quantity', 'capacity') && wordsOf(mention.text).some(isCounted);
}
