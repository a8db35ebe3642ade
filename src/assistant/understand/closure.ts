import { isoText } from '../../calendar/bucket.js';
import type { Change } from './changed.js';
import { saidOf } from './mention.js';
import { isDenied } from './operation.js';
import { amountsOf, type Parts, take, use, useKinds } from './parts.js';
import { periodOf } from './period.js';
import { planSpan } from './span.js';
import { ambiguous } from './where.js';

/** The closing of resources, one row each; from the plan's start to its end where no time is said. */
export function closureOf(parts: Parts): Change | { readonly problem: string; readonly choices: readonly string[] } {
  const { vocabulary } = parts;
  if (isDenied(parts)) return { problem: 'leaves open whether it stops.', choices: [] };
  const rate = amountsOf(parts).find(({ amount }) => amount.per !== undefined || amount.isRate);
  if (rate !== undefined)
    return {
      problem: `says how often (${JSON.stringify(rate.text)}): a closure lasts from one day to another.`,
      choices: [],
    };
  const resources = take(parts, 'resource');
  if (resources.some(({ names }) => names[0] === ambiguous))
    return {
      problem: `may mean ${resources.map(({ value }) => value).join(' or ')}.`,
      choices: resources.map(({ value }) => value),
    };
  const sites = take(parts, 'site').map(({ value }) => value);
  const all = vocabulary.entities.filter(({ kind }) => kind === 'resource');
  const names = [
    ...resources.map(({ value }) => value),
    ...all.filter(({ group }) => group !== undefined && sites.includes(group)).map(({ value }) => value),
  ];
  const closed = names.length > 0 ? names : all.map(({ value }) => value);
  const plan = planSpan(vocabulary.calendar);
  const period = periodOf(parts);
  if (period !== undefined && 'problem' in period) return { problem: period.problem, choices: [] };
  if (period !== undefined && period.span.to <= plan.from)
    return { problem: 'lies before the plan begins, where a closure changes nothing.', choices: [] };
  const span = period?.span ?? { ...plan, unit: 'ever' as const };
  const from = isoText(Math.max(span.from, Number.isFinite(span.from) ? span.from : plan.from));
  const to = isoText((Number.isFinite(span.to) ? span.to : plan.to) - 24);
  const [cause] = parts.mentions.flatMap((mention) => saidOf(mention, 'cause'));
  // A move from one time to another is no closure, and stays unread.
  for (const action of ['stop', 'lose', 'unless', 'dismiss', 'lower', 'set']) use(parts, 'action', action);
  for (const sense of ['cause', 'prep', 'scope']) use(parts, sense);
  useKinds(parts, ['resource', 'site']);
  use(parts, 'quantity', 'production');
  const rows = closed.map((resource) => ({ resource, from, to, ...(cause === undefined ? {} : { cause }) }));
  const assumed =
    period?.assumption ?? (period === undefined ? 'for the whole plan, since no time is said' : undefined);
  return {
    overrides: [{ table: 'closures', insert: rows.length === 1 ? rows[0] : rows }],
    words: `${closed.join(', ')} closed from ${from} to ${to}${assumed === undefined ? '' : ` (${assumed})`}`,
  };
}
