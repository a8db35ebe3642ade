import { Command, InvalidArgumentError, Option } from 'commander';
import { breakEvens } from '../../analysis/break-even.js';
import { evaluate, evaluateInTurn, type Outcome, settled } from '../../analysis/evaluate.js';
import { inLists, networksAtOnce, sideBySide } from '../../analysis/side-by-side.js';
import { type GridPoint, gridOf, snakeOrder } from '../../analysis/sweep.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { sparkline } from '../../report/chart.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, ResultColumn, Row } from '../../report/result.js';
import { readSteps } from '../../scenario/read-parameter.js';
import type { Scenario } from '../../scenario/scenario.js';
import { expectationText } from '../expectation-text.js';
import { addCommonOptions, type CommonOptions, collected } from '../options.js';
import { evaluateAt, scenarioAt, scenarioWith } from '../parameters.js';
import { progressOf } from '../progress.js';
import { openSessionInThreads, type Session } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { type kpisNamed, kpisShown } from '../shown-kpis.js';

interface SweepOptions extends CommonOptions {
  readonly sweep: ReadonlyMap<string, readonly number[]>;
  readonly kpi: readonly string[];
}

/** The KPIs at one point of the grid. */
interface Swept {
  readonly point: GridPoint;
  readonly measures: ReadonlyMap<string, number>;
}

const usualKpis = ['fill_rate', 'otif', 'cost.total', 'margin'];

export function sweepCommand(shell: Shell): Command {
  return addCommonOptions(new Command('sweep'))
    .description(
      'KPIs of a scenario over a grid of its parameters: a table for one, a matrix for two, tidy CSV for any number.',
    )
    .argument('[scenario]', 'the scenario; the simplest that has the parameter when none is given')
    .addOption(
      new Option(
        '--sweep <name=values>',
        "values of a parameter: from:to:step, or with commas between; may be repeated (default: the scenario's own)",
      )
        .argParser(axis)
        .default(new Map(), 'none'),
    )
    .addOption(
      new Option('--kpi <name>', 'only this KPI; may be repeated')
        .argParser(collected)
        .default([], usualKpis.join(', ')),
    )
    .addHelpText('after', '\nExample:\n  whatif sweep surge --sweep surge=0:0.4:0.1')
    .action((scenario: string | undefined, options: SweepOptions) => run(shell, scenario, options));
}

function axis(text: string, before: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const [, name, written] = /^([A-Za-z]\w*)=(.+)$/.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Write --sweep name=from:to:step.');
  const values = readSteps(written);
  if (typeof values === 'string')
    throw new InvalidArgumentError(`${written} ${values} Write from:to:step, or values with commas between.`);
  return new Map([...before, [name, values]]);
}

async function run(shell: Shell, named: string | undefined, options: SweepOptions): Promise<void> {
  const session = await openSessionInThreads(shell, options);
  const [first] = options.sweep.keys();
  const scenario =
    first === undefined
      ? scenariosNamed(session.project, named === undefined ? [] : [named]).find(({ sweep }) => sweep.size > 0)
      : scenarioWith(session, named, first);
  const axes = options.sweep.size > 0 ? options.sweep : scenario?.sweep;
  if (scenario === undefined || axes === undefined)
    throw new WrongUsage(
      'Nothing to sweep. Name a parameter: --sweep surge=0:0.4:0.1, or write sweep: into the scenario.',
    );
  for (const name of axes.keys()) scenarioWith(session, scenario.name, name);
  const swept = await sweptOver(shell, session, scenario.name, axes, options);
  const edges = axes.size === 1 ? await edgesOf(session, scenario, swept) : [];
  await say(shell, session.project.notes, options);
  await show(
    shell,
    { ...resultOf(session, scenario, axes, swept, options), notes: edges },
    session.meta('sweep', scenario.name),
    options,
  );
}

async function sweptOver(
  shell: Shell,
  session: Session,
  scenario: string,
  axes: ReadonlyMap<string, readonly number[]>,
  { quiet }: SweepOptions,
): Promise<readonly Swept[]> {
  const points = gridOf(axes);
  const measured = new Array<ReadonlyMap<string, number>>(points.length);
  const progress = progressOf(shell, 'sweep', quiet);
  let finished = 0;
  const keep = (place: number, { measures }: Outcome): void => {
    measured[place] = measures;
    progress.to(++finished / points.length, `${finished} of ${points.length}`);
  };
  const scenarioOf = (place: number): Scenario => scenarioAt(session, scenario, points[place]);

  const [first, ...others] = snakeOrder(axes);
  const start = await evaluate(session.setting, scenarioOf(first));
  keep(first, start);
  const atOnce = networksAtOnce(start.plan.network);
  await sideBySide(
    inLists(others, Math.min(atOnce, inTurn(others.length))),
    async (list) => {
      const outcomes = await evaluateInTurn(session.setting, list.map(scenarioOf));
      for (const [index, place] of list.entries()) keep(place, outcomes[index]);
    },
    atOnce,
  );
  progress.end();
  return points.map((point, place) => ({ point, measures: measured[place] }));
}

