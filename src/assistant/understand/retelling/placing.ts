import { withoutPlaying } from '../scenarios/playing.js';
import { withoutPuttingOn } from '../scenarios/put-on.js';
import { withSameAgain } from '../scenarios/same-again.js';
import { withAllBut } from './frames/all-but.js';
import { withoutAsBefore } from './frames/as-before.js';
import { withBecauseChanged } from './frames/because-changed.js';
import { withCauseAsSubject } from './frames/cause-as-subject.js';
import { withoutCauseOfChange } from './frames/cause-behind-change.js';
import { withCauseInFront } from './frames/cause-in-front.js';
import { withoutCostAsked } from './frames/cost-asked-behind.js';
import { withDeniedExcept } from './frames/denied-except.js';
import { withDeniedLevel } from './frames/denied-level.js';
import { withDeniedOr } from './frames/denied-or.js';
import { withExceptClause, withExceptInFront } from './frames/except-behind.js';
import { withExceptDoing } from './frames/except-doing.js';
import { withoutGoingOn } from './frames/goes-on.js';
import { withIfAgain } from './frames/if-again.js';
import { withoutReplaced } from './frames/in-place-of.js';
import { withLeftAlone } from './frames/left-alone.js';
import { withoutExplained } from './frames/namely.js';
import { withNeither } from './frames/neither.js';
import { withoutAnotherLost } from './frames/one-more-less.js';
import { withPlusOfKpis } from './frames/plus-kpi.js';
import { withPutInstead } from './frames/put-instead.js';
import { withoutSameLength, withoutToldTwice } from './frames/told-twice.js';
import { withUnitOfFormer } from './frames/unit-of-former.js';
import { withAsLong } from './goods/as-long.js';
import { withBatchDue } from './goods/batch-due.js';
import { withDeliveredShort } from './goods/delivered-short.js';
import { withForecastMoved } from './goods/forecast-moved.js';
import { withFormOf } from './goods/form-of.js';
import { withGoodsStopped } from './goods/goods-stopped.js';
import { withHalfAgain } from './goods/half-again.js';
import { withHeldFast } from './goods/held-fast.js';
import { withInHand } from './goods/in-hand.js';
import { withMadeAnHour } from './goods/made-an-hour.js';
import { withMadeInDays } from './goods/made-in-days.js';
import { withMissing } from './goods/missing.js';
import { withNotDelivered } from './goods/not-delivered.js';
import { withOffMarket } from './goods/off-market.js';
import { withOrderWon } from './goods/order-won.js';
import { withOrdersPlaced } from './goods/orders-placed.js';
import { withPerPiece } from './goods/per-piece.js';
import { withPutIn } from './goods/put-in.js';
import { withServedFirst } from './goods/served-first.js';
import { withShareCounted } from './goods/share-counted.js';
import { withSoldOff } from './goods/sold-off.js';
import { withSomeOfThem } from './goods/some-of-them.js';
import { withSupplierMaximum } from './goods/supplier-maximum.js';
import { withTakenByMarket } from './goods/taken-by-market.js';
import { withoutNewProduct } from './goods/to-new-product.js';
import { withUnderWay } from './goods/under-way.js';
import { withUnitsDelivered } from './goods/units-delivered.js';
import { withoutUnitsOf } from './goods/units-of.js';
import { withVehicles } from './goods/vehicle.js';
import { withCountered } from './leaning/countered.js';
import { withEachOfItsLine } from './leaning/each-of-its-line.js';
import { withForBoth } from './leaning/for-both.js';
import { withGoodsHanded } from './leaning/goods-handed.js';
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
import { withCostOfDoing } from './money/cost-of-doing.js';
import { withDaysAndPrice, withDaysAtShare } from './money/days-and-price.js';
import { withDearerAgain } from './money/dearer-again.js';
import { withHourPrice } from './money/hour-price.js';
import { withOvertimePrice } from './money/overtime-price.js';
import type { Step } from './step.js';
import { withAddedStop } from './stops/added-stop.js';
import { withCrewAway } from './stops/crew-away.js';
import { withCrewCut } from './stops/crew-cut.js';
import { withDaysOfMoved } from './stops/days-of-moved.js';
import { withDaysWorked } from './stops/days-worked.js';
import { withEditedClosure } from './stops/edited-closure.js';
import { withGivenUp } from './stops/given-up.js';
import { withHoursPutOn } from './stops/hours-put-on.js';
import { withHoursTaken } from './stops/hours-taken.js';
import { withoutStop } from './stops/no-stop.js';
import { withOwnHours } from './stops/own-hours.js';
import { withRegularHours } from './stops/regular-hours.js';
import { withShiftOfHours } from './stops/shift-of-hours.js';
import { withStopLength } from './stops/stop-length.js';
import { withoutStopWeek } from './stops/stop-week.js';
import { withoutWorked } from './stops/worked.js';
import { withAtOnce } from './times/at-once.js';
import { withThatTime } from './times/at-that-time.js';
import { withBeginning } from './times/beginning.js';
import { withCircumstance } from './times/circumstance.js';
import { withDayAlone } from './times/day-alone.js';
import { withDaysBehindMonth } from './times/days-behind-month.js';
import { withDaysOfMonth } from './times/days-of-month.js';
import { withFollowing } from './times/following-time.js';
import { withLengthInFront } from './times/length-in-front.js';
import { withLengthKept } from './times/length-kept.js';
import { withMonthEnd } from './times/month-end.js';
import { withNoTime } from './times/no-time.js';
import { withOrdinalTime } from './times/ordinal-time.js';
import { withPushedBack } from './times/pushed-back.js';
import { withRampAcross } from './times/ramp-across.js';
import { withRampEnd } from './times/ramp-end.js';
import { withoutSeasonBeside } from './times/season-beside.js';
import { withTimeTaken } from './times/takes-time.js';
import { withTimeAndLength } from './times/time-and-length.js';
import { withTimeAsSubject } from './times/time-as-subject.js';
import { withUntilNext } from './times/until-next.js';
import { withWhileTime } from './times/while-time.js';

/** What puts in place what a question says otherwise, in the order in which one relies on the other. */
export const placing: readonly Step[] = [
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
