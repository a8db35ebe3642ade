import { type Comparison, compare } from '../../analysis/compare.js';
import { evaluate, type Outcome } from '../../analysis/evaluate.js';
import { groupings, measuredOf } from '../../analysis/group.js';
import type { Reading } from '../../assistant/reading.js';
import { bucketDate } from '../../calendar/calendar.js';
import { headlineKpis } from '../../kpi/index.js';
import type { Plan } from '../../plan/plan.js';
import { scenariosNamed } from '../../project/read-scenarios.js';
import { numberText } from '../../report/number-text.js';
import type { Block } from '../../report/result.js';
import { headed } from '../../report/view.js';
import { baseline } from '../../scenario/scenario.js';
import { ExitCode } from '../exit-code.js';
import { expectationNotes, expectationsTold } from '../expectation-notes.js';
import type { CommonOptions } from '../options.js';
import { phrases } from '../phrases/index.js';
import type { Phrases } from '../phrases/phrases.js';
import { shortItems } from '../plan/short.js';
import { whyResult } from '../plan/why.js';
import { openSession } from '../session.js';
import { type Shell, show, say as tell } from '../shell.js';
import { kpisNamed, kpisShown } from '../shown-kpis.js';
import { comparisonResult } from '../views/comparison-view.js';
import { attributionsOf, driverBlocks, driversMeta } from '../views/drivers.js';
import { type Change, changeSentence } from './change-sentence.js';
import { help } from './help.js';
import { passedOverLines } from './passed-over-lines.js';

/** The answer to a what-if question: what changes in a sentence or two, the comparison, what moved it, what binds and what would relieve it. */
export async function answerWhatIf(shell: Shell, reading: Reading, options: CommonOptions): Promise<void> {
  const say = phrases[reading.language];
  const [name, ...flags] = reading.command.arguments;
  const valuesOf = (flag: string): readonly string[] => flags.filter((_, index) => flags[index - 1] === flag);
  const asked = valuesOf('--kpi');
  const by = groupings.find((one) => valuesOf('--by').includes(one));
  const session = await openSession(shell, { ...options, kpi: asked });
  const { project, setting } = session;
  const [scenario] = scenariosNamed(project, [name]);
  const before = await evaluate(setting, { ...baseline, expectations: project.expectations });
  const after = await evaluate(setting, scenario);
  const known = [...kpisShown(session, [], [scenario]), ...kpisNamed(session, asked)];
  const shown = [...new Map(known.map((kpi) => [kpi.name, kpi])).values()];
  const rows = compare(measuredOf(before), [measuredOf(after)], shown);
  const isForPeople = ['table', 'md'].includes(options.format);
  const attributions = options.format === 'csv' ? [] : await attributionsOf(session, before, [after], options.seed);
  const blocks = isForPeople
    ? [
        ...driverBlocks(session, attributions, say),
        ...relief(before, after, say),
        ...(await help(session, before, after, say)),
      ]
    : [];
  // What is asked is answered first, and what the scenario expects besides is noted.
  const written = reading.drafts.flatMap(({ expect = [] }) => expect);
  const isAsked = (one: { readonly written: string }): boolean => written.includes(one.written);
  const others = { ...after, unmet: after.unmet.filter(({ expectation }) => !isAsked(expectation)) };
  const answers = expectationsTold(after, after.scenario.expectations.filter(isAsked), say);
  const unmet = expectationNotes(others, say);
  const spoken = asked.length > 0 ? asked : headlineKpis;
  // What is usually spoken of is no KPI of lines.
  const isWhole = by === undefined || (by === 'resource' && asked.length === 0);
  const parted = isWhole ? shown : shown.filter((kpi) => spoken.includes(kpi.name));
  const told =
    by === undefined
      ? rows
      : compare(measuredOf(before, by, setting.partKpis), [measuredOf(after, by, setting.partKpis)], parted);
  const result = comparisonResult(told, parted, by, unmet, blocks, say);
  const headline = [
    ...(answers.length === 0 ? [] : [say.answer.sentence(answers)]),
    changeSentence(rows.map(changeOf), spoken, say),
    shortSentence(before.plan, after.plan, say),
  ];
  await tell(shell, [...new Set([...project.notes, ...after.notes])], options);
  const meta = {
    ...session.meta('ask', name, [...headline, ...passedOverLines(reading)]),
    ...driversMeta(attributions),
  };
  await show(shell, headed(result, headline), meta, options);
  if (after.unmet.length > 0) shell.exitCode = ExitCode.ExpectationNotMet;
}

