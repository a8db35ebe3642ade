/** One key of whatif.yaml: the declaration from which reading, checking, docs and the JSON Schema are made. */
export interface SettingDeclaration {
  /** `calendar.bucket`: a section and a key, or a key alone. */
  readonly path: string;
  readonly type: 'text' | 'choice' | 'integer' | 'number' | 'shares' | 'texts' | 'names' | 'names by table' | 'levers';
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** In words where it is found and not fixed. */
  readonly default: string;
  readonly description: string;
}

export type SettingValue =
  | string
  | number
  | readonly number[]
  | readonly string[]
  | ReadonlyMap<string, string>
  | ReadonlyMap<string, ReadonlyMap<string, string>>;
