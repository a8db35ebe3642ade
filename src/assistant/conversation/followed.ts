import type { Draft } from '../draft.js';
import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { type Unclear, unreadIn } from '../understand/changes/changed.js';
import { takenOverOf } from '../understand/changes/taken-over.js';
import { isTime } from '../understand/figures/amount.js';
import { isName, isSmall, type Mention, says } from '../understand/mentions/mention.js';
import { afterwards } from './afterwards.js';
import { allGone } from './all-gone.js';
import { allMoved } from './all-moved.js';
import { comparedTo, groupedBy, isOfLast, ofDraft, ofThem } from './asked-of.js';
import { leastBound } from './bound-of-kpi.js';
import { closuresOf } from './closures-refined.js';
import { combinedWith } from './combined.js';
import { duringChange, duringStop } from './during-stop.js';
import { eachOfThem } from './each-of-them.js';
import { mergedDraft, withDraft } from './follow-on.js';
import { instead, isAdding, isRefining } from './follow-up.js';
import { atFollowingTime } from './following-time.js';
import { handedOver, stopOrWork } from './handed-over.js';
import { joined, leans } from './joined.js';
import { keptBeside } from './kept-beside.js';
import { keptByThem } from './kept-by-them.js';
import { isSellingPrice, leaningOn } from './leaning-on.js';
import { leverInstead } from './lever-instead.js';
import { meantApart } from './meant-apart.js';
import { ofQuantity } from './of-quantity.js';
import { ofQuestion, soughtOfChange } from './of-question.js';
import { ofSameSeries } from './of-series.js';
import { ofOneOfThem } from './one-of-them.js';
import { isOfParents, openedReading, parameterPutBack, settingOf } from './opened.js';
import { holdsAny, restBefore, restBehind } from './opening.js';
import { otherWayRound } from './other-way-round.js';
import { othersToo } from './others-too.js';
import { withParameterInstead, withParameterNamed } from './parameter-instead.js';
import { partOrWhole } from './part-of-before.js';
import { placedInTime } from './placed-in-time.js';
import { exchanged, putRather, putRight, putRightAmount } from './put-right.js';
import { refinedAll, refinedReading, widened } from './refined-reading.js';
import { reliefRefined, relievedAtEnd } from './relief-refined.js';
import { type FollowUp, unclear } from './said.js';
import { onTopOrInstead, saidAgain } from './said-again.js';
import { saidPlainly } from './said-plainly.js';
import { sameChange } from './same-change.js';
import type { Standing } from './standing.js';
import { stopMoved } from './stop-moved.js';
import { isWithoutName, withoutNamed } from './taken-away.js';
import { takenByAmount } from './taken-by-amount.js';
import { takenOfTime } from './taken-of-time.js';
import { atAskedPlace, atNamedLast, atPlaceNow, costOnThatLane, onThatLane } from './there.js';
import { allChangeovers, extendedTo, ofAllMarkets, widenedEverywhere, widenedTo } from './widened-to.js';
import { daysWithinMonth, withinMonth } from './within-month.js';

/** What is said of the scenario that stands; by itself where it is none of that. */
export function followed(given: Standing, turn: FollowUp, before: Reading): Reading {
  const kept = keptBeside(given.draft, turn);
  const others = kept && followedPlainly({ ...given, draft: kept.draft }, kept.said, before);
  const [made, ...drafts] = others?.unread.length === 0 ? others.drafts : [];
  if (kept !== undefined && others !== undefined && made !== undefined)
    return { ...others, question: turn.text, drafts: [kept.put(made), ...drafts] };
  return followedPlainly(given, turn, before);
}

