import {
  isBaseline,
  isJoiner,
  isMoreOrLess,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { aimAndMeans } from './aim.js';
import { behindAside } from './aside.js';
import { broughtTo } from './brought-to.js';
import { groupingIn } from './grouping-behind.js';
import { askedOfKpiIn } from './kpi-behind.js';
import { whyIn, withLatenessTold, withWhyInFront } from './lateness-told.js';
import { withOwnersAsked } from './owners-asked.js';
import { questionOfProductsIn } from './products-behind.js';
import {
  busyIn,
  kpiQuestionIn,
  questionIn,
  questionOfScenarioIn,
  whichIn,
  wholeQuestionIn,
} from './question-behind.js';
import { isTimeAlone } from './shared-time.js';
import { leavingShortIn, withoutIndirect, withoutShortIn } from './short-asked.js';
import { shortBehindIn } from './short-behind.js';
import { isIf, isWithout } from './supposing.js';
import { isChanging, isKpi, isMeasured, isTelling } from './told-or-asked.js';
import { isWhenDemanded, isWhenStopped } from './when-stopped.js';

/** What is asked and what is supposed: `why is INS-100 late` and `demand rises 20%`. */
export interface SplitQuestion {
  readonly main: readonly Mention[];
  readonly condition: readonly Mention[];
}

/** Parts a question at its `if`, wherever it stands; without one everything is asked, or told. */
export function splitQuestion(mentions: readonly Mention[]): SplitQuestion {
  return withOwnersAsked(withLatenessTold(partedAtIf(withWhyInFront(withoutIndirect(mentions)))));
}

function partedAtIf(mentions: readonly Mention[]): SplitQuestion {
  const short = withoutWhen(mentions);
  if (short !== mentions) return partedAtIf(short);
  if (isWhenStopped(mentions) || isWhenDemanded(mentions)) return { main: mentions, condition: [] };
  const first = mentions.findIndex(isIf);
  if (first === -1) return toldAndAsked(mentions);
  if (isOfSides(mentions, first)) return { main: withoutIf(mentions, first), condition: [] };
  const front = mentions.slice(0, first).filter((mention) => !isJoiner(mention));
  // `In April, what if demand rises?`: when it would be.
  if (isTimeAlone(front)) return partedAtIf([mentions[first], ...front, ...mentions.slice(first + 1)]);
  const behind = mentions.slice(first + 1);
  if ((isOfTwoScenarios(behind) || isScenarioOnKpi(behind)) && mentions.slice(0, first).every(isSmall))
    return { main: says(mentions[first], 'kpi') ? withoutIf(mentions, first) : behind, condition: [] };
  if (isResultAsked(mentions, first))
    return { main: [...front, { ...mentions[first], senses: resultAsked }, ...behind], condition: [] };
  if (isAskedOfToldKpi(mentions, first)) return { main: behind, condition: mentions.slice(0, first) };
  const at = ifBehind(mentions, first);
  // `what would it cost us to lose L2` names the KPI and supposes at once.
  const main = at === first ? mentions.slice(0, says(mentions[at], 'kpi') ? at + 1 : at) : mentions.slice(0, first);
  const condition = mentions.slice(isWithout(mentions[at]) ? at : at + 1);
  const aside = behindAside(main, condition);
  if (aside !== -1) return { main: [...main, ...condition.slice(aside)], condition: condition.slice(0, aside) };
  const question =
    [
      choiceIn,
      wholeQuestionIn,
      whyIn,
      askedOfKpiIn,
      questionOfProductsIn,
      questionIn,
      kpiQuestionIn,
      questionOfScenarioIn,
      groupingIn,
      shortBehindIn,
      busyIn,
      whichIn,
    ]
      .map((find) => find(condition))
      .find((found) => found !== -1) ?? -1;
  if (isToldWhole(main)) {
    const end = question === -1 ? condition.length : question;
    const joined = { ...mentions[at], senses: [{ is: 'and', what: 'comma' }] };
    return { main: condition.slice(end), condition: [...main, joined, ...condition.slice(0, end)] };
  }
  if (question === -1) return { main, condition };
  return { main: [...main, ...condition.slice(question)], condition: condition.slice(0, question) };
}

/** `if L3 stops in May, is overtime better than faster-changeovers?`: where two scenarios begin of which one is the better; -1 where none do. */
function choiceIn(condition: readonly Mention[]): number {
  const at = condition.findIndex((mention, index) => {
    const behind = condition.slice(index + 1);
    const isChoosing = (one: Mention): boolean =>
      isWord(one) && (says(one, 'ask', 'better') || says(one, 'ask', 'versus') || says(one, 'or'));
    const isPlain = behind.every(({ amount, time }) => amount === undefined && time === undefined);
    return isJoiner(mention) && isPlain && behind.filter(isScenario).length > 1 && behind.some(isChoosing);
  });
  return at === -1 ? -1 : at + 1;
}

/** `vaut-il mieux overtime ou faster-changeovers`, `is it better to add a shift on L1 than on L2`: which of two, and nothing supposed. */
function isOfSides(mentions: readonly Mention[], first: number): boolean {
  const told = mentions.slice(first);
  const than = told.findIndex((mention) => wordSays(mention, 'mark', 'than-other'));
  const isThan = than > 0 && [told.slice(0, than), told.slice(than)].every((side) => side.some(isName));
  return says(mentions[first], 'ask', 'better') && (isThan || told.some((mention) => wordSays(mention, 'or')));
}

function withoutIf(mentions: readonly Mention[], at: number): readonly Mention[] {
  const asking = { ...mentions[at], senses: mentions[at].senses.filter(({ is }) => is !== 'if') };
  return [...mentions.slice(0, at), asking, ...mentions.slice(at + 1)];
}

/** `when and where do we run short?`, `quand manquera-t-on de vaccins ?`, `when is L1 full?`: what runs short, or is full, is told with when it does. */
function withoutWhen(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'when'));
  const front = mentions.slice(0, Math.max(0, at));
  const isFront = front.every((mention) => isScenario(mention) || (isSmall(mention) && !says(mention, 'if')));
  if (at === -1 || !isFront) return mentions;
  const behind = mentions.slice(at + 1);
  const rest = behind.slice(
    Math.max(
      0,
      behind.findIndex((mention) => !isJoiner(mention)),
    ),
  );
  const end = rest.findIndex((mention, place) => isJoiner(mention) || isIf(mention, place, rest));
  const own = end === -1 ? rest : rest.slice(0, end);
  const isShort = own.some(
    (mention) =>
      isWord(mention) &&
      (['short', 'busy'].some((what) => says(mention, 'ask', what)) || says(mention, 'kpi', 'first_stockout')),
  );
  const isTurned = (mention: Mention, place: number): boolean =>
    isWord(mention) && (says(mention, 'mark', 'turned') || (place === 0 && says(mention, 'mark', 'whether')));
  // `… and of which product?`
  const behindOwn = end === -1 ? [] : rest.slice(end);
  const isWhole =
    !rest.some(isTelling) &&
    behindOwn.every(
      (mention) => isWord(mention) && (isSmall(mention) || says(mention, 'kind') || says(mention, 'ask', 'which')),
    );
  // `in winter-surge, when do we run short?`
  const world = front.some(isScenario) ? front : [];
  return isShort && (isWhole || own.some(isTurned)) ? [...world, ...rest] : mentions;
}

