import { Command, Option } from 'commander';
import { evaluate } from '../../analysis/evaluate.js';
import { type PlanDifference, planDifferences } from '../../analysis/plan-differences.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { changeText, numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import { baseline } from '../../scenario/scenario.js';
import { addCommonOptions, type CommonOptions, collected, wholeNumber } from '../options.js';
import { openSession } from '../session.js';
import { type Shell, say, show } from '../shell.js';

interface DiffOptions extends CommonOptions {
  readonly measure: readonly string[];
  readonly top?: number;
}

const columns = [
  { name: 'product' },
  { name: 'location' },
  { name: 'resource' },
  { name: 'date' },
  { name: 'measure' },
  { name: 'before', align: 'right' },
  { name: 'after', align: 'right' },
  { name: 'change', align: 'right' },
] as const;

export function diffCommand(shell: Shell): Command {
  return addCommonOptions(new Command('diff'))
    .description(
      'The lines in which the plans of two scenarios differ: what is made, bought, shipped, late and in stock, and hours.',
    )
    .argument('<before>', 'a scenario, or baseline')
    .argument('[after]', 'another; without it the first one is held against the baseline')
    .addOption(
      new Option('--measure <name>', 'only this one, as produced or hours_used; may be repeated')
        .argParser(collected)
        .default([], 'all'),
    )
    .addOption(new Option('--top <number>', 'only the lines that change most').argParser(wholeNumber(1, 1_000_000)))
    .addHelpText('after', '\nExample:\n  whatif diff baseline line-2-outage --measure produced --top 20')
    .action((before: string, after: string | undefined, options: DiffOptions) =>
      run(shell, after === undefined ? [baseline.name, before] : [before, after], options),
    );
}

async function run(shell: Shell, names: readonly string[], options: DiffOptions): Promise<void> {
  const session = await openSession(shell, options);
  const [before, after] = scenariosNamed(session.project, names);
  const first = await evaluate(session.setting, before);
  const second = await evaluate(session.setting, after);
  const notes = [...new Set([...session.project.notes, ...first.notes, ...second.notes])];
  await say(shell, notes, options);
  const chosen = chosenLines(planDifferences(first.plan, second.plan), options);
  await show(shell, resultOf(chosen, names, options), session.meta('diff', names, notes), options);
}

const changeOf = ({ before, after }: PlanDifference): number => (after || 0) - (before || 0);

function chosenLines(lines: readonly PlanDifference[], { measure, top }: DiffOptions): readonly PlanDifference[] {
  const named = lines.filter((line) => measure.length === 0 || measure.includes(line.measure));
  if (top === undefined) return named;
  return named.toSorted((one, other) => Math.abs(changeOf(other)) - Math.abs(changeOf(one))).slice(0, top);
}

/** In a terminal the lines that change most are enough, where no number was asked for. */
const mostShown = 30;

function resultOf(lines: readonly PlanDifference[], [before, after]: readonly string[], { top }: DiffOptions): Result {
  return {
    columns,
    rows: lines.map((line): Row => ({ ...line, change: changeOf(line) })),
    view: () => [blockOf(lines, `${before} → ${after}`, top)],
    notes:
      lines.length === 0
        ? ['The plans are the same.']
        : [`${lines.length} lines differ; --format csv has them all, in order.`],
  };
}

function blockOf(lines: readonly PlanDifference[], title: string, top: number | undefined): Block {
  const right = 'right' as const;
  const largest = lines.toSorted((one, other) => Math.abs(changeOf(other)) - Math.abs(changeOf(one)));
  return {
    title,
    columns: [
      { title: 'what' },
      { title: 'date' },
      { title: 'measure' },
      { title: 'before', align: right },
      { title: 'after', align: right },
      { title: 'change', align: right },
    ],
    lead: 1,
    rows: largest
      .slice(0, top ?? mostShown)
      .map((line) => [
        { text: line.resource || (line.location === '' ? line.product : `${line.product}@${line.location}`) },
        { text: line.date },
        { text: line.measure },
        { text: numberText(line.before) },
        { text: numberText(line.after) },
        { text: changeText(changeOf(line)) },
      ]),
  };
}
