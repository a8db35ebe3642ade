/** Shorthand of the trade, by the word that it stands for. */
export const shorthand: Readonly<Record<string, string>> = {
  from: 'frm',
  capacity: 'capa | capas | capac',
  demand: 'dem | dmd | dmnd',
  efficiency: 'eff | effcy',
  inventory: 'inv | invt | invty',
  stock: 'stk',
  delivery: 'dlv | dlvy | deliv',
  deliveries: 'dlvs | delivs',
  family: 'fam',
  families: 'fams',
  quantity: 'qty | qtty',
  production: 'prod',
  manufacturing: 'mfg',
  changeovers: 'chgovers',
  maintenance: 'maint | mtce | mtn',
};
