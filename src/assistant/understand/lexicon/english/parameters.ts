/** English. What parameters of scenarios are called: a parameter is meant where a word of its name says the same. */
export const parameters: Readonly<Record<string, string>> = {
  'parameter:peak': `
    peak | plateau | top level | summit | maximum level | ceiling | peaks | peaks at | peak at | peak of | peaking at | peaked at`,
  'parameter:lost': `
    lost | lost by | taken from | taken away from | stolen from | drawn from | cannibalisation | cannibalization | cannibalised |
    cannibalized | cannibalisation rate | cannibalization rate | cannibalises | cannibalizes | eaten up | eaten from | loss of |
    lost share | share lost | coming from | taken over from | patients leaving | patients who leave | patients leave |
    patients who switch from | patients switching from | patients lost by | patients quitting | losing | loses | lose | took from | takes |
    take | took | taking | steals | stealing | stole | eats | eating | eats into | eating into | draws | drawing | drew | gives up |
    giving up | losses | loss | switching from | patients taken from | lost from`,
  'parameter:switching': `
    switching | switchers | switch | switched | switch rate | switching rate | patients switching | switching patients | transfer |
    transferring | migration | migrating | switching share | cannibalisation | cannibalization | cannibalised | cannibalized |
    cannibalisation rate | cannibalization rate | patients leaving | patients who leave | patients leave | patients that leave |
    patients quitting | patients who switch | patients switch | patients who change | patients moving away from | patients lost by |
    patients who give up | switch away from | switching away from | leave for the new one | losing | loses | lose | took from | takes |
    take | took | taking | steals | stealing | stole | eats | eating | eats into | eating into | draws | drawing | drew | gives up |
    giving up | losses | loss | switch from | switch over | switching from | taken from | taken away from | patients taken from | lost by |
    lost from | lost |
    of patients switch | of the patients switch | of patients change | of patients change over | patients change over`,
  'parameter:surge': 'surge | rise | increase | jump | spike | upswing | uplift | growth | wave | swell | upsurge',
  'parameter:more': 'more | extra | additional',
  'parameter:shorter': 'shorter | reduction | shortening | shortened | cut | decrease',
  'parameter:delay': 'delay | lateness | hold up | postponement',
  'parameter:share': 'share | part | portion | proportion',
  'parameter:months': 'month | months',
  'parameter:weeks': 'week | weeks',
  'parameter:days': 'day | days',
  runs: `
    start from | starting from | starting with | start with | begin with | begin from | build on | building on | based on |
    on the basis of | run | rerun | re run | play | replay | launch | start | take | use | do | redo | try | execute | apply | repeat |
    recalculate | compute | run through | go with | load | run again | run me | run us | show | show me | give me | look at | plan |
    put through | recompute | re execute | reexecute | re play | re calculate | restart | run once more | run once again | run over | test |
    simulate again`,
};
