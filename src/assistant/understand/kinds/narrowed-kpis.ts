import { kpiNamed } from '../../../kpi/part-kpi.js';
import { partName, readPart } from '../../../scenario/part.js';
import { duringText } from '../figures/span.js';
import { entitiesOf, isLine } from '../mentions/mention.js';
import { isPart, isPeriod, isWholePlan } from '../retelling/goods/part-of-plan.js';
import type { Asked } from './asked.js';
import type { Target } from './target.js';

/**
 * `compare surge and launch on overtime in May`, `how much overtime on L1?`: KPIs of the lines and the time that are named beside them, which are
 * used. Where one of the KPIs is not told apart so, as the backlog, which is counted at the end of a plan, what is named is left unread.
 */
export function narrowedKpis({ main, used, vocabulary }: Asked, kpis: readonly string[]): readonly string[] {
  const times = main.filter((mention) => isPeriod(mention) && !used.has(mention));
  const [time] = times;
  const isTimed = times.length === 1 && !isWholePlan(time, vocabulary.calendar);
  const during = isTimed && time.time !== undefined ? duringText(time.time) : undefined;
  const lines = main.filter((mention) => isLine(mention) && isPart(mention, 'resources') && !used.has(mention));
  const names = lines.flatMap((line) => entitiesOf(line, 'resource').map(({ value }) => value));
  const where = new Map<string, readonly string[]>([
    ...(names.length > 0 ? [['resource', names] as const] : []),
    ...(during === undefined ? [] : [['during', [during]] as const]),
  ]);
  const narrowed = kpis.map((kpi) => nameWithin(kpi, where));
  if (where.size === 0 || kpis.length === 0 || !narrowed.every((name) => name !== undefined)) return kpis;
  for (const mention of [...lines, ...(during === undefined ? [] : [time])]) used.add(mention);
  return narrowed;
}

/** The same of KPIs with their bounds. */
export function narrowedTargets(asked: Asked, targets: readonly Target[]): readonly Target[] {
  const kpis = narrowedKpis(
    asked,
    targets.map(({ kpi }) => kpi),
  );
  return targets.map((target, at) => ({
    kpi: kpis[at],
    expectation: `${kpis[at]}${target.expectation.slice(target.kpi.length)}`,
  }));
}

function nameWithin(name: string, where: ReadonlyMap<string, readonly string[]>): string | undefined {
  const part = readPart(name) ?? { kpi: name, where: new Map<string, readonly string[]>() };
  if ([...where.keys()].some((key) => part.where.has(key))) return undefined;
  const told = partName({ kpi: part.kpi, where: new Map([...part.where, ...where]) });
  return kpiNamed(told) === undefined ? undefined : told;
}
