import { phrases } from '../phrases/index.js';
import { textOf } from '../phrases/saying.js';
import type { Reading, Unread } from '../reading.js';
import type { Vocabulary } from '../vocabulary.js';
import { type Unclear, unreadIn } from './changes/changed.js';
import { withAddedStop } from './clauses/added-stop.js';
import { withAllBut } from './clauses/all-but.js';
import { withoutAsBefore } from './clauses/as-before.js';
import { withAtMost } from './clauses/at-most.js';
import { withAtOnce } from './clauses/at-once.js';
import { withThatTime } from './clauses/at-that-time.js';
import { withBatchDue } from './clauses/batch-due.js';
import { withBothWages } from './clauses/both-wages.js';
import { withBoughtFirst } from './clauses/bought-first.js';
import { withCauseAsSubject } from './clauses/cause-as-subject.js';
import { withCauseInFront } from './clauses/cause-in-front.js';
import { withCleaning } from './clauses/cleaned.js';
import { withColonQuestion } from './clauses/colon-question.js';
import { withCountered } from './clauses/countered.js';
import { withDayAlone } from './clauses/day-alone.js';
import { withDaysAndPrice } from './clauses/days-and-price.js';
import { withDaysBehindMonth } from './clauses/days-behind-month.js';
import { withDaysOfMonth } from './clauses/days-of-month.js';
import { withDearerAgain } from './clauses/dearer-again.js';
import { withDeniedLevel } from './clauses/denied-level.js';
import { withDeniedOr } from './clauses/denied-or.js';
import { withEditedClosure } from './clauses/edited-closure.js';
import { withExceptInFront } from './clauses/except-behind.js';
import { withoutFeasts } from './clauses/feast.js';
import { withFollowing } from './clauses/following-time.js';
import { withForBoth } from './clauses/for-both.js';
import { withForecastMoved } from './clauses/forecast-moved.js';
import { withFormOf } from './clauses/form-of.js';
import { withoutFrame } from './clauses/frame.js';
import { withFullStops } from './clauses/full-stop.js';
import { withoutGoingOn } from './clauses/goes-on.js';
import { withHeads } from './clauses/headed.js';
import { withoutHeading } from './clauses/heading.js';
import { withHourPrice } from './clauses/hour-price.js';
import { withHowMuchOf } from './clauses/how-much-of.js';
import { withIfAgain } from './clauses/if-again.js';
import { withoutReplaced } from './clauses/in-place-of.js';
import { withLeaning } from './clauses/leaning.js';
import { withLeftOpen } from './clauses/left-open.js';
import { withLengthInFront } from './clauses/length-in-front.js';
import { withLengthKept } from './clauses/length-kept.js';
import { withMissing } from './clauses/missing.js';
import { withMonthEnd } from './clauses/month-end.js';
import { withoutExplained } from './clauses/namely.js';
import { withNeither } from './clauses/neither.js';
import { withNewSource } from './clauses/new-source.js';
import { withoutStop } from './clauses/no-stop.js';
import { withNotDelivered } from './clauses/not-delivered.js';
import { withOnTime } from './clauses/on-time.js';
import { withOnlyLeft } from './clauses/only-left.js';
import { withOrderWon } from './clauses/order-won.js';
import { withOrdinalTime } from './clauses/ordinal-time.js';
import { withOvertimePrice } from './clauses/overtime-price.js';
import { withOwnHours } from './clauses/own-hours.js';
import { withParallelLength } from './clauses/parallel-length.js';
import { withPerPiece } from './clauses/per-piece.js';
import { withPlusOfKpis } from './clauses/plus-kpi.js';
import { withPutIn } from './clauses/put-in.js';
import { withPutInstead } from './clauses/put-instead.js';
import { withRampEnd } from './clauses/ramp-end.js';
import { withReferences } from './clauses/reference.js';
import { withRegularHours } from './clauses/regular-hours.js';
import { withRelatives } from './clauses/relative.js';
import { withRespective } from './clauses/respectively.js';
import { withShiftOfHours } from './clauses/shift-of-hours.js';
import { withSoldOff } from './clauses/sold-off.js';
import { splitQuestion } from './clauses/split-question.js';
import { withStopLength } from './clauses/stop-length.js';
import { withTimeTaken } from './clauses/takes-time.js';
import { withTimeAndLength } from './clauses/time-and-length.js';
import { withoutNewProduct } from './clauses/to-new-product.js';
import { withoutToldTwice } from './clauses/told-twice.js';
import { withUnitsDelivered } from './clauses/units-delivered.js';
import { withoutUnitsOf } from './clauses/units-of.js';
import { withUntilNext } from './clauses/until-next.js';
import { withoutUpOrDown } from './clauses/up-or-down.js';
import { withWhileTime } from './clauses/while-time.js';
import { withoutWorked } from './clauses/worked.js';
import { questionKinds } from './kinds/index.js';
import { whatIfKind } from './kinds/what-if.js';
import type { Language } from './lexicon/sense.js';
import type { Mention } from './mentions/mention.js';
import { isUnknown, passedOver } from './mentions/passed-over.js';
import type { Recognised } from './recognised.js';
import { withoutPlaying } from './scenarios/playing.js';
import { nearNames } from './words/near-names.js';

