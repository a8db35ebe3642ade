import { Command, Option } from 'commander';
import { evaluate, type Outcome } from '../../analysis/evaluate.js';
import {
  type Constraint,
  type Contribution,
  type Explanation,
  explain,
  type InputRows,
} from '../../analysis/explain.js';
import { bucketDate } from '../../calendar/calendar.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { kpiNamed } from '../../kpi/part-kpi.js';
import { itemName } from '../../plan/network.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { changeText, numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import type { Change } from '../../scenario/scenario.js';
import { baseline } from '../../scenario/scenario.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import { reasonText } from '../plan/why.js';
import { openSession, type Session } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { kpisNamed } from '../shown-kpis.js';

interface ExplainOptions extends CommonOptions {
  readonly scenario: string;
}

const columns = [
  { name: 'scenario' },
  { name: 'kpi' },
  { name: 'part' },
  { name: 'name' },
  { name: 'value', align: 'right' },
  { name: 'contribution', align: 'right' },
  { name: 'detail' },
] as const;

export function explainCommand(shell: Shell): Command {
  return addCommonOptions(new Command('explain'))
    .description(
      'Where a KPI comes from: its definition, its largest parts, the files and rows behind them, the overrides that touched them, and what binds.',
    )
    .argument('<kpi>', 'a KPI, as fill_rate or cost.total, or one of a part: "fill_rate[family=vaccine]"')
    .addOption(new Option('--scenario <name>', 'of which scenario').default(baseline.name))
    .addHelpText('after', '\nExample:\n  whatif explain fill_rate --scenario surge')
    .action((kpi: string, options: ExplainOptions) => run(shell, kpi, options));
}

async function run(shell: Shell, name: string, options: ExplainOptions): Promise<void> {
  const session = await openSession(shell, { ...options, kpi: [name] });
  kpisNamed(session, [name]);
  const kpi = kpiNamed(name);
  if (kpi === undefined) throw new WrongUsage(ownKpiText(session, name));
  const [scenario] = scenariosNamed(session.project, [options.scenario]);
  const outcome = await evaluate(session.setting, scenario);
  await say(shell, [...session.project.notes, ...outcome.notes], options);
  const result = resultOf(outcome, explain(outcome, kpi));
  await show(shell, result, session.meta('explain', scenario.name, outcome.notes), options);
}

/** A KPI of the project's own has no parts by itself: it is made of others, and these can be explained. */
function ownKpiText({ setting }: Session, name: string): string {
  const names = setting.ownKpis.get(name)?.names ?? [];
  return `${name} is an expression of this project's own over ${names.join(', ')}. Explain one of these.`;
}

function resultOf(outcome: Outcome, explanation: Explanation): Result {
  const { kpi, contributions, inputs, changes, constraints, value } = explanation;
  const head = { scenario: outcome.scenario.name, kpi: kpi.name };
  const row = (part: string, name: string, rest: Partial<Row>): Row => ({ ...head, part, name, ...rest });
  return {
    columns,
    rows: [
      row('definition', kpi.unit, { value, detail: kpi.definition }),
      ...contributions.map((one) => row(one.by, one.group, { value: one.value, contribution: one.contribution })),
      ...inputs.map((one) => row('input', one.file, { value: one.rows, detail: linesText(one) })),
      ...changes.map((one) =>
        row('override', one.override.words, { value: one.lines.length, detail: changedText(one) }),
      ),
      ...constraints.map((one) => row('constraint', one.name, { value: worthOf(one), detail: constraintText(one) })),
    ],
    view: () => blocksOf(outcome, explanation),
    notes: [],
  };
}

