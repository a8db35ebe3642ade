import { Command, Option } from 'commander';
import { evaluate } from '../../analysis/evaluate.js';
import { keepRun, lastRun } from '../../history/last-run.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { writeFile } from '../../project/write-file.js';
import type { Result, Row } from '../../report/result.js';
import type { Table } from '../../tables/table.js';
import { dataChanges } from '../brief/data-changes.js';
import { headlineOf } from '../brief/headline.js';
import { missedForecasts } from '../brief/missed-forecasts.js';
import { leverLines, resourceLines, resultLines, shortLines } from '../brief/plan-lines.js';
import { recordOf } from '../brief/record-of.js';
import { briefView } from '../brief/view.js';
import { ExitCode } from '../exit-code.js';
import { expectationNotes } from '../expectation-notes.js';
import { addCommonOptions, type CommonOptions, wholeNumber } from '../options.js';
import { openSession } from '../session.js';
import { type Shell, say, show } from '../shell.js';
import { kpisNamed } from '../shown-kpis.js';

interface BriefOptions extends CommonOptions {
  readonly record: boolean;
  readonly top: number;
}

const columns = [
  { name: 'section' },
  { name: 'item' },
  { name: 'date' },
  { name: 'measure' },
  { name: 'unit' },
  { name: 'value', align: 'right' },
  { name: 'before', align: 'right' },
  { name: 'note' },
] as const;

export function briefCommand(shell: Shell): Command {
  return addCommonOptions(new Command('brief'))
    .description(
      'The morning note: since the last run, what changed in data and results, what runs short and when, which forecasts went wrong, the tightest resources, and what would help.',
    )
    .argument('[scenario]', 'a scenario; the baseline when none is given', 'baseline')
    .addOption(
      new Option('--top <number>', 'lines of a table for people').argParser(wholeNumber(1, 100_000)).default(5),
    )
    .addOption(new Option('--no-record', 'keep nothing of this run for the next one to compare with'))
    .addHelpText('after', '\nExample:\n  whatif brief --format md >> "$SUMMARY"')
    .action((name: string, options: BriefOptions) => run(shell, name, options));
}

async function run(shell: Shell, name: string, options: BriefOptions): Promise<void> {
  const session = await openSession(shell, options);
  const { project } = session;
  const [scenario] = scenariosNamed(project, [name]);
  const outcome = await evaluate(session.setting, scenario);
  const { record: before, notes } = lastRun(project.root, name);
  const now = recordOf(shell.directory, session, outcome);
  const kpis = kpisNamed(session, []);
  const missed = missedForecasts(project.dataset.get('demand') as Table, project.calendar, before);
  const lines = [
    ...dataChanges(now, before),
    ...resultLines(kpis, now, before),
    ...shortLines(outcome, before),
    ...missed.lines,
    ...resourceLines(outcome, before),
    ...leverLines(outcome),
  ];
  const headline = headlineOf(kpis, project.calendar, now, before, missed);
  const unmet = expectationNotes(outcome);
  const result: Result = {
    columns,
    rows: lines.map((line): Row => ({ ...line })),
    view: () => briefView(headline, lines, kpis, options.top),
    notes: unmet,
  };
  await say(shell, [...project.notes, ...outcome.notes, ...notes], options);
  await show(shell, result, session.meta('brief', name, [...headline, ...outcome.notes, ...notes]), options);
  if (options.record) keepRun(project.root, name, now, writeFile);
  if (unmet.length > 0) shell.exitCode = ExitCode.ExpectationNotMet;
}
