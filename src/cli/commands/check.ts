import { Command } from 'commander';
import { evaluate } from '../../analysis/evaluate.js';
import { BadInput, type Complaint, complaintText, placeText } from '../../complaint/complaint.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import type { Result, Row } from '../../report/result.js';
import { collisions } from '../../scenario/collisions.js';
import { baseline, type Scenario } from '../../scenario/scenario.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import { openSession, type Session } from '../session.js';
import { type Shell, say, show } from '../shell.js';

const columns = [{ name: 'input' }, { name: 'what' }, { name: 'size', align: 'right' }, { name: 'sha256' }] as const;

/** Reads everything and applies every scenario, so that what will go wrong goes wrong now. */
export function checkCommand(shell: Shell): Command {
  return addCommonOptions(new Command('check'))
    .description(
      'Read all tables, the configuration and the scenarios, apply each scenario, and say what is wrong or not used.',
    )
    .addHelpText('after', '\nExample:\n  whatif check --data my-plan')
    .action((options: CommonOptions) => run(shell, options));
}

async function run(shell: Shell, options: CommonOptions): Promise<void> {
  const session = await openSession(shell, options);
  const scenarios = scenariosNamed(session.project, []);
  const notes = [...session.project.notes, ...(await applyAll(session, scenarios))];
  await say(shell, notes, options);
  await show(shell, overview(session, scenarios), session.meta('check', undefined, notes), options);
}

/** Applies every scenario, and says where the order of two parents decides. All that is wrong is said at once. */
async function applyAll({ setting, project }: Session, scenarios: readonly Scenario[]): Promise<string[]> {
  const complaints: Complaint[] = [];
  const notes: string[] = [];
  for (const scenario of [baseline, ...scenarios]) {
    try {
      const outcome = await evaluate(setting, scenario);
      if (scenario === baseline) notes.push(...outcome.notes);
      notes.push(...collisions(scenario, project.scenarios, outcome.dataset).map(complaintText));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      complaints.push(...error.complaints);
    }
  }
  // A parent's mistake is one mistake, however many children it has.
  const once = new Map(complaints.map((complaint) => [placeText(complaint.place) + complaint.problem, complaint]));
  if (once.size > 0) throw new BadInput([...once.values()]);
  return notes;
}

function overview({ project }: Session, scenarios: readonly Scenario[]): Result {
  const sizes = new Map([...project.dataset.values()].map((table) => [table.file, `${table.rows} rows`]));
  for (const { file, overrides } of scenarios)
    sizes.set(file, `${overrides.length} override${overrides.length === 1 ? '' : 's'}`);
  const kinds = new Map([...project.dataset.values()].map((table) => [table.file, table.declaration.name]));
  const rows = project.inputs.map(
    ({ file, sha256 }): Row => ({
      input: file,
      what: kinds.get(file) ?? (sizes.has(file) ? 'scenario' : 'configuration'),
      size: sizes.get(file),
      sha256,
    }),
  );
  return {
    columns,
    rows,
    view: () => [
      {
        columns: columns
          .slice(0, 3)
          .map((column) => ({ title: column.name, align: 'align' in column ? column.align : 'left' })),
        lead: 3,
        rows: rows.map((row) => [row.input, row.what, row.size].map((cell) => ({ text: String(cell ?? '') }))),
      },
    ],
    notes: ['All inputs are in order.'],
  };
}
