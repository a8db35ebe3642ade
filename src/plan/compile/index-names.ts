/** Numbers for names, in the order in which they are met. */
export interface NameIndex {
  readonly names: readonly string[];
  readonly of: (name: string) => number;
  readonly find: (name: string) => number | undefined;
}

export function nameIndex(first: readonly string[] = []): NameIndex {
  const names: string[] = [];
  const known = new Map<string, number>();
  const of = (name: string): number => {
    let index = known.get(name);
    if (index === undefined) {
      index = names.push(name) - 1;
      known.set(name, index);
    }
    return index;
  };
  for (const name of first) of(name);
  return { names, of, find: (name) => known.get(name) };
}

/** Entries grouped by an owner: entry numbers of owner `o` are `entries[start[o]] .. entries[start[o + 1] - 1]`, sorted within. */
export interface Grouped {
  readonly start: Int32Array;
  readonly entries: Int32Array;
}

export function grouped(
  owners: number,
  ownerOf: Int32Array,
  before: (first: number, second: number) => number,
): Grouped {
  const start = new Int32Array(owners + 1);
  for (const owner of ownerOf) start[owner + 1]++;
  for (let owner = 0; owner < owners; owner++) start[owner + 1] += start[owner];
  const next = start.slice();
  const entries = new Int32Array(ownerOf.length);
  for (let entry = 0; entry < ownerOf.length; entry++) entries[next[ownerOf[entry]]++] = entry;
  for (let owner = 0; owner < owners; owner++)
    entries.subarray(start[owner], start[owner + 1]).sort((first, second) => before(first, second) || first - second);
  return { start, entries };
}