/** How many neighbouring points are planned in turn: many start from near, and still there are lists for some threads. */
function inTurn(points: number): number {
  return Math.max(4, Math.min(16, Math.ceil(points / 8)));
}

/** Where, between the points of the grid, expectations of the scenario and of the project begin or cease to hold. */
async function edgesOf(session: Session, scenario: Scenario, swept: readonly Swept[]): Promise<readonly string[]> {
  const [[parameter]] = swept[0].point;
  const points = swept.map(({ point, measures }) => ({ value: point.get(parameter) ?? NaN, measures }));
  const stated = [...scenario.expectations, ...session.project.expectations].filter(
    (one, place, all) => all.findIndex(({ written }) => written === one.written) === place,
  );
  const expectations = await settled(session.setting, stated);
  const found = await breakEvens(points, expectations, async (value) => {
    return (await evaluateAt(session, scenario.name, new Map([[parameter, value]]))).measures;
  });
  return found.map(
    ({ expectation, value, holdsBelow }) =>
      `${expectationText(expectation)} holds ${holdsBelow ? 'up to' : 'from'} ${parameter} = ${Number(value.toPrecision(4))}${holdsBelow ? '' : ' on'}.`,
  );
}

function resultOf(
  session: Session,
  scenario: Scenario,
  axes: ReadonlyMap<string, readonly number[]>,
  swept: readonly Swept[],
  options: SweepOptions,
): Result {
  const shown = kpisShown(session, options.kpi, [scenario], usualKpis).filter(({ name }) =>
    swept.some(({ measures }) => !Number.isNaN(measures.get(name))),
  );
  const parameters: ResultColumn[] = [...axes.keys()].map((name) => ({ name, align: 'right' }));
  return {
    columns: [...parameters, { name: 'kpi' }, { name: 'unit' }, { name: 'value', align: 'right' }],
    rows: swept.flatMap(({ point, measures }) =>
      shown.map(
        (kpi): Row => ({ ...Object.fromEntries(point), kpi: kpi.name, unit: kpi.unit, value: measures.get(kpi.name) }),
      ),
    ),
    view: () =>
      axes.size === 2
        ? shown.map((kpi) => matrix(scenario.name, kpi, axes, swept))
        : [list(scenario.name, shown, axes, swept)],
    notes: [],
  };
}

/** One line a point; for one parameter the shape of each KPI stands under its column. */
function list(
  scenario: string,
  kpis: ReturnType<typeof kpisNamed>,
  axes: ReadonlyMap<string, readonly number[]>,
  swept: readonly Swept[],
): Block {
  const right = 'right' as const;
  const rows = swept.map(({ point, measures }) =>
    [
      ...[...point.values()].map((value) => String(value)),
      ...kpis.map(({ name, unit }) => numberText(measures.get(name), unit)),
    ].map((text) => ({ text })),
  );
  const shapes = kpis.map(({ name }) => ({ text: sparkline(swept.map(({ measures }) => measures.get(name) ?? NaN)) }));
  return {
    title: scenario,
    columns: [...axes.keys(), ...kpis.map(({ name }) => name)].map((title) => ({ title, align: right })),
    lead: axes.size,
    rows: axes.size === 1 && swept.length <= 40 ? [...rows, [{ text: '' }, ...shapes]] : rows,
  };
}

/** One parameter down, the other across. */
function matrix(
  scenario: string,
  kpi: ReturnType<typeof kpisNamed>[number],
  axes: ReadonlyMap<string, readonly number[]>,
  swept: readonly Swept[],
): Block {
  const [[down, rows], [across, columns]] = [...axes];
  const right = 'right' as const;
  return {
    title: `${scenario}: ${kpi.name}, ${down} down, ${across} across`,
    columns: [{ title: down, align: right }, ...columns.map((value) => ({ title: String(value), align: right }))],
    lead: 1,
    rows: rows.map((value, row) => [
      { text: String(value) },
      ...columns.map((_, column) => ({
        text: numberText(swept[row * columns.length + column].measures.get(kpi.name), kpi.unit),
      })),
    ]),
  };
}
