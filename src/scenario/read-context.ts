import type { Calendar } from '../calendar/calendar.js';
import type { Complaint } from '../complaint/complaint.js';
import type { Compile } from './expression.js';

/** What reading a scenario file looks at, and where it puts what is wrong. */
export interface ReadContext {
  readonly calendar: Calendar;
  readonly compile: Compile;
  /** Names that expectations may be about. */
  readonly kpis: readonly string[];
  readonly complaints: Complaint[];
}
