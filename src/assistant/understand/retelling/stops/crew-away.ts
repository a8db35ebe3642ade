import {
  endOfPart,
  isJoiner,
  isLine,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `half the crew of S4 is away in July`, `un tiers des opérateurs de L1 sont malades`: a share of those who work on a line, and that they do
 * not, is told as that share of its hours which it loses; of those who are there (`with half its crew`) the rest is lost.
 */
export function withCrewAway(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => crewBehind(mentions, index) !== -1);
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at), endBehind(mentions, at)];
  const part = mentions.slice(start, end);
  const share = mentions[at];
  const crew = mentions[crewBehind(mentions, at)];
  const isThere = part.some(isPresent) || isUsing(mentions[at - 1]);
  const state = part.filter((mention) => isAway(mention) || isPresent(mention) || isLosing(mention));
  if (!isOfLine(part, [share, crew, ...state]) || (state.length === 0 && !isUsing(mentions[at - 1]))) return mentions;
  const told = part.filter((mention) => isName(mention) || mention.time !== undefined || isKept(mention));
  const value = (share.amount?.value ?? 0) / (share.amount?.unit === 'percent' ? 100 : 1);
  const lost: Mention = {
    ...share,
    senses: [],
    amount: { value: Number((isThere ? 1 - value : value).toPrecision(10)), unit: 'fraction' },
  };
  const said: readonly Mention[] = [
    ...told,
    { ...crew, senses: [{ is: 'action', what: 'lose' }] },
    lost,
    { ...crew, senses: [{ is: 'quantity', what: 'capacity' }] },
  ];
  return [...mentions.slice(0, start), ...said, ...withCrewAway(mentions.slice(end))];
}

/** `half the crew of L1 and L2 is sick`: a line that is joined to the one before belongs to it. */
function endBehind(mentions: readonly Mention[], at: number): number {
  const end = endOfPart(mentions, at);
  const [joiner, line] = mentions.slice(end, end + 2);
  const isJoined = joiner !== undefined && says(joiner, 'and') && line !== undefined && isLine(line);
  return isJoined && !mentions.slice(at, end).some(isAway) ? endOfPart(mentions, end) : end;
}

/** Where those who work on a line stand behind a share of them, -1 where they do not: `half the crew`, `30% of S4's crew`. */
function crewBehind(mentions: readonly Mention[], at: number): number {
  const { amount } = mentions[at];
  const isShare = (amount?.unit === 'fraction' || amount?.unit === 'percent') && amount.sign === undefined;
  if (!isShare || amount.per !== undefined) return -1;
  const behind = mentions.slice(at + 1, at + 1 + farthest);
  const crew = behind.findIndex((mention) => wordSays(mention, 'mark', 'crew'));
  return crew !== -1 && behind.slice(0, crew).every((one) => isSmall(one) || isLine(one)) ? at + 1 + crew : -1;
}

const farthest = 4;

/** One line or more, and nothing else that is counted, denied, asked or changed. */
function isOfLine(part: readonly Mention[], known: readonly Mention[]): boolean {
  const isOther = (mention: Mention): boolean =>
    mention.amount !== undefined ||
    ['not', 'or', 'kpi', 'quantity', 'how-much'].some((is) => says(mention, is)) ||
    (!isSmall(mention) && (says(mention, 'action') || says(mention, 'ask')));
  return (
    part.some(isLine) &&
    part.every((mention) =>
      isName(mention) ? isLine(mention) : known.includes(mention) || mention.time !== undefined || !isOther(mention),
    )
  );
}

function isAway(mention: Mention): boolean {
  const isCause = ['illness', 'holiday', 'strike'].some((cause) => says(mention, 'cause', cause));
  return isWord(mention) && (isCause || says(mention, 'mark', 'away') || says(mention, 'mark', 'missing'));
}

function isPresent(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'at-work');
}

/** `S4 works with half its crew`, `L1 has only half of its crew`. */
function isUsing(before: Mention | undefined): boolean {
  if (before === undefined || !isWord(before) || isJoiner(before)) return false;
  return says(before, 'prep', 'with') || says(before, 'scope', 'only');
}

/** `L1 loses half of its crew`. */
function isLosing(mention: Mention): boolean {
  return wordSays(mention, 'action', 'lose');
}

/** An `if`, words that turn a sentence, and what joins lines. */
function isKept(mention: Mention): boolean {
  return says(mention, 'if') || says(mention, 'baseline') || isJoiner(mention);
}
