import { type BadInput, complaintText } from '../complaint/complaint.js';
import { printable } from '../report/printable.js';

const shown = 20;

/** Complaints as printed: the first 20 in full, the rest counted. */
export function complaintLines({ complaints, more }: BadInput): string[] {
  const lines = complaints.slice(0, shown).map((complaint) => printable(complaintText(complaint)));
  const left = complaints.length - lines.length + more;
  return left > 0 ? [...lines, `… and ${left} more.`] : lines;
}
