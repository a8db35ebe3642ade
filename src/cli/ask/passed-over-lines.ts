import type { Reading } from '../../assistant/reading.js';
import { phrases } from '../phrases/index.js';

/** The words of a question that were passed over, in a line; nothing where there are none. */
export function passedOverLines({ passedOver = [], language }: Reading): readonly string[] {
  return passedOver.length > 0 ? [phrases[language].reading.notUsed(passedOver)] : [];
}