/** `…, ça donne quoi en valeur de stock ?`: what asks stands behind what is supposed, and KPIs alone behind it. */
function isAskedOfToldKpi(mentions: readonly Mention[], first: number): boolean {
  const behind = mentions.slice(first + 1);
  return (
    mentions.slice(0, first).some(isTelling) &&
    says(mentions[first], 'if') &&
    behind.some(isKpi) &&
    behind.every((mention) => isKpi(mention) || isMeasured(mention) || isSmall(mention))
  );
}

const resultAsked: Mention['senses'] = [
  { is: 'filler', what: '' },
  { is: 'mark', what: 'result-asked' },
];

/** `ça donne quoi en taux de service ?`, `par famille, ça donne quoi ?`: KPIs or what they are parted by, and nothing that changes. */
function isResultAsked(mentions: readonly Mention[], first: number): boolean {
  const isParting = (mention: Mention): boolean => wordSays(mention, 'mark', 'grouping');
  const isParted = (mention: Mention, at: number): boolean =>
    wordSays(mention, 'kind') && mentions[at - 1] !== undefined && isParting(mentions[at - 1]);
  return (
    says(mentions[first], 'mark', 'result-asked') &&
    mentions.some((mention) => isKpi(mention) || isParting(mention)) &&
    mentions.every(
      (mention, at) =>
        at === first ||
        isKpi(mention) ||
        isScenario(mention) ||
        isSmall(mention) ||
        isParted(mention, at) ||
        isParting(mention),
    )
  );
}

