import { kpis } from '../../kpi/index.js';
import { type Kpi, measuresOf } from '../../kpi/kpi.js';
import { kpiNamed } from '../../kpi/part-kpi.js';
import { stockedOut } from '../../kpi/stockouts.js';
import type { Futures, Runs, Watched } from './futures.js';
import { Player } from './play.js';

/** What came of a block of runs. */
export interface Played {
  /** Runs × KPIs, in the order of our KPIs, then of those of parts. */
  readonly measures: Float64Array;
  /** Items × buckets: runs in which the item ends the bucket empty with demand unmet, and the units short in them. */
  readonly stockouts: Float64Array;
  readonly short: Float64Array;
  /** Items: runs in which the item runs out at any time of the part that is watched. */
  readonly ever: Float64Array;
  /** Runs in which any of the items watched does. */
  readonly anyOut: number;
}

/** Told the futures, gives the function that plays a block of runs. */
export function runsOf(futures: Futures): (runs: Runs) => Played {
  const player = new Player(futures);
  const measured = measuredKpis(futures);
  const { items, buckets } = futures.network;
  const cells = items * buckets;
  const watched = futures.watched ?? {
    items: Array.from({ length: items }, (_, item) => item),
    from: 0,
    to: buckets,
  };
  return ({ from, to, drawn }) => {
    const measures = new Float64Array((to - from) * measured.length);
    const stockouts = new Float64Array(cells);
    const short = new Float64Array(cells);
    const ever = new Float64Array(items);
    let anyOut = 0;
    for (let run = from; run < to; run++) {
      if (drawn) player.simulation.become(drawn[run - from]);
      const plan = player.play(run, player.draw(run));
      measures.set(measuresOf(measured, plan), (run - from) * measured.length);
      const out = stockedOut(plan);
      for (let cell = 0; cell < cells; cell++) {
        if (out[cell] === 0) continue;
        stockouts[cell]++;
        short[cell] += plan.backlog[cell] + plan.lost[cell];
      }
      anyOut += Number(countEver(out, watched, buckets, ever));
    }
    return { measures, stockouts, short, ever, anyOut };
  };
}

/** Counts the items watched that run out at any time; tells whether one does. */
function countEver(out: Float64Array, { items, from, to }: Watched, buckets: number, ever: Float64Array): boolean {
  let isAny = false;
  for (const item of items) {
    const first = out.indexOf(1, item * buckets + from);
    if (first === -1 || first >= item * buckets + to) continue;
    ever[item]++;
    isAny = true;
  }
  return isAny;
}

/** The KPIs when all goes as planned, in their order. */
export function asPlanned(futures: Futures): Float64Array {
  const player = new Player(futures);
  const plan = player.play(0, { events: [], demand: false, delays: false });
  return measuresOf(measuredKpis(futures), plan);
}

function measuredKpis({ partKpis = [] }: Futures): readonly Kpi[] {
  return [...kpis, ...partKpis.flatMap((name) => kpiNamed(name) ?? [])];
}
