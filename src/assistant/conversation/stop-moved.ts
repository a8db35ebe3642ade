import { isoText } from '../../calendar/bucket.js';
import { isDate, readDate } from '../../calendar/written-date.js';
import type { Draft, WrittenOverride, WrittenRow } from '../draft.js';
import { isName, isSmall, isWord, type Mention, putIn, says } from '../understand/mentions/mention.js';
import { closuresOf, rowOf } from './closures-refined.js';
import { instead } from './follow-up.js';
import { restBefore } from './opening.js';
import { isMoving } from './placed-in-time.js';
import { ofSeveral, type Redrafted } from './redrafted.js';
import { relievedAtEnd } from './relief-refined.js';
import type { FollowUp } from './said.js';

/**
 * `S3's stop has been put off to October, same days`, `l'arrêt de L2 est repoussé d'une semaine`: the one stop that the scenario has of that line, or of any, at another time, wherever it
 * stands among the changes; on the same days of another month where that is said. Asked back
 * where several are meant; undefined where more is said.
 */
export function stopMoved(draft: Draft, said: FollowUp): Redrafted | undefined {
  const { text, words, language, recognise } = said;
  const bare = restBefore(text, words.sameDays);
  const mentions = bare === undefined ? said.mentions : recognise(bare, language).mentions;
  const lines = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind !== 'parameter'));
  const told = mentions.filter(({ amount, time }) => amount !== undefined || time !== undefined);
  const isPlain = mentions.every(
    (one) =>
      told.includes(one) ||
      lines.some((line) => one.entities.includes(line)) ||
      isSmall(one) ||
      isStopNoun(one) ||
      isPutOff(one),
  );
  const [line, ...others] = lines;
  if (!mentions.some(isStopNoun) || !mentions.some(isPutOff) || told.length !== 1 || others.length > 0 || !isPlain)
    return undefined;
  const isMeant = (override: WrittenOverride): boolean =>
    rowOf(override).some(({ resource }) => line === undefined || (line.kind === 'resource' && resource === line.value));
  const [stop, ...rivals] = draft.overrides.filter(isMeant);
  if (stop === undefined) return undefined;
  if (rivals.length > 0) {
    const names = [stop, ...rivals].flatMap(rowOf).map(({ resource, from, to }) => `${resource}, ${from}..${to}`);
    return { unclear: ofSeveral(text, names) };
  }
  const [time] = told;
  const moved = bare === undefined ? movedTo(draft, stop, time, said) : onSameDays(stop, time);
  const put = (all: readonly WrittenOverride[]): readonly WrittenOverride[] =>
    all.map((override) => (override === stop && moved !== undefined ? moved : override));
  // What other lines take over of it goes along.
  const relieved = relievedAtEnd(draft.overrides, said.vocabulary);
  const overrides = relieved?.kept.includes(stop) ? relieved.relievedOf(put(relieved.kept)) : put(draft.overrides);
  return moved && overrides && { draft: { ...draft, overrides } };
}

/** The stop alone, as what is said of the last one moves it. */
function movedTo(draft: Draft, stop: WrittenOverride, told: Mention, said: FollowUp): WrittenOverride | undefined {
  const way = said.mentions.filter((mention) => isWord(mention) && (isPutOff(mention) || says(mention, 'prep')));
  const isBy = told.time === undefined;
  const mentions = [...(isBy ? way.map(asDelay) : [instead]), told];
  const [moved, ...others] = closuresOf({ ...draft, overrides: [stop] }, { ...said, mentions })?.overrides ?? [];
  return others.length === 0 ? moved : undefined;
}

/** `slips by a week`: is put off by one. */
function asDelay(mention: Mention): Mention {
  return says(mention, 'action', 'slip') ? putIn(mention.from, mention.text, { is: 'action', what: 'delay' }) : mention;
}

/** The same days of another month. */
function onSameDays(stop: WrittenOverride, { time }: Mention): WrittenOverride | undefined {
  const [row] = rowOf(stop);
  if (row === undefined || time?.unit !== 'month' || String(row.from).slice(0, 7) !== String(row.to).slice(0, 7))
    return undefined;
  const month = isoText(time.from).slice(0, 7);
  const at = (day: WrittenRow[string]): string => `${month}${String(day).slice(7)}`;
  const insert = { ...row, from: at(row.from), to: at(row.to) };
  return [insert.from, insert.to].every((day) => isDate(readDate(day))) ? { ...stop, insert } : undefined;
}

/** `the stop`, `its breakdown`; no verb. */
function isStopNoun(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'action', 'stop') || says(mention, 'cause'));
}

/** `put off`, `slips`, `passe en`. */
function isPutOff(mention: Mention): boolean {
  if (isName(mention) || says(mention, 'mark', 'be') || mention.amount !== undefined || mention.time !== undefined)
    return false;
  return (
    isMoving(mention) ||
    says(mention, 'action', 'slip') ||
    (says(mention, 'action', 'set') && says(mention, 'relative', 'last'))
  );
}
