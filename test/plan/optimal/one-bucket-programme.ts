import type loadGlpk from 'glpk.js/node';
import type { Network } from '../../../src/plan/network.js';

type Glpk = Awaited<ReturnType<typeof loadGlpk>>;
type Terms = { name: string; coef: number }[];

/**
 * What the best plan of a network of one bucket costs, by a programme that is written here by hand and shares nothing with the
 * planner's: what has no lead time can be made, bought and moved; what is asked for is shipped or short; what is left is held.
 * Neither shelf life, nor safety stock, nor set-ups and lots.
 */
export function oneBucketCost(glpk: Glpk, network: Network): number {
  const { items, item, operation, component, purchase, lane, lot, resource } = network;
  const costs: Terms = [];
  const bounds: { name: string; type: number; lb: number; ub: number }[] = [];
  const balances: Terms[] = Array.from({ length: items }, () => []);
  const hours: Terms[] = Array.from({ length: network.resources }, () => []);
  const laneUse: Terms[] = Array.from(lane.groupCapacity, () => []);
  const supplierUse: Terms[] = Array.from(purchase.groupCapacity, () => []);
  const choices: Terms[] = [];
  const variable = (name: string, cost: number, most = Infinity): string => {
    costs.push({ name, coef: cost });
    if (most < Infinity) bounds.push({ name, type: most > 0 ? glpk.GLP_DB : glpk.GLP_FX, lb: 0, ub: most });
    return name;
  };
  for (let index = 0; index < operation.count; index++) {
    if (operation.leadTime[index] > 0 || operation.from[index] > 0 || operation.to[index] < 1) continue;
    const [line, second] = [operation.resource[index], operation.secondResource[index]];
    const perUnit = operation.hoursPerUnit[index];
    const further = second < 0 ? 0 : perUnit * operation.secondShare[index];
    const money = perUnit * resource.costPerHour[line] + (second < 0 ? 0 : further * resource.costPerHour[second]);
    const name = variable(`make${index}`, operation.unitCost[index] + money);
    balances[operation.item[index]].push({ name, coef: 1 });
    hours[line].push({ name, coef: perUnit });
    if (second >= 0) hours[second].push({ name, coef: further });
    const groups = new Map<number, Terms>();
    for (let row = component.operationStart[index]; row < component.operationStart[index + 1]; row++) {
      const group = component.alternateGroup[row];
      if (group < 0 || component.quantity[row] < 0) {
        balances[component.item[row]].push({ name, coef: -component.quantity[row] });
        continue;
      }
      const use = variable(`use${row}`, 0);
      balances[component.item[row]].push({ name: use, coef: -component.quantity[row] });
      groups.set(group, [...(groups.get(group) ?? [{ name, coef: -1 }]), { name: use, coef: 1 }]);
    }
    choices.push(...groups.values());
  }
  for (let index = 0; index < purchase.count; index++) {
    if (purchase.leadTime[index] > 0) continue;
    const name = variable(`buy${index}`, purchase.price[index]);
    balances[purchase.item[index]].push({ name, coef: 1 });
    if (purchase.group[index] >= 0) supplierUse[purchase.group[index]].push({ name, coef: 1 });
  }
  for (let index = 0; index < lane.count; index++) {
    if (lane.leadTime[index] > 0) continue;
    const name = variable(`move${index}`, lane.cost[index]);
    balances[lane.from[index]].push({ name, coef: -1 });
    balances[lane.to[index]].push({ name, coef: 1 });
    if (lane.group[index] >= 0) laneUse[lane.group[index]].push({ name, coef: 1 });
  }
  for (let index = 0; index < network.resources; index++) {
    const dearer = resource.overtimeCostPerHour[index] - resource.costPerHour[index];
    hours[index].push({ name: variable(`over${index}`, dearer, network.overtime[index]), coef: -1 });
  }
  const opening = new Float64Array(items);
  for (let index = 0; index < items; index++) {
    balances[index].push({ name: variable(`short${index}`, item.shortageCost[index], network.demand[index]), coef: 1 });
    balances[index].push({ name: variable(`stock${index}`, item.holdingCost[index]), coef: -1 });
    for (let entry = lot.itemStart[index]; entry < lot.itemStart[index + 1]; entry++)
      opening[index] += lot.quantity[entry];
  }
  const exactly = (value: number) => ({ type: glpk.GLP_FX, lb: value, ub: value });
  const atMost = (value: number) => ({ type: glpk.GLP_UP, lb: 0, ub: value });
  const limited = (terms: readonly Terms[], limits: Float64Array, name: string) =>
    terms.flatMap((vars, index) =>
      vars.length > 0 && limits[index] < Infinity ? [{ name: name + index, vars, bnds: atMost(limits[index]) }] : [],
    );
  const { result } = glpk.solve(
    {
      name: 'one bucket',
      objective: { direction: glpk.GLP_MIN, name: 'cost', vars: costs },
      subjectTo: [
        ...balances.map((vars, index) => ({
          name: `balance${index}`,
          vars,
          bnds: exactly(network.demand[index] - network.receipts[index] - opening[index]),
        })),
        ...choices.map((vars, index) => ({ name: `choice${index}`, vars, bnds: exactly(0) })),
        ...limited(hours, network.hours, 'hours'),
        ...limited(laneUse, lane.groupCapacity, 'lane'),
        ...limited(supplierUse, purchase.groupCapacity, 'supplier'),
      ],
      bounds,
    },
    { msglev: glpk.GLP_MSG_OFF },
  );
  return result.z;
}
