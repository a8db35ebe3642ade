import { bucketStart, type Calendar, planBucket } from '../../../calendar/calendar.js';
import type { Draft, WrittenOverride } from '../../draft.js';
import { duringText } from '../figures/span.js';
import { entitiesOf, isMoreOrLess, isName, isStop, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { draftName } from '../scenarios/world.js';
import { type Answerable, type Asked, asks, kpisIn, leftOver, namesOf, useHorizon, useWords } from './asked.js';
import { isSetBeside } from './seek-asked.js';
import { refused } from './seek-change.js';
import { targetOf } from './target.js';

/** `how long may L2 stay closed before the fill rate falls below 98%`, `the longest stop of L1 that keeps …`: how long something may stand still. */
export function asksLengthOfStop(asked: Asked): boolean {
  const { main, condition } = asked;
  const isThing = (mention: Mention): boolean =>
    (['resource', 'site', 'supplier'] as const).some((kind) => entitiesOf(mention, kind).length > 0) ||
    (isWord(mention) && ['resource', 'supplier', 'site'].some((kind) => says(mention, 'kind', kind)));
  const isLever = (mention: Mention): boolean =>
    wordSays(mention, 'quantity') &&
    ['time', 'delivery', 'supply'].every((what) => !says(mention, 'quantity', what)) &&
    kpisIn([mention]).length === 0;
  const isLasting = main.some(
    (one, at) => wordSays(one, 'mark', 'how-long') && at === 1 && says(main[0], 'ask', 'which'),
  );
  // `max surge with L2 closed in May`: the most of something else.
  const isLongest = main.some(
    (one, at) =>
      wordSays(one, 'mark', 'largest') &&
      !(main[at + 1] !== undefined && isMoreOrLess(main[at + 1])) &&
      !isSetBeside(main, at),
  );
  const isAsked = asks(asked, 'duration') || isLasting || isLongest;
  const isBounded = main.some(({ amount }) => amount !== undefined);
  return isAsked && isBounded && main.some(isStop) && [...main, ...condition].some(isThing) && !main.some(isLever);
}

/**
 * The length of a stop as a parameter, in buckets of the plan: lines have no hours from a day on in so many buckets, and in the last of them
 * the share that is left. A closure lasts from one day to another, and has no such parameter.
 */
export function ofLengthOfStop(said: Asked): Answerable {
  const asked: Asked = { ...said, main: [...said.condition, ...said.main], condition: [] };
  const { vocabulary, main, used } = asked;
  const { calendar } = vocabulary;
  useWords(
    asked,
    'ask:duration',
    'ask:seek',
    'ask:which',
    'ask:survive',
    'action',
    'quantity:time',
    'mark:how-long',
    'mark:largest',
  );
  useWords(asked, 'mark:staying', 'mark:lasting', 'mark:keeping', 'mark:enduring', 'if', 'cause');
  const target = targetOf(asked);
  if (target === undefined) return refused(said, (say) => say.problem.noTargetToSeek);
  useHorizon(asked, [target.kpi]);
  const lines = main.filter((mention) => entitiesOf(mention, 'resource').length > 0);
  const times = main.filter(({ time }, at) => time !== undefined && !used.has(main[at]));
  const [when] = times;
  const from = when?.time?.from ?? bucketStart(calendar, 0);
  const isOther = main.some((mention) => isName(mention) && !lines.includes(mention) && !used.has(mention));
  const names = namesOf(asked, 'resource');
  if (isOther || names.length === 0 || times.length > 1 || !isWithin(from, calendar))
    return refused(said, (say) => say.problem.lengthOfStop);
  for (const mention of [...lines, ...times]) used.add(mention);
  const parameter = `${calendar.bucket}s`;
  const during = when?.time && duringText({ ...when.time, to: Infinity, begins: true });
  const override = (column: string): WrittenOverride => ({
    table: 'capacity',
    column,
    where: { resource: names.length === 1 ? names[0] : names },
    ...(during === undefined ? {} : { during }),
    multiply: openShare(from, calendar, parameter),
  });
  const hours = vocabulary.dataset.get('capacity')?.columns.has('overtime_hours')
    ? ['hours', 'overtime_hours']
    : ['hours'];
  const draft: Draft = {
    name: draftName,
    scenario: asked.title,
    params: { [parameter]: 0 },
    overrides: hours.map(override),
  };
  const most = calendar.horizon - planBucket(calendar, from);
  const words = ['--scenario', draftName, '--until', target.expectation, '--from', '0', '--to', String(most)];
  return {
    kind: 'seek',
    command: { name: 'seek', arguments: [parameter, ...words] },
    drafts: [draft],
    words: [(say) => say.words.soughtStop(names.join(', '), calendar.bucket, target.expectation)],
    unread: leftOver(asked),
  };
}

function isWithin(from: number, calendar: Calendar): boolean {
  return Number.isFinite(from) && from >= bucketStart(calendar, 0) && from < bucketStart(calendar, calendar.horizon);
}

/** The share of a bucket, numbered `t`, in which lines run again that have stood still from an instant on for so many buckets. */
function openShare(from: number, calendar: Calendar, parameter: string): string {
  const bucket = planBucket(calendar, from);
  const [start, end] = [bucketStart(calendar, bucket), bucketStart(calendar, bucket + 1)];
  const passed = (from - start) / (end - start);
  const begins = Number((bucket + passed - 1).toPrecision(6));
  const open = `t ${begins < 0 ? '+' : '-'} ${Math.abs(begins)} - ${parameter}`;
  // Of the bucket in which they stop, the days before do not count.
  const counted = passed === 0 ? open : `(${open}) / (t < ${bucket + 1} ? ${Number((1 - passed).toPrecision(6))} : 1)`;
  return `min(1, max(0, ${counted}))`;
}
