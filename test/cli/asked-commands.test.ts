import { beforeAll, describe, expect, it } from 'vitest';
import type { Understand } from '../../src/assistant/understand/understand.js';
import { commands } from '../../src/cli/commands/index.js';
import type { Shell } from '../../src/cli/shell.js';
import { questionsIn, questionTables, understanders } from '../assistant/question-table.js';

let readers: ReadonlyMap<string, Understand>;
beforeAll(async () => {
  readers = await understanders();
});

const tables = questionTables.flatMap((table) => questionsIn(table));

/** The names of the commands that questions are read as, and that take the arguments which they are given. */
async function accepted(project: string, question: string): Promise<string | undefined> {
  const reading = readers.get(project)?.(question);
  if (reading === undefined || reading.unread.length > 0) return undefined;
  const entry = commands.find(({ name }) => name === reading.command.name);
  expect(entry, `${question} is answered by ${reading.command.name}`).toBeDefined();
  const command = (await entry!.load())({} as Shell);
  let ran = false;
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .action(() => {
      ran = true;
    });
  await command.parseAsync([...reading.command.arguments], { from: 'user' });
  return ran ? reading.command.name : undefined;
}

describe('questions', () => {
  it('are read as commands that are there, with arguments that they take', async () => {
    const names = new Set<string | undefined>();
    for (const { project, question } of tables) names.add(await accepted(project, question));
    for (const name of [
      'compare',
      'seek',
      'sweep',
      'simulate',
      'plan',
      'forecast',
      'sequence',
      'explain',
      'recommend',
      'sensitivity',
      'survive',
      'risks',
      'tables',
      'check',
    ])
      expect(names).toContain(name);
  });
});