function followedPlainly(given: Standing, heard: FollowUp, before: Reading): Reading {
  const { overrides: changes } = given.draft;
  const turn = saidPlainly(changes, heard) ?? heard;
  const said =
    duringStop(changes, turn) ??
    duringChange(changes, turn) ??
    atAskedPlace(before, turn) ??
    atFollowingTime(changes, turn) ??
    onThatLane(changes, turn) ??
    costOnThatLane(changes, turn) ??
    atNamedLast(given.draft, turn) ??
    ofOneOfThem(given.draft, turn) ??
    daysWithinMonth(changes, turn) ??
    withinMonth(changes, turn) ??
    turn;
  const { text, mentions, language, understand } = said;
  const standing = goesOnAsking(turn) && !isCoping(turn) ? given : asRun(given, said);
  const { last, draft } = standing;
  const [lastOne] = draft.overrides.slice(-1);
  const changedTo = (changed: Draft): Reading => withDraft({ ...last, language }, changed, text, [...last.words, text]);
  const askedBack = (problem: Unclear): Reading => ({
    ...last,
    question: text,
    language,
    unread: [unreadIn(phrases[language], problem)],
  });
  const unsure =
    lastOne && (stopOrWork(lastOne, said) ?? partOrWhole(lastOne, said, draft.scenario.split('; ').slice(-1)[0]));
  if (unsure !== undefined) return askedBack(unsure);
  const ofWhich = meantApart(last, draft, said);
  if (ofWhich !== undefined) return 'unclear' in ofWhich ? askedBack(ofWhich.unclear) : ofWhich;
  const gone = lastOne && allGone(lastOne, said);
  if (gone !== undefined) return changedTo({ ...draft, overrides: [...draft.overrides.slice(0, -1), gone] });
  const later = afterwards(draft, turn);
  if (later !== undefined) return 'draft' in later ? changedTo(later.draft) : askedBack(later.unclear);
  const taken = takenByAmount(draft, said);
  if (taken !== undefined) return 'draft' in taken ? changedTo(taken.draft) : askedBack(taken.unclear);
  const theirs = keptByThem(draft, said);
  if (theirs !== undefined) return 'draft' in theirs ? changedTo(theirs.draft) : askedBack(theirs.unclear);
  const swapped = otherWayRound(draft, said);
  if (swapped !== undefined) return 'draft' in swapped ? changedTo(swapped.draft) : askedBack(swapped.unclear);
  const others = othersToo(draft, said);
  if (others !== undefined) return changedTo({ ...draft, overrides: [...draft.overrides, others] });
  const same = sameChange(draft, said);
  if (same !== undefined)
    return 'override' in same
      ? changedTo({ ...draft, overrides: [...draft.overrides, same.override] })
      : askedBack(same.unclear);
  const more = takenOverOf(draft.overrides, mentions, said.vocabulary);
  const relief =
    more === undefined
      ? reliefRefined(draft, mentions, said.vocabulary)
      : { overrides: [...draft.overrides, ...more.overrides], change: more };
  if (relief !== undefined) {
    const { overrides, change, before } = relief;
    const kept = last.words.filter((words) => words !== before?.words(phrases[language]));
    return withDraft({ ...last, language }, { ...draft, overrides }, text, [...kept, change.words(phrases[language])]);
  }
  const set =
    withParameterInstead(draft, mentions, said.vocabulary) ??
    parameterPutBack(draft, said) ??
    withParameterNamed(draft, mentions, said.vocabulary);
  if (set !== undefined) return changedTo(set);
  const each = eachOfThem(last, draft, said);
  if (each !== undefined) return each;
  const timed = takenOfTime(draft, said);
  if (timed !== undefined) return 'draft' in timed ? changedTo(timed.draft) : askedBack(timed.unclear);
  const away = allMoved(draft, said);
  if (away !== undefined) return 'draft' in away ? changedTo(away.draft) : askedBack(away.unclear);
  const moved = stopMoved(draft, said);
  if (moved !== undefined) return 'draft' in moved ? changedTo(moved.draft) : askedBack(moved.unclear);
  const right = putRight(mentions);
  const amount = right === undefined ? (putRightAmount(mentions) ?? putRather(mentions)) : undefined;
  const meant = amount ?? (right?.meant.time === undefined ? undefined : [right.meant, instead]);
  const otherTime = meant && { ...said, mentions: meant };
  const changed =
    leverInstead(draft, said) ??
    (right && exchanged(draft, right)) ??
    widenedTo(draft, said) ??
    extendedTo(draft, said) ??
    widenedEverywhere(draft, mentions) ??
    ofAllMarkets(draft, said) ??
    allChangeovers(draft, mentions) ??
    withoutNamed(draft, said) ??
    closuresOf(draft, otherTime ?? said);
  if (changed === undefined && otherTime !== undefined) return refinedReading(last, draft, otherTime);
  if (changed !== undefined) return changedTo(changed);
  const compared = comparedTo(standing, said) ?? combinedWith(standing, said) ?? groupedBy(standing, said);
  if (compared !== undefined) return compared;
  const lastAt = draft.overrides.length - 1;
  const handed = lastOne && handedOver(lastOne, mentions, said.vocabulary);
  if (handed !== undefined) return changedTo({ ...draft, overrides: [...draft.overrides, ...handed] });
  const again =
    lastOne &&
    (placedInTime(lastOne, mentions, said.vocabulary) ??
      saidAgain(lastOne, said, draft.scenario.split('; ').slice(-1)[0]));
  const placed = again && refinedReading(last, draft, { ...said, mentions: again }, lastAt);
  if (placed?.unread.length === 0) return placed;
  const relieved = relievedOtherwise(last, draft, said);
  if (relieved !== undefined) return relieved;
  const either = lastOne && onTopOrInstead(lastOne, said);
  if (either !== undefined) return askedBack(either);
  const quantity = ofQuantity(draft.overrides, mentions);
  const ofIt = quantity && refinedReading(last, draft, { ...said, mentions: quantity.rest }, quantity.at);
  if (ofIt?.unread.length === 0) return ofIt;
  const every = ofAll(last, draft, said);
  if (every !== undefined) return every;
  const refined =
    isRefining(mentions) && !isAskedOfBound(said) ? refinedReading(last, draft, said) : widened(last, draft, said);
  if (refined?.unread.length === 0) return refined;
  const opened = openedReading(last, draft, said) ?? (draft.params ? settingOf(last, draft, said) : undefined);
  if (opened !== undefined) return opened;
  if (isOfParents(draft, said) || isWithoutName(said)) return unclear(last, said, (say) => say.problem.notOfLastChange);
  // `et 20 jours ?`, behind a change of a share: of what they are was not said.
  if (refined !== undefined && changes.length > 0 && mentions.every(isAmountAlone)) return refined;
  const understood = ofSameSeries(askedThere(understand(text, language)), before, mentions);
  const asked = ofThem(ofQuestion(understood, before, mentions, said.vocabulary), draft, before, said);
  const sought = soughtOfChange(asked, draft, said);
  const alone = sought.reading;
  // `what is the minimum to stay at 98%?`: of what was changed, and no advice.
  if (alone.kind === 'recommend' && draft.overrides.length > 0 && holdsAny(text, said.words.soughtUnnamed))
    return unclear(last, said, (say) => say.problem.noChange);
  if (alone.unread.length > 0 && isAskedOfBound(said)) return unclear(last, said, (say) => say.problem.noTarget);
  // What a risk was asked of is expected of that question alone.
  if (isOfLast(alone, mentions))
    return ofDraft(alone, last.kind === 'simulate' ? unexpected(sought.draft) : sought.draft);
  const isAdded = isAdding(mentions) || isTold(alone, mentions) || isCoping(said) || isSuggested(mentions);
  const isMore = isAdded || alone.unread.length > 0 || namesNothing(alone, draft, mentions);
  const isOfParent = (draft.extends ?? []).length > 0 && mentions.some(leans);
  const isOwnPrice = alone.unread.length === 0 && mentions.some(isSellingPrice);
  const together = (isMore && !isOwnPrice) || isOfParent ? joined(standing, said) : undefined;
  const isMeant = isMore || together?.drafts.every(({ overrides }) => overrides.length === 0) === true;
  const added = (more: Reading): Reading => addedReading(last, draft, leaningOn(changes, more, said));
  if (together !== undefined && isMeant) return added(together);
  if (alone.unread.length === 0) return isAdded ? added(alone) : alone;
  const placedNow = atPlaceNow(changes, said);
  const there = placedNow && followedPlainly(given, placedNow, before);
  return there?.unread.length === 0 ? there : (refined ?? alone);
}

