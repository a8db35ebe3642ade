import { type Draft, draftFrom, draftText } from '../../assistant/draft.js';
import type { Reading } from '../../assistant/reading.js';

/** What a person decided about a reading: run it, as it is or edited, and under which name to save it. */
interface Decision {
  readonly reading: Reading;
  readonly run: boolean;
  readonly save?: string | undefined;
}

/** Asks what to do with a reading: run, edit first, save, or cancel. */
export async function proposed(reading: Reading): Promise<Decision> {
  const { default: inquirer } = await import('inquirer');
  const [draft] = reading.drafts;
  const choices = [
    { value: 'run', name: 'Run it' },
    ...(draft === undefined
      ? []
      : [
          { value: 'edit', name: 'Edit the scenario first' },
          { value: 'save', name: 'Save the scenario and run it' },
        ]),
    { value: 'cancel', name: 'Cancel' },
  ];
  const { choice } = await inquirer.prompt([{ type: 'select', name: 'choice', message: 'What now?', choices }]);
  if (choice === 'cancel') return { reading, run: false };
  if (choice === 'edit' && draft !== undefined) return proposed(await edited(reading, draft));
  if (choice !== 'save') return { reading, run: true };
  const { name } = await inquirer.prompt([{ type: 'input', name: 'name', message: 'Name of the scenario:' }]);
  return { reading, run: true, save: name };
}

async function edited(reading: Reading, draft: Draft): Promise<Reading> {
  const { default: inquirer } = await import('inquirer');
  const { text } = await inquirer.prompt([
    { type: 'editor', name: 'text', message: 'The scenario:', default: draftText(draft), postfix: '.yaml' },
  ]);
  const changed = draftFrom(draft.name, text);
  return {
    ...reading,
    drafts: reading.drafts.map((one) => (one === draft ? changed : one)),
    words: [...reading.words, 'edited by hand'],
  };
}
