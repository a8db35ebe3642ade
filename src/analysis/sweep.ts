/** One point of a grid: a value for each parameter. */
export type GridPoint = ReadonlyMap<string, number>;

/** Every combination of the values of some parameters, the last one running fastest. */
export function gridOf(axes: ReadonlyMap<string, readonly number[]>): readonly GridPoint[] {
  return [...axes].reduce<readonly GridPoint[]>(
    (points, [name, values]) => points.flatMap((point) => values.map((value) => new Map([...point, [name, value]]))),
    [new Map()],
  );
}

/** The places of the points of `gridOf` in an order in which each differs from the one before by one step of one parameter. */
export function snakeOrder(axes: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return [...axes.values()].reduce<readonly number[]>(
    (order, { length }) =>
      order.flatMap((place, turn) =>
        Array.from({ length }, (_, step) => place * length + (turn % 2 === 0 ? step : length - 1 - step)),
      ),
    [0],
  );
}
