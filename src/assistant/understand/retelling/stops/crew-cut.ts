import {
  endOfPart,
  isLine,
  isName,
  isWord,
  type Mention,
  says,
  startOfPart,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/** `L1's crew is down to half`, `l'équipe de L1 est réduite de moitié`: a share by which those who work on a line are fewer is one of its hours. */
export function withCrewCut(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    isCrewOfLine(mentions, at) ? { ...mention, senses: [{ is: 'quantity', what: 'capacity' }] } : mention,
  );
}

/** The crew of a line, with a share and which way it goes, and nothing that is counted. */
function isCrewOfLine(mentions: readonly Mention[], at: number): boolean {
  if (!isWord(mentions[at]) || !says(mentions[at], 'mark', 'crew')) return false;
  const part = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const amounts = part.flatMap((one) => (one.amount === undefined ? [] : [one]));
  const [share, ...others] = amounts;
  const isShare = ['percent', 'fraction'].includes(share?.amount?.unit ?? '') && share.amount?.sign === undefined;
  const isMoved = part.some((one) => wordSays(one, 'action', 'lower'));
  const isBehind = part.indexOf(share) > part.indexOf(mentions[at]);
  // `réduite de moitié` is one word.
  const isHalved = amounts.length === 0 && part.some((one) => isWord(one) && timesSaid(one) !== undefined);
  const isOther = part.some((one) => (isName(one) ? !isLine(one) : wordSays(one, 'quantity')));
  const isLess = isHalved || (isShare && isBehind && others.length === 0 && isMoved);
  return isLess && part.some(isLine) && !isOther && isBesideLine(mentions, at);
}

/** `L1's crew`, `the L3 crew`, `l'équipe de L1`. */
function isBesideLine(mentions: readonly Mention[], at: number): boolean {
  const [before, of, line] = [mentions[at - 1], mentions[at + 1], mentions[at + 2]];
  const isOf = wordSays(of, 'mark', 'of') && line !== undefined && isLine(line);
  return isOf || (before !== undefined && isLine(before));
}
