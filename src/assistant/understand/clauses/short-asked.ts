import {
  isBorder,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  timesSaid,
  wordSays,
} from '../mentions/mention.js';
import { isWithout } from './supposing.js';
import { isTelling } from './told-or-asked.js';

/** An `if` that supposes nothing: what stands in front of it, and behind it up to the end. */
interface Indirect {
  readonly front: readonly Mention[];
  readonly part: readonly Mention[];
}

/** Without the first `if`, where it puts a question (`tell me if …`) and supposes nothing. */
export function withoutIndirect(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'if'));
  const [front, part] = [mentions.slice(0, Math.max(0, at)), mentions.slice(at + 1)];
  if (at === -1 || part.some(isBorder)) return mentions;
  const indirect = { front, part };
  if (isShortAsked(indirect)) return [...front, ...part];
  if (!isKpiAsked(indirect)) return mentions;
  const start = front.findLastIndex((mention, index) => index < front.length - 1 && !isJoiner(mention)) + 1;
  return [...front.slice(0, start), ...part];
}

/** `tell me if Spain has enough insulin`, `je veux savoir si on manque de VAC-100`: whether something is short. */
function isShortAsked({ front, part }: Indirect): boolean {
  const isAsking = (mention: Mention): boolean =>
    wordSays(mention, 'filler') && !isJoiner(mention) && !says(mention, 'outcome') && !says(mention, 'mark', 'asking');
  return front.length > 0 && front.every(isAsking) && part.some(isShort) && !part.some(isTelling);
}

/** `simulate surge and tell me if margin may fall below 900 million`: what may become of a KPI. */
function isKpiAsked({ front, part }: Indirect): boolean {
  const before = front.at(-1);
  const isToldOf = wordSays(before, 'mark', 'telling');
  const isOfKpi = part.some((mention) => wordSays(mention, 'kpi')) && !part.some(isName);
  const isRisk = (mention: Mention): boolean => wordSays(mention, 'ask', 'risk');
  const isChanged = front.some(({ amount }) => amount !== undefined && amount.unit !== 'none');
  return isToldOf && isOfKpi && (front.some(isRisk) || part.some(isRisk)) && !isChanged;
}

/** `would a closure of L2 in May leave us short`: what would, and that it does; -1 where nothing does. */
export function leavingShortIn(mentions: readonly Mention[]): number {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'leaving-short'));
  const front = mentions.slice(0, Math.max(0, at));
  const isMoved = front.some((mention) => isTelling(mention) && !wordSays(mention, 'action', 'set'));
  return isMoved && front.some(isName) && !front.some((mention) => wordSays(mention, 'ask', 'which')) ? at : -1;
}

/** `can we double deliveries of INS-200 without running short`: where what asks begins, behind a change; -1 where it does not. */
export function withoutShortIn(mentions: readonly Mention[]): number {
  const at = mentions.findLastIndex(isWithout);
  const [front, behind] = [mentions.slice(0, Math.max(0, at)), mentions.slice(at + 1)];
  const isTold = front.some((mention) => mention.amount !== undefined || timesSaid(mention) !== undefined);
  const isAsked = front.some(
    (mention) => isWord(mention) && (says(mention, 'ask') || says(mention, 'mark', 'counting')),
  );
  const isPlain = behind.every((mention) => isShort(mention) || (isWord(mention) && isSmall(mention)));
  return at > 0 && isTold && !isAsked && behind.some(isShort) && isPlain ? at : -1;
}

const isShort = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'ask', 'short') || says(mention, 'kpi', 'stockouts'));