/** `que donne surge par rapport à launch ?`: a scenario set against another, and nothing that changes. */
function isOfTwoScenarios(mentions: readonly Mention[]): boolean {
  const versus = mentions.findIndex(
    (mention) => isWord(mention) && (says(mention, 'ask', 'versus') || says(mention, 'prep', 'than')),
  );
  const sides = [mentions.slice(0, Math.max(0, versus)), mentions.slice(versus + 1)];
  return (
    sides.every((side) => side.some(isScenario)) &&
    !mentions.some(
      (mention) =>
        mention.amount !== undefined ||
        (isWord(mention) && !isSmall(mention) && says(mention, 'action') && !isMoreOrLess(mention)),
    )
  );
}

/** `que donne un hiver rude sur la marge ?`: a scenario, and KPIs on which it tells. */
function isScenarioOnKpi(mentions: readonly Mention[]): boolean {
  const on = mentions.findIndex((mention) => !isName(mention) && says(mention, 'mark', 'focus'));
  const [world, kpis] = [mentions.slice(0, Math.max(0, on)), mentions.slice(on + 1)];
  return (
    world.some(isScenario) &&
    world.every((mention) => isScenario(mention) || isSmall(mention)) &&
    kpis.some(isKpi) &&
    kpis.every((mention) => isKpi(mention) || isSmall(mention))
  );
}

/**
 * `demand grows 8% if we cut its price by 5%`, `close S4 in December and assume …`: what comes of it, or stands beside it, is told as well, with
 * its amount or how it stops, and nothing is asked.
 */
function isToldWhole(main: readonly Mention[]): boolean {
  const isQuestion = (mention: Mention): boolean =>
    ['ask', 'kpi', 'outcome', 'compare'].some((is) => !isName(mention) && says(mention, is));
  const isStop = main.some(isName) && main.some(isChanging) && isJoiner(main[main.length - 1]);
  return (
    (isStop || main.some(({ amount }) => amount !== undefined)) &&
    main.some((mention) => mention.amount?.sign !== undefined || (!isName(mention) && says(mention, 'action'))) &&
    !main.some((mention) => isQuestion(mention) && !says(mention, 'filler'))
  );
}

/** `what happens to the plan if …`: the last `if` of those with nothing but the plan between them. */
function ifBehind(mentions: readonly Mention[], first: number): number {
  const next = mentions.findIndex((mention, index) => index > first && isIf(mention, index, mentions));
  if (next === -1 || !mentions.slice(first + 1, next).some((mention) => says(mention, 'ask', 'plan'))) return first;
  const isPlan = (mention: Mention): boolean =>
    !isName(mention) && (says(mention, 'filler') || says(mention, 'ask', 'plan'));
  return mentions.slice(first + 1, next).every(isPlan) ? next : first;
}

