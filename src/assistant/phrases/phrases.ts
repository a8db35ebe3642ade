import type { Bucket } from '../../calendar/bucket.js';
import type { LeverName, LeverUnit } from '../understand/changes/lever.js';

/**
 * Everything that a reader of questions says, in one language. What is no sentence of its own takes values and gives a text that holds each
 * of them; names, dates and words of the question stay as they are written.
 */
export interface Phrases {
  readonly lever: Readonly<Record<LeverName, string>>;
  readonly unit: Readonly<Record<LeverUnit, string>>;
  readonly words: Words;
  readonly problem: Problems;
  readonly choice: Choices;
}

/** How a question was understood: parts of a sentence, without its stop. */
export interface Words {
  /** A lever of some rows: `demand of insulin, DE`; the lever alone where no rows are named. */
  readonly of: (lever: string, rows: string) => string;
  /** Values of a column that rows are chosen by; the first of many. */
  readonly listed: (values: readonly string[]) => string;
  readonly times: (factor: number) => string;
  readonly setTo: (value: number) => string;
  readonly setToShare: (percent: number) => string;
  /** Set to an amount as the question writes it. */
  readonly setToText: (text: string) => string;
  readonly added: (value: number, unit: string) => string;
  readonly addedPoints: (points: number) => string;
  readonly overWholePlan: string;
  /** `a week`. */
  readonly each: (bucket: Bucket) => string;
  readonly fromPlanStart: string;
  readonly fromFirstMonday: string;
  readonly forWholePlan: string;
  readonly inTime: (what: string, duration: string, isLater: boolean) => string;
  readonly addedHours: (hours: number, bucket: Bucket) => string;
  /** So much of the hours of lines, which another makes what its routings allow in. */
  readonly takesOver: (percent: number, lines: string) => string;
  readonly asRouted: string;
  /** What a shift was taken as; `daysAWeek` is absent where the question says how often. */
  readonly shiftTaken: (hours: number, daysAWeek: number | undefined) => string;
  readonly ramp: (what: string, from: number, to: number, during: string) => string;
  readonly rampStays: string;
  readonly rampEnds: string;
  readonly closed: (resources: string, from: string, to: string) => string;
  /** A closure that stands in the table; `cause` is blank where none is written. */
  readonly closureOf: (cause: string, resource: string, from: string, to: string) => string;
  readonly lasts: (duration: string) => string;
  readonly longerBy: (duration: string, isLonger: boolean) => string;
  readonly cancelled: string;
  readonly fromDay: (day: string) => string;
  readonly toDay: (day: string) => string;
  /** A changeover from one product or family to another. */
  readonly fromTo: (from: string, to: string) => string;
  readonly choice: (supplier: string, rank: number, components: string) => string;
  readonly addsUpTo: (value: number) => string;
  /** What stands between notes. */
  readonly between: string;
  readonly closedDays: (count: number) => string;
  readonly hoursLeft: (often: string, percent: string) => string;
  readonly carriesNothing: (lanes: string) => string;
  readonly suppliesNothing: (suppliers: string) => string;
  /** By which of its days a supplier's or a lane's row is in a period. */
  readonly byOrder: string;
  readonly byDeparture: string;
  readonly takesNoOrders: (suppliers: string) => string;
  /** Goods and lines that no longer go together. */
  /** Products that lines make as well, and the amounts of it as they were said. */
  readonly newSupplier: (supplier: string, component: string, amounts: readonly string[]) => string;
  readonly madeAlso: (products: string, lines: string, amounts: readonly string[]) => string;
  readonly onlyAt: (things: string, places: string) => string;
  readonly notMade: (rows: string) => string;
  readonly scenario: (name: string) => string;
  /** A scenario that is meant where no time is said. */
  readonly scenarioUntimed: (name: string) => string;
  readonly ofScenario: (title: string) => string;
  readonly soughtInstead: (rows: string) => string;
  readonly soughtOnTop: (rows: string) => string;
  readonly readAs: (written: string, read: string) => string;
  readonly whetherHolds: (expectation: string) => string;
  readonly againstBaseline: (scenarios: string) => string;
  readonly everyScenario: string;
  /** `by month` of a plan of weeks. */
  readonly byOwnBucket: (own: Bucket, said: Bucket) => string;
  readonly kpisOf: (kpis: string, scenarios: string) => string;
  readonly swept: (parameter: string, from: number, to: number, step: number) => string;
  readonly sweptOver: (parameter: string, values: readonly number[]) => string;
  readonly soughtParameter: (parameter: string, expectation: string) => string;
  readonly soughtLevel: (what: string, expectation: string) => string;
  readonly soughtChange: (what: string, isDown: boolean, expectation: string) => string;
  /** How long lines may stand still, in buckets of the plan. */
  readonly soughtStop: (lines: string, bucket: Bucket, expectation: string) => string;
  readonly whyLate: (item: string) => string;
  /** What runs short, of so much of the plan; all of it where that is blank. */
  readonly runsShort: (part: string) => string;
  /** What stands before the answer to a question about a later time. */
  readonly madeOf: (kpi: string) => string;
  readonly forecast: (series: readonly string[]) => string;
  readonly accuracy: (series: readonly string[]) => string;
  readonly forecastModels: (series: string) => string;
  readonly triedOnEnd: (past: string) => string;
  readonly allShown: (count: string) => string;
  readonly load: string;
  readonly plan: string;
  readonly warnings: string;
  readonly tables: string;
  /** What is asked to be seen, which no plan is needed for. */
  readonly standsIn: (table: string) => string;
  readonly check: string;
  readonly futures: string;
  /** Which range of a KPI is shown, whatever share was asked for. */
  readonly rangeOfFutures: string;
  /** Products, or the part of the plan that is asked about; empty for all. */
  readonly runsOutInFutures: (part: string) => string;
  readonly probability: (expectation: string) => string;
  readonly surviving: (nodes: string) => string;
  readonly survivingEach: string;
  readonly sequence: (resource: string) => string;
  readonly leversFor: (expectation: string) => string;
  readonly leversForTarget: string;
  readonly mattersMost: string;
  /** How far columns move what is asked about. */
  readonly movedBy: (columns: string) => string;
}

