import type { Draft, WrittenOverride } from '../draft.js';
import type { Reading } from '../reading.js';
import type { Unclear } from '../understand/changes/changed.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { closuresOf, rowOf } from './closures-refined.js';
import { withDraft } from './follow-on.js';
import { isRefining } from './follow-up.js';
import { ofSeveral } from './redrafted.js';
import { refinedReading } from './refined-reading.js';
import { isHeldBy } from './rows-chosen.js';
import type { FollowUp } from './said.js';
import { wayOf, wayTold } from './said-again.js';
import { leversSaid, nameOf } from './taken-away.js';

/** What is said of a change, and the words beside it that say of which. */
interface SaidAndWhich {
  readonly which: readonly Mention[];
  readonly said: readonly Mention[];
}

/**
 * `only in FR, the loss I mean`, `à partir d'avril, le prix`, `the loss only in FR`: what is said of the one change that is named beside it. Asked back
 * where several are called so; undefined where none is, or more is said.
 */
export function meantApart(last: Reading, draft: Draft, said: FollowUp): Reading | { unclear: Unclear } | undefined {
  const apart = whichApart(said.mentions);
  if (apart === undefined) return undefined;
  const { overrides } = draft;
  const meant = overrides.flatMap((override, at) => (isCalled(override, apart.which) ? [at] : []));
  const [at, ...others] = meant;
  if (at === undefined) return undefined;
  if (others.length > 0) {
    const names = meant.map((place) => nameOf(overrides[place]));
    return { unclear: ofSeveral(said.text, names) };
  }
  const alone = { ...said, mentions: apart.said };
  if (rowOf(overrides[at]).length === 0) return refinedReading(last, draft, alone, at);
  const stop = closuresOf({ ...draft, overrides: [overrides[at]] }, alone);
  return (
    stop &&
    withDraft(
      { ...last, language: said.language },
      { ...draft, overrides: overrides.toSpliced(at, 1, ...stop.overrides) },
      said.text,
      [...last.words, said.text],
    )
  );
}

/** The two sides of a comma, or what stands in front of `only`, one of which says which change and the other one what of it. */
function whichApart(mentions: readonly Mention[]): SaidAndWhich | undefined {
  const commas = mentions.flatMap((one, at) => (wordSays(one, 'and', 'comma') ? [at] : []));
  const only = mentions.findIndex((one) => wordSays(one, 'scope', 'only'));
  const cuts =
    commas.length === 1 ? commas : commas.length > 0 ? [] : [only, endOfPointed(mentions)].filter((at) => at > 0);
  for (const cut of cuts) {
    const [front, behind] = [mentions.slice(0, cut), mentions.slice(commas.includes(cut) ? cut + 1 : cut)];
    if (isWhich(behind) && isRefinement(front)) return { which: behind, said: front };
    if (isWhich(front) && isRefinement(behind)) return { which: front, said: behind };
  }
  return undefined;
}

/** Where `that cap`, `cette hausse` ends that it begins with: at a time, a place or an amount, and what stands in front of it. */
function endOfPointed(mentions: readonly Mention[]): number {
  const [first] = mentions;
  const isSame = ['even', 'likewise'].some((what) => wordSays(first, 'mark', what));
  const isPointed = !isSame && wordSays(first, 'mark', 'again') && isSmall(first);
  const told = mentions.findIndex((one) => isName(one) || one.amount !== undefined || one.time !== undefined);
  if (!isPointed || told < 2) return -1;
  return wordSays(mentions[told - 1], 'prep') ? told - 1 : told;
}

/** `the loss`, `the price rise I mean`, `je parle de la baisse`, `the INS-200 one`: what changes, which way, or whose. */
function isWhich(mentions: readonly Mention[]): boolean {
  const isOne = mentions.some(
    (one) => isWord(one) && ['one', 'that-one', 'that-of'].some((what) => says(one, 'mark', what)),
  );
  const isNoun = (one: Mention): boolean =>
    isName(one) ? isOne : isWord(one) && (wayOf(one) !== undefined || leversSaid(one).length > 0);
  return (
    mentions.some(isNoun) &&
    mentions.every((one) => isNoun(one) || (isWord(one) && !says(one, 'not') && (isSmall(one) || isMeaning(one))))
  );
}

/** `I mean`. */
const isMeaning = (mention: Mention): boolean =>
  says(mention, 'mark', 'time-brings') && says(mention, 'ask', 'explain');

function isRefinement(mentions: readonly Mention[]): boolean {
  const isTold = ({ amount, time, entities }: Mention): boolean =>
    amount !== undefined || time !== undefined || entities.some(({ kind }) => kind !== 'parameter');
  return mentions.some(isTold) && isRefining(mentions);
}

/** Whether a change is called as some words say: by what it changes, by which way it goes and by whose it is. */
function isCalled(override: WrittenOverride, which: readonly Mention[]): boolean {
  const levers = which.flatMap((one) => (isWord(one) ? leversSaid(one) : []));
  const ways = which.flatMap((one) => wayOf(one) ?? []);
  const isStop = rowOf(override).length > 0;
  const isOfLever =
    levers.length === 0 ||
    levers.some(({ table, column }) => table === override.table && (isStop || column === override.column));
  return (
    isOfLever &&
    ways.every((way) => way === wayTold(override)) &&
    which.every((one) => !isName(one) || isHeldBy(override, one))
  );
}
