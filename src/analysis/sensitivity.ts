import type { Change, Dial } from './dials.js';
import { type SensitivityIndices, sensitivityIndices } from './global-sensitivity.js';
import { sideBySide } from './side-by-side.js';

/** The KPIs by name, with some dials turned; undefined where a value is not possible. */
export type MeasureAt = (changes: readonly Change[]) => Promise<ReadonlyMap<string, number> | undefined>;

/** What one dial does to one KPI. */
export interface Swing {
  readonly dial: Dial;
  readonly kpi: string;
  readonly base: number;
  /** The KPI with the dial at its low and at its high end; NaN where that is not possible. */
  readonly atLow: number;
  readonly atHigh: number;
  /** Percent by which the KPI moves when the dial moves by one percent, on average over both sides; NaN where either is zero at the base. */
  readonly elasticity: number;
}

/** Turns each dial to its ends, one at a time: the swings of each KPI, the widest first. */
export async function swings(
  dials: readonly Dial[],
  kpis: readonly string[],
  measureAt: MeasureAt,
  done: (finished: number) => void,
): Promise<readonly Swing[]> {
  const base = (await measureAt([])) ?? new Map<string, number>();
  let finished = 0;
  const turned = await sideBySide(dials, async (dial) => {
    const low = await measureAt([dial.at(dial.low)]);
    const high = await measureAt([dial.at(dial.high)]);
    done(++finished);
    return kpis.map((kpi) => swingOf(dial, kpi, base.get(kpi) ?? NaN, low?.get(kpi) ?? NaN, high?.get(kpi) ?? NaN));
  });
  const width = ({ base: middle, atLow, atHigh }: Swing): number =>
    Math.max(Math.abs(atLow - middle) || 0, Math.abs(atHigh - middle) || 0);
  return kpis.flatMap((kpi) =>
    turned
      .flat()
      .filter((swing) => swing.kpi === kpi)
      .sort((one, other) => width(other) - width(one) || (one.dial.name < other.dial.name ? -1 : 1)),
  );
}

function swingOf(dial: Dial, kpi: string, base: number, atLow: number, atHigh: number): Swing {
  const sides = [
    [dial.low, atLow],
    [dial.high, atHigh],
  ].filter(([at, measured]) => at !== dial.base && !Number.isNaN(measured));
  const slopes = sides.map(([at, measured]) => (measured - base) / base / ((at - dial.base) / dial.base));
  const elasticity = slopes.length === 0 ? NaN : slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
  return { dial, kpi, base, atLow, atHigh, elasticity: Number.isFinite(elasticity) ? elasticity : NaN };
}

/** Sobol indices of a KPI over all dials at once, each drawn over its range. A point that is not possible counts as the base. */
export async function globalSwings(
  dials: readonly Dial[],
  kpi: string,
  points: number,
  measureAt: MeasureAt,
  done: (runs: number) => void,
): Promise<SensitivityIndices> {
  const base = (await measureAt([]))?.get(kpi) ?? NaN;
  let runs = 0;
  return sensitivityIndices(dials.length, points, async (point) => {
    const changes = dials.map((dial, index) =>
      dial.at(dial.quantile(Math.min(Math.max(point[index], 1e-9), 1 - 1e-9))),
    );
    const measured = (await measureAt(changes))?.get(kpi) ?? base;
    done(++runs);
    return measured;
  });
}
