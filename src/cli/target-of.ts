import { settled } from '../analysis/evaluate.js';
import { isFromBaseline } from '../analysis/settle.js';
import { WrongUsage } from '../complaint/complaint.js';
import { numberText } from '../report/number-text.js';
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
  const stated: StatedExpectation = { ...target, place: { file: '' } };
  const [expectation] = await settled(session.setting, [stated]);
  return isFromBaseline(stated) ? { ...expectation, written: withNumber(session, expectation) } : expectation;
}

/** `fill_rate >= baseline - 2% (97.6%)` */
function withNumber(session: Session, { kpi, written, target }: Expectation): string {
  return `${written} (${numberText(target, kpisNamed(session, [kpi])[0].unit)})`;
}
