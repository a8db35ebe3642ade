import type { AmountUnit } from '../figures/amount.js';
import { endsInPlural, inOne, isWord, type Mention, saidOf, says, wordSays } from './mention.js';

/** `one and a half hours`, `two and a half`, `an hour and a half`: a number and the half behind it, with their unit, are one amount. */
export function withHalves(mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const half = halfOfUnit(mentions, at) ?? quartersOfHour(mentions, at);
    const shifts = halfOfShift(mentions, at);
    if (shifts !== undefined) {
      result.push(...shifts.mentions);
      at += shifts.parts - 1;
      continue;
    }
    const length = half?.parts ?? halfAt(mentions, at);
    result.push(half?.whole ?? (length === 0 ? mentions[at] : halved(mentions.slice(at, at + length))));
    at += Math.max(0, length - 1);
  }
  return result;
}

/** `half an hour`, `une demi-heure`: half of a unit of time, and no share of anything. */
function halfOfUnit(mentions: readonly Mention[], at: number): PartOfUnit | undefined {
  const [half, next] = mentions.slice(at, at + 2);
  if (half.amount?.unit !== 'fraction' || half.amount.value !== 1 / 2 || next === undefined) return undefined;
  const isUnit = next.amount?.mayBeRate === true || (next.amount?.unit === 'points' && !/\d/.test(next.text));
  const isOne = isUnit && next.amount?.value === 1;
  const isHalfOf = isWord(next) && says(half, 'mark', 'half-of-unit');
  const unit = isOne ? next.amount?.unit : isHalfOf ? unitOf(next) : undefined;
  if (unit === undefined || !halfUnits.includes(unit)) return undefined;
  return { whole: { ...inOne([half, next]), amount: { value: 1 / 2, unit } }, parts: 2 };
}

/** `half a shift`, `une demi-équipe`, `a shift and a half`: so many of them, and no share of anything; the number stands before the word. */
function halfOfShift(mentions: readonly Mention[], at: number): CountOfShifts | undefined {
  const [first, second, third, fourth] = mentions.slice(at, at + 4);
  const isShift = (mention: Mention | undefined): mention is Mention => wordSays(mention, 'unit', 'shift');
  const isOne = (mention: Mention | undefined): boolean => wordSays(mention, 'mark', 'one');
  const isHalf = (mention: Mention | undefined): boolean =>
    mention?.amount?.unit === 'fraction' && mention.amount.value === 1 / 2 && !says(mention, 'mark', 'part-of');
  const counted = (value: number, words: readonly Mention[]): Mention => ({
    ...inOne(words),
    amount: { value, unit: 'none' },
  });
  if (isHalf(first)) {
    if (isOne(second) && isShift(third)) return { mentions: [counted(1 / 2, [first, second]), third], parts: 3 };
    const isCounted = says(first, 'mark', 'half-of-unit') || /^an? /i.test(first.text);
    return isCounted && isShift(second) ? { mentions: [counted(1 / 2, [first]), second], parts: 2 } : undefined;
  }
  const isAnd = (mention: Mention | undefined): boolean =>
    wordSays(mention, 'and') && !wordSays(mention, 'and', 'comma');
  const count =
    first.amount === undefined && isOne(first) ? 1 : first.amount?.unit === 'none' ? first.amount.value : NaN;
  if (!Number.isInteger(count)) return undefined;
  if (isShift(second) && isAnd(third) && isHalf(fourth))
    return {
      mentions: [counted(count + 1 / 2, [first]), { ...inOne([second, third, fourth]), senses: second.senses }],
      parts: 4,
    };
  return isAnd(second) && isHalf(third) && isShift(fourth)
    ? { mentions: [counted(count + 1 / 2, [first, second, third]), fourth], parts: 4 }
    : undefined;
}

/** How many shifts there are, as the mentions that say it, in the place of so many. */
interface CountOfShifts {
  readonly mentions: readonly Mention[];
  readonly parts: number;
}

/** `a quarter of an hour`, `trois quarts d'heure`: minutes, and no share of the hours that there are. */
function quartersOfHour(mentions: readonly Mention[], at: number): PartOfUnit | undefined {
  const [quarters, next, behind] = mentions.slice(at, at + 3);
  const { unit, value } = quarters.amount ?? {};
  if (unit !== 'fraction' || value === undefined || (4 * value) % 2 !== 1 || next === undefined) return undefined;
  const isOf = wordSays(next, 'mark', 'of');
  const hour = isOf ? behind : next;
  const isAnHour = hour?.amount?.unit === 'hour' && hour.amount.mayBeRate === true && hour.amount.value === 1;
  const isHour = isOf && hour !== undefined && isWord(hour) && unitOf(hour) === 'hour' && !endsInPlural(hour);
  if (!isAnHour && !isHour) return undefined;
  const parts = isOf ? 3 : 2;
  return { whole: { ...inOne(mentions.slice(at, at + parts)), amount: { value, unit: 'hour' } }, parts };
}

/** A part of a unit as the amount that it is, and how many mentions it takes. */
interface PartOfUnit {
  readonly whole: Mention;
  readonly parts: number;
}

/** How many mentions such an amount takes; 0 where there is none. */
function halfAt(mentions: readonly Mention[], at: number): number {
  const [number, and, half, unit] = mentions.slice(at, at + 4);
  const isHalf = half?.amount?.unit === 'fraction' && half.amount.value === 1 / 2 && !says(half, 'mark', 'part-of');
  if (!isHalf || !isWord(and) || !says(and, 'and') || says(and, 'and', 'comma')) return 0;
  const counted = number.amount;
  // `a point and a half`
  const isWhole = counted !== undefined && halfUnits.includes(counted.unit);
  if (counted !== undefined && counted.unit !== 'none') return isWhole && !counted.per ? 3 : 0;
  if (!Number.isInteger(countOf(number)) || unit === undefined || !isWord(unit)) return 0;
  return unitOf(unit) === undefined ? 0 : 4;
}

const halfUnits: readonly AmountUnit[] = ['hour', 'day', 'week', 'month', 'year', 'points'];

function countOf({ amount, senses }: Mention): number {
  return amount?.value ?? Number(senses.find(({ is }) => is === 'number')?.what);
}

function unitOf(mention: Mention): AmountUnit | undefined {
  return halfUnits.find((unit) => saidOf(mention, 'unit').includes(unit));
}

function halved(words: readonly Mention[]): Mention {
  const [number, , , unit] = words;
  return {
    ...number,
    ...inOne(words),
    amount: { value: countOf(number) + 1 / 2, unit: (unit && unitOf(unit)) ?? number.amount?.unit ?? 'none' },
  };
}
