import { ExactOrder, exactStates } from './exact-order.js';
import type { Line } from './line-changeovers.js';

/** The longest segment that the search moves beyond the exact size. */
const longestSegment = 12;
const tiny = 1e-9;
/** From so many products on, finding an order again costs more than looking it up. */
const worthKeeping = 6;
const mostKept = 10_000;

interface KnownOrder {
  readonly order: Int32Array;
  readonly lost: number;
}

/** The state a resource is in before anything has run: the first product comes in for free. */
export const anyState = -1;

/**
 * The order in which a resource runs its products in one bucket, beginning from the state in which it stands: exact to 10 products (with
 * `family_blocks` where it is 1, or where the free order keeps to it), beyond by moving segments as long as that gains. No family ever stands in more
 * blocks than the line allows. A class, since it holds the buffers of the search and the orders that it has found.
 */
export class BucketOrder {
  /** Where `insertionHours` would put the state. */
  insertionPlace = 0;
  private readonly exact = new ExactOrder();
  private readonly compact = new Float64Array(exactStates * exactStates);
  private readonly first = new Float64Array(exactStates);
  private readonly onward = new Float64Array(exactStates);
  private readonly family = new Int32Array(exactStates);
  private readonly places = new Int32Array(exactStates);
  private readonly states = new Int32Array(exactStates);
  /** Exact orders found already: the same products run on a line again and again. */
  private readonly known = new Map<string, KnownOrder>();
  private readonly trial: Int32Array;
  private readonly found: Int32Array;

  /** @param widest states of the widest line. */
  constructor(widest: number) {
    this.trial = new Int32Array(widest + 1);
    this.found = new Int32Array(widest + 1);
  }

  /** Hours lost when the states run in this order. */
  hoursOf(line: Line, standsAt: number, order: Int32Array, count: number): number {
    let lost = 0;
    for (let place = 0; place < count; place++)
      lost += between(line, place === 0 ? standsAt : order[place - 1], order[place]);
    return lost;
  }

  /** Hours that a further state adds at its cheapest place. */
  insertionHours(line: Line, standsAt: number, order: Int32Array, count: number, state: number): number {
    let least = Infinity;
    for (let place = count; place >= 0; place--) {
      const before = place === 0 ? standsAt : order[place - 1];
      let added = between(line, before, state);
      if (place < count) added += between(line, state, order[place]) - between(line, before, order[place]);
      if (!(added < least - tiny) || !this.mayStandAt(line, order, count, state, place)) continue;
      least = added;
      this.insertionPlace = place;
    }
    return least;
  }

  /** Puts a state at its cheapest place. */
  insert(line: Line, standsAt: number, order: Int32Array, count: number, state: number): void {
    this.insertionHours(line, standsAt, order, count, state);
    order.copyWithin(this.insertionPlace + 1, this.insertionPlace, count);
    order[this.insertionPlace] = state;
  }

  /**
   * Puts the states into the best order found, never a worse one where they keep to the line's blocks; gives its hours.
   * @param goesOn by state: which of equally good ends the next bucket can go on from best, the less the better.
   */
  improve(line: Line, standsAt: number, order: Int32Array, count: number, goesOn: Float64Array): number {
    if (count === 0) return 0;
    const { found } = this;
    found.set(order.subarray(0, count));
    // States in ascending order, so that what is found depends on which run and not on how they stood before.
    found.subarray(0, count).sort();
    if (count > exactStates) {
      goNearest(line, standsAt, found, count);
      return this.betterOf(line, standsAt, order, found, count);
    }
    this.loadCompact(line, standsAt, found, count, goesOn);
    const key = count >= worthKeeping ? this.keyOf(line, standsAt, count) : '';
    const known = this.known.get(key);
    if (known !== undefined) {
      order.set(known.order);
      return known.lost;
    }
    const lost = this.runExact(line, count, line.blocks === 1);
    if (this.keepsBlocks(line, found, count)) {
      order.set(found.subarray(0, count));
      if (key !== '') this.keep(key, { order: found.slice(0, count), lost });
      return lost;
    }
    this.runExact(line, count, true);
    return this.betterOf(line, standsAt, order, found, count);
  }

  /** All that an exact order hangs on. */
  private keyOf({ resource }: Line, standsAt: number, count: number): string {
    return `${resource} ${standsAt} ${this.states.subarray(0, count).join()} ${this.onward.subarray(0, count).join()}`;
  }

  private keep(key: string, found: KnownOrder): void {
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(key, found);
  }

  private loadCompact(line: Line, standsAt: number, states: Int32Array, count: number, goesOn: Float64Array): void {
    for (let place = 0; place < count; place++) {
      this.states[place] = states[place];
      this.first[place] = between(line, standsAt, states[place]);
      this.onward[place] = goesOn[states[place]];
      this.family[place] = line.family[states[place]];
      for (let other = 0; other < count; other++)
        this.compact[place * count + other] = between(line, states[place], states[other]);
    }
  }

