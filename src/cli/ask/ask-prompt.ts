import { type Draft, draftFrom, draftText } from '../../assistant/draft.js';
import type { Reading } from '../../assistant/reading.js';
import { phrases } from '../phrases/index.js';

/** What a person decided about a reading: run it, as it is or edited, and under which name to save it. */
interface Decision {
  readonly reading: Reading;
  readonly run: boolean;
  readonly save?: string | undefined;
}

/** Asks what to do with a reading: run, edit first, save, or cancel. */
export async function proposed(reading: Reading): Promise<Decision> {
  const { default: inquirer } = await import('inquirer');
  const { prompt } = phrases[reading.language];
  const [draft] = reading.drafts;
  const choices = [
    { value: 'run', name: prompt.run },
    ...(draft === undefined
      ? []
      : [
          { value: 'edit', name: prompt.edit },
          { value: 'save', name: prompt.save },
        ]),
    { value: 'cancel', name: prompt.cancel },
  ];
  const { choice } = await inquirer.prompt([{ type: 'select', name: 'choice', message: prompt.whatNow, choices }]);
  if (choice === 'cancel') return { reading, run: false };
  if (choice === 'edit' && draft !== undefined) return proposed(await edited(reading, draft));
  if (choice !== 'save') return { reading, run: true };
  const { name } = await inquirer.prompt([{ type: 'input', name: 'name', message: prompt.nameOfScenario }]);
  return { reading, run: true, save: name };
}

async function edited(reading: Reading, draft: Draft): Promise<Reading> {
  const { prompt } = phrases[reading.language];
  const { default: inquirer } = await import('inquirer');
  const { text } = await inquirer.prompt([
    { type: 'editor', name: 'text', message: prompt.theScenario, default: draftText(draft), postfix: '.yaml' },
  ]);
  const changed = draftFrom(draft.name, text);
  return {
    ...reading,
    drafts: reading.drafts.map((one) => (one === draft ? changed : one)),
    words: [...reading.words, prompt.editedByHand],
  };
}
