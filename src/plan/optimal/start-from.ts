import type { Plan } from '../plan.js';
import type { Decisions } from './columns.js';
import type { Formulation } from './formulation.js';

/** The whole columns as another plan would have them: what runs there runs, in as many multiples. All other columns are 0. */
export function startFrom({ programme, network, production, buying }: Formulation, plan: Plan): Float64Array {
  const { buckets, operation, purchase } = network;
  const columns = new Float64Array(programme.columns);
  const fill = ({ column, entity, bucket }: Decisions, value: (entity: number, cell: number) => number): void => {
    column.forEach((index, place) => {
      columns[index] = value(entity[place], entity[place] * buckets + bucket[place]);
    });
  };
  fill(production.running, (_, cell) => Number(plan.made[cell] > 0));
  fill(production.multiples, (index, cell) => Math.round(plan.made[cell] / operation.lotMultiple[index]));
  fill(buying.running, (_, cell) => Number(plan.bought[cell] > 0));
  fill(buying.multiples, (index, cell) => Math.round(plan.bought[cell] / purchase.orderMultiple[index]));
  return columns;
}
