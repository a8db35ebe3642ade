/** Where something was written: a file as the user knows it, and within it a line and a position, both from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly position?: number;
}

/**
 * One thing that is wrong with what the user wrote: where, under which name (a column, a key, a flag), the value found,
 * what is wrong with it, and what would put it right. The last two are sentences.
 */
export interface Complaint {
  readonly place: Place;
  readonly name?: string;
  readonly found?: string;
  readonly problem: string;
  readonly remedy?: string;
}

/** Complaints gathered over a whole run, thrown once. The shell prints them and ends with exit code 3. */
export class BadInput extends Error {
  readonly complaints: readonly Complaint[];
  /** Complaints beyond those listed. */
  readonly more: number;

  constructor(complaints: readonly Complaint[], more = 0) {
    super(complaints.map(complaintText).join('\n'));
    this.name = 'BadInput';
    this.complaints = complaints;
    this.more = more;
  }
}

/** A use of flags and arguments that cannot be meant; the shell ends with exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** `data/routings.csv:14:3  units_per_hour  "12,5"  is not a number. Set csv.decimal: "," in whatif.yaml.` */
export function complaintText({ place, name, found, problem, remedy }: Complaint): string {
  const parts = [
    placeText(place),
    name,
    found === undefined ? undefined : quoted(found),
    remedy ? `${problem} ${remedy}` : problem,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('  ');
}

export function placeText({ file, line, position }: Place): string {
  return [file, line, position].filter((part) => part !== undefined).join(':');
}

const longestShown = 60;

function quoted(value: string): string {
  const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return JSON.stringify(shown);
}
