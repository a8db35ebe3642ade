import type { Lever } from '../../analysis/lever.js';
import { amountAt, type PulledAlone } from '../../analysis/lever-trials.js';
import type { Recommendation, Tried } from '../../analysis/recommend.js';
import { changeText, numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import type { Expectation } from '../../scenario/scenario.js';
import { expectationText } from '../expectation-text.js';

export interface Recommended {
  readonly scenario: string;
  readonly target: Expectation;
  readonly unit: string;
  readonly before: number;
  readonly levers: readonly Lever[];
  readonly others: readonly PulledAlone[];
  readonly found: Recommendation;
  readonly steps: number;
}

const columns = [
  { name: 'scenario' },
  { name: 'part' },
  { name: 'lever' },
  { name: 'amount', align: 'right' },
  { name: 'unit' },
  { name: 'kpi' },
  { name: 'value', align: 'right' },
  { name: 'change', align: 'right' },
  { name: 'cost', align: 'right' },
  { name: 'reaches_from', align: 'right' },
] as const;

/** What reaches a target, the cheapest way first, then each lever alone. */
export function recommendationResult(recommended: Recommended): Result {
  const { levers, found, before } = recommended;
  return {
    columns,
    rows: [...bestRows(recommended), ...rankedOf(recommended).map((place) => singleRow(recommended, place))],
    view: () => [
      ...(found.best === undefined || before === found.best.value ? [] : [bestBlock(recommended, found.best)]),
      singlesBlock(recommended),
    ],
    notes: notesOf(recommended, levers),
  };
}

function bestRows({ scenario, target, levers, found, before, steps }: Recommended): readonly Row[] {
  const { best } = found;
  if (best === undefined) return [];
  return levers.flatMap((lever, index): Row[] =>
    best.steps[index] === 0
      ? []
      : [
          {
            scenario,
            part: 'recommended',
            lever: lever.name,
            amount: amountAt(lever, best.steps[index], steps),
            unit: lever.unit,
            kpi: target.kpi,
            value: best.value,
            change: best.value - before,
            cost: best.cost,
            reaches_from: NaN,
          },
        ],
  );
}

function singleRow({ scenario, target, levers, found, before, steps }: Recommended, place: number): Row {
  const [lever, single, alone] = [levers[place], found.singles[place], found.alone[place]];
  return {
    scenario,
    part: 'alone',
    lever: lever.name,
    amount: lever.to,
    unit: lever.unit,
    kpi: target.kpi,
    value: single.value,
    change: single.value - before,
    cost: single.cost,
    reaches_from: alone === undefined ? NaN : amountAt(lever, alone.steps[place], steps),
  };
}

/** The levers by what they do for the money: what helps and saves money first, then by effect per cost. */
function rankedOf({ levers, found, before }: Recommended): readonly number[] {
  const perCost = (place: number): number => {
    const { value, cost } = found.singles[place];
    const effect = Math.abs(value - before);
    return cost <= 0 ? Infinity : effect / cost;
  };
  return [...levers.keys()].sort((one, other) => perCost(other) - perCost(one) || one - other);
}

function bestBlock({ target, levers, before, unit, steps }: Recommended, best: Tried): Block {
  const right = 'right' as const;
  return {
    title: `The cheapest that was found: ${target.kpi} ${numberText(before, unit)} → ${numberText(best.value, unit)}, cost ${changeText(Math.round(best.cost))}`,
    columns: [{ title: 'lever' }, { title: 'amount', align: right }, { title: 'of' }, { title: 'counted in' }],
    lead: 1,
    rows: levers.flatMap((lever, index) =>
      best.steps[index] === 0
        ? []
        : [
            [
              { text: lever.name },
              { text: numberText(amountAt(lever, best.steps[index], steps)) },
              { text: numberText(lever.to) },
              { text: lever.unit },
            ],
          ],
    ),
  };
}

function singlesBlock(recommended: Recommended): Block {
  const { target, levers, found, before, unit, steps } = recommended;
  const right = 'right' as const;
  return {
    title: 'Each lever alone, the most for its cost first',
    columns: [
      { title: 'lever' },
      { title: 'up to', align: right },
      { title: target.kpi, align: right },
      { title: 'change', align: right },
      { title: 'cost', align: right },
      { title: 'reaches it from', align: right },
      { title: 'its cost is' },
    ],
    lead: 1,
    rows: rankedOf(recommended).map((place) => {
      const [lever, single, alone] = [levers[place], found.singles[place], found.alone[place]];
      return [
        { text: lever.name },
        { text: numberText(lever.to) },
        { text: numberText(single.value, unit) },
        { text: changeText(single.value - before, unit) },
        { text: changeText(Math.round(single.cost)) },
        { text: alone === undefined ? '' : numberText(amountAt(lever, alone.steps[place], steps)) },
        { text: lever.costWords, tone: 'quiet' },
      ];
    }),
  };
}

function notesOf({ target, before, unit, found, others, scenario }: Recommended, levers: readonly Lever[]): string[] {
  const searched = found.exhaustive
    ? levers.length === 1
      ? 'All steps of the one lever were planned.'
      : `All combinations of ${levers.length} levers on these steps were planned.`
    : `${found.plans} plans; not every combination was tried.`;
  const left =
    others.length === 0
      ? []
      : [`Left out, as they do less or no good: ${others.map(({ lever }) => lever.name).join(', ')}.`];
  if (found.best === undefined)
    return [
      `${expectationText(target)} is out of reach: with all of these levers ${target.kpi} is ${numberText(found.all.value, unit)}.`,
      ...left,
    ];
  const already = found.best.steps.every((step) => step === 0);
  return [
    already
      ? `${scenario} reaches ${expectationText(target)} as it is: ${numberText(before, unit)}.`
      : `Costs are what is paid more than in ${scenario}, without what being short costs. ${searched}`,
    ...left,
  ];
}
