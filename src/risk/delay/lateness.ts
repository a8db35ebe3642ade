const hoursPerDay = 24;

/** Deliveries by row: instants in hours; `delivered` is NaN where it is not known to have come. */
export interface DeliveryDates {
  readonly promised: Float64Array;
  readonly delivered: Float64Array;
}

/** The days by which each delivery came late, negative where it came early; NaN while it is open. */
export function delayDays({ promised, delivered }: DeliveryDates): Float64Array {
  return delivered.map((came, row) => (came - promised[row]!) / hoursPerDay);
}

/** What was known at the start of an instant: a delivery on that day or later had not come. */
export function knownBefore({ promised, delivered }: DeliveryDates, asOf: number): DeliveryDates {
  return { promised, delivered: delivered.map((came) => (came < asOf ? came : NaN)) };
}

/**
 * 1 where a delivery is known to be late by more than `lateDays`, 0 where it is known not to be, NaN where that is open.
 * An open delivery is known to be late from the moment on when its promise is more than `lateDays` old. Deliveries promised
 * on the day of `asOf` or later are no history, even where they came early: among those only the early ones have come.
 */
export function lateEvents(dates: DeliveryDates, asOf: number, lateDays: number): Float64Array {
  const known = knownBefore(dates, asOf);
  return delayDays(known).map((delay, row) => {
    const promised = known.promised[row]!;
    if (!(promised < asOf)) return NaN;
    if (!Number.isNaN(delay)) return delay > lateDays ? 1 : 0;
    return (asOf - promised) / hoursPerDay > lateDays ? 1 : NaN;
  });
}
