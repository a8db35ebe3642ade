import type { Calendar } from '../calendar/calendar.js';
import type { ForecastSettings } from '../forecast/settings.js';
import type { PlanSettings } from '../plan/settings.js';
import type { Expression } from '../scenario/expression.js';
import type { ScenarioFile } from '../scenario/read-scenario.js';
import type { Setting } from '../scenario/resolve.js';
import type { StatedExpectation } from '../scenario/scenario.js';
import type { PackedDemand } from '../tables/packed-demand.js';
import type { Dataset } from '../tables/table.js';
import type { AssistantSettings } from './assistant-settings.js';
import type { DeclaredLever } from './declared-levers.js';
import type { Input } from './input.js';
import type { ScenarioText } from './scenario-text.js';

/** What flags say; they win over whatif.yaml, which wins over defaults. */
export interface ProjectFlags {
  readonly data?: string;
  readonly start?: string;
  readonly horizon?: number;
  readonly set: readonly string[];
  /** Scenarios beside those of the project's folder, which are not on disk. */
  readonly drafts?: readonly ScenarioText[] | undefined;
  /** Whether demand is read as its history alone, in few bytes a row. */
  readonly isPacked?: boolean;
}

/** A project as read and checked. */
export interface Project {
  readonly root: string;
  /** The folder of the scenario files, whether it is there or not. */
  readonly scenarioFolder: string;
  readonly dataset: Dataset;
  /** All demand, where the data set has only the rows that bring something new. */
  readonly packedDemand?: PackedDemand;
  readonly calendar: Calendar;
  readonly forecast: ForecastSettings;
  readonly plan: PlanSettings;
  readonly ownKpis: ReadonlyMap<string, Expression>;
  readonly expectations: readonly StatedExpectation[];
  readonly scenarios: ReadonlyMap<string, ScenarioFile>;
  readonly settings: readonly Setting[];
  /** What whatif.yaml says can be done to reach a target. */
  readonly levers: readonly DeclaredLever[];
  /** Absent where no language model is configured. */
  readonly assistant?: AssistantSettings;
  readonly notes: readonly string[];
  readonly inputs: readonly Input[];
}
