import { Command, Option } from 'commander';
import { type Change, columnDials, type Dial, parameterDials, usualColumnsOf } from '../../analysis/dials.js';
import { evaluate } from '../../analysis/evaluate.js';
import type { SensitivityIndices } from '../../analysis/global-sensitivity.js';
import { globalSwings, type MeasureAt, type Swing, swings } from '../../analysis/sensitivity.js';
import { BadInput, WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { bar, twoSidedBar } from '../../report/chart.js';
import { changeText, numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import { baseline, type Scenario } from '../../scenario/scenario.js';
import { addCommonOptions, type CommonOptions, collected, shareOf, wholeNumber } from '../options.js';
import { scenarioAt } from '../parameters.js';
import { progressOf } from '../progress.js';
import { openSessionInThreads, type Session } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { kpisNamed } from '../shown-kpis.js';

interface SensitivityOptions extends CommonOptions {
  readonly range: number;
  readonly column: readonly string[];
  readonly each?: boolean;
  readonly kpi: readonly string[];
  readonly global?: boolean;
  readonly points: number;
}

type NamedKpi = ReturnType<typeof kpisNamed>[number];
const usualKpis = ['fill_rate', 'cost.total'];

export function sensitivityCommand(shell: Shell): Command {
  return addCommonOptions(new Command('sensitivity'))
    .description(
      'How far KPIs move when parameters and columns of the tables do, one at a time: a tornado, with elasticities; --global for all at once.',
    )
    .argument('[scenario]', 'a scenario; the baseline when none is given')
    .addOption(
      new Option('--range <share>', 'how far a column is moved up and down, and a parameter without a range of its own')
        .argParser(shareOf)
        .default(0.1, '10%'),
    )
    .addOption(
      new Option('--column <table.column>', 'only this column, as capacity.hours; may be repeated')
        .argParser(collected)
        .default([], 'those that planners ask about, and the parameters'),
    )
    .addOption(new Option('--each', 'a column apart for each product, resource or whatever its rows are of'))
    .addOption(
      new Option('--kpi <name>', 'of this KPI; may be repeated').argParser(collected).default([], usualKpis.join(', ')),
    )
    .addOption(new Option('--global', 'Sobol indices: shares of the variance when all move at once'))
    .addOption(
      new Option('--points <number>', 'with --global: points, each of which takes two plans more than there are dials')
        .argParser(wholeNumber(4, 100_000))
        .default(32),
    )
    .addHelpText('after', '\nExample:\n  whatif sensitivity surge --column capacity.hours --each')
    .action((name: string | undefined, options: SensitivityOptions) => run(shell, name ?? baseline.name, options));
}

async function run(shell: Shell, name: string, options: SensitivityOptions): Promise<void> {
  const session = await openSessionInThreads(shell, options);
  const [scenario] = scenariosNamed(session.project, [name]);
  const shown = kpisNamed(session, options.kpi.length > 0 ? options.kpi : usualKpis);
  const dials = dialsOf(session, scenario, options);
  const impossible = new Set<string>();
  const measureAt = measurer(session, scenario, impossible);
  const progress = progressOf(shell, 'sensitivity', options.quiet);
  const step = (finished: number, all: number): void => progress.to(finished / all, `${finished} of ${all}`);
  const runs = options.points * (dials.length + 2);
  const result = options.global
    ? globalResult(
        scenario,
        dials,
        shown[0],
        await globalSwings(dials, shown[0].name, options.points, measureAt, (finished) => step(finished, runs)),
      )
    : tornadoResult(
        scenario,
        shown,
        await swings(
          dials,
          shown.map((kpi) => kpi.name),
          measureAt,
          (finished) => step(finished, dials.length),
        ),
      );
  progress.end();
  const notes = [...session.project.notes, ...impossible];
  await say(shell, notes, options);
  await show(shell, result, session.meta('sensitivity', name, notes), options);
}

function dialsOf(
  { setting }: Session,
  scenario: Scenario,
  { range, column, each = false }: SensitivityOptions,
): readonly Dial[] {
  const { dataset } = setting;
  for (const name of column) checkColumn(dataset, name);
  const dials =
    column.length > 0
      ? columnDials(dataset, column, range, each)
      : [...parameterDials(scenario, range), ...columnDials(dataset, usualColumnsOf(dataset), range, each)];
  if (dials.length === 0) throw new WrongUsage('There is nothing to move: no parameter, and no column with numbers.');
  return dials;
}

function checkColumn(dataset: Session['setting']['dataset'], name: string): void {
  const known = [...dataset.values()].flatMap(({ declaration, columns }) =>
    [...columns]
      .filter(([, values]) => values instanceof Float64Array)
      .map(([column]) => `${declaration.name}.${column}`),
  );
  if (known.includes(name)) return;
  throw new WrongUsage(
    `--column ${name} is no column of numbers in this project. ${didYouMean(name, known) ?? `There are ${known.slice(0, 12).join(', ')} …`}`,
  );
}

/** Plans with dials turned; a value that the tables do not allow (a yield above 1) is said once and gives nothing. */
function measurer(session: Session, scenario: Scenario, impossible: Set<string>): MeasureAt {
  return async (changes) => {
    try {
      return (await evaluate(session.setting, turned(session, scenario, changes))).measures;
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      const words = changes.map((change) => (change.kind === 'override' ? change.override.words : change.name));
      impossible.add(`${words.join(', ')} is not possible: ${error.complaints[0]?.problem ?? error.message}`);
      return undefined;
    }
  };
}

function turned(session: Session, scenario: Scenario, changes: readonly Change[]): Scenario {
  const values = new Map(
    changes.flatMap((change) => (change.kind === 'parameter' ? [[change.name, change.value]] : [])),
  );
  const overrides = changes.flatMap((change) => (change.kind === 'override' ? [change.override] : []));
  const at = values.size === 0 ? scenario : scenarioAt(session, scenario.name, values);
  return { ...at, overrides: [...at.overrides, ...overrides], expectations: [] };
}

function tornadoResult(scenario: Scenario, kpis: readonly NamedKpi[], found: readonly Swing[]): Result {
  const right = 'right' as const;
  return {
    columns: [
      { name: 'scenario' },
      { name: 'kpi' },
      { name: 'unit' },
      { name: 'input' },
      ...['base', 'low', 'high', 'at_base', 'at_low', 'at_high', 'elasticity'].map((name) => ({ name, align: right })),
    ],
    rows: found.map(
      ({ dial, kpi, base, atLow, atHigh, elasticity }): Row => ({
        scenario: scenario.name,
        kpi,
        unit: kpis.find(({ name }) => name === kpi)?.unit,
        input: dial.name,
        base: dial.base,
        low: dial.low,
        high: dial.high,
        at_base: base,
        at_low: atLow,
        at_high: atHigh,
        elasticity,
      }),
    ),
    view: () =>
      kpis.map((kpi) =>
        tornado(
          scenario,
          kpi,
          found.filter((swing) => swing.kpi === kpi.name),
        ),
      ),
    notes: [],
  };
}

const barWidth = 24;

/** One line an input: its low end drawn as ░ and its high end as █, to the side to which the KPI goes. */
function tornado(scenario: Scenario, kpi: NamedKpi, found: readonly Swing[]): Block {
  const right = 'right' as const;
  const moves = found.flatMap(({ base, atLow, atHigh }) => [Math.abs(atLow - base) || 0, Math.abs(atHigh - base) || 0]);
  const largest = Math.max(...moves, 0);
  const moving = found.filter(({ base, atLow, atHigh }) => (atLow - base || 0) !== 0 || (atHigh - base || 0) !== 0);
  const still = found.length - moving.length;
  return {
    title: `${scenario.name}: ${kpi.name} is ${numberText(found[0]?.base, kpi.unit)}${still > 0 ? ` (${still} inputs do not move it)` : ''}`,
    columns: [
      { title: 'input' },
      { title: 'low', align: right },
      { title: 'high', align: right },
      { title: 'at low', align: right },
      { title: 'at high', align: right },
      { title: `down${' '.repeat(barWidth - 6)}up` },
      { title: 'elasticity', align: right },
    ],
    lead: 1,
    rows: moving.map(({ dial, base, atLow, atHigh, elasticity }) => [
      { text: dial.name },
      { text: endText(dial, dial.low) },
      { text: endText(dial, dial.high) },
      { text: changeText(atLow - base, kpi.unit) },
      { text: changeText(atHigh - base, kpi.unit) },
      { text: twoSidedBar(furthest(base, atLow, atHigh, -1), furthest(base, atLow, atHigh, 1), largest, barWidth) },
      { text: numberText(elasticity) },
    ]),
  };
}

/** How far the KPI goes to one side. */
function furthest(base: number, atLow: number, atHigh: number, side: 1 | -1): number {
  return Math.max(0, side * (atLow - base) || 0, side * (atHigh - base) || 0);
}

function endText({ base, at }: Dial, value: number): string {
  return at(value).kind === 'override' ? changeText(value - base, 'share').replace(' pts', '%') : numberText(value);
}

function globalResult(scenario: Scenario, dials: readonly Dial[], kpi: NamedKpi, indices: SensitivityIndices): Result {
  const right = 'right' as const;
  const order = [...dials.keys()].sort((one, other) => indices.total[other] - indices.total[one]);
  return {
    columns: [
      { name: 'scenario' },
      { name: 'kpi' },
      { name: 'input' },
      ...['first_order', 'first_order_error', 'total', 'total_error'].map((name) => ({ name, align: right })),
    ],
    rows: order.map((place) => ({
      scenario: scenario.name,
      kpi: kpi.name,
      input: dials[place].name,
      first_order: indices.first[place],
      first_order_error: indices.firstError[place],
      total: indices.total[place],
      total_error: indices.totalError[place],
    })),
    view: () => [
      {
        title: `${scenario.name}: what the variance of ${kpi.name} comes from (mean ${numberText(indices.mean, kpi.unit)}, standard deviation ${numberText(Math.sqrt(indices.variance), kpi.unit)})`,
        columns: [
          { title: 'input' },
          { title: 'alone', align: right },
          { title: '±', align: right },
          { title: 'with all interactions', align: right },
          { title: '±', align: right },
          { title: '' },
        ],
        lead: 1,
        rows: order.map((place) => [
          { text: dials[place].name },
          { text: numberText(indices.first[place], 'share') },
          { text: numberText(indices.firstError[place], 'share'), tone: 'quiet' },
          { text: numberText(indices.total[place], 'share') },
          { text: numberText(indices.totalError[place], 'share'), tone: 'quiet' },
          { text: bar(indices.total[place], 1, barWidth) },
        ]),
      },
    ],
    notes: [`${indices.runs} plans. Indices are Sobol's, estimated as Saltelli et al. (2010) do.`],
  };
}
