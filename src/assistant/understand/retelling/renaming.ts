import { withAtMost, withTopped } from './frames/at-most.js';
import { withoutBidding } from './frames/bidding.js';
import { withBoundPassed, withShortOfBound } from './frames/bound-passed.js';
import { withCapPut } from './frames/cap-put.js';
import { withoutCountOfNames } from './frames/counted-names.js';
import { withEachByEach } from './frames/each-by-each.js';
import { withEffectAsked } from './frames/effect-asked.js';
import { withEnough } from './frames/enough.js';
import { withoutEstimating } from './frames/estimated.js';
import { withFinding } from './frames/finding.js';
import { withFinishedWithout } from './frames/finished-without.js';
import { withInTable } from './frames/in-table.js';
import { withLevelAsNow } from './frames/level-as-now.js';
import { withNoMoreThan } from './frames/no-more-than.js';
import { withPartOfHours, withPlusJoining, withPlusParts } from './frames/plus-joins.js';
import { withoutKindOfSupplier } from './frames/said-of-itself.js';
import { withSetAgainst } from './frames/set-against.js';
import { withSignBetween } from './frames/sign-between.js';
import { withLateSlips } from './frames/slips-why.js';
import { withNoneNeeded, withToNothing } from './frames/to-nothing.js';
import { withTraded } from './frames/traded.js';
import { withUntilReached } from './frames/until-it-is.js';
import { withAgainstIllness } from './goods/against-illness.js';
import { withChangeoversRemoved } from './goods/changeovers-removed.js';
import { withComingStronger } from './goods/coming-stronger.js';
import { withExpectedSales } from './goods/expected-sales.js';
import { withoutFewerOf } from './goods/fewer-of.js';
import { withHeldUp } from './goods/held-up.js';
import { withHowMuchOf } from './goods/how-much-of.js';
import { withKeepsDays } from './goods/keeps-days.js';
import { withKpiOfPart } from './goods/kpi-of-part.js';
import { withKpiShown } from './goods/kpi-shown.js';
import { withLostTo } from './goods/lost-to.js';
import { withMarketLost } from './goods/market-lost.js';
import { withMarketOfGoods } from './goods/market-of-goods.js';
import { withNoneLate } from './goods/none-late.js';
import { withNoneLeft } from './goods/none-left.js';
import { withNotDelivering } from './goods/not-delivering.js';
import { withNotServed } from './goods/not-served.js';
import { withNothingFrom } from './goods/nothing-from.js';
import { withNotMadeInTime } from './goods/on-time.js';
import { withDaysAnOrder, withOrderAtATime } from './goods/order-at-a-time.js';
import { withOrdersRefused } from './goods/orders-refused.js';
import { withOutOf } from './goods/out-of.js';
import { withPlanMeasured } from './goods/plan-measured.js';
import { withQuantileNames } from './goods/quantile-names.js';
import { withSalesLost, withSalesLostAsked } from './goods/sales-lost.js';
import { withSalesToCome } from './goods/sales-to-come.js';
import { withServedShare } from './goods/served-share.js';
import { withShareOfSupplier } from './goods/share-of-supplier.js';
import { withoutSameAgain, withShortageHurting } from './goods/shortage-hurting.js';
import { withSpoiled } from './goods/spoiled.js';
import { withStockOverstated } from './goods/stock-overstated.js';
import { withLetSupply, withSupplierDropped } from './goods/supplier-dropped.js';
import { withSupplyAsked } from './goods/supply-asked.js';
import { withTakenOff, withTakenOutOfStock } from './goods/taken-out.js';
import { withTimesLess } from './goods/times-less.js';
import { withTooLate } from './goods/too-late.js';
import { withStockUnderWay } from './goods/under-way.js';
import { withZeroOf } from './goods/zero-of.js';
import { withAllOnOther } from './leaning/all-on-other.js';
import { withHoursFreed } from './leaning/hours-freed.js';
import { withCostImpact } from './money/cost-impact.js';
import { withCostingMost } from './money/costing-most.js';
import { withNewSource } from './money/new-source.js';
import { withPriceGained } from './money/price-gained.js';
import type { Step } from './step.js';
import { withCleaning } from './stops/cleaned.js';
import { withHoursToAdd } from './stops/hours-to-add.js';
import { withLineStill } from './stops/line-still.js';
import { withWeekendWork } from './stops/weekend-work.js';
import { withAsideAtOnce } from './times/at-once.js';
import { withoutStart } from './times/beginning.js';
import { withLaterOn } from './times/later-on.js';
import { withNoneThen } from './times/none-then.js';
import { withOverPlan } from './times/over-plan.js';
import { withTimeNarrowed } from './times/time-narrowed.js';
import { withoutYearEnded } from './times/year-ended.js';

/** What gives words their one meaning, before anything is taken out. */
export const renaming: readonly Step[] = [
  withoutBidding,
  withEffectAsked,
  withTimeNarrowed,
  withoutYearEnded,
  withoutKindOfSupplier,
  withSignBetween,
  withInTable,
  withStockUnderWay,
  withStockOverstated,
  withNoMoreThan,
  withBoundPassed,
  withLateSlips,
  withChangeoversRemoved,
  withLevelAsNow,
  withAsideAtOnce,
  withTimesLess,
  withPlusJoining,
  withPlusParts,
  withPartOfHours,
  withSetAgainst,
  withTraded,
  withEachByEach,
  withEnough,
  withLaterOn,
  withAgainstIllness,
  withNewSource,
  withCleaning,
  withAtMost,
  withoutEstimating,
  withTopped,
  withCapPut,
  withToNothing,
  withNoneNeeded,
  withHowMuchOf,
  withHoursFreed,
  withUntilReached,
  withOutOf,
  withFinding,
  withShortageHurting,
  withoutSameAgain,
  withNoneLate,
  withNoneLeft,
  withFinishedWithout,
  withSalesLost,
  withSalesLostAsked,
  withComingStronger,
  withLostTo,
  withSpoiled,
  withKeepsDays,
  withOrdersRefused,
  withOrderAtATime,
  withDaysAnOrder,
  withPlanMeasured,
  withTakenOutOfStock,
  withTakenOff,
  withShortOfBound,
  withServedShare,
  withKpiOfPart,
  withKpiShown,
  withExpectedSales,
  withSalesToCome,
  withNotServed,
  withoutCountOfNames,
  withZeroOf,
  withPriceGained,
  withShareOfSupplier,
  withWeekendWork,
  withLineStill,
  withoutFewerOf,
  withMarketLost,
  withMarketOfGoods,
  withSupplyAsked,
  withSupplierDropped,
  withNothingFrom,
  withNotDelivering,
  withHeldUp,
  withTooLate,
  withOverPlan,
  withNoneThen,
  withCostImpact,
  withCostingMost,
  withLetSupply,
  withQuantileNames,
  withAllOnOther,
  withHoursToAdd,
  withoutStart,
  withNotMadeInTime,
];
