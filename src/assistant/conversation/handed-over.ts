import type { WrittenOverride } from '../draft.js';
import type { Unclear } from '../understand/changes/changed.js';
import { lossOf } from '../understand/changes/hours-lost.js';
import { relief } from '../understand/changes/taken-over.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';
import { refined } from './refine.js';
import type { FollowUp } from './said.js';

/**
 * `and add those to MET-20`, `rajoute-les à la France`, behind what takes so many from another; `and take them from INS-200`, behind what gives so
 * many: as many there, the other way, at the same time and place otherwise. All that a line loses (`give those hours to L3`) goes to another.
 * Undefined where the last change is none of that (of a share, how many it is is not known), or more is said.
 */
export function handedOver(
  last: WrittenOverride,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): readonly WrittenOverride[] | undefined {
  const names = mentions.filter(isName);
  const [name] = names;
  const at = mentions.findIndex(isThem);
  const isPlain = mentions.every(
    (mention) => names.includes(mention) || (isWord(mention) && (isSmall(mention) || isAbout(mention))),
  );
  if (name === undefined || !areApart(names) || at === -1 || !isPlain || !isBetween(mentions, at)) return undefined;
  const isGiven = mentions.some(isGiving) && !isFrom(mentions, name);
  const isTaken = mentions.some((one) => wordSays(one, 'mark', 'dropping')) && isFrom(mentions, name);
  const [line] = name.entities.filter(({ kind }) => kind === 'resource');
  const lost = lossOf([last]);
  // `move it to L1`, behind a stop, may be the stop.
  const isHours = mentions.some((one) => isWord(one) && (says(one, 'quantity', 'capacity') || isSeveral(one)));
  if (
    isGiven &&
    isHours &&
    line !== undefined &&
    lost !== undefined &&
    lost.share > 0 &&
    !lost.lines.includes(line.value)
  )
    return relief(line.value, lost, 1, vocabulary).overrides;
  const { add } = last;
  if (typeof add !== 'number' || !(add < 0 ? isGiven : isTaken)) return undefined;
  const change = refined({ ...last, add: -add }, names, vocabulary, []);
  return 'override' in change ? [change.override] : undefined;
}

/** `move it to L1`, behind a stop of L2: the stop itself, or the work that L2 loses; undefined where more is said. */
export function stopOrWork(last: WrittenOverride, { text, mentions }: FollowUp): Unclear | undefined {
  const [name, ...others] = mentions.filter(isName);
  const [line] = name?.entities.filter(({ kind }) => kind === 'resource') ?? [];
  const isMoved = mentions.some((one) => wordSays(one, 'action', 'shift'));
  const isPlain = mentions.every((one) => one === name || (isWord(one) && (isSmall(one) || isGiving(one))));
  const lost = lossOf([last]);
  if (line === undefined || lost === undefined || lost.lines.includes(line.value) || others.length > 0)
    return undefined;
  if (!isMoved || !isPlain || !mentions.some((one) => isWord(one) && isIt(one))) return undefined;
  return {
    text,
    problem: (say) => say.problem.stopOrWork,
    choices: [(say) => say.choice.insteadOn(line.value), (say) => say.choice.takesOverAll(line.value)],
  };
}

/** One name, or a product and a place. */
function areApart(names: readonly Mention[]): boolean {
  const kinds = names.map(({ entities }) => entities[0].kind);
  return new Set(kinds).size === names.length && (names.length < 2 || kinds.includes('location'));
}

/** `those`, `them`, or the `les` that hangs on a verb; no `it`, which may be the change itself. */
function isThem(mention: Mention): boolean {
  return isSeveral(mention) || (wordSays(mention, 'mark', 'that-one') && !isIt(mention));
}

function isSeveral(mention: Mention): boolean {
  const isOne = ['pronoun', 'several'].some((what) => says(mention, 'mark', what));
  return isWord(mention) && isOne && !isIt(mention);
}

function isIt(mention: Mention): boolean {
  return ['one-thing', 'single'].some((what) => says(mention, 'mark', what));
}

/** `add those to …`, `Spain takes them`, `la France les prend`: no article of the name itself, as in `rajoute les insulines`. */
function isBetween(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[at + 1];
  return next === undefined || !isName(next);
}

function isGiving(mention: Mention): boolean {
  const isMove = ['raise', 'shift', 'delay', 'set'].some((what) => says(mention, 'action', what));
  const marks = ['giving', 'putting', 'carrying', 'takes-time', 'gains', 'getting', 'picking-up'];
  return isWord(mention) && (isMove || marks.some((what) => says(mention, 'mark', what)));
}

/** `from INS-200`. */
function isFrom(mentions: readonly Mention[], name: Mention): boolean {
  const before = mentions[mentions.indexOf(name) - 1];
  return wordSays(before, 'prep', 'from');
}

function isAbout(mention: Mention): boolean {
  return (
    isGiving(mention) ||
    isThem(mention) ||
    ['follow', 'unit', 'prep'].some((is) => says(mention, is)) ||
    says(mention, 'mark', 'dropping') ||
    says(mention, 'quantity', 'capacity')
  );
}
