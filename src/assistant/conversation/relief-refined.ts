import type { Draft, WrittenOverride } from '../draft.js';
import type { Change } from '../understand/changes/changed.js';
import { type Loss, lossOf } from '../understand/changes/hours-lost.js';
import { partOf, relief } from '../understand/changes/taken-over.js';
import { isName, isSmall, type Mention, says } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';

/** A scenario with such a change, and the one that it stands in place of. */
interface ReliefRefined {
  readonly overrides: readonly WrittenOverride[];
  readonly change: Change;
  readonly before?: Change;
}

/**
 * `make that a third`, `and N1 a quarter`, behind `N3 takes over half`: another part of what is lost, or one more line that takes over a
 * part of it. Undefined where the last change of a scenario is no such one, or more is said.
 */
export function reliefRefined(
  draft: Draft,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): ReliefRefined | undefined {
  const last = lastRelief(draft.overrides, vocabulary);
  const part = onlyPart(mentions);
  const named = mentions.flatMap(({ entities }) => entities);
  const [line, ...others] = named.filter(({ kind }) => kind === 'resource').map(({ value }) => value);
  if (last === undefined || part === undefined || others.length > 0 || named.length > (line === undefined ? 0 : 1))
    return undefined;
  const { kept, lost, taker } = last;
  if (line !== undefined && lost.lines.includes(line)) return undefined;
  const isInstead = line === undefined || line === taker;
  const change = relief(line ?? taker, lost, part, vocabulary);
  return isInstead
    ? { overrides: [...kept, ...change.overrides], change, before: last.change }
    : { overrides: [...draft.overrides, ...change.overrides], change };
}

/** What is told of a stop and of lines that take over a part of it: the one without the other, and both put together again. */
export interface Relieved {
  readonly kept: readonly WrittenOverride[];
  /** The same lines with the same parts of what is lost now; undefined where that is not lost at one time. */
  readonly relievedOf: (kept: readonly WrittenOverride[]) => readonly WrittenOverride[] | undefined;
}

/**
 * The changes at the end of a scenario that lean on what lines lose before: `L2 stops for two weeks`, `L3 takes over half`, `L1 a quarter`, and
 * hours that others have on just these days (`with 12 hours of overtime on L1 during the stop`).
 */
export function relievedAtEnd(overrides: readonly WrittenOverride[], vocabulary: Vocabulary): Relieved | undefined {
  const again: ((lost: Loss) => readonly WrittenOverride[])[] = [];
  let kept = overrides;
  for (;;) {
    const last = lastRelief(kept, vocabulary);
    const [hours] = kept.slice(-1);
    if (last !== undefined) {
      again.unshift((lost) => relief(last.taker, lost, last.part, vocabulary).overrides);
      kept = last.kept;
    } else if (hours !== undefined && isMeanwhile(hours, kept.slice(0, -1))) {
      again.unshift(({ during }) => [{ ...hours, during }]);
      kept = kept.slice(0, -1);
    } else break;
  }
  const relievedOf = (now: readonly WrittenOverride[]): readonly WrittenOverride[] | undefined => {
    const losing = now.filter((override) => lossOf([override]) !== undefined);
    const times = new Set(losing.map((override) => lossOf([override])?.during));
    const lost = [...times].map((time) => lossOf(losing.filter((override) => lossOf([override])?.during === time)));
    const known = lost.flatMap((one) => one ?? []);
    if (known.length === 0 || known.length < lost.length) return undefined;
    return [...now, ...known.flatMap((one) => again.flatMap((made) => made(one)))];
  };
  return again.length === 0 ? undefined : { kept, relievedOf };
}

/** Hours of a line on just the days on which another one stops. */
function isMeanwhile({ table, where, during }: WrittenOverride, before: readonly WrittenOverride[]): boolean {
  const closed = before.filter((override) => override.table === 'closures');
  const lost = lossOf(closed);
  return table === 'capacity' && where?.resource !== undefined && during !== undefined && during === lost?.during;
}

interface Relief {
  readonly part: number;
  readonly kept: readonly WrittenOverride[];
  readonly change: Change;
  readonly lost: Loss;
  readonly taker: string;
}

/** The hours that a line has more at the end of a scenario, where they are a part of what others lose by a share. */
function lastRelief(overrides: readonly WrittenOverride[], vocabulary: Vocabulary): Relief | undefined {
  const taker = overrides[overrides.length - 1]?.where?.resource;
  if (typeof taker !== 'string') return undefined;
  const from = overrides.findLastIndex((override) => !isMore(override, taker)) + 1;
  const [kept, more] = [overrides.slice(0, from), overrides.slice(from)];
  const lost = lossOf(kept.filter(({ where }) => where?.resource !== taker));
  if (more.length === 0 || lost === undefined || lost.share === 0) return undefined;
  const whole = relief(taker, lost, 1, vocabulary).overrides;
  const part = Number(more[0].add) / Number(whole[0]?.add);
  const change = relief(taker, lost, part, vocabulary);
  const isPart = change.overrides.every(
    ({ during, add }, at) => more[at]?.during === during && Math.abs(Number(more[at].add) - Number(add)) < 1e-4,
  );
  return isPart && whole.length === more.length && part > 0 && part <= 1
    ? { kept, lost, taker, part, change }
    : undefined;
}

function isMore({ table, column, where, add }: WrittenOverride, taker: string): boolean {
  const isHours = table === 'capacity' && column === undefined && where?.resource === taker;
  return isHours && typeof add === 'number' && add > 0;
}

/** The one share that is said, with names and small words beside it. */
function onlyPart(mentions: readonly Mention[]): number | undefined {
  const amounts = mentions.filter(({ amount }) => amount !== undefined);
  const isPlain = mentions.every(
    (mention) =>
      mention.time === undefined &&
      (mention.amount !== undefined || isName(mention) || isSmall(mention) || says(mention, 'follow')),
  );
  const part = amounts.length === 1 && isPlain ? partOf(amounts[0]) : undefined;
  return part !== undefined && part.hours === 0 ? part.share : undefined;
}
