import { saysExpiry } from '../clauses/says-change.js';
import {
  isJoiner,
  isLine,
  isMoreOrLess,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { saysChange } from '../scenarios/world.js';
import {
  type Asked,
  answered,
  asks,
  isKpiWord,
  type KindReader,
  kpisIn,
  leftOver,
  namesOf,
  useHorizon,
  useWords,
  withoutGeneral,
  worldFor,
} from './asked.js';
import { bucketsTold, groupingOf, isParted } from './grouping.js';
import { narrowedKpis } from './narrowed-kpis.js';

/** `par famille, ça donne quoi ?`: the results of a scenario, or of the plan as it stands, parted, and nothing else. */
export const partedKind: KindReader = {
  kind: 'kpi',
  isAsked: (asked) => {
    const { main, condition } = asked;
    const isPart = (mention: Mention): boolean =>
      isWord(mention) && (says(mention, 'kind') || says(mention, 'mark', 'grouping') || isResultAsked(mention));
    return (
      condition.length === 0 &&
      isParted(asked) &&
      main.some(isResultAsked) &&
      main.filter(isScenario).length < 2 &&
      main.every((mention) => isSmall(mention) || isPart(mention) || isScenario(mention))
    );
  },
  read: (asked) => {
    const by = groupingOf(asked);
    const world = worldFor(asked);
    for (const mention of asked.main) if (isResultAsked(mention)) asked.used.add(mention);
    const parted = by === undefined ? [] : ['--by', by];
    return answered(asked, 'kpi', world, { name: 'compare', arguments: [world.name, ...parted] }, bucketsTold(asked));
  },
};

const isResultAsked = (mention: Mention): boolean => wordSays(mention, 'mark', 'result-asked');

/** A KPI alone: its value in the scenario named, or in the plan as it stands. */
export const kpiKind: KindReader = {
  kind: 'kpi',
  isAsked: (asked) =>
    kpisIn(asked.main).length > 0 &&
    !asked.main.some((mention) => !isName(mention) && says(mention, 'action', 'unless')) &&
    asked.condition.length === 0 &&
    !(saysExpiry(asked.main) && asked.main.some(({ entities }) => entities.some(({ kind }) => kind === 'product'))) &&
    !saysChange(
      asked.main.filter((mention, at) => isStrong(mention) && !isMoveOfKpi(asked, at) && !isSplitUp(asked, mention)),
    ),
  read: (asked) => {
    useWords(asked, 'ask:which', 'ask:seek', 'ask:explain', 'ask:plan', 'kind:scenario', 'outcome');
    useWords(asked, 'ask:kpi', 'ask:forecast', 'mark:planned');
    const whole = kpisIn(withoutGeneral(asked.main), asked.used);
    // `how much overtime does the surge take`, `combien d'heures sup le plan demande-t-il`
    // `how many stock-outs does the hard winter cause`
    if (countsKpi(asked)) useWords(asked, 'ask:why', 'mark:needed', 'mark:takes-time', 'mark:holding-in');
    // `how many changeover hours does it free up`
    if (asked.main.some((mention) => wordSays(mention, 'mark', 'counting'))) useWords(asked, 'mark:earned');
    // `when is the first stock-out, and of which product?`
    if (whole.includes('first_stockout')) useWords(asked, 'kind:product');
    useHorizon(asked, whole);
    const by = groupingOf(asked);
    if (by !== undefined) useWords(asked, 'mark:split-up');
    const named = asked.main.filter(isScenario);
    const isTogether = asks(asked, 'together') || isAdded(asked);
    useWords(asked, 'ask:together');
    for (const [at, mention] of asked.main.entries()) if (isMoveOfKpi(asked, at)) asked.used.add(mention);
    // `overtime from L1 to L2`: what moves on lines is none that is measured.
    const kpis = narrowedKpis({ ...asked, main: asked.main.filter((mention) => !isLine(mention)) }, whole);
    const world = named.length === 1 || isTogether ? worldFor(asked) : undefined;
    const names = world === undefined ? namesOf(asked, 'scenario') : [world.name];
    const others = names.filter((name) => name !== 'baseline');
    const shown = others.length > 0 ? others : ['baseline'];
    return {
      kind: 'kpi',
      command: {
        name: 'compare',
        arguments: [...shown, ...kpis.flatMap((kpi) => ['--kpi', kpi]), ...(by === undefined ? [] : ['--by', by])],
      },
      drafts: world?.draft ? [world.draft] : [],
      words: [
        (say) => say.words.kpisOf(kpis.join(', '), shown.join(', ')),
        ...(world?.draft ? world.words : []),
        ...bucketsTold(asked),
      ],
      unread: [...(world?.unread ?? []), ...leftOver(asked)],
    };
  },
};

/** `how much overtime does the plan need`: a KPI right behind the word that asks how much of it there is, and no other value. */
export function countsKpi({ main }: Asked): boolean {
  const isCounted = (mention: Mention, at: number): boolean =>
    at > 0 && wordSays(main[at - 1], 'mark', 'counting') && isKpiWord(mention);
  return main.some(isCounted) && !main.some(({ amount }) => amount !== undefined);
}

/** `surge together with overtime`: what joins two scenarios that are played together. */
export function joiningIn(main: readonly Mention[]): Mention | undefined {
  const said = main.filter((mention) => isName(mention) || !says(mention, 'mark', 'article'));
  return said.find(
    (mention, at) => isJoiner(mention) && says(mention, 'mark', 'adding') && isBetweenScenarios(said, at),
  );
}

const isBetweenScenarios = (said: readonly Mention[], at: number): boolean =>
  [said[at - 1], said[at + 1]].every((one) => one !== undefined && isScenario(one));

/** `hard winter plus launch: backlog?`, `surge together with overtime`, `late ingredients in the hard winter`: one on top of the other. */
function isAdded({ main }: Asked): boolean {
  const isWithin = (mention: Mention): boolean =>
    !isName(mention) &&
    !says(mention, 'prep', 'to') &&
    ['with', 'in', 'under'].some((what) => says(mention, 'prep', what));
  const said = main.filter((mention) => isName(mention) || isWithin(mention) || !says(mention, 'mark', 'article'));
  return joiningIn(main) !== undefined || said.some((mention, at) => isWithin(mention) && isBetweenScenarios(said, at));
}

/** `how high does overtime climb`: the verb right behind the KPI, where it is asked what becomes of it. */
function isMoveOfKpi({ main }: Asked, at: number): boolean {
  const [before, mention] = [main[at - 1], main[at]];
  if (before === undefined || isName(mention) || mention.amount !== undefined) return false;
  const isMove = ['raise', 'lower', 'shift', 'set'].some((what) => says(mention, 'action', what));
  // `how many stock-outs more in surge?`: so many of them, beside the plan as it stands.
  const isMore = isMoreOrLess(mention) && (says(before, 'ask', 'seek') || isCounting(main[at - 2]));
  return isMove && kpisIn([before]).length > 0 && (isMore || main.slice(0, at).some((one) => says(one, 'outcome')));
}

const isCounting = (mention: Mention | undefined): boolean => wordSays(mention, 'mark', 'counting');

/** `how does the margin break down by product`: a KPI parts, and nothing breaks down. */
function isSplitUp(asked: Asked, mention: Mention): boolean {
  return !isName(mention) && says(mention, 'mark', 'split-up') && isParted(asked);
}

function isStrong(mention: Mention): boolean {
  return ['filler', 'prep', 'kpi', 'quantity'].every((is) => !says(mention, is)) && !says(mention, 'mark', 'by-bucket');
}
