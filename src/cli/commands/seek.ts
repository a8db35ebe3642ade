import { Command, Option } from 'commander';
import { type Found, seekBoundary } from '../../analysis/seek.js';
import { WrongUsage } from '../../complaint/complaint.js';
import { numberText } from '../../report/number-text.js';
import type { Result } from '../../report/result.js';
import { readPlain } from '../../scenario/read-parameter.js';
import { ExitCode } from '../exit-code.js';
import { expectationText } from '../expectation-text.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import { evaluateAt, scenarioWith } from '../parameters.js';
import { progressOf } from '../progress.js';
import { openSession } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { kpisNamed } from '../shown-kpis.js';
import { targetOf } from '../target-of.js';

interface SeekOptions extends CommonOptions {
  readonly until: string;
  readonly scenario?: string;
  readonly from: string;
  readonly to: string;
}

const columns = [
  { name: 'scenario' },
  { name: 'parameter' },
  { name: 'value', align: 'right' },
  { name: 'kpi' },
  { name: 'unit' },
  { name: 'measure', align: 'right' },
  { name: 'target' },
] as const;

/** So many equal parts of the range are looked at before the boundary is closed in on, to this share of the range. */
const pieces = 16;
const precision = 1e-5;

export function seekCommand(shell: Shell): Command {
  return addCommonOptions(new Command('seek'))
    .description('The value of a parameter at which a KPI reaches a target, or the last at which it still does.')
    .argument('<parameter>', 'a parameter of a scenario')
    .requiredOption(
      '--until <target>',
      'a KPI, a comparison and a number: "fill_rate >= 97%", that of a part: "fill_rate[family=vaccine] >= 98%", or one from the baseline: "fill_rate >= baseline - 2%"',
    )
    .addOption(new Option('--scenario <name>', 'the scenario; the simplest that has the parameter when none is given'))
    .addOption(new Option('--from <value>', 'where to begin').default('0'))
    .addOption(new Option('--to <value>', 'where to end').default('1'))
    .addHelpText('after', '\nExample:\n  whatif seek surge --until "fill_rate >= 97%" --from 0 --to 50%')
    .action((parameter: string, options: SeekOptions) => run(shell, parameter, options));
}

async function run(shell: Shell, parameter: string, options: SeekOptions): Promise<void> {
  const session = await openSession(shell, options);
  const scenario = scenarioWith(session, options.scenario, parameter);
  const target = await targetOf(session, options.until);
  const range = { from: bound(options.from, '--from'), to: bound(options.to, '--to') };
  const progress = progressOf(shell, 'seek', options.quiet);
  let tried = 0;
  const measureAt = async (value: number): Promise<number> => {
    progress.to(Math.min(0.99, ++tried / (2 * pieces)), `${parameter} = ${numberText(value)}`);
    return (await evaluateAt(session, scenario.name, new Map([[parameter, value]]))).measures.get(target.kpi) ?? NaN;
  };
  const found = await seekBoundary(measureAt, target, range, {
    tolerance: precision * Math.abs(range.to - range.from),
    pieces,
  });
  progress.end();
  const unit = kpisNamed(session, [target.kpi])[0].unit;
  const result: Result = {
    columns,
    rows: [
      {
        scenario: scenario.name,
        parameter,
        value: found.value,
        kpi: target.kpi,
        unit,
        measure: found.measure,
        target: expectationText(target),
      },
    ],
    notes: [sentence(found, parameter, expectationText(target), range)],
  };
  await say(shell, session.project.notes, options);
  await show(shell, result, session.meta('seek', scenario.name), options);
  if (Number.isNaN(found.value)) shell.exitCode = ExitCode.ExpectationNotMet;
}

function bound(text: string, flag: string): number {
  const value = readPlain(text);
  if (Number.isNaN(value)) throw new WrongUsage(`${flag} ${text} is no number. Write a number or a percentage.`);
  return value;
}

/** What was found, in words: the edge and its side, or that there is none. */
function sentence(
  { value, metAtFrom, metAtTo }: Found,
  parameter: string,
  target: string,
  { from, to }: { from: number; to: number },
): string {
  const between = `from ${from} to ${to}`;
  if (Number.isNaN(value)) return `${target} is reached by no ${parameter} looked at ${between}.`;
  if (metAtFrom && metAtTo && value === from) return `${target} holds at every ${parameter} looked at ${between}.`;
  return metAtFrom
    ? `${target} holds up to ${parameter} = ${Number(value.toPrecision(6))}.`
    : `${target} holds from ${parameter} = ${Number(value.toPrecision(6))} on.`;
}
