import type { Calendar } from '../../../calendar/calendar.js';
import type { Mention } from '../mentions/mention.js';
import { withoutPlaying } from '../scenarios/playing.js';
import { withoutPuttingOn } from '../scenarios/put-on.js';
import { withSameAgain } from '../scenarios/same-again.js';
import { withScenarioBeneath } from '../scenarios/scenario-beneath.js';
import { withAllBut } from './frames/all-but.js';
import { withAllNamed } from './frames/all-named.js';
import { withoutAsBefore } from './frames/as-before.js';
import { withAtMost, withTopped } from './frames/at-most.js';
import { withBecauseChanged } from './frames/because-changed.js';
import { withBetweenTwo } from './frames/between-two.js';
import { withoutBidding } from './frames/bidding.js';
import { withBoundPassed } from './frames/bound-passed.js';
import { withCapPut } from './frames/cap-put.js';
import { withCauseAsSubject } from './frames/cause-as-subject.js';
import { withoutCauseOfChange } from './frames/cause-behind-change.js';
import { withCauseInFront } from './frames/cause-in-front.js';
import { withoutCostAsked } from './frames/cost-asked-behind.js';
import { withoutCountOfNames } from './frames/counted-names.js';
import { withDeniedExcept } from './frames/denied-except.js';
import { withDeniedLevel } from './frames/denied-level.js';
import { withDeniedOr } from './frames/denied-or.js';
import { withEachByEach } from './frames/each-by-each.js';
import { withEffectAsked } from './frames/effect-asked.js';
import { withEnough } from './frames/enough.js';
import { withoutEstimating } from './frames/estimated.js';
import { withExceptClause, withExceptInFront } from './frames/except-behind.js';
import { withExceptDoing } from './frames/except-doing.js';
import { withFinding } from './frames/finding.js';
import { withoutFindingsTold } from './frames/findings-told.js';
import { withFinishedWithout } from './frames/finished-without.js';
import { withoutFrame } from './frames/frame.js';
import { withoutGoingOn } from './frames/goes-on.js';
import { withoutHoldingOut } from './frames/holding-out.js';
import { withIfAgain } from './frames/if-again.js';
import { withoutReplaced } from './frames/in-place-of.js';
import { withInTable } from './frames/in-table.js';
import { withLeftAlone } from './frames/left-alone.js';
import { withLevelAsNow } from './frames/level-as-now.js';
import { withoutExplained } from './frames/namely.js';
import { withNeither } from './frames/neither.js';
import { withoutNewCrew } from './frames/new-crew.js';
import { withoutOfTheTwo } from './frames/of-the-two.js';
import { withoutAnotherLost } from './frames/one-more-less.js';
import { withoutOrNot } from './frames/or-not.js';
import { withPartOfHours, withPlusJoining, withPlusParts } from './frames/plus-joins.js';
import { withPlusOfKpis } from './frames/plus-kpi.js';
import { withPutInstead } from './frames/put-instead.js';
import { withoutRelief } from './frames/relief.js';
import { withoutAsSupplier, withoutInstead, withoutKindOfSupplier } from './frames/said-of-itself.js';
import { withSetAgainst } from './frames/set-against.js';
import { withSignBetween } from './frames/sign-between.js';
import { withLateSlips } from './frames/slips-why.js';
import { withNoneNeeded, withToNothing } from './frames/to-nothing.js';
import { withoutSameLength, withoutToldTwice } from './frames/told-twice.js';
import { withTraded } from './frames/traded.js';
import { withUnitOfFormer } from './frames/unit-of-former.js';
import { withUntilReached } from './frames/until-it-is.js';
import { withoutUpOrDown } from './frames/up-or-down.js';
import { withWhatItDoes } from './frames/what-it-does.js';
import { withWhatToExpect } from './frames/what-to-expect.js';
import { withAgainstIllness } from './goods/against-illness.js';
import { withAsLong } from './goods/as-long.js';
import { withBatchDue } from './goods/batch-due.js';
import { withChangeoversRemoved } from './goods/changeovers-removed.js';
import { withComingStronger } from './goods/coming-stronger.js';
import { withDeliveredShort } from './goods/delivered-short.js';
import { withExpectedSales } from './goods/expected-sales.js';
import { withoutFewerOf } from './goods/fewer-of.js';
import { withForecastMoved } from './goods/forecast-moved.js';
import { withoutForecastUse } from './goods/forecast-used.js';
import { withFormOf } from './goods/form-of.js';
import { withGoodsStopped } from './goods/goods-stopped.js';
import { withHalfAgain } from './goods/half-again.js';
import { withHeldFast } from './goods/held-fast.js';
import { withHeldUp } from './goods/held-up.js';
import { withHowMuchOf } from './goods/how-much-of.js';
import { withInHand } from './goods/in-hand.js';
import { withKeepsDays } from './goods/keeps-days.js';
import { withKpiOfPart } from './goods/kpi-of-part.js';
import { withKpiShown } from './goods/kpi-shown.js';
import { withLostTo } from './goods/lost-to.js';
import { withMadeAnHour } from './goods/made-an-hour.js';
import { withMadeInDays } from './goods/made-in-days.js';
import { withMarketLost } from './goods/market-lost.js';
import { withMarketOfGoods } from './goods/market-of-goods.js';
import { withMissing } from './goods/missing.js';
import { withNoneLate } from './goods/none-late.js';
import { withNoneLeft } from './goods/none-left.js';
import { withNotDelivered } from './goods/not-delivered.js';
import { withNotDelivering } from './goods/not-delivering.js';
import { withNotServed } from './goods/not-served.js';
import { withNothingFrom } from './goods/nothing-from.js';
import { withOffMarket } from './goods/off-market.js';
import { withNotMadeInTime, withOnTime } from './goods/on-time.js';
import { withDaysAnOrder, withOrderAtATime } from './goods/order-at-a-time.js';
import { withOrderWon } from './goods/order-won.js';
import { withOrdersPlaced } from './goods/orders-placed.js';
import { withOrdersRefused } from './goods/orders-refused.js';
import { withOutOf } from './goods/out-of.js';
import { withPerPiece } from './goods/per-piece.js';
import { withPlanMeasured } from './goods/plan-measured.js';
import { withPutIn } from './goods/put-in.js';
import { withQuantileNames } from './goods/quantile-names.js';
import { withSalesLost, withSalesLostAsked } from './goods/sales-lost.js';
import { withSalesToCome } from './goods/sales-to-come.js';
import { withServedFirst } from './goods/served-first.js';
import { withServedShare } from './goods/served-share.js';
import { withShareCounted } from './goods/share-counted.js';
import { withShareOfSupplier } from './goods/share-of-supplier.js';
import { withoutSameAgain, withShortageHurting } from './goods/shortage-hurting.js';
import { withSoldOff } from './goods/sold-off.js';
import { withSomeOfThem } from './goods/some-of-them.js';
import { withSpoiled } from './goods/spoiled.js';
import { withStockOverstated } from './goods/stock-overstated.js';
import { withLetSupply, withSupplierDropped } from './goods/supplier-dropped.js';
import { withSupplierMaximum } from './goods/supplier-maximum.js';
import { withSupplyAsked } from './goods/supply-asked.js';
import { withTakenByMarket } from './goods/taken-by-market.js';
import { withTakenOff, withTakenOutOfStock } from './goods/taken-out.js';
import { withTimesLess } from './goods/times-less.js';
import { withoutNewProduct } from './goods/to-new-product.js';
import { withTooLate } from './goods/too-late.js';
import { withStockUnderWay, withUnderWay } from './goods/under-way.js';
import { withUnitsDelivered } from './goods/units-delivered.js';
import { withoutUnitsOf } from './goods/units-of.js';
import { withVehicles } from './goods/vehicle.js';
import { withZeroOf } from './goods/zero-of.js';
import { withAllOnOther } from './leaning/all-on-other.js';
import { withCountered } from './leaning/countered.js';
import { withEachOfItsLine } from './leaning/each-of-its-line.js';
import { withForBoth } from './leaning/for-both.js';
import { withGoodsHanded } from './leaning/goods-handed.js';
import { withHoursFreed } from './leaning/hours-freed.js';
import { withHoursHanded } from './leaning/hours-handed.js';
import { withHoursOfIt } from './leaning/hours-of-it.js';
import { withItsChangeovers } from './leaning/its-changeovers.js';
import { withLeaning } from './leaning/leaning.js';
import { withLeftOpen } from './leaning/left-open.js';
import { withOnlyBehind } from './leaning/only-behind.js';
import { withOnlyLeft } from './leaning/only-left.js';
import { withOthersDoing } from './leaning/others-doing.js';
import { withParallelLength } from './leaning/parallel-length.js';
import { withParallelShift } from './leaning/parallel-shift.js';
import { withReferences } from './leaning/reference.js';
import { withRelatives } from './leaning/relative.js';
import { withRespective } from './leaning/respectively.js';
import { withSameOfAnother } from './leaning/same-of-another.js';
import { withTheOne } from './leaning/the-one.js';
import { withTheyLate } from './leaning/they-late.js';
import { withAllSold } from './money/all-sold.js';
import { withBothWages } from './money/both-wages.js';
import { withBoughtFirst } from './money/bought-first.js';
import { withCostAtEnd } from './money/cost-at-end.js';
import { withCostImpact } from './money/cost-impact.js';
import { withCostOfDoing } from './money/cost-of-doing.js';
import { withCostingMost } from './money/costing-most.js';
import { withDaysAndPrice, withDaysAtShare } from './money/days-and-price.js';
import { withDearerAgain } from './money/dearer-again.js';
import { withHourPrice } from './money/hour-price.js';
import { withNewSource } from './money/new-source.js';
import { withOvertimePrice } from './money/overtime-price.js';
import { withPriceGained } from './money/price-gained.js';
import { withAddedStop } from './stops/added-stop.js';
import { withCleaning } from './stops/cleaned.js';
import { withCrewAway } from './stops/crew-away.js';
import { withCrewCut } from './stops/crew-cut.js';
import { withDaysOfMoved } from './stops/days-of-moved.js';
import { withDaysWorked } from './stops/days-worked.js';
import { withEditedClosure } from './stops/edited-closure.js';
import { withGivenUp } from './stops/given-up.js';
import { withHoursPutOn } from './stops/hours-put-on.js';
import { withHoursTaken } from './stops/hours-taken.js';
import { withHoursToAdd } from './stops/hours-to-add.js';
import { withLineStill } from './stops/line-still.js';
import { withoutStop } from './stops/no-stop.js';
import { withOwnHours } from './stops/own-hours.js';
import { withRegularHours } from './stops/regular-hours.js';
import { withShiftOfHours } from './stops/shift-of-hours.js';
import { withStopLength } from './stops/stop-length.js';
import { withoutStopWeek } from './stops/stop-week.js';
import { withWeekendWork } from './stops/weekend-work.js';
import { withoutWorked } from './stops/worked.js';
import { withAsideAtOnce, withAtOnce } from './times/at-once.js';
import { withThatTime } from './times/at-that-time.js';
import { withBeginning, withoutStart } from './times/beginning.js';
import { withCircumstance } from './times/circumstance.js';
import { withDayAlone } from './times/day-alone.js';
import { withDaysBehindMonth } from './times/days-behind-month.js';
import { withDaysOfMonth } from './times/days-of-month.js';
import { withoutFeasts } from './times/feast.js';
import { withFollowing } from './times/following-time.js';
import { withoutIllnessEarly } from './times/illness-early.js';
import { withLaterOn } from './times/later-on.js';
import { withLengthInFront } from './times/length-in-front.js';
import { withLengthKept } from './times/length-kept.js';
import { withMonthEnd } from './times/month-end.js';
import { withNoTime } from './times/no-time.js';
import { withNoneThen } from './times/none-then.js';
import { withOrdinalTime } from './times/ordinal-time.js';
import { withOverPlan } from './times/over-plan.js';
import { withPushedBack } from './times/pushed-back.js';
import { withRampAcross } from './times/ramp-across.js';
import { withRampEnd } from './times/ramp-end.js';
import { withoutSeasonBeside } from './times/season-beside.js';
import { withTimeTaken } from './times/takes-time.js';
import { withTimeAndLength } from './times/time-and-length.js';
import { withTimeAsSubject } from './times/time-as-subject.js';
import { withTimeNarrowed } from './times/time-narrowed.js';
import { withUntilNext } from './times/until-next.js';
import { withWhileTime } from './times/while-time.js';
import { withoutYearEnded } from './times/year-ended.js';