function changeOf({ kpi: { name, unit }, value, baseline }: Comparison): Change {
  return { kpi: name, unit, value, baseline };
}

/** How many items run short, against the plan as it stands, and the worst of those that it hits. */
function shortSentence(before: Plan, after: Plan, say: Phrases): string {
  const [was, is] = [shortItems(before).length, shortItems(after).length];
  const worst = worstHit(before, after);
  const counted = was === is ? say.answer.runShort(is) : say.answer.runShortInstead(is, was);
  if (worst === undefined) return say.answer.sentence([counted]);
  const units = say.number(numberText(Math.round(worst.units)));
  const date = bucketDate(after.network.calendar, worst.bucket);
  return say.answer.sentence([counted, say.answer.hitMost(itemText(after, worst.item, say), units, date)]);
}

interface Hit {
  readonly item: number;
  readonly bucket: number;
  readonly units: number;
}

/** The item and bucket in which most more is late or lost than before; undefined where none is, or the plans differ in their items. */
function worstHit(before: Plan, after: Plan): Hit | undefined {
  if (before.items !== after.items) return undefined;
  let worst: Hit = { item: -1, bucket: 0, units: 0.5 };
  for (let cell = 0; cell < after.backlog.length; cell++) {
    const units = after.backlog[cell] + after.lost[cell] - before.backlog[cell] - before.lost[cell];
    if (units > worst.units) worst = { item: Math.floor(cell / after.buckets), bucket: cell % after.buckets, units };
  }
  return worst.item === -1 ? undefined : worst;
}

function itemText({ network }: Plan, item: number, { answer }: Phrases): string {
  const location = network.locationNames[network.item.location[item]];
  const product = network.productNames[network.item.product[item]];
  return location === '' ? product : answer.itemAt(product, location);
}

/** What holds up the item that is hit most, and which lines are full: the constraints that bind. */
function relief(before: Outcome, after: Outcome, say: Phrases): readonly Block[] {
  const full = fullLines(before.plan, after.plan, say);
  const worst = worstHit(before.plan, after.plan);
  if (worst === undefined) return full;
  const { network } = after.plan;
  const asked = [
    network.productNames[network.item.product[worst.item]],
    network.locationNames[network.item.location[worst.item]],
    bucketDate(network.calendar, worst.bucket),
  ];
  const [reasons] = whyResult(after, asked.filter((part) => part !== '').join('@'), [], say).view?.() ?? [];
  return reasons === undefined ? full : [...full, { ...reasons, title: say.answer.whyOf(`${reasons.title}`) }];
}

const isFull = 0.999;

/** Resources that are full in more buckets than before, with what an hour more would be worth where the plan tells. */
function fullLines(before: Plan, after: Plan, { answer }: Phrases): readonly Block[] {
  if (before.resources !== after.resources) return [];
  const { network } = after;
  const rows = Array.from({ length: after.resources }, (_, resource) => ({
    name: network.resourceNames[resource],
    was: fullBuckets(before, resource),
    is: fullBuckets(after, resource),
    price: largestPrice(after, resource),
  })).filter(({ was, is }) => is !== was);
  if (rows.length === 0) return [];
  const right = 'right' as const;
  return [
    {
      title: answer.binds,
      columns: [
        { title: 'resource' },
        { title: `full ${network.calendar.bucket}s`, align: right },
        { title: 'before', align: right },
        { title: 'an hour more is worth up to', align: right },
      ],
      lead: 1,
      rows: rows.map(({ name, was, is, price }) =>
        [name, String(is), String(was), numberText(price)].map((text) => ({ text })),
      ),
    },
  ];
}

function fullBuckets({ hoursUsed, hoursAvailable, buckets }: Plan, resource: number): number {
  let count = 0;
  for (let cell = resource * buckets; cell < (resource + 1) * buckets; cell++)
    if (hoursAvailable[cell] > 0 && hoursUsed[cell] >= isFull * hoursAvailable[cell]) count++;
  return count;
}

function largestPrice({ shadowPrice, buckets }: Plan, resource: number): number {
  const known = shadowPrice
    .subarray(resource * buckets, (resource + 1) * buckets)
    .filter((price) => !Number.isNaN(price));
  return known.length === 0 ? NaN : Math.max(...known);
}
