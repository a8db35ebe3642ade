/** One point of a grid: a value for each parameter. */
export type GridPoint = ReadonlyMap<string, number>;

/** Every combination of the values of some parameters, the last one running fastest. */
export function gridOf(axes: ReadonlyMap<string, readonly number[]>): readonly GridPoint[] {
  return [...axes].reduce<readonly GridPoint[]>(
    (points, [name, values]) => points.flatMap((point) => values.map((value) => new Map([...point, [name, value]]))),
    [new Map()],
  );
}
