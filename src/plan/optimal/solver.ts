import type { Highs, Model } from 'highs';

/** The HiGHS solver, loaded: handed to whatever solves, so that nothing below waits. */
export type Solver = Highs;

/** What the package gives at run time; its types speak of its other form. */
interface LoadedPackage {
  readonly default: typeof import('highs').default;
}

let loading: Promise<Solver> | undefined;

/** Loads HiGHS (WebAssembly, some 50 ms), the first time that it is needed; afterwards the same one is given. */
export function loadSolver(): Promise<Solver> {
  loading ??= import('highs').then((loaded: unknown) => (loaded as LoadedPackage).default());
  return loading;
}

/** Runs a model. A basis that has become singular by changed coefficients ends a run at once; without it the run is made again. */
export function statusOfRun(model: Model): number {
  try {
    return model.run().modelStatus;
  } catch {
    model.clearSolver();
    return model.run().modelStatus;
  }
}
