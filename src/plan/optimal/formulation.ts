import type { Network } from '../network.js';
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
  /** Rows that follow from the others where set-ups are whole. */
  readonly setupCuts: readonly number[];
}

/**
 * Writes down everything that a network asks of its plan as one linear or mixed-integer programme; `docs/plan.md` has the
 * mathematics. With `detailed` its relaxation is tighter and larger: for bounds, not for plans.
 */
export function formulate(network: Network, detailed = false): Formulation {
  const builder = new ModelBuilder();
  const rows = addRows(network, builder);
  const wanted = mostWanted(network);
  const secondary = secondaryOf(network);
  const frame: Frame = { network, builder, rows, secondary, most: (item) => wanted[item] };
  const production = addProduction(frame);
  const buying = addPurchases(frame);
  const moved = addMoves(frame);
  addOvertime(frame);
  const { backlog, lost } = addShortages(frame);
  const { expired, first } = addStock(frame);
  const setupCuts = addSetupCuts(frame, production, backlog, first);
  if (detailed) addServingDetail(frame, production, backlog, first);
  return {
    network,
    programme: builder.build(),
    rows,
    scale: secondary.scale,
    production,
    buying,
    moved,
    backlog,
    lost,
    expired,
    setupCuts,
  };
}
