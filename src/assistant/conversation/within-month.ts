import { bucketKind, dateOf, hoursPerDay, type Instant, isoText } from '../../calendar/bucket.js';
import { readPeriod } from '../../scenario/period.js';
import type { WrittenOverride } from '../draft.js';
import { isTime } from '../understand/figures/amount.js';
import type { Language } from '../understand/lexicon/sense.js';
import { isName, isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import { isDayOfMonth } from './closures-refined.js';
import { instead } from './follow-up.js';
import type { FollowUp } from './said.js';

/**
 * `just the first two weeks`, `la première quinzaine seulement`, behind a change that holds in May: those of May, and not of the plan. Undefined where the
 * change holds for no one month, or the words say a time in it by themselves.
 */
export function withinMonth(overrides: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { text, mentions, language, words, recognise } = said;
  const month = monthOf(overrides[overrides.length - 1], said);
  const times = mentions.flatMap(({ time }) => time ?? []);
  if (month === undefined || times.length > 1 || !mentions.every(isWhen)) return undefined;
  const { startOf } = bucketKind('month');
  const [from, to] = [startOf(month), startOf(month + 1)];
  if (times.some((time) => from <= time.from && time.to <= to)) return undefined;
  const { tokens } = recognise(text, language);
  const told = mentions.find(({ time }) => time !== undefined);
  const end = told === undefined ? text.trimEnd().length : tokens[told.from + told.length - 1].end;
  const whole = `${text.slice(0, end)} ${words.ofMonth(nameOf(from, language))}${text.slice(end)}`;
  const within = recognise(whole, language).mentions;
  const read = within.flatMap(({ time }) => time ?? []);
  const isPart = read.length === 1 && from <= read[0].from && read[0].to <= to && read[0].to - read[0].from < to - from;
  return isPart && within.length <= mentions.length ? { ...said, text: whole, mentions: within } : undefined;
}

/**
 * `from the 11th to the 22nd`, `close it from the 19th to the end of that month only`, `du 19 à la fin du mois`, behind a change that holds in May: those days of May. Undefined where
 * more is said, or the change holds for no one month.
 */
export function daysWithinMonth(overrides: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { mentions, language, words, recognise } = said;
  const last = overrides[overrides.length - 1];
  const month = monthOf(last, said);
  const days = mentions.filter(isDayOfMonth);
  const [first, second = first] = days;
  const isStop = last?.table === 'closures';
  const isAbout = (mention: Mention): boolean => {
    const isClosing = isStop && (says(mention, 'action', 'stop') || says(mention, 'mark', 'pronoun'));
    return (
      days.includes(mention) ||
      (mention.time === undefined &&
        mention.amount === undefined &&
        (isWhen(mention) || isEnd(mention) || isClosing || says(mention, 'daymark')))
    );
  };
  const isToEnd = mentions.some(isEnd) && mentions.some((mention) => says(mention, 'unit', 'month'));
  if (month === undefined || first === undefined || days.length !== (isToEnd ? 1 : 2) || !mentions.every(isAbout))
    return undefined;
  const opens = mentions[mentions.indexOf(first) - 1];
  const isFrom = [opens, mentions[mentions.indexOf(first) - 2]].some(
    (one) => one !== undefined && isWord(one) && says(one, 'prep', 'from'),
  );
  const { startOf } = bucketKind('month');
  const [begins, ends] = [startOf(month), startOf(month + 1)];
  const at = ({ amount }: Mention): Instant => begins + ((amount?.value ?? 0) - 1) * hoursPerDay;
  const [from, to] = [at(first), isToEnd ? ends - hoursPerDay : at(second)];
  if (!isFrom || from >= to || to >= ends) return undefined;
  const text = `${words.fromDay(isoText(from))} ${words.toDay(isoText(to))}`;
  return { ...said, text, mentions: [...recognise(text, language).mentions, instead] };
}

const isEnd = (mention: Mention): boolean =>
  isWord(mention) && ['until-end', 'plan-end'].some((what) => says(mention, 'mark', what));

/** Words for when alone, and that it is only then. */
function isWhen(mention: Mention): boolean {
  if (mention.time !== undefined) return true;
  const isPart = ['ordinal', 'unit', 'part', 'half-year', 'relative', 'fraction'].some((is) => says(mention, is));
  const isAside = ['scope', 'follow', 'not'].some((is) => says(mention, is));
  const isLength = mention.amount !== undefined && isTime(mention.amount);
  return !isName(mention) && (isSmall(mention) || isPart || isAside || isLength || says(mention, 'mark', 'pair'));
}

/** The one month in which all of a change lies that it was told with. */
function monthOf(override: WrittenOverride | undefined, { vocabulary }: FollowUp): number | undefined {
  const [row] = override?.insert === undefined ? [] : [override.insert].flat();
  const during = override?.during ?? (row?.to === undefined ? undefined : `${row.from}..${row.to}`);
  const period = during === undefined ? undefined : readPeriod(during, vocabulary.calendar);
  if (period === undefined || 'problem' in period || !Number.isFinite(period.from)) return undefined;
  const { ordinalOf } = bucketKind('month');
  const month = ordinalOf(period.from);
  return ordinalOf(period.to - 1) === month ? month : undefined;
}

function nameOf(month: Instant, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dateOf(month));
}
