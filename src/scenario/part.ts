/** A KPI of a part of the plan, as it is named: `fill_rate[family=vaccine, location=DE|FR, during=2026-Q2]`. */
export interface KpiPart {
  readonly kpi: string;
  /** By what is told apart, the names that count; all of it where a key is not there. A name may have * in it. */
  readonly where: ReadonlyMap<string, readonly string[]>;
}

const named = /^([a-z_][\w.]*)\[([^[\]]*)\]$/;

/** What a name says of a part; undefined where it names a KPI of the whole plan, or no part that can be read. */
export function readPart(name: string): KpiPart | undefined {
  const match = named.exec(name.trim());
  if (match === null) return undefined;
  const where = new Map<string, readonly string[]>();
  for (const condition of match[2].split(',')) {
    const [key, values, ...more] = condition.split('=').map((text) => text.trim());
    const names = (values ?? '').split('|').map((text) => text.trim());
    if (more.length > 0 || key === '' || where.has(key) || names.includes('')) return undefined;
    where.set(key, names);
  }
  return { kpi: match[1], where };
}

/** In which order a name tells its parts. */
const inOrder = ['product', 'family', 'location', 'resource', 'during'];

/** The name of a part as it is always written. */
export function partName({ kpi, where }: KpiPart): string {
  const told = [...where].toSorted(([one], [other]) => inOrder.indexOf(one) - inOrder.indexOf(other));
  return `${kpi}[${told.map(([key, names]) => `${key}=${names.join('|')}`).join(', ')}]`;
}
