import { isJoiner, isName, isSmall, isWord, type Mention, says } from '../../mentions/mention.js';

/** `Mainz closes from 14 to 17 May, Lyon keeps running`: what goes on as it did, behind what changes, says of its names that nothing does. */
export function withoutGoingOn(mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = [];
  for (let start = 0; start < mentions.length; ) {
    const joiner = start === 0 ? -1 : start - 1;
    const end = mentions.findIndex((mention, index) => index >= start && isJoiner(mention));
    const stop = end === -1 ? mentions.length : end;
    const part = mentions.slice(start, stop);
    const isLeftOut = joiner !== -1 && isGoingOn(part) && isTold(result);
    if (!isLeftOut) result.push(...(joiner === -1 ? [] : [mentions[joiner]]), ...part);
    start = stop + 1;
  }
  const last = mentions[mentions.length - 1];
  return last !== undefined && isJoiner(last) ? [...result, last] : result;
}

/** Names and a verb of working or staying, with no amount, no time and nothing else. */
function isGoingOn(part: readonly Mention[]): boolean {
  const names = part.filter(isName);
  const isPlain = part.every((mention) =>
    isName(mention)
      ? mention.entities.every(({ kind }) => kind !== 'scenario' && kind !== 'parameter')
      : isWord(mention) && !says(mention, 'not') && (isSmall(mention) || isWorking(mention)),
  );
  return names.length > 0 && isPlain && part.some((mention) => isWord(mention) && isWorking(mention));
}

function isWorking(mention: Mention): boolean {
  return says(mention, 'works') || ['lasting', 'goes-on'].some((mark) => says(mention, 'mark', mark));
}

/** Whether the part before says a change, rather than names of a list. */
function isTold(before: readonly Mention[]): boolean {
  const start = before.findLastIndex(isJoiner) + 1;
  return before
    .slice(start)
    .some((mention) => mention.amount !== undefined || mention.time !== undefined || says(mention, 'action', 'stop'));
}