/** One rule: tells in other mentions what a question says its own way, and gives the same mentions back where it has nothing to say. */
export type Step = (mentions: readonly Mention[], calendar: Calendar) => readonly Mention[];

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

/** What takes out of a question what frames it. */
export const clearing: readonly Step[] = [
  withBetweenTwo,
  withWhatItDoes,
  withWhatToExpect,
  withScenarioBeneath,
  withoutFeasts,
  withoutOrNot,
  withoutOfTheTwo,
  withAllNamed,
  withoutFindingsTold,
  withoutIllnessEarly,
  withoutFrame,
  withoutRelief,
  withoutNewCrew,
  withoutForecastUse,
  withoutUpOrDown,
  withoutHoldingOut,
  withOnTime,
  withoutAsSupplier,
  withoutInstead,
];

/** What puts in place what a question says otherwise, in the order in which one relies on the other. */
export const retelling: readonly Step[] = [
  withSameAgain,
  withDaysWorked,
  withHoursHanded,
  withGoodsHanded,
  withHoursTaken,
  withBecauseChanged,
  withoutCauseOfChange,
  withoutCostAsked,
  withCostAtEnd,
  withIfAgain,
  withoutSeasonBeside,
  withTimeAsSubject,
  withCircumstance,
  withOrdersPlaced,
  withUnderWay,
  withVehicles,
  withTheOne,
  withTheyLate,
  withCostOfDoing,
  withCrewAway,
  withCrewCut,
  withCountered,
  withDaysBehindMonth,
  withUnitOfFormer,
  withGivenUp,
  withPushedBack,
  withParallelLength,
  withParallelShift,
  withUntilNext,
  withLeftOpen,
  withOthersDoing,
  withSupplierMaximum,
  withHoursOfIt,
  withFormOf,
  withOnlyBehind,
  withOnlyLeft,
  withInHand,
  withPlusOfKpis,
  withExceptDoing,
  withRelatives,
  withExceptClause,
  withLeftAlone,
  withAllBut,
  withExceptInFront,
  withDeniedExcept,
  withDeniedOr,
  withRampEnd,
  withRampAcross,
  withMonthEnd,
  withoutStop,
  withoutStopWeek,
  withNotDelivered,
  withGoodsStopped,
  withOffMarket,
  withoutNewProduct,
  withMadeAnHour,
  withUnitsDelivered,
  withoutUnitsOf,
  withLengthInFront,
  withLengthKept,
  withOrdinalTime,
  withHoursPutOn,
  withOwnHours,
  withRegularHours,
  withBoughtFirst,
  withServedFirst,
  withAsLong,
  withHalfAgain,
  withTakenByMarket,
  withForBoth,
  withOrderWon,
  withoutToldTwice,
  withoutSameLength,
  withBatchDue,
  withHeldFast,
  withShiftOfHours,
  withDeniedLevel,
  withStopLength,
  withAddedStop,
  withDaysOfMonth,
  withDaysOfMoved,
  withEditedClosure,
  withRespective,
  withEachOfItsLine,
  withMissing,
  withDeliveredShort,
  withShareCounted,
  withSomeOfThem,
  withSoldOff,
  withAllSold,
  withPerPiece,
  withPutIn,
  withDaysAndPrice,
  withDaysAtShare,
  withMadeInDays,
  withNoTime,
  withTimeTaken,
  withTimeAndLength,
  withoutWorked,
  withoutGoingOn,
  withoutPlaying,
  withoutPuttingOn,
  withoutAnotherLost,
  withPutInstead,
  withOvertimePrice,
  withHourPrice,
  withSameOfAnother,
  withBothWages,
  withNeither,
  withoutReplaced,
  withoutExplained,
  withCauseAsSubject,
  withCauseInFront,
  withAtOnce,
  withReferences,
  withItsChangeovers,
  withThatTime,
  withDayAlone,
  withLeaning,
  withDearerAgain,
  withWhileTime,
  withBeginning,
  withFollowing,
  withoutAsBefore,
  withForecastMoved,
];
