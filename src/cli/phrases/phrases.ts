import type { Bucket } from '../../calendar/bucket.js';
import type { Cause } from '../../plan/pegging/held-up.js';

/**
 * What `ask` and `chat` say themselves, in one language. Names of KPIs, commands, scenarios and columns are the same in every language, and
 * come in as they are; figures come in as `number` writes them.
 */
export interface Phrases {
  /** A figure of a sentence from how tables write it: `1,486`, `99.5%`, `6.71M`. */
  readonly number: (figure: string) => string;
  readonly reading: ReadingPhrases;
  readonly answer: AnswerPhrases;
  readonly why: WhyPhrases;
  readonly prompt: PromptPhrases;
  readonly chat: ChatPhrases;
  readonly menu: MenuPhrases;
}

/** How a question was understood, or what was not. */
export interface ReadingPhrases {
  readonly understood: (words: readonly string[]) => string;
  readonly answeredBy: (command: string) => string;
  readonly notUsed: (words: readonly string[]) => string;
  readonly didYouMean: (choices: readonly string[]) => string;
  readonly askingModel: (model: string, host: string) => string;
  readonly modelReads: (model: string) => string;
  readonly noSuchCommand: string;
  readonly noSuchCommandNamed: (command: string) => string;
  readonly savesNothing: string;
  readonly wrote: (path: string) => string;
}

/** The answer to a question. */
export interface AnswerPhrases {
  /** The parts of a headline as one sentence. */
  readonly sentence: (parts: readonly string[]) => string;
  readonly stays: (kpi: string, value: string) => string;
  /** Less than is shown of a change, between values that are rounded apart. */
  readonly hardlyMoves: (kpi: string, from: string, to: string) => string;
  /** `by` is blank where it cannot be told. */
  readonly moves: (kpi: string, isUp: boolean, from: string, to: string, by: string) => string;
  /** Where what it was and what it is look alike, rounded. */
  readonly movesBy: (kpi: string, isUp: boolean, by: string, to: string) => string;
  readonly untold: (kpis: string) => string;
  /** A KPI of several scenarios, each with its value, and how many more there are. */
  readonly ranked: (kpi: string, isBestFirst: boolean, values: readonly string[], more: number) => string;
  readonly alike: (kpi: string, value: string) => string;
  readonly holdsIn: (expectation: string, holds: string, fails: string, futures: string) => string;
  /** Between which shares that would lie, were many more futures played. */
  readonly sureBetween: (low: string, high: string) => string;
  readonly onAverage: (kpi: string, mean: string, low: string, high: string) => string;
  /** Items that run out at some time, each with the share of the futures in which it does. */
  readonly atSomeTime: (items: readonly string[]) => string;
  readonly runsOut: (item: string, share: string) => string;
  readonly runShortNow: (items: number) => string;
  readonly shortFirst: (item: string, date: string) => string;
  readonly shortMost: (item: string, units: string, date: string) => string;
  readonly forecastOf: (item: string, units: string, from: string, to: string) => string;
  readonly forecastOfAll: (series: number, units: string, from: string, to: string) => string;
  readonly forecastMost: (item: string, units: string) => string;
  /** How far forecasts were off, and how far those that repeat the last season. */
  readonly offBy: (error: string, naive: string) => string;
  readonly runShort: (items: number) => string;
  readonly runShortInstead: (items: number, before: number) => string;
  readonly hitMost: (item: string, units: string, date: string) => string;
  readonly itemAt: (product: string, location: string) => string;
  readonly moved: (scenario: string) => string;
  /** Two causes, by their numbers. */
  readonly together: (first: number, second: number) => string;
  readonly binds: string;
  readonly whyOf: (title: string) => string;
  readonly wouldReach: (expectation: string) => string;
  readonly comesNearest: (expectation: string) => string;
  readonly zeroEverywhere: (kpis: string) => string;
  readonly holds: (expectation: string, value: string) => string;
  readonly fails: (expectation: string, missed: string) => string;
  readonly unmet: (scenario: string, expectation: string, missed: string) => string;
  readonly missed: (value: string, by: string) => string;
  readonly unknown: string;
}

/** What the relief of a reason is counted in. */
export type ReliefUnit = 'hours' | 'units' | `${Bucket}s`;

/** A reason why something is late, with the names and figures that it may speak of. */
export interface ReasonParts {
  /** The resource, lane or supplier that is held up; blank where it is none. */
  readonly source: string;
  /** What is waited for. */
  readonly input: string;
  /** The relief with its unit. */
  readonly amount: string;
  /** When it binds, as `within` says it. */
  readonly when: string;
}

/** Why something is late. */
export interface WhyPhrases {
  readonly late: (item: string, date: string, units: string) => string;
  readonly amount: (figure: string, unit: ReliefUnit, isOne: boolean) => string;
  readonly within: (from: string, to: string) => string;
  readonly reason: Readonly<Record<Cause | 'stock_life', (parts: ReasonParts) => string>>;
}

/** What to do with a reading. */
export interface PromptPhrases {
  readonly whatNow: string;
  readonly run: string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly nameOfScenario: string;
  readonly theScenario: string;
  readonly editedByHand: string;
}

/** A conversation. */
export interface ChatPhrases {
  readonly ask: string;
  readonly nothingToUndo: string;
  readonly noScenario: string;
  readonly noScenarioToSave: string;
  readonly nothingAsked: string;
  readonly noSuch: (command: string) => string;
  readonly help: readonly string[];
  readonly didYouMean: string;
  readonly noneOfThese: string;
}

/** Changes that can be put together from a menu. */
export type GuidedChange = 'demand' | 'closure' | 'hours' | 'overtime' | 'delay';

/** Menus, and the questions that are put together from them, in words that are understood. */
export interface MenuPhrases {
  readonly whatWouldYouLike: string;
  readonly change: string;
  readonly scenario: string;
  readonly short: MenuQuestion;
  readonly load: MenuQuestion;
  readonly all: MenuQuestion;
  readonly back: string;
  readonly whichScenario: string;
  readonly compare: (scenario: string) => string;
  readonly whatChanges: string;
  readonly whose: string;
  readonly howMuch: string;
  readonly when: string;
  readonly wholePlan: string;
  readonly changes: Readonly<Record<GuidedChange, MenuChange>>;
}

export interface MenuQuestion {
  readonly name: string;
  readonly question: string;
}

export interface MenuChange {
  readonly name: string;
  /** An amount to begin with; blank where there is none to ask for. */
  readonly amount: string;
  readonly question: (who: string, amount: string) => string;
}