/** What is not clear of words of a question: the rest of a sentence of which they are the subject. */
export interface Problems {
  readonly notUnderstood: string;
  readonly unknownWord: string;
  readonly notClearToModel: string;
  /** A change of a whole table, behind names that it may be said of as well. */
  readonly newSupplier: string;
  readonly unnamedSupplier: string;
  /** A target of a family or a product alone. */
  readonly kpiOfFamily: (kpi: string) => string;
  readonly noSpeed: string;
  readonly madeAlready: (product: string, line: string) => string;
  readonly ofNamedOrAll: (lever: string, names: readonly string[]) => string;
  readonly mayMean: (meanings: readonly string[]) => string;
  readonly componentOrProducts: (component: string) => string;
  /** `a Spanish hospital orders 20% less`: one of those who buy there. */
  readonly oneCustomer: (word: string) => string;
  readonly leavesOpen: (word: string) => string;
  readonly inSum: (word: string) => string;
  readonly leavesOpenWhether: string;
  readonly timeOrAlways: (time: string) => string;
  readonly plannedStop: string;
  readonly leavesOpenStop: string;
  readonly noChange: string;
  readonly noHappening: string;
  readonly riskOfWhat: string;
  readonly noAmount: string;
  readonly noDuration: string;
  readonly customsOf: string;
  readonly bothWays: string;
  readonly noPrice: (lever: string) => string;
  readonly manyAmounts: string;
  readonly stopsAnd: (amount: string) => string;
  readonly amountTwice: string;
  readonly range: (amount: string) => string;
  readonly growth: (amount: string) => string;
  readonly otherWay: (amount: string) => string;
  readonly moreOrLess: string;
  readonly amountMoreOrLess: (amount: string) => string;
  readonly amountOrTarget: (amount: string) => string;
  readonly noPoints: (lever: string) => string;
  readonly otherUnit: (lever: string, unit: string, amount: string) => string;
  readonly notWhole: (amount: string, bucket: Bucket) => string;
  readonly gradualUntimed: (table: string, lever: string) => string;
  readonly gradualShare: string;
  readonly rangeOfWhat: (first: number, last: number) => string;
  /** `said` is what the question says of when, absent where it says only how long. */
  readonly untimed: (said: string | undefined, lever: string, table: string) => string;
  readonly stopsOrLess: string;
  readonly changeoversUntimed: string;
  readonly noSuchChangeover: string;
  readonly noSuchClosure: string;
  readonly manyClosures: string;
  readonly onlyThere: (places: string) => string;
  readonly nothingLeft: string;
  readonly noSuchDelivery: string;
  readonly manyDeliveries: string;
  readonly oneDelivery: string;
  readonly nothingComes: string;
  readonly noSharedComponent: (supplier: string) => string;
  readonly preferenceAlone: string;
  readonly atMost: (amount: string) => string;
  readonly moreInPlace: string;
  readonly moreInTotal: (amount: string, unit: string) => string;
  readonly noRank: string;
  readonly howOften: (amount: string) => string;
  readonly noSuchDay: string;
  readonly noSuchRows: string;
  readonly perBucketOrAll: string;
  readonly lastsTwice: string;
  readonly unclearWhen: (time: string, before: string | undefined) => string;
  readonly manyTimes: string;
  readonly lastsUntil: string;
  readonly behindPlan: string;
  readonly beforePlan: string;
  readonly closedBeforePlan: string;
  readonly endsFirst: string;
  readonly planDecides: string;
  readonly newProduct: string;
  readonly movesWork: string;
  readonly timeOfWhich: string;
  readonly changedTwice: string;
  readonly noTarget: string;
  readonly noTargetToSeek: string;
  readonly lengthOfStop: string;
  readonly targetOfPart: string;
  /** Why what is sought cannot be told, with the problem of the change itself. */
  readonly soughtUnclear: (problem: string) => string;
  readonly noSweep: string;
  readonly forecastOfChange: string;
  readonly secondQuestion: string;
  readonly oneSeries: string;
  readonly noProduct: string;
  readonly manyProducts: string;
  readonly manyDates: string;
  readonly noLine: string;
  readonly saysNothing: string;
  readonly shareOfChange: string;
  readonly stopOrWork: string;
  readonly onTopOrInstead: string;
  readonly notOfLastChange: string;
  readonly nothingOfLastChange: string;
  readonly followsNoChange: string;
  readonly noNameToSave: string;
}

