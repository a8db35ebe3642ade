import {
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
import { isAsking, isTarget, targetBehind } from './brought-to.js';
import type { SplitQuestion } from './split-question.js';
import { isKpi, isLateness, isMeasured, isTelling } from './told-or-asked.js';

/**
 * What is aimed at and by which means: `could we save overtime by cutting the changeovers on L2 by a third?`, `en ajoutant une équipe sur L1,
 * peut-on réduire le retard ?`, `would another shift on S1 get the fill rate up?`. The means is what changes; the aim changes nothing, its
 * KPI is what is asked. Undefined where nothing is aimed at.
 */
export function aimAndMeans(mentions: readonly Mention[]): SplitQuestion | undefined {
  // `how much overtime could we save by …`: its KPI is what is asked all the same.
  const told = mentions.filter((mention) => !isCounting(mention));
  return aimInFront(told) ?? aimBehindMeans(told) ?? aimOfSubject(mentions);
}

function aimInFront(mentions: readonly Mention[]): SplitQuestion | undefined {
  const at = mentions.findIndex((_, index) => index > 1 && beginsMeans(mentions, index));
  const aim = mentions.slice(0, at);
  const means = mentions.slice(at + 1);
  if (at === -1 || !means.some(saysChange) || isBareAmount(mentions, at)) return undefined;
  if (isTarget(aim) && reaches(aim)) return { main: targetBehind(aim), condition: means };
  // `overtime on N3`: that of a part cannot be shown, and is asked back.
  if (isAim(aim, isName)) return { main: asked(aim), condition: means };
  // `lower its price by doubling the minimum order`: what is no KPI is neither asked nor, without an amount, told.
  return isUnmeasured(aim) && !says(mentions[at], 'prep', 'with') ? { main: aim, condition: means } : undefined;
}

/** `raise overtime with 10 hours a week`: by how much, and no means. */
function isBareAmount(mentions: readonly Mention[], at: number): boolean {
  const isMove = (mention: Mention): boolean =>
    mention.amount?.sign !== undefined || says(mention, 'unit', 'shift') || wordSays(mention, 'action');
  return says(mentions[at], 'prep', 'with') && !mentions.slice(at).some(isMove);
}

function isUnmeasured(front: readonly Mention[]): boolean {
  return (
    front.some(isMoreOrLess) &&
    front.some((mention) => wordSays(mention, 'quantity')) &&
    front.every(
      (mention) =>
        isName(mention) ||
        (isWord(mention) && (isMoreOrLess(mention) || isSmall(mention) || says(mention, 'quantity'))),
    )
  );
}

const isCounting = (mention: Mention): boolean => wordSays(mention, 'mark', 'counting');

/** `to 99%`, `above 99%`, and not `by 10%`. */
function reaches(aim: readonly Mention[]): boolean {
  const before = aim[aim.findIndex(({ amount }) => amount !== undefined) - 1];
  return before !== undefined && isWord(before) && (says(before, 'prep', 'to') || says(before, 'compare'));
}

/** `By adding a shift on L1, can we reduce the backlog?` */
function aimBehindMeans(mentions: readonly Mention[]): SplitQuestion | undefined {
  const comma = mentions.findLastIndex(isJoiner);
  const means = mentions.slice(1, Math.max(1, comma));
  const aim = mentions.slice(comma + 1);
  const isMeans = comma !== -1 && beginsMeans(mentions, 0) && means.some(saysChange);
  return isMeans && isAim(aim) ? { main: asked(aim), condition: means } : undefined;
}

/** `does adding a shift on L1 reduce the backlog?`: the means is the subject. */
function aimOfSubject(mentions: readonly Mention[]): SplitQuestion | undefined {
  const at = mentions.findIndex((_, index) => index > 1 && isVerbAt(mentions, index) && isAim(mentions.slice(index)));
  const front = mentions.slice(0, Math.max(0, at));
  const means = front.slice(0, front.findLastIndex((mention) => !isSmall(mention)) + 1);
  const isSubject =
    means.some((mention) => isName(mention) || says(mention, 'quantity')) &&
    means.some((mention) => saysChange(mention) || isScenario(mention)) &&
    !means.some((mention) => isAsking(mention) || wordSays(mention, 'ask', 'which')) &&
    !front.slice(means.length).some((mention) => isJoiner(mention) || says(mention, 'prep')) &&
    !mentions.slice(at).some((mention) => says(mention, 'mark', 'focus'));
  return isSubject ? { main: asked(mentions.slice(at)), condition: means } : undefined;
}

/** `12 more hours of overtime` is how much, and no verb; `by a third saves overtime`, `surge with 30% raises it` have one. */
function isVerbAt(mentions: readonly Mention[], at: number): boolean {
  const [before, amount] = mentions.slice(Math.max(0, at - 2), at);
  const isOf = says(before, 'prep', 'by') || (at > 2 && isScenario(mentions[at - 3]));
  const isDegree = amount?.amount !== undefined && !isOf;
  return isMoving(mentions[at]) && !says(mentions[at], 'parameter', 'more') && !isDegree;
}

/** `by cutting`, `en réduisant`, `with`, `thanks to`. */
function beginsMeans(mentions: readonly Mention[], at: number): boolean {
  const [mention, next] = mentions.slice(at, at + 2);
  if (next === undefined || !isWord(mention)) return false;
  const isDoing = isWord(next) && /^\p{L}+(?:ing|ant)(?!\p{L})/iu.test(next.text);
  const isBy = says(mention, 'prep', 'by') || says(mention, 'mark', 'inside');
  return (isBy && isDoing) || says(mention, 'prep', 'with');
}

/** Verbs that move, KPIs, and small words: no amount, no time, and no name but where one is borne. */
function isAim(aim: readonly Mention[], isBorne = (_: Mention): boolean => false): boolean {
  return (
    aim.some(isMoving) &&
    aim.some(isAimed) &&
    aim.every((mention) => isAimed(mention) || isBorne(mention) || (isWord(mention) && isOfAim(mention))) &&
    !aim.some((mention, at) => at > 0 && isWay(mention) && says(aim[at - 1], 'mark', 'article'))
  );
}

const isOfAim = (mention: Mention): boolean =>
  says(mention, 'mark', 'avoiding') ||
  (!isAsking(mention) && (isMoving(mention) || isSmall(mention) || isWay(mention)));

/** `get the fill rate up`, `bring the backlog down`. */
const isWay = (mention: Mention): boolean => isMoreOrLess(mention) || wordSays(mention, 'mark', 'downward');

function isMoving(mention: Mention): boolean {
  return (
    isWord(mention) &&
    (says(mention, 'mark', 'earned') ||
      (!isKpi(mention) &&
        (isMoreOrLess(mention) ||
          ['carrying', 'bringing', 'avoiding'].some((mark) => says(mention, 'mark', mark)) ||
          says(mention, 'compare', 'reach'))))
  );
}

/** A KPI, a quantity that is one as well, or what is late. */
const isAimed = (mention: Mention): boolean =>
  isKpi(mention) || says(mention, 'quantity', 'overtime') || isMeasured(mention) || isLateness(mention);

const saysChange = (mention: Mention): boolean => isTelling(mention) || says(mention, 'unit', 'shift');

/** `cost.total`. */
const isKpiName = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind === 'kpi');

/** What is aimed at as KPIs, without the verbs that say which way; `overtime` is no scenario that is called so. */
function asked(aim: readonly Mention[]): readonly Mention[] {
  return aim
    .filter((mention) => isAimed(mention) || !(isMoving(mention) || isWay(mention)))
    .map((mention) => {
      if (!isAimed(mention) || isKpiName(mention)) return mention;
      if (isLateness(mention)) return { ...mention, senses: [{ is: 'kpi', what: 'backlog' }] };
      return { ...mention, entities: [], senses: mention.senses.filter(({ is }) => is === 'kpi' || is === 'quantity') };
    });
}
