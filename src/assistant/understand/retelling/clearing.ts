import { withScenarioBeneath } from '../scenarios/scenario-beneath.js';
import { withAllNamed } from './frames/all-named.js';
import { withBetweenTwo } from './frames/between-two.js';
import { withoutFindingsTold } from './frames/findings-told.js';
import { withoutFrame } from './frames/frame.js';
import { withoutHoldingOut } from './frames/holding-out.js';
import { withoutNewCrew } from './frames/new-crew.js';
import { withoutOfTheTwo } from './frames/of-the-two.js';
import { withoutOrNot } from './frames/or-not.js';
import { withoutRelief } from './frames/relief.js';
import { withoutAsSupplier, withoutInstead } from './frames/said-of-itself.js';
import { withoutUpOrDown } from './frames/up-or-down.js';
import { withWhatItDoes } from './frames/what-it-does.js';
import { withWhatToExpect } from './frames/what-to-expect.js';
import { withoutForecastUse } from './goods/forecast-used.js';
import { withOnTime } from './goods/on-time.js';
import { withoutPiecesOf } from './goods/units-of.js';
import type { Step } from './step.js';
import { withoutFeasts } from './times/feast.js';
import { withoutIllnessEarly } from './times/illness-early.js';

/** What takes out of a question what frames it. */
export const clearing: readonly Step[] = [
  withoutPiecesOf,
  withBetweenTwo,
  withWhatItDoes,
  withWhatToExpect,
  withScenarioBeneath,
  withoutFeasts,
  withoutOrNot,
  withoutOfTheTwo,
  withAllNamed,
  withoutFindingsTold,
  withoutIllnessEarly,
  withoutFrame,
  withoutRelief,
  withoutNewCrew,
  withoutForecastUse,
  withoutUpOrDown,
  withoutHoldingOut,
  withOnTime,
  withoutAsSupplier,
  withoutInstead,
];
