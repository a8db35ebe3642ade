/** Words that make of what is said a step in a conversation, in small letters without accents; each may be several words. */
export interface FollowUpWords extends AskedWords, BrokenDownWords, RemarkWords, TakenWords {
  /** Said in front of what is meant, a comma behind it or not: `ok`, `hmm`. */
  readonly asides: readonly string[];
  /** The same, where a comma stands behind it: `no, …`. */
  readonly asidesWithComma: readonly string[];
  /** Said behind it: `after all`. */
  readonly endings: readonly string[];
  /** What sets the scenario that stands beside another one, wherever it stands. */
  readonly comparing: readonly string[];
  /** Of those what says that it is what stands that is set beside the other. */
  readonly comparingWith: readonly string[];
  /** What asks whether the last change helped, and nothing else. */
  readonly helping: readonly string[];
  /** What asks the last question once more, of what stands now. */
  readonly again: readonly string[];
  /** What asks which changes stand. */
  readonly showing: readonly string[];
  /** What joins a scenario of the project to the one that stands, wherever it stands. */
  readonly combining: readonly string[];
  /** What names both the thing that was meant first and the one that took its place. */
  readonly bothOfThem: readonly string[];
  /** The time behind the one that was spoken of: as long as that, or a week, a month or a quarter. */
  readonly followingOne: readonly string[];
  readonly followingUnit: Readonly<Record<'week' | 'month' | 'quarter', readonly string[]>>;
  /** All there is, and nothing else. */
  readonly wholeOfIt: readonly string[];
  /** In every market, and nothing else. */
  readonly everywhere: readonly string[];
  /** What points at the one of several that was named last. */
  readonly thatOne: readonly string[];
  /** What sets what stands beside the plan as it is, and nothing else. */
  readonly besideAsIs: readonly string[];
  /** In front of, or behind, what is said of all changes that stand. */
  readonly allOfIt: readonly string[];
  /** In front of how the results are to be shown: `show it` by family. */
  readonly showIt: readonly string[];
  /** What makes one scenario of those that were compared. */
  readonly together: readonly string[];
  /** What gives each of two changes to whom the other one was. */
  readonly otherWay: readonly string[];
  /** In front of those of a kind that were not spoken of. */
  readonly others: readonly string[];
  /** In front of one more change, saying nothing of it. */
  readonly joining: readonly string[];
  /** In front of one more change. */
  readonly adding: readonly string[];
  /** In front of whom else a change is to be for. */
  readonly extending: readonly string[];
  /** In front of what the same changes by at a later time. */
  readonly afterwards: readonly string[];
  /** In front of how much something changes. */
  readonly by: string;
  /** Takes so much of what was sought. */
  readonly taking: readonly string[];
  /** The same question, of something else. */
  readonly same: readonly string[];
  readonly demand: string;
  /** Asks to compare them all. */
  readonly everyScenario: string;
  /** Joins a change to the sentence before. */
  readonly and: string;
  /** The last of the changes. */
  readonly last: readonly string[];
  /** What says that something is meant otherwise than it was taken. */
  readonly meaning: readonly string[];
  /** What says that it costs so much to ship. */
  readonly freight: string;
  /** A line that stands still, said as a question would, and when it does. */
  readonly closed: (line: string, when: string) => string;
  readonly atPlace: (place: string) => string;
  readonly onLine: (line: string) => string;
  readonly onLane: (from: string, to: string) => string;
  readonly ofMonth: (month: string) => string;
  readonly forDays: (days: number) => string;
  readonly fromDay: (day: string) => string;
  readonly toDay: (day: string) => string;
  /** From one time to another, or in one; the last may be open. */
  readonly during: (from: string, to: string) => string;
  /** Behind another month, what says that a stop is on the same days of it. */
  readonly sameDays: readonly string[];
  /** In front of a name to save under, or of how much something is. */
  readonly calling: readonly string[];
  /** Behind, or in front of, one more that what was told is of as well; and the plain word for it. */
  readonly sameForThem: readonly string[];
  readonly sameAlsoFor: readonly string[];
  readonly tooAsWell: string;
  /** In front of the one that was meant, and the plain word for it, behind it. */
  readonly wrongOne: readonly string[];
  readonly insteadOfIt: string;
  /** As long as what was told holds, and the plain word for it. */
  readonly whileItLasts: readonly string[];
  readonly duringThat: string;
  /** At the price that was told. */
  readonly atThatPrice: readonly string[];
  /** What takes the last change out again, and nothing else. */
  readonly takingItOut: readonly string[];
  /** In front of a limit that is no more, and what a limit is called. */
  readonly lifting: readonly string[];
  readonly limits: readonly string[];
  /** Behind one more scenario that is compared with those that were. */
  readonly besideThem: readonly string[];
  /** What is no name to save under. */
  readonly pronouns: readonly string[];
}

