/** States up to which the order of a bucket is found by dynamic programming. */
export const exactStates = 10;

/**
 * The order of a bucket's states that loses the fewest hours, by dynamic programming over the sets that have run (Held and Karp 1962), in memory
 * that is used again. With `whole` families each is run in one block: what is begun is ended before the next. A class, since it holds buffers.
 */
export class ExactOrder {
  private readonly best = new Float64Array(exactStates << exactStates);
  private readonly before = new Int8Array(exactStates << exactStates);
  private readonly familyMask = new Int32Array(exactStates);

  /**
   * Writes the order into `order`, as places among the states given; gives its hours.
   * @param hours from state to state, count × count.
   * @param first hours to come into each state as the bucket's first.
   * @param onward which end is the better one where hours are equal: the less the better.
   */
  find(
    count: number,
    hours: Float64Array,
    first: Float64Array,
    onward: Float64Array,
    family: Int32Array | undefined,
    order: Int32Array,
  ): number {
    this.maskFamilies(count, family);
    this.fill(count, hours, first);
    const all = (1 << count) - 1;
    let last = 0;
    for (let state = 1; state < count; state++) {
      const difference = this.best[all * count + state] - this.best[all * count + last];
      if (difference < -1e-9 || (difference <= 1e-9 && onward[state] < onward[last] - 1e-9)) last = state;
    }
    const lost = this.best[all * count + last];
    let visited = all;
    for (let place = count - 1; place >= 0; place--) {
      order[place] = last;
      const previous = this.before[visited * count + last];
      visited &= ~(1 << last);
      last = previous;
    }
    return lost;
  }

  /** The states that must have run before a state's family may be left; none where families are free. */
  private maskFamilies(count: number, family: Int32Array | undefined): void {
    for (let state = 0; state < count; state++) {
      this.familyMask[state] = 0;
      for (let other = 0; family !== undefined && other < count; other++)
        if (family[other] === family[state]) this.familyMask[state] |= 1 << other;
    }
  }

  private fill(count: number, hours: Float64Array, first: Float64Array): void {
    const { best, before, familyMask } = this;
    const sets = 1 << count;
    best.fill(Infinity, 0, sets * count);
    for (let state = 0; state < count; state++) best[(1 << state) * count + state] = first[state];
    for (let visited = 1; visited < sets; visited++)
      for (let state = 0; state < count; state++) {
        const sofar = best[visited * count + state];
        if (sofar === Infinity) continue;
        const toEnd = familyMask[state] & ~visited;
        for (let next = 0; next < count; next++) {
          const bit = 1 << next;
          if (visited & bit || (toEnd !== 0 && !(toEnd & bit))) continue;
          const cell = (visited | bit) * count + next;
          const longer = sofar + hours[state * count + next];
          if (longer < best[cell]) {
            best[cell] = longer;
            before[cell] = state;
          }
        }
      }
  }
}
