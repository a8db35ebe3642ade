/** What is out of the ordinary in a history, for the user to know. */
export interface Finding {
  readonly kind:
    | 'leading_zeros'
    | 'gap'
    | 'ended_early'
    | 'incomplete_bucket'
    | 'outlier'
    | 'level_shift'
    | 'constant'
    | 'short';
  /** The ordinal of the bucket that it is about, the first one where it is about several. */
  readonly bucket: number;
  /** How many buckets it is about. */
  readonly count: number;
  /** A sentence without the date, which the reader of the ordinal puts before it. */
  readonly text: string;
}