type Step = (mentions: readonly Mention[]) => readonly Mention[];

/** What puts in place what a question says otherwise, in the order in which one relies on the other. */
const retelling: readonly Step[] = [
  withIfAgain,
  withCountered,
  withDaysBehindMonth,
  withParallelLength,
  withUntilNext,
  withLeftOpen,
  withFormOf,
  withOnlyLeft,
  withPlusOfKpis,
  withRelatives,
  withAllBut,
  withExceptInFront,
  withDeniedOr,
  withRampEnd,
  withMonthEnd,
  withoutStop,
  withNotDelivered,
  withoutNewProduct,
  withUnitsDelivered,
  withoutUnitsOf,
  withLengthInFront,
  withLengthKept,
  withOrdinalTime,
  withOwnHours,
  withRegularHours,
  withBoughtFirst,
  withForBoth,
  withOrderWon,
  withoutToldTwice,
  withBatchDue,
  withShiftOfHours,
  withDeniedLevel,
  withStopLength,
  withAddedStop,
  withDaysOfMonth,
  withEditedClosure,
  withRespective,
  withMissing,
  withSoldOff,
  withPerPiece,
  withPutIn,
  withDaysAndPrice,
  withTimeTaken,
  withTimeAndLength,
  withoutWorked,
  withoutGoingOn,
  withoutPlaying,
  withPutInstead,
  withOvertimePrice,
  withHourPrice,
  withBothWages,
  withNeither,
  withoutReplaced,
  withoutExplained,
  withCauseAsSubject,
  withCauseInFront,
  withAtOnce,
  withReferences,
  withThatTime,
  withDayAlone,
  withLeaning,
  withDearerAgain,
  withWhileTime,
  withFollowing,
  withoutAsBefore,
  withForecastMoved,
];

function passedThrough(mentions: readonly Mention[], steps: readonly Step[]): readonly Mention[] {
  return steps.reduce((before, step) => step(before), mentions);
}

/** What a question means by what was recognised in it. */
export function readingOf(
  question: string,
  { mentions: recognised, tokens, corrections }: Recognised,
  vocabulary: Vocabulary,
  language: Language,
): Reading {
  const { mentions: headless, heading } = withoutHeading(question, recognised, tokens);
  const parted = withFullStops(
    question,
    withHeads(question, withColonQuestion(question, headless, tokens), tokens),
    tokens,
  );
  const mentions = passedThrough(parted, [withNewSource, withCleaning, withAtMost, withHowMuchOf]);
  const title = titleOf(question);
  const unframed = passedThrough(mentions, [withoutFeasts, withoutFrame, withoutUpOrDown, withOnTime]);
  const said = passedThrough(unframed, retelling);
  const passed = passedOver(mentions, unframed);
  const without = [...(heading ? [heading] : []), ...passed];
  const unknown = mentions
    .filter((mention) => isUnknown(mention) && !passed.has(mention))
    .map((mention) => unknownWord(mention, vocabulary));
  const known = splitQuestion(said.filter((mention) => !isUnknown(mention)));
  const asked = { ...known, vocabulary, title, used: new Set<Mention>() };
  const kind = questionKinds.find((one) => one.isAsked(asked)) ?? whatIfKind;
  const { kind: name, command, drafts, words, unread } = kind.read(asked);
  const say = phrases[language];
  return {
    question,
    language,
    kind: name,
    drafts,
    command,
    words: [
      ...words.map((word) => textOf(word, say)),
      ...corrections.map(({ written, read }) => say.words.readAs(written, read)),
    ],
    unread: once([...unknown, ...unread].map((one) => unreadIn(say, one))),
    ...(without.length > 0 ? { passedOver: without.map(({ text }) => text) } : {}),
  };
}

/** What a scenario that a question makes is called. */
export function titleOf(question: string): string {
  return question.trim().replace(/\s*\?+$/, '');
}

function unknownWord({ text }: Mention, vocabulary: Vocabulary): Unclear {
  return { ...unknownProblem(text), choices: nearNames(text, vocabulary) };
}

export function unknownProblem(text: string): Unclear {
  return { text, problem: (say) => say.problem.unknownWord, choices: [] };
}

function once(unread: readonly Unread[]): readonly Unread[] {
  return unread.filter(
    ({ text, problem }, index) =>
      unread.findIndex((other) => other.text === text && other.problem === problem) === index,
  );
}