/** The nearest readings, in words that a question of the language may hold. */
export interface Choices {
  readonly demand: string;
  readonly hours: string;
  readonly capacity: string;
  readonly speed: string;
  readonly closed: string;
  readonly price: string;
  readonly cost: string;
  readonly leadTime: string;
  readonly byTwoWeeks: string;
  readonly priority: (rank: number) => string;
  readonly byShare: (percent: number) => string;
  readonly changesByShare: (percent: number, isDown: boolean) => string;
  readonly percent: (percent: number) => string;
  readonly more: (amount: string) => string;
  readonly less: (amount: string) => string;
  readonly to: (amount: string) => string;
  readonly ofAll: (lever: string) => string;
  readonly without: (said: string | undefined) => string;
  readonly bankrupt: (supplier: string) => string;
  readonly deliversLate: (supplier: string) => string;
  readonly deliversHalf: (supplier: string) => string;
  readonly losesHours: (line: string, percent: number) => string;
  readonly stops: (line: string) => string;
  readonly timeFirst: (time: string) => string;
  readonly atThatTime: (text: string, time: string) => string;
  readonly timeEach: string;
  readonly changeAlone: string;
  readonly withTarget: string;
  readonly wholePlan: string;
  readonly sweep: string;
  readonly moreDemand: string;
  readonly whatRunsShort: string;
  readonly compareAll: string;
  readonly makeIt: (percent: number) => string;
  readonly insteadOn: (line: string) => string;
  readonly takesOverAll: (line: string) => string;
  readonly makeItBe: (amount: string) => string;
  readonly onlyFor: string;
}
