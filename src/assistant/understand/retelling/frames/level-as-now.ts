import {
  inOne,
  isBaseline,
  isBorder,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `to keep today's fill rate`, `below the margin of the baseline`, `que le taux de service passe sous son niveau actuel`: what a KPI is held
 * against is what it is now: it moves by nothing from there. Only where how much, what or how likely is asked, so that it is a bound.
 */
export function withLevelAsNow(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(asksForBound)) return mentions;
  for (const [at, mention] of mentions.entries()) {
    if (!wordSays(mention, 'compare') || comparesScenario(mentions.slice(0, at))) continue;
    const run = levelBehind(mentions, at);
    if (run === undefined) continue;
    const { from, to, kpi } = run;
    const level = mentions.slice(from, to).filter((one) => one !== kpi);
    return [...mentions.slice(0, from), ...(kpi === undefined ? [] : [kpi]), asNow(level), ...mentions.slice(to)];
  }
  return mentions;
}

const asksForBound = (mention: Mention): boolean =>
  isWord(mention) && ['seek', 'which', 'recommend', 'risk'].some((what) => says(mention, 'ask', what));

/** `by how much does the total cost of surge exceed that of the baseline`: how far two scenarios are apart, and no bound. */
function comparesScenario(front: readonly Mention[]): boolean {
  const kpi = front.findIndex(isKpi);
  const isRisk = front.some((mention) => wordSays(mention, 'ask', 'risk'));
  return kpi !== -1 && !isRisk && front.slice(kpi).some((mention) => isScenario(mention) && !isBaseline(mention));
}

interface Level {
  readonly from: number;
  readonly to: number;
  /** The KPI, where it stands within. */
  readonly kpi?: Mention;
}

/** The stretch behind a word for keeping or passing that says what a KPI is now, with the KPI in it or in front of that word. */
function levelBehind(mentions: readonly Mention[], at: number): Level | undefined {
  const behind = mentions.slice(at + 1);
  const end = behind.findIndex((mention) => !isNow(mention) && !isKpi(mention) && !isLink(mention));
  const run = behind.slice(0, end === -1 ? behind.length : end);
  const last = run.findLastIndex((mention) => isNow(mention) || isKpi(mention));
  const told = run.slice(0, last + 1);
  if (!told.some(isNow)) return undefined;
  const kpi = told.find(isKpi);
  const inFront = mentions.slice(Math.max(0, at - 3), at);
  if (kpi === undefined && !inFront.some(isKpi)) return undefined;
  return { from: at + 1, to: at + 1 + told.length, ...(kpi === undefined ? {} : { kpi }) };
}

const isKpi = (mention: Mention): boolean => wordSays(mention, 'kpi');

/** `today's`, `the current`, `the baseline's`, `its current level`. */
function isNow(mention: Mention): boolean {
  const isThan = wordSays(mention, 'prep', 'than') && mention.length > 1;
  return isBaseline(mention) || isThan || wordSays(mention, 'now') || wordSays(mention, 'relative', 'this');
}

/** Small words between: `of`, `we have`, `its … level`, and no other preposition. */
function isLink(mention: Mention): boolean {
  const isOther = says(mention, 'prep') && !['of', 'to'].some((what) => says(mention, 'prep', what));
  return isSmall(mention) && !isBorder(mention) && !isOther;
}

const asNow = (run: readonly Mention[]): Mention => ({ ...inOne(run), amount: { value: 0, unit: 'points' } });
