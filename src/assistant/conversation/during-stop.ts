import type { WrittenOverride } from '../draft.js';
import { isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import type { FollowUp } from './said.js';

/**
 * `with 12 hours of overtime on L2 during the stop`, `pendant ce temps`, behind a stop: the same with the days of that stop in the place of these
 * words. Undefined where the scenario has no stop or several at other times, or it says so of none.
 */
export function duringStop(overrides: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { text, mentions, language, words, recognise } = said;
  // `N3 out over the same weeks`, right behind the stop.
  const isLast = overrides.at(-1)?.table === 'closures' && mentions.every(({ time }) => time === undefined);
  const stretch = stretchOf(mentions) ?? (isLast ? sameTimeOf(mentions) : undefined);
  const rows = overrides.flatMap(({ table, insert }) => (table === 'closures' && insert ? [insert].flat() : []));
  const [stop, ...others] = [...new Set(rows.map(({ from, to }) => `${from} ${to}`))];
  if (stretch === undefined || stop === undefined || others.length > 0) return undefined;
  const { tokens } = recognise(text, language);
  const [first, last] = [stretch[0], stretch[stretch.length - 1]];
  const [from, to] = stop.split(' ');
  const days = `${words.fromDay(from)} ${words.toDay(to)}`;
  const whole = `${text.slice(0, tokens[first.from].start)}${days}${text.slice(tokens[last.from + last.length - 1].end)}`;
  return { ...said, text: whole, mentions: recognise(whole, language).mentions };
}

/**
 * `give S4 another shift during that time`, `sur la même période`, `over those months`, behind what holds for a time: the same with that time in the place of these words.
 * Undefined where the last change holds for none.
 */
export function duringChange(overrides: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { text, mentions, language, words, recognise } = said;
  const stretch = mentions.some(({ time }) => time !== undefined) ? undefined : sameTimeOf(mentions);
  const during = overrides.at(-1)?.during;
  if (stretch === undefined || during === undefined) return undefined;
  const [from, to = from] = during.split('..');
  const { tokens } = recognise(text, language);
  const [first, last] = [stretch[0], stretch[stretch.length - 1]];
  const whole = `${text.slice(0, tokens[first.from].start)}${words.during(from, to)}${text.slice(tokens[last.from + last.length - 1].end)}`;
  return { ...said, text: whole, mentions: recognise(whole, language).mentions };
}

/** The words that say at the time of what was told before: `meanwhile`, `over the same period`, `in those months`. */
function sameTimeOf(mentions: readonly Mention[]): readonly Mention[] | undefined {
  const meanwhile = mentions.find(isMeanwhile);
  if (meanwhile !== undefined) return [meanwhile];
  const at = mentions.findIndex((mention, index) => {
    const [again, period] = mentions.slice(index + 1);
    const isIn = isWord(mention) && (says(mention, 'prep', 'in') || says(mention, 'prep', 'for'));
    const isPeriod = period !== undefined && !isThing(period) && says(period, 'mark', 'period');
    return isIn && isPeriod && isWord(again) && says(again, 'mark', 'again');
  });
  return at === -1 ? undefined : mentions.slice(at, at + 3);
}

/** The words that say during the stop, or meanwhile. */
function stretchOf(mentions: readonly Mention[]): readonly Mention[] | undefined {
  const isOther = mentions.some(({ time }) => time !== undefined);
  const at = mentions.findIndex((mention) => isDuring(mention) || isMeanwhile(mention));
  if (at === -1 || isOther) return undefined;
  if (isMeanwhile(mentions[at])) return [mentions[at]];
  const stop = mentions.findIndex((mention, index) => index > at && !isSmall(mention));
  const isStop = stop !== -1 && isWord(mentions[stop]) && (isOf(mentions[stop]) || says(mentions[stop], 'cause'));
  // `during the stop of L3`, `pendant la panne de L3, …`: another one.
  const [of, name] = mentions.slice(stop + 1);
  const isOne = mentions.filter(isThing).length < 2;
  const isOfOther =
    of !== undefined && (isThing(of) ? !isOne : name !== undefined && isThing(name) && says(of, 'prep', 'of'));
  return isStop && !isOfOther ? mentions.slice(at, stop + 1) : undefined;
}

/** A name of the project; a parameter may be called as a word is. */
const isThing = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind !== 'parameter');

const isOf = (mention: Mention): boolean => says(mention, 'action', 'stop');

/** `during`, `while it is` down. */
function isDuring(mention: Mention): boolean {
  const isIn = says(mention, 'prep', 'in') && says(mention, 'prep', 'for') && !says(mention, 'mark', 'focus');
  return isWord(mention) && (isIn || says(mention, 'mark', 'while'));
}

/** `during that time`, `meanwhile`; no `then`, which is what comes next. */
function isMeanwhile(mention: Mention): boolean {
  const isThen = says(mention, 'mark', 'at-that-time') || (says(mention, 'mark', 'meantime') && !says(mention, 'unit'));
  return isWord(mention) && mention.length > 1 && isThen;
}
