import { settled } from '../analysis/evaluate.js';
import { WrongUsage } from '../complaint/complaint.js';
import { parseExpectation } from '../scenario/expectation.js';
import type { Expectation, StatedExpectation } from '../scenario/scenario.js';
import type { Session } from './session.js';
import { kpisNamed } from './shown-kpis.js';

/** What `--until` says: a KPI, a comparison, and the number that it comes to. */
export async function targetOf(session: Session, text: string): Promise<Expectation> {
  const target = parseExpectation(
    text,
    kpisNamed(session, []).map(({ name }) => name),
  );
  if (!('kpi' in target)) throw new WrongUsage(`--until ${text} ${target.problem} ${target.remedy}`);
  kpisNamed(session, [target.kpi]);
  const stated: StatedExpectation = { ...target, place: { file: '' } };
  const [expectation] = await settled(session.setting, [stated]);
  return expectation;
}
