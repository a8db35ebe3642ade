import { entitiesOf, isName, isSmall, type Mention, says } from '../mentions/mention.js';
import {
  type Answerable,
  type Asked,
  answered,
  asks,
  type KindReader,
  kpisIn,
  useHorizon,
  useWords,
  worldFor,
} from './asked.js';
import { isNone, targetOf } from './target.js';

export const recommendKind: KindReader = {
  kind: 'recommend',
  isAsked: (asked) => asks(asked, 'recommend') || isToBeAvoided(asked),
  read: (asked) => {
    useWords(asked, 'ask:recommend', 'action', 'ask:seek', 'ask:which', 'scope:all');
    const target = targetOf(asked);
    if (target !== undefined) return recommendFor(asked, target.expectation);
    const world = worldFor(asked);
    const scenario = world.name === 'baseline' ? [] : [world.name];
    return {
      ...answered(asked, 'recommend', world, { name: 'recommend', arguments: scenario }, [
        (say) => say.words.leversForTarget,
      ]),
      unread: [
        {
          text: asked.title,
          problem: (say) => say.problem.noTarget,
          choices: [(say) => say.choice.withTarget],
        },
      ],
    };
  },
};

/** `clear the backlog`, `éviter les ruptures`: a verb, and what is to be none of, alone. */
function isToBeAvoided({ main, condition }: Asked): boolean {
  const [verb, ...others] = main.filter(
    (mention) => isName(mention) || !isSmall(mention) || isNone(main, main.indexOf(mention)),
  );
  const isVerb =
    verb !== undefined && !isName(verb) && says(verb, 'mark', 'avoiding') && isNone(main, main.indexOf(verb));
  return isVerb && others.length === 1 && condition.length === 0;
}

/** The levers that bring a KPI to its target, in the scenario that is asked about. */
export function recommendFor(asked: Asked, expectation: string): Answerable {
  useHorizon(asked, [expectation.split(' ')[0]]);
  const world = worldFor(asked);
  const scenario = world.name === 'baseline' ? [] : [world.name];
  const command = { name: 'recommend', arguments: [...scenario, '--until', expectation] };
  const reading = answered(asked, 'recommend', world, command, [(say) => say.words.leversFor(expectation)]);
  const part = asked.main.find((mention) => !asked.used.has(mention) && isPartOfPlan(mention));
  if (part === undefined) return reading;
  return { ...reading, unread: [{ text: part.text, problem: (say) => say.problem.targetOfPart, choices: [] }] };
}

/** `the fill rate of the metabolic family`: KPIs that are to be reached are those of the whole plan. */
function isPartOfPlan({ entities }: Mention): boolean {
  return entities.some(({ kind }) => kind === 'product' || kind === 'family' || kind === 'location');
}

/** `which of surge and overtime matters most for the margin`: two scenarios are compared. */
function parts({ main }: Asked): boolean {
  return main.filter((mention) => entitiesOf(mention, 'scenario').length > 0).length > 1;
}

export const sensitivityKind: KindReader = {
  kind: 'sensitivity',
  isAsked: (asked) => asks(asked, 'sensitivity') && !parts(asked),
  read: (asked) => {
    useWords(asked, 'ask:sensitivity', 'vague', 'kind:parameter', 'ask:which', 'action', 'ask:explain');
    const kpis = kpisIn(asked.main, asked.used);
    const world = worldFor(asked);
    const scenario = world.name === 'baseline' ? [] : [world.name];
    return answered(
      asked,
      'sensitivity',
      world,
      { name: 'sensitivity', arguments: [...scenario, ...kpis.flatMap((kpi) => ['--kpi', kpi])] },
      [(say) => say.words.mattersMost],
    );
  },
};
