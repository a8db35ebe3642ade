import type { Reading } from '../../assistant/reading.js';
import type { EntityKind, Vocabulary } from '../../assistant/vocabulary.js';
import type { ChatPhrases, GuidedChange, MenuPhrases, Phrases } from '../phrases/phrases.js';

/** The next line that a person types. */
export async function typedText({ chat }: Phrases): Promise<string> {
  const { default: inquirer } = await import('inquirer');
  const { text } = await inquirer.prompt([{ type: 'input', name: 'text', message: chat.ask }]);
  return text;
}

/** One of the nearest readings: in the place of what was not understood, and by itself, as an answer to what was asked back. */
interface NearReading {
  readonly question: string;
  readonly choice: string;
}

/** The nearest readings to choose from where a question was not understood; undefined where there are none or none fits. */
export async function chosenReading(
  { question, unread }: Reading,
  { didYouMean, noneOfThese }: ChatPhrases,
): Promise<NearReading | undefined> {
  const offered = unread.flatMap(({ text, choices }) =>
    choices.map((choice) => ({
      name: choice,
      value: { choice, question: question.includes(text) ? question.replace(text, choice) : choice },
    })),
  );
  if (offered.length === 0) return undefined;
  const { default: inquirer } = await import('inquirer');
  const none = { name: noneOfThese, value: { question: '', choice: '' } };
  const { near } = await inquirer.prompt([
    { type: 'select', name: 'near', message: didYouMean, choices: [...offered, none] },
  ]);
  return near.question === '' ? undefined : near;
}

/** Kinds of names that each change may be of. */
const kindsOf: Readonly<Record<GuidedChange, readonly EntityKind[]>> = {
  demand: ['product', 'family', 'location'],
  closure: ['resource', 'site'],
  hours: ['resource'],
  overtime: ['resource'],
  delay: ['supplier'],
};
const guided = ['demand', 'closure', 'hours', 'overtime', 'delay'] as const;

/** A question put together from menus: nothing has to be typed but amounts; undefined where the person goes back. */
export async function menuText(vocabulary: Vocabulary, menu: MenuPhrases): Promise<string | undefined> {
  const { default: inquirer } = await import('inquirer');
  const choices = [
    { value: 'change', name: menu.change },
    { value: 'scenario', name: menu.scenario },
    ...[menu.short, menu.load, menu.all].map(({ name, question }) => ({ value: question, name })),
    { value: '', name: menu.back },
  ];
  const { picked } = await inquirer.prompt([
    { type: 'select', name: 'picked', message: menu.whatWouldYouLike, choices },
  ]);
  if (picked === 'scenario') return scenarioText(vocabulary, menu);
  if (picked === 'change') return changeText(vocabulary, menu);
  return picked === '' ? undefined : picked;
}

async function scenarioText({ scenarios }: Vocabulary, { whichScenario, compare }: MenuPhrases): Promise<string> {
  const { default: inquirer } = await import('inquirer');
  const named = scenarios.map(({ name, title }) => ({ value: name, name: `${name}: ${title}` }));
  const { scenario } = await inquirer.prompt([
    { type: 'select', name: 'scenario', message: whichScenario, choices: named },
  ]);
  return compare(scenario);
}

async function changeText(vocabulary: Vocabulary, menu: MenuPhrases): Promise<string> {
  const { default: inquirer } = await import('inquirer');
  const choices = guided.map((change, value) => ({ value, name: menu.changes[change].name }));
  const { index } = await inquirer.prompt([{ type: 'select', name: 'index', message: menu.whatChanges, choices }]);
  const picked = guided[index];
  const { amount: usual, question } = menu.changes[picked];
  const { who } = await inquirer.prompt([
    {
      type: 'search',
      name: 'who',
      message: menu.whose,
      source: (term: string | undefined) => found(vocabulary, kindsOf[picked], term),
    },
  ]);
  const asked = usual === '' ? [] : [{ type: 'input' as const, name: 'amount', message: menu.howMuch, default: usual }];
  const { amount = '' } = asked.length > 0 ? await inquirer.prompt(asked) : {};
  const { when } = await inquirer.prompt([{ type: 'input', name: 'when', message: menu.when }]);
  // A line that is down, with no time said, may be a scenario of the project.
  const time = when === '' && picked === 'closure' ? menu.wholePlan : when;
  return [question(who, amount), time].filter((part) => part !== '').join(' ');
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
