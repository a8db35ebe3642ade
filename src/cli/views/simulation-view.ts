import { type ComparedKpi, isGood } from '../../analysis/compare.js';
import type { Simulated } from '../../analysis/simulate/simulate.js';
import { meanAndSd, quantileOfValues, shareHolding } from '../../analysis/simulate/summary.js';
import { changeText, numberText } from '../../report/number-text.js';
import type { Block, Result, ResultColumn, Row, ViewCell } from '../../report/result.js';
import { expectationText } from '../expectation-text.js';
import { likelyShort } from './stockout-view.js';

const shares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

const columns: readonly ResultColumn[] = [
  { name: 'scenario' },
  { name: 'kpi' },
  { name: 'unit' },
  ...['mean', 'sd', ...shares.map((share) => `q${share}`), 'probability'].map((name) => ({
    name,
    align: 'right' as const,
  })),
  ...['planned', 'standard_error', 'change', 'change_error', 'runs'].map((name) => ({ name, align: 'right' as const })),
];

/** What is known of one KPI of one scenario over all runs. */
interface Summary {
  readonly scenario: string;
  readonly kpi: ComparedKpi;
  readonly mean: number;
  readonly sd: number;
  readonly quantiles: readonly number[];
  readonly probability: number;
  readonly planned: number;
  readonly standardError: number;
  /** Against the first scenario, run by run; NaN for it itself. */
  readonly change: number;
  readonly changeError: number;
  readonly runs: number;
}

/** The share of the runs in which what is expected of a KPI holds; NaN where nothing is. */
export function probabilityOf(simulated: Simulated, kpi: string): number {
  const expected = simulated.scenario.expectations.filter((expectation) => expectation.kpi === kpi);
  return expected.length === 0 ? NaN : shareHolding(simulated, ...expected);
}

/** Distributions of KPIs as tidy rows, and as people see them: a block a scenario, then what is likely to run short. */
export function simulationResult(
  simulated: readonly Simulated[],
  kpis: readonly ComparedKpi[],
  named: boolean,
): Result {
  const first = simulated[0];
  const summaries = simulated.flatMap((one) => kpis.map((kpi) => summaryOf(one, kpi, first)));
  return {
    columns,
    rows: summaries.map(rowOf),
    view: () => [
      ...simulated.map((one) =>
        blockOf(
          one,
          summaries.filter((summary) => summary.scenario === one.scenario.name && (named || !isNothing(summary))),
          one !== first,
        ),
      ),
      ...(simulated.length === 1 ? likelyShort(simulated[0]) : []),
    ],
    notes: [...simulated.flatMap(expectationNotes)],
  };
}

function summaryOf(one: Simulated, kpi: ComparedKpi, first: Simulated): Summary {
  const values = one.values.get(kpi.name) ?? new Float64Array(one.runs).fill(NaN);
  const before = first.values.get(kpi.name) ?? values;
  const { mean, sd, known } = meanAndSd(values);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const difference = meanAndSd(
    values.slice(0, Math.min(one.runs, first.runs)).map((value, run) => value - before[run]),
  );
  return {
    scenario: one.scenario.name,
    kpi,
    mean,
    sd,
    quantiles: shares.map((share) => quantileOfValues(sorted, share)),
    probability: probabilityOf(one, kpi.name),
    planned: one.planned.get(kpi.name) ?? NaN,
    standardError: sd / Math.sqrt(known),
    change: one === first ? NaN : difference.mean,
    changeError: one === first ? NaN : difference.sd / Math.sqrt(difference.known),
    runs: one.runs,
  };
}

function rowOf(summary: Summary): Row {
  const { scenario, kpi, mean, sd, quantiles, probability, planned, standardError, change, changeError, runs } =
    summary;
  return {
    scenario,
    kpi: kpi.name,
    unit: kpi.unit,
    mean,
    sd,
    ...Object.fromEntries(shares.map((share, place) => [`q${share}`, quantiles[place]])),
    probability,
    planned,
    standard_error: standardError,
    change,
    change_error: changeError,
    runs,
  };
}

function isNothing({ mean, sd, planned }: Summary): boolean {
  return Number.isNaN(mean) || (mean === 0 && sd === 0 && !(Math.abs(planned) > 0));
}

function blockOf({ scenario, runs }: Simulated, summaries: readonly Summary[], withChange: boolean): Block {
  const right = 'right' as const;
  const titles = ['as planned', 'mean', '±', '5%', 'median', '95%', ...(withChange ? ['change', '±'] : []), 'holds'];
  return {
    title: `${scenario.name}: ${runs} futures`,
    columns: [{ title: 'KPI' }, ...titles.map((title) => ({ title, align: right }))],
    lead: 1,
    rows: summaries.map((summary) => [{ text: summary.kpi.name }, ...cellsOf(summary, withChange)]),
  };
}

function cellsOf(summary: Summary, withChange: boolean): ViewCell[] {
  const { kpi, quantiles, change, changeError, probability } = summary;
  const text = (value: number): ViewCell => ({ text: numberText(value, kpi.unit) });
  const good = isGood(kpi, change);
  // A difference of less than two standard errors may be chance.
  const isSure = Math.abs(change) > 2 * changeError;
  const tone = good === undefined || !isSure ? 'quiet' : good ? 'good' : 'bad';
  return [
    text(summary.planned),
    text(summary.mean),
    { text: numberText(summary.standardError, kpi.unit), tone: 'quiet' },
    text(quantiles[0]),
    text(quantiles[2]),
    text(quantiles[4]),
    ...(withChange
      ? ([
          { text: changeText(change, kpi.unit), tone },
          { ...text(changeError), tone: 'quiet' },
        ] as const)
      : []),
    { text: Number.isNaN(probability) ? '' : numberText(probability, 'share') },
  ];
}

function expectationNotes(one: Simulated): string[] {
  return one.scenario.expectations.map((expectation) => {
    const share = numberText(shareHolding(one, expectation), 'share');
    return `${one.scenario.name}: ${expectationText(expectation)} holds in ${share} of the futures.`;
  });
}
