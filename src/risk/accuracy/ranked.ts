/** Cases from the likeliest to the least likely; equals stand in their written order. */
export function likeliestFirst(probability: Float64Array): Int32Array {
  return Int32Array.from(probability, (_, index) => index).sort(
    (one, other) => probability[other]! - probability[one]! || one - other,
  );
}

export function eventCount(event: Float64Array): number {
  return event.reduce((sum, happened) => sum + happened, 0);
}
