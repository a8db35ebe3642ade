/** Series at the bottom, and groups of them that their sums are asked for. */
export interface Hierarchy {
  /** How many series there are at the bottom. */
  readonly leaves: number;
  /** Groups, each by its name and the places of its leaves in ascending order; a leaf may be in several. */
  readonly groups: readonly { readonly name: string; readonly members: Int32Array }[];
}

/**
 * The groups of leaves by their labels: one group a label of each level, in the order in which labels first come up, and the total at
 * the end. `levels` holds a label per leaf for each level (families, locations); a label of one leaf is no group.
 */
export function hierarchyOf(leaves: number, levels: readonly (readonly string[])[]): Hierarchy {
  const groups = levels.flatMap((labels) => {
    const members = new Map<string, number[]>();
    for (let leaf = 0; leaf < leaves; leaf++) {
      const own = members.get(labels[leaf]);
      if (own === undefined) members.set(labels[leaf], [leaf]);
      else own.push(leaf);
    }
    return [...members]
      .filter(([, places]) => places.length > 1 && places.length < leaves)
      .map(([name, places]) => ({ name, members: Int32Array.from(places) }));
  });
  const total = { name: 'total', members: Int32Array.from({ length: leaves }, (_, leaf) => leaf) };
  return { leaves, groups: [...groups, total] };
}

/** The sums of the groups, in their order, of values per leaf. */
export function groupSums({ groups }: Hierarchy, leaves: readonly Float64Array[]): Float64Array[] {
  return groups.map(({ members }) => {
    const sum = new Float64Array(leaves[0]?.length ?? 0);
    for (const leaf of members) for (let bucket = 0; bucket < sum.length; bucket++) sum[bucket] += leaves[leaf][bucket];
    return sum;
  });
}
