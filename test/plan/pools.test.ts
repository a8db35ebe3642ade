import { describe, expect, it } from 'vitest';
import { poolsOf } from '../../src/plan/heuristic/sources.js';
import { randomNetwork } from './random-network.js';

describe('poolsOf', () => {
  it('holds lines, lanes and suppliers one behind the other, in a network of any size', () => {
    const network = randomNetwork(1);
    const { buckets, resources, hours } = network;
    const lanes = 200_000;
    const groupCapacity = new Float64Array(lanes * buckets).fill(7);
    const pools = poolsOf({ ...network, lane: { ...network.lane, groupCapacity } });
    expect(pools.regular.subarray(0, resources * buckets)).toEqual(hours);
    expect(pools.regular[resources * buckets]).toBe(7);
    expect(pools.regular.subarray((resources + lanes) * buckets)).toEqual(network.purchase.groupCapacity);
    expect(pools.count).toBe(resources + lanes + network.purchase.groupCapacity.length / buckets);
  });
});