/** `German hospitals want a third more …, does our OTIF hold?`: a change is told, and a KPI asked about behind it. */
function toldAndAsked(mentions: readonly Mention[]): SplitQuestion {
  const without = withoutShortIn(mentions);
  if (without !== -1) return { main: mentions.slice(without + 1), condition: mentions.slice(0, without) };
  const leaving = leavingShortIn(mentions);
  if (leaving !== -1) return { main: mentions.slice(leaving), condition: mentions.slice(0, leaving) };
  const reached = broughtTo(mentions);
  if (reached !== undefined) return reached;
  const aimed = aimAndMeans(mentions);
  if (aimed !== undefined) return aimed;
  const whole = wholeQuestionIn(mentions);
  if (whole !== -1) return { main: mentions.slice(whole), condition: mentions.slice(0, whole) };
  const ofKpi = askedOfKpiIn(mentions);
  const before = mentions.slice(0, Math.max(0, ofKpi));
  if (before.some(isTelling) && !before.some((mention) => !isName(mention) && says(mention, 'ask', 'risk')))
    return { main: mentions.slice(ofKpi), condition: before };
  const ofProducts = questionOfProductsIn(mentions);
  const changed = mentions.slice(0, Math.max(0, ofProducts));
  // `what would a stop of L2 do to insulin`: its first words ask nothing else.
  const isAsked = (one: Mention): boolean =>
    !isName(one) && says(one, 'ask') && !says(one, 'filler') && !says(one, 'outcome');
  if (changed.some(isChanging) && !changed.some(isAsked))
    return { main: mentions.slice(ofProducts), condition: changed };
  const busy = busyIn(mentions);
  const loaded = mentions.slice(0, Math.max(0, busy));
  if (busy !== -1 && !loaded.some((mention) => !isName(mention) && says(mention, 'ask')))
    return { main: mentions.slice(busy), condition: loaded };
  // `combien ça coûte de fermer L2 en mai`
  const opens = mentions[0] !== undefined && !isName(mentions[0]) && says(mentions[0], 'ask', 'kpi');
  if (opens && mentions.slice(1).some(isTelling)) return { main: mentions.slice(0, 1), condition: mentions.slice(1) };
  const isAsking = mentions.some((mention) => !isName(mention) && says(mention, 'ask'));
  const which = isAsking ? whichIn(mentions) : -1;
  const question = which === -1 && mentions.every(isNoQuestion) ? kpiQuestionIn(mentions) : which;
  const told = mentions.slice(0, question);
  const isPlayed = (one: Mention): boolean => isScenario(one) && !isBaseline(one);
  const isWorld = told.filter(isPlayed).length === 1 && told.every((one) => isPlayed(one) || isSmall(one));
  if (question === -1 || !(isWorld || told.some(isChanging) || told.some(isShiftMore)))
    return { main: mentions, condition: [] };
  return { main: mentions.slice(question), condition: told };
}

/** `an extra shift on L1`: one more of them, which is not written as a number. */
function isShiftMore(mention: Mention, at: number, told: readonly Mention[]): boolean {
  const before = told[at - 1];
  return wordSays(mention, 'unit', 'shift') && before !== undefined && isMoreOrLess(before);
}

/** `suffer` asks what is short, and says no more than that a KPI falls where it stands behind one; `two weeks late` tells a delay. */
function isNoQuestion(mention: Mention, at: number, mentions: readonly Mention[]): boolean {
  const isLength = [mentions[at - 1], mentions[at + 1], mentions[at + 2]].some((one) => one?.amount !== undefined);
  return (
    isName(mention) ||
    !says(mention, 'ask') ||
    (says(mention, 'ask', 'short') && says(mention, 'filler')) ||
    (says(mention, 'ask', 'late') && says(mention, 'action', 'delay') && isLength)
  );
}
