import type { WrittenOverride } from '../draft.js';
import { isName, isSmall, type Mention, says, wordSays } from '../understand/mentions/mention.js';

/** `make it two shifts`, `and three?`, of hours that were told in shifts: as many times what one of them is. Undefined where it is none of that. */
export function shiftsRefined(
  override: WrittenOverride,
  mentions: readonly Mention[],
  told: readonly Mention[],
): WrittenOverride | undefined {
  const before = countsOf(told).pop();
  const [count, ...others] = mentions.filter(({ amount }) => amount !== undefined);
  const isPlain = mentions.every(
    (mention) => mention === count || (!isName(mention) && (isSmall(mention) || isShift(mention) || isAbout(mention))),
  );
  const { unit, value = 0, per, sign } = count?.amount ?? {};
  const isCount = unit === 'none' && per === undefined && sign === undefined && value > 0;
  if (override.table !== 'capacity' || typeof override.add !== 'number' || before === undefined) return undefined;
  if (!isCount || others.length > 0 || !isPlain) return undefined;
  return { ...override, add: Number(((override.add / before) * value).toPrecision(12)) };
}

/** How many shifts each that is told is: the number right before the word, one without. */
function countsOf(told: readonly Mention[]): number[] {
  return told.flatMap((mention, at) => {
    if (!isShift(mention)) return [];
    const number = told.slice(Math.max(0, at - 2), at).findLast(({ amount }) => amount?.unit === 'none');
    return [number?.amount?.value ?? 1];
  });
}

const isShift = (mention: Mention): boolean => wordSays(mention, 'unit', 'shift');

const isAbout = (mention: Mention): boolean => says(mention, 'follow') || says(mention, 'and');
