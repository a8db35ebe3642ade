import type { Reading } from '../../assistant/reading.js';
import type { EntityKind, Vocabulary } from '../../assistant/vocabulary.js';

/** The next line that a person types. */
export async function typedText(): Promise<string> {
  const { default: inquirer } = await import('inquirer');
  const { text } = await inquirer.prompt([{ type: 'input', name: 'text', message: 'ask:' }]);
  return text;
}

/** The nearest readings to choose from where a question was not understood; undefined where there are none or none fits. */
export async function chosenReading({ question, unread }: Reading): Promise<string | undefined> {
  const offered = unread.flatMap(({ text, choices }) =>
    choices.map((choice) => ({
      name: choice,
      value: question.includes(text) ? question.replace(text, choice) : choice,
    })),
  );
  if (offered.length === 0) return undefined;
  const { default: inquirer } = await import('inquirer');
  const none = { name: 'none of these: I will say it otherwise', value: '' };
  const { text } = await inquirer.prompt([
    { type: 'select', name: 'text', message: 'Did you mean', choices: [...offered, none] },
  ]);
  return text === '' ? undefined : text;
}

/** A change that can be put together from a menu: what it is of, and how a question says it. */
interface GuidedChange {
  readonly name: string;
  readonly kinds: readonly EntityKind[];
  readonly amount?: string;
  readonly text: (who: string, amount: string) => string;
}

const changes: readonly GuidedChange[] = [
  {
    name: 'demand of a product, a family or a market',
    kinds: ['product', 'family', 'location'],
    amount: '+20%',
    text: (who, amount) => `demand of ${who} ${amount}`,
  },
  { name: 'a line is closed', kinds: ['resource', 'site'], text: (who) => `${who} closed` },
  { name: 'hours of a line', kinds: ['resource'], amount: '-10%', text: (who, amount) => `hours of ${who} ${amount}` },
  {
    name: 'overtime of a line',
    kinds: ['resource'],
    amount: '+10',
    text: (who, amount) => `overtime of ${who} ${amount}`,
  },
  {
    name: 'a supplier delivers late',
    kinds: ['supplier'],
    amount: '14 days',
    text: (who, amount) => `${who} delivers ${amount} late`,
  },
];

const choices = [
  { value: 'change', name: 'Change something' },
  { value: 'scenario', name: 'Look at a scenario' },
  { value: 'which products run short?', name: 'What runs short' },
  { value: 'how busy are the lines?', name: 'How full the lines are' },
  { value: 'compare all scenarios', name: 'Compare all scenarios' },
  { value: '', name: 'Back' },
];

/** A question put together from menus: nothing has to be typed but amounts; undefined where the person goes back. */
export async function menuText(vocabulary: Vocabulary): Promise<string | undefined> {
  const { default: inquirer } = await import('inquirer');
  const { picked } = await inquirer.prompt([
    { type: 'select', name: 'picked', message: 'What would you like?', choices },
  ]);
  if (picked === 'scenario') return scenarioText(vocabulary);
  if (picked === 'change') return changeText(vocabulary);
  return picked === '' ? undefined : picked;
}

async function scenarioText({ scenarios }: Vocabulary): Promise<string> {
  const { default: inquirer } = await import('inquirer');
  const named = scenarios.map(({ name, title }) => ({ value: name, name: `${name}: ${title}` }));
  const { scenario } = await inquirer.prompt([
    { type: 'select', name: 'scenario', message: 'Which scenario?', choices: named },
  ]);
  return `compare ${scenario}`;
}

async function changeText(vocabulary: Vocabulary): Promise<string> {
  const { default: inquirer } = await import('inquirer');
  const kinds = changes.map(({ name }, value) => ({ name, value }));
  const { index } = await inquirer.prompt([
    { type: 'select', name: 'index', message: 'What changes?', choices: kinds },
  ]);
  const change = changes[index];
  const { who } = await inquirer.prompt([
    {
      type: 'search',
      name: 'who',
      message: 'Whose? (type to search)',
      source: (term: string | undefined) => found(vocabulary, change.kinds, term),
    },
  ]);
  const asked =
    change.amount === undefined
      ? []
      : [{ type: 'input' as const, name: 'amount', message: 'By how much?', default: change.amount }];
  const { amount = '' } = asked.length > 0 ? await inquirer.prompt(asked) : {};
  const { when } = await inquirer.prompt([
    { type: 'input', name: 'when', message: 'When? (in May, from 4 to 17 May; blank: the whole plan)' },
  ]);
  return [change.text(who, amount), when].filter((part) => part !== '').join(' ');
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** Names that hold what was typed, with what they are called. */
function found({ entities }: Vocabulary, kinds: readonly EntityKind[], term = ''): Choice[] {
  const sought = term.toLowerCase();
  return entities
    .filter(({ kind, names }) => kinds.includes(kind) && names.some((name) => name.toLowerCase().includes(sought)))
    .map(({ value, names }) => ({ value, name: names.length > 1 ? `${value}: ${names[1]}` : value }));
}
