import { type ArimaData, type FittedOrder, fitOrder } from './fit-order.js';
import type { Order } from './order.js';

/** Lags of the autoregression and the moving average by bucket (p, q) and by season (P, Q). */
type Lags = Pick<Order, 'p' | 'q' | 'P' | 'Q'>;

// The widest orders and the most fits of R's auto.arima.
const widest: Lags = { p: 5, q: 5, P: 2, Q: 2 };
const mostTried = 94;
// Orders are compared on fits whose log-likelihood is right to three digits; the one chosen is then fitted to the end.
const coarse = 1e-5;

const steps = [
  [-1, 0],
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;
/** What a neighbour adds, in the order in which R visits them. */
const neighbours: readonly Lags[] = [
  ...steps.map(([P, Q]) => ({ p: 0, q: 0, P, Q })),
  ...steps.map(([p, q]) => ({ p, q, P: 0, Q: 0 })),
];

/**
 * The order of the least AICc by the stepwise search: from four plain orders to the best of them, and on to the first neighbour
 * that is better, until none is. Undefined where no order is admissible.
 * Source: Hyndman and Khandakar (2008), Journal of Statistical Software 27(3), section 3.2, visited as R forecast 8.20 does.
 */
export function searchOrder(data: ArimaData, d: 0 | 1 | 2, D: 0 | 1): FittedOrder | undefined {
  const limits = lagLimits(data);
  const tried = new Set<string>();
  const admissible: FittedOrder[] = [];
  let best: FittedOrder | undefined;

  /** Fits lags that are within the limits and new; whether they are the best so far. */
  function improves(lags: Lags, constant: boolean): boolean {
    const key = [lags.p, lags.q, lags.P, lags.Q, constant].join();
    if (!within(lags, limits) || tried.has(key) || tried.size >= mostTried) return false;
    tried.add(key);
    const fitted = fitOrder(data, { ...lags, d, D, constant }, { like: best, enough: coarse });
    if (!fitted.admissible || fitted.aicc === Infinity) return false;
    admissible.push(fitted);
    if (!(fitted.aicc < (best?.aicc ?? Infinity))) return false;
    best = fitted;
    return true;
  }

  const constantAllowed = d + D < 2;
  for (const lags of startingLags(data, limits)) improves(lags, constantAllowed);
  if (constantAllowed) improves({ p: 0, q: 0, P: 0, Q: 0 }, false);
  while (best) {
    const { order } = best;
    const improved = neighbours.some((step) => improves(moved(order, step), order.constant));
    if (!improved && !(constantAllowed && improves(order, !order.constant))) break;
  }
  return firstThatStays(data, admissible);
}

/** The best order whose fit, taken to its end, does not drift to roots next to the unit circle. */
function firstThatStays(data: ArimaData, admissible: readonly FittedOrder[]): FittedOrder | undefined {
  const ranked = admissible.toSorted((one, other) => one.aicc - other.aicc);
  for (const like of ranked) {
    const fitted = fitOrder(data, like.order, { like });
    if (fitted.admissible) return fitted;
  }
  return undefined;
}

/** A third of the series, and of its seasons, at most, and lags by bucket that stay within the season. */
function lagLimits({ values, season }: ArimaData): Lags {
  const byBucket = Math.min(Math.floor(values.length / 3), season > 1 ? season - 1 : Infinity);
  const bySeason = season > 1 ? Math.floor(values.length / 3 / season) : 0;
  return {
    p: Math.min(widest.p, byBucket),
    q: Math.min(widest.q, byBucket),
    P: Math.min(widest.P, bySeason),
    Q: Math.min(widest.Q, bySeason),
  };
}

function startingLags({ values }: ArimaData, limits: Lags): Lags[] {
  const short = values.length < 10;
  const seasonal = short ? 0 : 1;
  const { p, q, P, Q } = limits;
  return [
    {
      p: Math.min(short ? 1 : 2, p),
      q: Math.min(short ? 1 : 2, q),
      P: Math.min(seasonal, P),
      Q: Math.min(seasonal, Q),
    },
    { p: 0, q: 0, P: 0, Q: 0 },
    { p: Math.min(1, p), q: 0, P: Math.min(1, P), Q: 0 },
    { p: 0, q: Math.min(1, q), P: 0, Q: Math.min(1, Q) },
  ];
}

function moved(lags: Lags, step: Lags): Lags {
  return { p: lags.p + step.p, q: lags.q + step.q, P: lags.P + step.P, Q: lags.Q + step.Q };
}

function within({ p, q, P, Q }: Lags, limits: Lags): boolean {
  return Math.min(p, q, P, Q) >= 0 && p <= limits.p && q <= limits.q && P <= limits.P && Q <= limits.Q;
}
