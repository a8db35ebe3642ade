/** The parts of a morning note, in their order. */
export type Section = 'data' | 'result' | 'short' | 'forecast' | 'resource' | 'lever';

/** One thing that a morning note says, with its number. */
export interface BriefLine {
  readonly section: Section;
  readonly item: string;
  /** The bucket that it is about; blank where it is about all of them. */
  readonly date: string;
  readonly measure: string;
  readonly unit: string;
  /** NaN where it is not known, or not there any more. */
  readonly value: number;
  /** At the last run, or as forecast then; NaN where there was none. */
  readonly before: number;
  readonly note: string;
}
