import { isName, isSmall, type Mention } from '../mentions/mention.js';
import { withBoughtBeside } from './bought-beside.js';
import { chunksOf } from './chunks.js';
import type { Chunk, Clause } from './clause.js';
import { isIncomplete } from './complete.js';
import { fateOf } from './fate.js';
import { withGoodsOfMarkets } from './goods-of-markets.js';
import { inheriting } from './inheriting.js';
import { beginsListBehind, continues } from './list-of-names.js';
import { isLeftAsItIs, isSaidAgain } from './said-again.js';
import { isTimed, saysQuantity } from './says-change.js';
import { timedBetween, timedTogether, withGoodsBehind } from './shared-time.js';

/** The clauses of a stretch of mentions: parted at connectives, put together again where a part alone says no change. */
export function clausesOf(mentions: readonly Mention[]): Clause[] {
  const groups: { joiner: Chunk['joiner']; mentions: Mention[]; isUnchanged?: boolean; isThen?: boolean }[] = [];
  let pending: Mention[] = [];
  const chunks = chunksOf(mentions);
  for (const [at, chunk] of chunks.entries()) {
    const last = groups[groups.length - 1];
    const current = last?.isUnchanged ? undefined : last?.mentions;
    if (last === undefined && pending.length === 0 && chunks.length > 1 && isLeftAsItIs(chunk.mentions)) {
      groups.push({ joiner: chunk.joiner, mentions: [...chunk.mentions], isUnchanged: true });
      continue;
    }
    if (current !== undefined && pending.length === 0 && isSaidAgain(chunk.mentions, current)) continue;
    const isNext = current !== undefined && pending.length === 0 && beginsListBehind(current, chunks.slice(at));
    const fate = isNext ? 'wait' : fateOf(chunk, current, pending);
    if (fate === 'wait') pending = [...pending, ...chunk.mentions];
    else if (fate === 'join' && current !== undefined) current.push(...chunk.mentions);
    else {
      groups.push({ ...chunk, mentions: [...pending, ...chunk.mentions] });
      pending = [];
    }
  }
  if (pending.length > 0) {
    const last = groups[groups.length - 1];
    // `prices double and demand stays`: what is named behind a whole clause is none of it.
    if (
      last === undefined ||
      (!isIncomplete(last.mentions) && (saysQuantity(pending) || isAtItsTime(last.mentions, pending)))
    )
      groups.push({ joiner: 'none', mentions: pending });
    else last.mentions.push(...pending);
  }
  const clauses = withGoodsOfMarkets(timedBetween(inheriting(groups)));
  return withBoughtBeside(withGoodsBehind(timedTogether(clauses) ?? clauses));
}

/** `A rises 10% and, from May, B too`: a time, and another of what was named, behind a clause that has none. */
function isAtItsTime(current: readonly Mention[], pending: readonly Mention[]): boolean {
  const first = pending.find((mention) => !isSmall(mention));
  return first?.time !== undefined && pending.some(isName) && !isTimed(current) && continues(current, pending);
}
