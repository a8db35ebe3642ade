import type { Calendar } from '../../../../calendar/calendar.js';
import { kpiNamed, toldApartBy } from '../../../../kpi/part-kpi.js';
import { partName } from '../../../../scenario/part.js';
import { duringText, planSpan } from '../../figures/span.js';
import { entitiesOf, isBorder, isName, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** A KPI that is no quantity that a change may be of; how often goods run out is asked of futures, and which of a plan. */
export function nameOfKpi(mention: Mention): string | undefined {
  if (says(mention, 'quantity') || mention.amount !== undefined) return undefined;
  const named = entitiesOf(mention, 'kpi')[0]?.value;
  const kpi = named ?? (isName(mention) ? undefined : mention.senses.find(({ is }) => is === 'kpi')?.what);
  return kpi === 'stockouts' ? undefined : kpi;
}

/** Whether all that a mention may name is one kind of part of the KPI's grid; a parameter may be called as it is. */
export function isPart(mention: Mention, grid: 'items' | 'resources'): boolean {
  return mention.amount === undefined && mention.time === undefined && kindOf(mention, grid) !== undefined;
}

export function kindOf({ entities }: Mention, grid: 'items' | 'resources'): string | undefined {
  const kinds = new Set(entities.map(({ kind }) => kind).filter((kind) => kind !== 'parameter'));
  const [kind] = kinds;
  return kinds.size === 1 && toldApartBy(grid).includes(kind) ? kind : undefined;
}

/** A time, and not how long something takes. */
export function isPeriod({ time, amount, entities }: Mention): boolean {
  return time !== undefined && amount === undefined && entities.length === 0 && duringText(time) !== undefined;
}

/** Whether a time is all of the plan, which says no more than none. */
export function isWholePlan({ time }: Mention, calendar: Calendar): boolean {
  const { from, to } = planSpan(calendar);
  return time !== undefined && time.from <= from && time.to >= to;
}

/** The KPI's name with what it is of; undefined where goods of two kinds are named beside each other, or what is no part of it. */
export function nameOfPart(kpi: string, parts: readonly Mention[], time?: Mention): string | undefined {
  const grid = kpiNamed(kpi)?.grid ?? 'items';
  const where = new Map<string, string[]>();
  for (const part of parts) {
    const kind = kindOf(part, grid);
    if (kind === undefined) return undefined;
    const values = part.entities.filter((entity) => entity.kind === kind).map(({ value }) => value);
    where.set(kind, [...(where.get(kind) ?? []), ...values]);
  }
  const during = time?.time && duringText(time.time);
  if (during !== undefined) where.set('during', [during]);
  const isOne = where.size > 0 && !(where.has('product') && where.has('family'));
  const name = partName({ kpi, where });
  return isOne && kpiNamed(name) !== undefined ? name : undefined;
}

/** `is at`, `back to`, `above`, `à au moins`: what stands between a part and the value that it has, or is to have. */
export const isBringing = (mention: Mention): boolean =>
  isWord(mention) &&
  !isBorder(mention) &&
  (says(mention, 'compare') ||
    says(mention, 'prep') ||
    ['article', 'be', 'still', 'back'].some((what) => says(mention, 'mark', what)));

export const isArticle = (mention: Mention): boolean => wordSays(mention, 'mark', 'article');
export const isLink = (mention: Mention): boolean =>
  isWord(mention) &&
  !isBorder(mention) &&
  (['of', 'in', 'for', 'from', 'to'].some((what) => says(mention, 'prep', what)) || isArticle(mention));