/** Words that take changes away, keep some alone, or put back what was. */
export interface TakenWords {
  /** In front of what is taken away: `leave out`. */
  readonly leaving: readonly string[];
  /** Of those the words that can be said of nothing else. */
  readonly without: readonly string[];
  /** Behind whom a change is not for, as they keep what it takes from the others, and whether that is what they had. */
  readonly keepingIt: readonly string[];
  readonly keepingOwn: readonly string[];
  /** In front of what was told before and is given up; of what was not told they say nothing. */
  readonly lettingGo: readonly string[];
  /** What a turn begins with that takes something out and tells something else. */
  readonly takingOut: readonly string[];
  /** In front of, or behind, what is told in the place of what was taken out. */
  readonly preferring: readonly string[];
  /** In front of what is told in the place of what was just taken back. */
  readonly inPlaceOfUndone: readonly string[];
  /** What does away with a stop of the plan that was moved. */
  readonly orCancelled: readonly string[];
  /** Around what is taken away: `leave … alone`. */
  readonly leavingAround: readonly (readonly [string, string])[];
  /** In front of what is meant, and more. */
  readonly notOnly: readonly string[];
  /** Around a parameter that is as the project's file has it again: `put … back to where it was`. */
  readonly puttingBack: readonly (readonly [string, string])[];
  /** Said around what is taken away, of a part of what stands: `the cost part`. */
  readonly parts: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** In front of what alone is kept. */
  readonly keeping: readonly string[];
  /** In front of what goes on where all of its kind ends: `we keep`. */
  readonly goingOn: readonly string[];
  /** In front of steps back, and what may stand behind it. */
  /** Behind what is said of the others: in front of what stays as it is. */
  readonly keepingToo: readonly string[];
  readonly undoing: readonly string[];
  /** Behind what was taken back: what takes it up again. */
  readonly redoing: readonly string[];
  /** Around the word by which a step is meant that it was said in: `the week` thing. */
  readonly undoneWord: readonly (readonly [string, string])[];
  readonly ofSteps: readonly string[];
  /** Of those what puts back what was taken away last, whatever was asked since. */
  readonly puttingThemBack: readonly string[];
}

/** Words beside a new amount, length or time, and in front of it. */
export interface RemarkWords {
  /** What opens a remark that says why, some words behind it: `to be` safe. */
  readonly remarks: readonly string[];
  /** Remarks that are whole: `just in case`. */
  readonly wholeRemarks: readonly string[];
  /** Where it is, at the end of a remark. */
  readonly there: readonly string[];
  /** In front of the new amount or length of what stands: `say it is`. */
  readonly restating: readonly string[];
  /** What stands behind a remark and in front of whom it is said of: `25% is enough for …`. */
  readonly forWhom: string;
  /** What a turn may begin with that says from when on, and what it is said behind. */
  readonly notBefore: readonly string[];
  readonly but: string;
}

/** Words of turns that begin anew, that ask of what stands, and that take up or save it. */
export interface AskedWords {
  /** What begins anew, and what may join to it what is told of the new scenario. */
  readonly anew: readonly string[];
  readonly anewJoining: readonly string[];
  /** What gives up what stands, where a new scenario is told behind it: `scrap it. What if …?` */
  readonly givingUp: readonly string[];
  /** What sets the scenario that stands against the plan as it is, where that is named. */
  readonly besidePlan: readonly string[];
  readonly it: string;
  /** Behind what is supposed, what asks how much is needed then. */
  readonly howMuchThen: readonly string[];
  /** In front of what is supposed, behind what was sought. */
  readonly supposingWith: readonly string[];
  /** What seeks the least or the most of what was changed last, without naming it. */
  readonly soughtUnnamed: readonly string[];
  /** Of what is sought, that it comes on top. */
  readonly furtherSought: readonly string[];
  /** What a question begins with whether something is so, and one of what would make it so. */
  readonly asksWhether: readonly string[];
  readonly asksAdvice: readonly string[];
  /** What asks of a bound whether it is kept, wherever it stands. */
  readonly holding: readonly string[];
  /** Behind a percentage, of which KPI it is. */
  readonly ofKpi: (kpi: string) => string;
  /** The last risk, of less than so many percent. */
  readonly belowBound: (percent: number) => string;
  /** Of those that were spoken of. */
  readonly ofThem: readonly string[];
  /** What asks which products something makes late, and the same as a question by itself says it. */
  readonly makingLate: readonly string[];
  readonly whichLate: string;
  /** Of what stands, whether one can do with it where something is supposed: `live with it`. */
  readonly coping: readonly string[];
  /** The changes that stand, what asks how much each does, and that it is the one that does most. */
  readonly ofChanges: readonly string[];
  readonly mattering: readonly string[];
  readonly most: readonly string[];
  readonly costing: readonly string[];
  /** What asks for advice, and nothing else. */
  readonly whatHelps: readonly string[];
  /** The same as a question by itself begins with it. */
  readonly askingAdvice: string;
  /** What asks how sure the result is, and the same as a question by itself says it, of a scenario and of a forecast. */
  readonly howSure: readonly string[];
  readonly whatRisk: string;
  readonly whatAccuracy: string;
  /** By so much more, or less. */
  readonly moved: Readonly<Record<'raise' | 'lower', string>>;
  /** What says on which side of its forecast demand is, and is said of other things otherwise. */
  readonly besideForecast: Readonly<Record<'raise' | 'lower', readonly string[]>>;
  /** What says of the forecast itself on which side of it demand comes out. */
  readonly ofForecast: Readonly<Record<'raise' | 'lower', readonly string[]>>;
  /** One of those that were compared. */
  readonly whichOne: readonly string[];
  /** The second of two, and the first of them. */
  readonly latter: readonly string[];
  readonly former: readonly string[];
  /** What saves the scenario, with the name that it is saved under behind it. */
  readonly saving: RegExp;
  /** What joins to the name to save under what is to be done then. */
  readonly behindName: RegExp;
  /** Takes up one of the scenarios that were compared, by its place: `the first`, `the last`. */
  readonly picking: readonly string[];
  /** What may stand between the place and what else is said of it. */
  readonly pickJoining: readonly string[];
}

/** Words that ask of each family, market, month or line of what stands, and of the hours that it saves. */
export interface BrokenDownWords {
  /** What asks for what is short of each family, market or month, and by which KPI it is shown. */
  readonly brokenDown: readonly { readonly said: readonly string[]; readonly kpi: string; readonly by: string }[];
  /** Behind lines, what asks whether they have the hours. */
  readonly linesCoping: readonly string[];
  /** What asks how many hours shorter changeovers save. */
  readonly hoursSaved: readonly string[];
}
