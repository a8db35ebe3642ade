import type { Network } from '../network.js';
import { lineChangeovers } from '../sequence/line-changeovers.js';
import { addChangeovers } from './changeover-rows.js';
import {
  addMoves,
  addOvertime,
  addPurchases,
  addShortages,
  addStock,
  type Buying,
  type Decisions,
  type Frame,
  type Moves,
} from './columns.js';
import { type LinearProgramme, ModelBuilder } from './model-builder.js';
import { mostWanted } from './most-wanted.js';
import { addProduction, type Production } from './production.js';
import { addRows, type Rows } from './rows.js';
import { secondaryOf } from './secondary.js';
import { addServingDetail } from './serving-detail.js';
import { addSetupCuts } from './setup-cuts.js';

/** The programme of a network, and which of its rows and columns stand for what. */
export interface Formulation {
  readonly network: Network;
  readonly programme: LinearProgramme;
  readonly rows: Rows;
  /** Money by which the solver's objective is divided. */
  readonly scale: number;
  readonly production: Production;
  readonly buying: Buying;
  readonly moved: Moves;
  readonly backlog: Decisions;
  readonly lost: Decisions;
  readonly expired: Decisions;
  /** The most of an item that is ever wanted. */
  readonly most: (item: number) => number;
  readonly hasChangeovers: boolean;
  /** Rows that follow from the others where set-ups are whole. */
  readonly setupCuts: readonly number[];
}

/**
 * Writes down everything that a network asks of its plan as one linear or mixed-integer programme; `docs/plan.md` has the
 * mathematics. `detailed` has a tighter and larger
 * relaxation: for bounds, not for plans; `linear` leaves out set-ups, lots and changeovers.
 */
export function formulate(network: Network, form: 'whole' | 'detailed' | 'linear' = 'whole'): Formulation {
  const builder = new ModelBuilder();
  const rows = addRows(network, builder);
  const wanted = mostWanted(network);
  const secondary = secondaryOf(network);
  const frame: Frame = {
    network,
    builder,
    rows,
    secondary,
    most: (item) => wanted[item],
    whole: form !== 'linear',
    changeovers: lineChangeovers(network),
  };
  const production = addProduction(frame);
  if (frame.whole) addChangeovers(frame, production);
  const buying = addPurchases(frame);
  const moved = addMoves(frame);
  addOvertime(frame);
  const { backlog, lost } = addShortages(frame);
  const { expired, first } = addStock(frame);
  const setupCuts = addSetupCuts(frame, production, backlog, first);
  if (form === 'detailed') addServingDetail(frame, production, backlog, first);
  return {
    network,
    programme: builder.build(),
    rows,
    scale: secondary.scale,
    production,
    buying,
    most: frame.most,
    hasChangeovers: frame.changeovers.widest > 0,
    moved,
    backlog,
    lost,
    expired,
    setupCuts,
  };
}