/** `all of that for the North only`, `tout ça en juin`: of all changes that stand, where it can be said of each. */
function ofAll(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const { text, words, language, recognise } = said;
  const behind = restBehind(text, words.allOfIt) ?? restBefore(text, words.allOfIt);
  const mentions = behind === undefined ? [] : recognise(behind, language).mentions;
  const isSaid = draft.overrides.length > 0 && mentions.length > 0 && isRefining(mentions);
  return isSaid ? refinedAll(last, draft, { ...said, mentions }) : undefined;
}

/** An amount, `and`, and other words that say nothing of their own. */
function isAmountAlone(mention: Mention): boolean {
  const { amount } = mention;
  if (isName(mention) || mention.time !== undefined) return false;
  return amount !== undefined ? isTime(amount) || amount.unit === 'none' : isSmall(mention);
}

/** `does that keep us at 97%?`: whether a KPI is still so high, and no new amount of what stands. */
function isAskedOfBound({ text, mentions }: FollowUp): boolean {
  const isKept = mentions.some(
    (one) =>
      !isName(one) &&
      (says(one, 'compare') ||
        says(one, 'mark', 'still') ||
        says(one, 'mark', 'keeping') ||
        says(one, 'mark', 'wondering')),
  );
  const bounds = mentions.filter(({ amount }) => amount?.unit === 'percent' && amount.value >= leastBound);
  return (
    /\?\s*$/.test(text) &&
    isKept &&
    bounds.length === 1 &&
    !mentions.some(isName) &&
    !mentions.some((one) => says(one, 'if'))
  );
}

