import {
  entitiesOf,
  isName,
  isSmall,
  isStop,
  isSupplier,
  isWord,
  type Mention,
  saidOf,
  says,
  wordSays,
} from '../mentions/mention.js';
import { sensesOf, wordsOf } from '../scenarios/title-words.js';
import { draftOf, type World, worldOf } from '../scenarios/world.js';
import { type Answerable, type Asked, kpisIn, leftOver, useWords } from './asked.js';
import { stoppedIn } from './stopped.js';

interface OfScenario {
  readonly scenario: string;
  readonly parameter: string;
}

/** `in overtime, how many hours, instead of 16, …`: the parameter of the scenario named that has the value told; what it was is used. */
export function formerlySet({ main, used, vocabulary }: Asked): OfScenario | undefined {
  const at = main.findIndex((mention) => wordSays(mention, 'stop', 'in place of'));
  const was = main[at + 1]?.amount;
  if (at === -1 || was === undefined) return undefined;
  const named = main.flatMap((mention) => entitiesOf(mention, 'scenario').map(({ value }) => value));
  const known = vocabulary.scenarios.filter(({ name }) => named.includes(name));
  const value = was.unit === 'percent' ? was.value / 100 : was.value;
  const found = known.flatMap(({ name, values }) =>
    [...values].flatMap(([parameter, one]) => (one === value ? [{ scenario: name, parameter }] : [])),
  );
  if (found.length !== 1) return undefined;
  const isOfIt = (mention: Mention): boolean =>
    entitiesOf(mention, 'scenario').length > 0 ||
    says(mention, 'parameter') ||
    ['unit', 'action'].some((is) => wordSays(mention, is)) ||
    (wordSays(mention, 'quantity') && kpisIn([mention]).every((kpi) => kpi === 'overtime')) ||
    ['more-hours', 'needing'].some((what) => wordSays(mention, 'mark', what));
  for (const mention of [...main.slice(at, at + 2), ...main.filter(isOfIt)]) used.add(mention);
  return found[0];
}

/**
 * `in the launch scenario, how far can peak go`, `the peak of launch`: the parameter of the one scenario that is named, though that is called as
 * what it launches is. A quantity beside them is what is sought.
 */
export function ofNamedScenario({ main, used, vocabulary }: Asked, rest: readonly Mention[]): OfScenario | undefined {
  const worlds = main.filter((mention) => entitiesOf(mention, 'scenario').length > 0);
  const [scenario, ...others] = worlds.flatMap((mention) => entitiesOf(mention, 'scenario').map(({ value }) => value));
  const own = vocabulary.scenarios.find(({ name }) => name === scenario)?.parameters ?? [];
  const saidBy = (mention: Mention): string | undefined => {
    const said = isWord(mention) && !says(mention, 'action') ? saidOf(mention, 'parameter') : [];
    return [...entitiesOf(mention, 'parameter').map(({ value }) => value), ...said].find((one) => own.includes(one));
  };
  const known = rest.filter((mention) => !worlds.includes(mention) && saidBy(mention) !== undefined);
  const isOther = (mention: Mention): boolean => says(mention, 'quantity') || wordSays(mention, 'mark', 'more-hours');
  const beside = rest.filter((mention) => !worlds.includes(mention) && !known.includes(mention));
  if (others.length > 0 || known.length !== 1 || beside.some(isOther)) return undefined;
  for (const mention of [...worlds, ...known]) used.add(mention);
  const parameter = saidBy(known[0]);
  return parameter === undefined ? undefined : { scenario, parameter };
}

/** A scenario that has a parameter of its own name, or only one. */
export function sameNamed(mention: Mention, { vocabulary }: Asked): boolean {
  return entitiesOf(mention, 'scenario').some(({ value }) => parameterOf(value, vocabulary.scenarios) !== undefined);
}

function parameterOf(scenario: string, scenarios: Asked['vocabulary']['scenarios']): string | undefined {
  const parameters = scenarios.find(({ name }) => name === scenario)?.parameters ?? [];
  return parameters.find((name) => name === scenario) ?? (parameters.length === 1 ? parameters[0] : undefined);
}

/** A parameter that is named, or that of the scenario that is named. */
export function ofParameter(asked: Asked, mention: Mention, expectation: string): Answerable {
  const own = entitiesOf(mention, 'parameter')[0]?.value;
  const scenario = entitiesOf(mention, 'scenario')[0]?.value;
  const parameter = own ?? parameterOf(scenario ?? '', asked.vocabulary.scenarios) ?? '';
  asked.used.add(mention);
  useWords(asked, 'action', 'kind:parameter', 'kind:scenario');
  const named = own === undefined && scenario !== undefined ? scenario : ownerOf(asked, mention, parameter);
  return seekingParameter(asked, parameter, named, expectation);
}

/** `how much surge in winter-surge`: the one scenario that is named beside a parameter of its own. */
function ownerOf({ main, used, vocabulary }: Asked, mention: Mention, parameter: string): string | undefined {
  const others = main.filter((one) => one !== mention && entitiesOf(one, 'scenario').length > 0);
  const owners = others.flatMap((one) =>
    entitiesOf(one, 'scenario').flatMap(({ value }) =>
      vocabulary.scenarios.some(({ name, parameters }) => name === value && parameters.includes(parameter))
        ? [value]
        : [],
    ),
  );
  if (others.length !== 1 || owners.length !== 1) return undefined;
  used.add(others[0]);
  return owners[0];
}

