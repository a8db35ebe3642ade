import { knownScenario, type Vocabulary, vocabularyOf } from '../../assistant/vocabulary.js';
import type { Session } from '../session.js';
import { kpisNamed } from '../shown-kpis.js';

/** What questions about an opened project may speak of. */
export function vocabularyIn(session: Session): Vocabulary {
  const { dataset, calendar, scenarios } = session.project;
  const known = [...scenarios.values()].map(knownScenario);
  return vocabularyOf(dataset, calendar, known, kpisNamed(session, []));
}
