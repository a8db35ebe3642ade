/**
 * A cycle through all nodes that improves itself by exchanging neighbouring segments without reversing them: the only
 * 3-opt move that is right where there and back differ (reversal, as in 2-opt, would change every entry in between).
 * A class, since it holds the state of a search and its buffers; nothing is allocated after it is made.
 */
export class Tour {
  readonly order: Int32Array;
  hours: number;
  private readonly position: Int32Array;
  private readonly buffer: Int32Array;
  private readonly waiting: Int32Array;
  private readonly isWaiting: Uint8Array;
  private waitingCount = 0;

  private readonly size: number;
  private readonly matrix: Float64Array;
  /** Row by row, the nodes that are nearest to go to. */
  private readonly near: Int32Array;

  constructor(size: number, matrix: Float64Array, near: Int32Array) {
    this.size = size;
    this.matrix = matrix;
    this.near = near;
    this.order = new Int32Array(size);
    this.position = new Int32Array(size);
    this.buffer = new Int32Array(size);
    this.waiting = new Int32Array(size);
    this.isWaiting = new Uint8Array(size);
    this.hours = 0;
  }

  /** Takes an order over; nothing waits to be looked at. */
  load(order: Int32Array, hours: number): void {
    this.order.set(order);
    for (let place = 0; place < this.size; place++) this.position[order[place]] = place;
    this.hours = hours;
  }

  /** Marks every node, so that `improve` looks at all. */
  wakeAll(): void {
    for (let place = this.size - 1; place >= 0; place--) this.wake(this.order[place]);
  }

  /** Exchanges segments as long as one that still waits can gain. */
  improve(): void {
    while (this.waitingCount > 0) {
      const node = this.waiting[--this.waitingCount];
      this.isWaiting[node] = 0;
      while (this.improveAt(node)) {}
    }
  }

  /**
   * Exchanges the segment of the first length behind `start` with that of the second length that follows it; wakes the
   * nodes at the joints. This is the double bridge, the kick of the iterated local search.
   */
  kick(start: number, firstLength: number, secondLength: number): void {
    const before = this.order[start];
    const first = this.at(start + 1);
    const second = this.at(start + 1 + firstLength);
    const firstEnd = this.at(start + firstLength);
    const secondEnd = this.at(start + firstLength + secondLength);
    const after = this.at(start + 1 + firstLength + secondLength);
    this.hours += this.cost(before, second) + this.cost(secondEnd, first) + this.cost(firstEnd, after);
    this.hours -= this.cost(before, first) + this.cost(firstEnd, second) + this.cost(secondEnd, after);
    this.exchange((start + 1) % this.size, firstLength, secondLength);
    this.wake(before);
    this.wake(firstEnd);
    this.wake(secondEnd);
  }

  private at(place: number): number {
    return this.order[place % this.size];
  }

  private cost(from: number, to: number): number {
    return this.matrix[from * this.size + to];
  }

  private wake(node: number): void {
    if (this.isWaiting[node]) return;
    this.isWaiting[node] = 1;
    this.waiting[this.waitingCount++] = node;
  }

  /**
   * Looks for a gain by leaving `a` another way. The cycle reads a | b…c | d…e | f…, and becomes a | d…e | b…c | f…
   * The partial sums must gain too, which some rotation of every gaining move fulfils (Lin and Kernighan 1973).
   */
  private improveAt(a: number): boolean {
    const { size, matrix, near, order, position } = this;
    const neighbours = near.length / size;
    const placeB = position[a] + 1 === size ? 0 : position[a] + 1;
    const b = order[placeB];
    const leaving = matrix[a * size + b];
    for (let choice = a * neighbours; choice < (a + 1) * neighbours; choice++) {
      const d = near[choice];
      const gainOne = leaving - matrix[a * size + d];
      if (gainOne <= 0) break;
      let placeD = position[d] - placeB;
      if (placeD < 0) placeD += size;
      if (placeD === 0) continue;
      const c = order[position[d] === 0 ? size - 1 : position[d] - 1];
      const gainTwo = gainOne + matrix[c * size + d];
      for (let other = c * neighbours; other < (c + 1) * neighbours; other++) {
        const f = near[other];
        const gainThree = gainTwo - matrix[c * size + f];
        if (gainThree <= 0) break;
        let placeF = position[f] - placeB;
        if (placeF < 0) placeF += size;
        if (placeF <= placeD) continue;
        const e = order[position[f] === 0 ? size - 1 : position[f] - 1];
        const gain = gainThree + matrix[e * size + f] - matrix[e * size + b];
        if (gain > 1e-9) {
          this.hours -= gain;
          this.exchange(placeB, placeD, placeF - placeD);
          this.wake(c);
          this.wake(e);
          return true;
        }
      }
    }
    return false;
  }

  /** Exchanges two neighbouring segments. Around the circle three remain, of which any two give the same cycle: the shortest two move. */
  private exchange(start: number, firstLength: number, secondLength: number): void {
    const thirdLength = this.size - firstLength - secondLength;
    if (thirdLength <= firstLength && thirdLength <= secondLength) {
      if (firstLength < secondLength) this.swap(start + firstLength + secondLength, thirdLength, firstLength);
      else this.swap(start + firstLength, secondLength, thirdLength);
    } else if (firstLength <= secondLength && secondLength > thirdLength) {
      this.swap(start + firstLength + secondLength, thirdLength, firstLength);
    } else if (firstLength > secondLength && firstLength > thirdLength) {
      this.swap(start + firstLength, secondLength, thirdLength);
    } else this.swap(start, firstLength, secondLength);
  }

  private swap(start: number, firstLength: number, secondLength: number): void {
    const { size, order, position, buffer } = this;
    const from = start % size;
    for (let step = 0; step < firstLength; step++) buffer[step] = order[(from + step) % size];
    for (let step = 0; step < secondLength; step++) {
      const place = (from + step) % size;
      order[place] = order[(from + firstLength + step) % size];
      position[order[place]] = place;
    }
    for (let step = 0; step < firstLength; step++) {
      const place = (from + secondLength + step) % size;
      order[place] = buffer[step];
      position[buffer[step]] = place;
    }
  }
}