/** The value of a scenario's parameter, or of one of all scenarios, at which what is expected holds. */
export function seekingParameter(
  asked: Asked,
  parameter: string,
  scenario: string | undefined,
  expectation: string,
): Answerable {
  const to = String(mostOf(asked, parameter, scenario));
  const world = supposedBeside(asked, parameter, scenario);
  const named = world?.draft?.name ?? scenario;
  const options = [...(named === undefined ? [] : ['--scenario', named]), '--until', expectation];
  return {
    kind: 'seek',
    command: { name: 'seek', arguments: [parameter, ...options, '--from', '0', '--to', to] },
    drafts: world?.draft ? [world.draft] : [],
    words: [(say) => say.words.soughtParameter(parameter, expectation), ...(world?.words ?? [])],
    unread: [...(world?.unread ?? []), ...leftOver(asked)],
  };
}

/** `… with L2 closed in May`, `… if prices rise 5%`: what is told beside the parameter, on top of the scenario that has it. */
function supposedBeside(asked: Asked, parameter: string, scenario: string | undefined): World | undefined {
  const { main, condition, used, vocabulary, title } = asked;
  const beside = stoppedIn(main).filter((mention) => isStop(mention) || !used.has(mention));
  for (const mention of beside) used.add(mention);
  const told = [...beside, ...condition];
  if (told.every(isSmall)) return undefined;
  const world = worldOf(told, vocabulary, title);
  const owners = vocabulary.scenarios.filter(({ parameters }) => parameters.includes(parameter));
  const owner = scenario ?? (owners.find(({ name }) => name === parameter) ?? owners[0])?.name;
  const draft = draftOf(world, title);
  const others = (draft.extends ?? []).filter((name) => name !== owner && name !== 'baseline');
  if (world.draft === undefined && others.length === 0) return world;
  return { ...world, draft: { ...draft, extends: [...(owner === undefined ? [] : [owner]), ...others] } };
}

const timesAtMost = 5;

/** Shares are sought up to all of it, numbers up to some times their value. */
function mostOf({ vocabulary }: Asked, parameter: string, scenario: string | undefined): number {
  const known = vocabulary.scenarios.filter(({ name }) => scenario === undefined || name === scenario);
  const value = Math.max(...known.map(({ values }) => values.get(parameter) ?? 0), 0);
  return value > 1 ? timesAtMost * Math.ceil(value) : 1;
}

/** `how many months late may Corvane be`: the one scenario that is called late, is named or speaks of the supplier, and counts in the unit asked for. */
export function lateScenario({ main, vocabulary }: Asked, rest: readonly Mention[]): OfScenario | undefined {
  const suppliers = rest.filter(isSupplier);
  const isLate = main.some(
    (mention) => !isName(mention) && (says(mention, 'action', 'delay') || says(mention, 'ask', 'late')),
  );
  const worlds = rest.flatMap((mention) => entitiesOf(mention, 'scenario').map(({ value }) => value));
  if (!isLate || suppliers.length > 1 || suppliers.length + worlds.length === 0 || worlds.length > 1) return undefined;
  if (rest.some((mention) => isName(mention) && !isOfCount(mention, suppliers))) return undefined;
  const units = main
    .filter((mention) => !suppliers.includes(mention))
    .flatMap((mention) => [...saidOf(mention, 'parameter'), ...wordsOf(mention.text).flatMap(unitsOf)]);
  const found = vocabulary.scenarios.flatMap(({ name, title, description, parameters }) => {
    const isAbout =
      (worlds.length === 0 || worlds.includes(name)) &&
      suppliers.every(({ text }) => wordsOf(text).every((word) => wordsOf(description).includes(word)));
    const isCalledLate = wordsOf(`${name} ${title}`).includes('late');
    const parameter =
      parameters.find((one) => units.includes(one)) ??
      (worlds.length === 1 && parameters.length === 1 ? parameters[0] : undefined);
    return isAbout && isCalledLate && parameter !== undefined ? [{ scenario: name, parameter }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The supplier itself, the scenario, or a unit that a parameter is called as. */
function isOfCount(mention: Mention, suppliers: readonly Mention[]): boolean {
  return (
    suppliers.includes(mention) || mention.entities.every(({ kind }) => kind === 'parameter' || kind === 'scenario')
  );
}

/** `moi` is what is left of `mois` without its last letter. */
function unitsOf(word: string): readonly string[] {
  return [word, `${word}s`].flatMap(sensesOf).flatMap(({ is, what }) => (is === 'parameter' ? [what] : []));
}

/** The parameter by which a scenario is late. */
export function ofLateness(
  asked: Asked,
  { scenario, parameter }: OfScenario,
  rest: readonly Mention[],
  expectation: string,
): Answerable {
  const isCount = ({ text }: Mention): boolean => wordsOf(text).some((word) => unitsOf(word).includes(parameter));
  for (const mention of rest) if (isName(mention) || isCount(mention)) asked.used.add(mention);
  useWords(asked, 'action', 'ask:late', 'unit', 'kind:component', 'kind:scenario', 'quantity:delivery');
  return seekingParameter(asked, parameter, scenario, expectation);
}