/**
 * `how much overtime would it take?`, `what is the risk?`: asked back where nothing stands that it would take it for, or that the risk is of.
 * What a scenario takes is told by the KPI, its risk by all of them.
 */
function askedThere(reading: Reading): Reading {
  const isNeed = reading.kind === 'seek' && reading.command.name === 'compare';
  if (isNeed) return { ...reading, kind: 'kpi', unread: [] };
  const { riskOfWhat } = phrases[reading.language].problem;
  const isRisk = reading.unread.length > 0 && reading.unread.every(({ problem }) => problem === riskOfWhat);
  return isRisk ? { ...reading, unread: [] } : reading;
}

/** `in June instead`, behind what a line loses and another one picks up: both, the one as the other leans on it. */
function relievedOtherwise(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const isTimed = said.mentions.some((one) => one.time !== undefined || says(one, 'prep', 'until'));
  const isNameless = said.mentions.every((mention) => !isName(mention));
  if (!isTimed || !isNameless || !isRefining(said.mentions)) return undefined;
  const relieved = relievedAtEnd(draft.overrides, said.vocabulary);
  const moved = relieved && refinedReading(last, { ...draft, overrides: relieved.kept }, said);
  const [kept] = moved?.unread.length === 0 ? moved.drafts : [];
  const overrides = kept && relieved?.relievedOf(kept.overrides);
  return moved && kept && overrides && { ...moved, drafts: [{ ...kept, overrides }, ...moved.drafts.slice(1)] };
}

/** A question, or what begins with `and`: what was asked last is asked of what it changes. */
function goesOnAsking({ text, mentions: [first] }: FollowUp): boolean {
  return /\?\s*$/.test(text) || (first !== undefined && !isName(first) && says(first, 'and'));
}

function unexpected({ expect: _expected, ...draft }: Draft): Draft {
  return draft;
}

/** `hold 5 extra days of safety stock`, told behind `why is INS-100 late?`: the scenario is run, whatever was asked of it before. */
function asRun({ last, draft: asked }: Standing, { language }: FollowUp): Standing {
  const { command } = last;
  if (command.name === 'compare' && command.arguments[0] === asked.name) return { last, draft: asked };
  const draft = last.kind === 'simulate' ? unexpected(asked) : asked;
  return {
    last: {
      ...last,
      kind: 'what_if',
      command: { name: 'compare', arguments: [draft.name] },
      drafts: [draft],
      words: [phrases[language].words.ofScenario(draft.scenario)],
    },
    draft,
  };
}

/** `give L1 16 hours of overtime`, told and not asked: what changes, and no `what if` that begins anew. */
function isTold({ kind, drafts }: Reading, mentions: readonly Mention[]): boolean {
  const isIf = mentions.some((mention) => !isName(mention) && says(mention, 'if'));
  return kind === 'what_if' && !isIf && drafts.some(({ overrides }) => overrides.length > 0);
}

/** `could we live with it if all insulins had 21 days of safety stock?`: whether what is supposed helps with what stands. */
function isCoping({ text, mentions, words }: FollowUp): boolean {
  return holdsAny(text, words.coping) && mentions.some((mention) => !isName(mention) && says(mention, 'if'));
}

/** `what about 1000 more INS-300 in Spain?`: something more to try; `what if` begins anew. */
function isSuggested([first]: readonly Mention[]): boolean {
  return first !== undefined && !isName(first) && says(first, 'if') && says(first, 'follow', 'instead');
}

/** `volume drops 8% then`: of what, the scenario that stands says, and not the question. */
function namesNothing({ drafts }: Reading, { overrides }: Draft, mentions: readonly Mention[]): boolean {
  const isPlain = mentions.every(
    (mention) => !isName(mention) && !says(mention, 'if') && !says(mention, 'scope', 'all'),
  );
  const asked = drafts.flatMap((draft) => draft.overrides);
  const isUnnamed = asked.length > 0 && asked.every(({ where, insert }) => where === undefined && insert === undefined);
  return isPlain && isUnnamed && overrides.some(({ where }) => where !== undefined);
}

function addedReading(last: Reading, draft: Draft, added: Reading): Reading {
  const [more] = added.drafts;
  if (added.unread.length > 0 || more === undefined) return added;
  const words = [...last.words, ...added.words];
  return withDraft({ ...last, language: added.language }, mergedDraft(draft, more), added.question, words);
}