  /** Writes the best order of the compact states into `found`, each family in one block where that is asked for. */
  private runExact({ blocks }: Line, count: number, whole: boolean): number {
    const family = whole && blocks < Infinity ? this.family : undefined;
    const lost = this.exact.find(count, this.compact, this.first, this.onward, family, this.places);
    for (let place = 0; place < count; place++) this.found[place] = this.states[this.places[place]];
    return lost;
  }

  /** Moves segments of what stands and of what was found as long as that gains, and leaves the better one in `order`. */
  private betterOf(line: Line, standsAt: number, order: Int32Array, found: Int32Array, count: number): number {
    const isKept = this.keepsBlocks(line, order, count);
    const before = isKept ? this.moveSegments(line, standsAt, order, count) : Infinity;
    const after = this.moveSegments(line, standsAt, found, count);
    if (after < before - tiny) order.set(found.subarray(0, count));
    return Math.min(before, after);
  }

  /** Moves segments to where they lose less, as long as one gains; gives the hours. */
  private moveSegments(line: Line, standsAt: number, order: Int32Array, count: number): number {
    for (let gained = true; gained; ) {
      gained = false;
      for (let length = 1; length <= Math.min(longestSegment, count - 1) && !gained; length++)
        for (let from = 0; from + length <= count && !gained; from++)
          for (let to = 0; to + length <= count && !gained; to++)
            if (to !== from) gained = this.tryMove(line, standsAt, order, count, from, length, to);
    }
    return this.hoursOf(line, standsAt, order, count);
  }

  /** Takes a segment out and puts it back so that it begins at `to`; keeps that where it gains. */
  private tryMove(
    line: Line,
    standsAt: number,
    order: Int32Array,
    count: number,
    from: number,
    length: number,
    to: number,
  ): boolean {
    const end = from + length;
    const at = (place: number): number => (place < 0 ? standsAt : order[place]);
    const [before, behind] = to < from ? [to - 1, to] : [to + length - 1, to + length];
    let change = between(line, at(before), order[from]) - between(line, at(from - 1), order[from]);
    if (end < count) change += between(line, at(from - 1), order[end]) - between(line, order[end - 1], order[end]);
    if (behind < count)
      change += between(line, order[end - 1], order[behind]) - between(line, at(before), order[behind]);
    if (!(change < -tiny)) return false;
    const { trial } = this;
    trial.set(order.subarray(0, count));
    if (to < from) {
      order.copyWithin(to + length, to, from);
      for (let step = 0; step < length; step++) order[to + step] = trial[from + step];
    } else {
      order.copyWithin(from, end, to + length);
      for (let step = 0; step < length; step++) order[to + step] = trial[from + step];
    }
    if (this.keepsBlocks(line, order, count)) return true;
    order.set(trial.subarray(0, count));
    return false;
  }

  private mayStandAt(line: Line, order: Int32Array, count: number, state: number, place: number): boolean {
    if (line.blocks === Infinity) return true;
    const { trial } = this;
    trial.set(order.subarray(0, count));
    trial.copyWithin(place + 1, place, count);
    trial[place] = state;
    return this.keepsBlocks(line, trial, count + 1);
  }

  private keepsBlocks({ blocks, family }: Line, order: Int32Array, count: number): boolean {
    if (blocks === Infinity) return true;
    for (let place = 0; place < count; place++) {
      const own = family[order[place]];
      if (place > 0 && family[order[place - 1]] === own) continue;
      let begun = 1;
      for (let other = 1; other < place; other++)
        if (family[order[other]] === own && family[order[other - 1]] !== own) begun++;
      if (place > 0 && family[order[0]] === own) begun++;
      if (begun > blocks) return false;
    }
    return true;
  }
}

function between({ hours, size }: Line, from: number, to: number): number {
  return from === anyState ? 0 : hours[from * size + to];
}

/** Orders states by going on to the nearest, a family to its end before the next. */
function goNearest(line: Line, standsAt: number, order: Int32Array, count: number): void {
  let last = standsAt;
  for (let place = 0; place < count; place++) {
    let nearest = place;
    for (let other = place + 1; other < count; other++)
      if (isNearer(line, last, place > 0, order[other], order[nearest])) nearest = other;
    const chosen = order[nearest];
    order.copyWithin(place + 1, place, nearest);
    order[place] = chosen;
    last = chosen;
  }
}

function isNearer(line: Line, last: number, begun: boolean, one: number, other: number): boolean {
  if (begun && line.blocks < Infinity) {
    const [ends, otherEnds] = [line.family[one] === line.family[last], line.family[other] === line.family[last]];
    if (ends !== otherEnds) return ends;
  }
  return between(line, last, one) < between(line, last, other) - tiny;
}