function blocksOf(outcome: Outcome, explanation: Explanation): readonly Block[] {
  const { kpi, contributions, inputs, changes, constraints, value } = explanation;
  const right = 'right' as const;
  return [
    {
      title: `${kpi.name} of ${outcome.scenario.name}: ${numberText(value, kpi.unit)}`,
      columns: [{ title: kpi.unit }, { title: kpi.definition }],
      lead: 1,
      rows: [],
    },
    ...partsBlocks(contributions, kpi.unit, kpi.over === 'sum' && kpi.per !== undefined),
    ...(changes.length === 0
      ? []
      : [
          {
            title: 'Overrides that touched it',
            columns: [
              { title: 'override', wraps: true },
              { title: 'rows', align: right },
              { title: 'from → to', wraps: true },
            ],
            lead: 1,
            rows: changes.map((one) => [
              { text: one.override.words },
              { text: numberText(one.lines.length) },
              { text: changedText(one) },
            ]),
          },
        ]),
    {
      title: 'Files and rows behind it',
      columns: [{ title: 'file' }, { title: 'rows', align: right }, { title: 'lines that name the largest parts' }],
      lead: 1,
      rows: inputs.map((one) => [{ text: one.file }, { text: numberText(one.rows) }, { text: linesText(one) }]),
    },
    ...(constraints.length === 0
      ? []
      : [
          {
            title: 'What binds',
            columns: [{ title: 'what' }, { title: 'when and what it is worth', wraps: true }],
            lead: 1,
            rows: constraints.map((one) => [{ text: one.name }, { text: constraintText(one) }]),
          },
        ]),
    ...lateBlock(outcome, explanation),
  ];
}

function partsBlocks(contributions: readonly Contribution[], unit: string, isRatio: boolean): readonly Block[] {
  const right = 'right' as const;
  const groupings = [...new Set(contributions.map(({ by }) => by))];
  return groupings.map((by) => ({
    title: `The largest parts by ${by}`,
    columns: [
      { title: by },
      { title: 'value', align: right },
      ...(isRatio ? [{ title: 'pulls the whole by', align: right }] : []),
    ],
    lead: 1,
    rows: contributions
      .filter((one) => one.by === by)
      .map(({ group, value, contribution }) => [
        { text: group },
        { text: numberText(value, unit) },
        ...(isRatio ? [{ text: changeText(contribution, unit) }] : []),
      ]),
  }));
}

function lateBlock({ plan }: Outcome, { late }: Explanation): readonly Block[] {
  if (late === undefined) return [];
  const when = bucketDate(plan.network.calendar, late.bucket);
  return [
    {
      title: `Most is late or lost of ${itemName(plan.network, late.item)} in ${when}: ${numberText(late.units)} units`,
      columns: [{ title: 'item' }, { title: 'why, and the smallest relief', wraps: true }],
      lead: 1,
      rows: late.reasons.map((reason) => [
        { text: `${'  '.repeat(reason.depth)}${itemName(plan.network, reason.item)}` },
        { text: reasonText(plan, reason) },
      ]),
    },
  ];
}

const mostRanges = 6;

/** `lines 2-14, 20`, the first ones where there are many; blank where none is named. */
function linesText({ lines }: Pick<InputRows, 'lines'>): string {
  if (lines.length === 0) return '';
  const ranges: [number, number][] = [];
  for (const line of lines.slice().sort()) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && line <= last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const shown = ranges.slice(0, mostRanges).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  const more = ranges.length > mostRanges ? `, … ${numberText(lines.length)} in all` : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${more}`;
}

/** The sum of the cells that an override touched, before and after; what was put in or taken away has no other side. */
function changedText({ before, after, column }: Change): string {
  const sum = (values: Float64Array): number =>
    values.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
  if (before.every(Number.isNaN)) return `${column} put in`;
  if (after.every(Number.isNaN)) return `${column} taken away`;
  const mean = (values: Float64Array): number => sum(values) / values.length;
  return `${column} ${numberText(mean(before))} → ${numberText(mean(after))} on average`;
}

function worthOf(constraint: Constraint): number {
  return constraint.kind === 'full' ? constraint.buckets : constraint.worth;
}

function constraintText(constraint: Constraint): string {
  const { from, to } = constraint;
  const when = from === to ? `in ${from}` : `between ${from} and ${to}`;
  if (constraint.kind === 'full') return `no hour left in ${constraint.buckets} buckets ${when}`;
  const unit = constraint.kind === 'resource' ? 'hour' : 'unit';
  return `one more ${unit} ${when} would save up to ${numberText(constraint.worth)}`;
}
