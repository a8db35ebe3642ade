/** English. Words that say why something happens, or on what occasion it is told. */
export const reasonMarks: Readonly<Record<string, string>> = {
  'mark:occasion': `
    question | questions | budget question | quick question | another question | one question | meeting | supplier meeting | meeting with |
    call with | review | quarterly review | business review | supplier review | board meeting | steering committee | budget round |
    budget meeting | forecast meeting | planning meeting | sales meeting | demand review | supply review | hay fever | allergy season |
    pollen season | flu season | cold season | tick season | travel season | holiday season | summer season | winter season | flu wave |
    heat wave | heatwave | audit preparation | contract talks | price talks | negotiation | negotiations | negotiation with |
    negotiations with | talks with | visit to | visit from | workshop | agenda item | topic | budget topic | pricing review |
    coughs | coughs and colds | colds | allergies | allergy`,
  'mark:reason': `
    because | because of | due to | owing to | on account of | caused by | thanks to | as a result of | as a consequence of | triggered by |
    driven by | since we | as we | in view of | in light of | in the light of | in the wake of | in response to | given that |
    by reason of | following a | following an | following the | for reasons of | as part of | after a | after an | with a view to |
    on the occasion of | prompted by | in connection with | on the back of | out of concern for | for want of | mainly because |
    mainly because of | mostly because | mostly because of | largely because of | largely due to | mainly due to | partly because of |
    with the arrival of | with the arrival of a | with the entry of | with the entry of a | after the arrival of |
    after the launch of a | now that`,
  'mark:ground': `
    since | as | after | once | seeing that | seeing as`,
  'mark:source-of': 'according to | based on | as per | following the | following | after | judging by',
  'mark:latest-one': 'latest | most recent | recent | newest',
  'mark:findings':
    'trials | trial runs | tests | test results | results | measurements | figures | findings | checks | samples',
  'mark:rival': `
    generic | generics | biosimilar | biosimilars | competitor | competitors | competition | the competition | rival | rivals |
    {a competitor, competitor} launches a generic | generic entry | generic competition | {a generic, generics} {arrives, arrive} |
    a generic enters the market | {rival, competing} {product, products}`,
  'mark:outside': `
    fridge* | refrigerator* | freezer* | cold {chain, store, room} | mould | water damage |
    {in, at, of} their {plant, factory, works, facility} | {comes, come, came} {to, on, onto} {, the} market | {back, is, are} on the market | {enters, enter, hits, hit} the market |
    {leaves, leave, quits, quit, exits} the market | {is, are, gets, has been} approved |
    away | sick | ill | absent | staff | personnel | workforce | workers |
    wear | tooling | conveyor | conveyors | compressor | compressors | floor | roof | plastic | rival | rivals | leave | spare parts | good shape | good condition | good order`,
  'mark:weather':
    'mild | cold | warm | wet | dry | rainy | hot | cool | damp | stormy | humid | freezing | busy | intense | rotten | lousy',
  'mark:event': `
    news | update | note | notice | request | finding | findings | announcement | rumour | rumor | memo | meeting | alert | issue |
    problem | idea | feedback | discussion | proposal | suggestion | background | context | breaking news | reminder | complaint | message |
    mail | e mail | minutes | agenda | action item | decision | outcome of the meeting | warning | bad news | good news | crisis |
    shortage | outage | scare | plague | wave | trouble | incident | operators | the board | works council | the works council | union |
    unions | trade union | trade unions | consultants | the consultant | auditor | auditors | the auditors | inspector | inspectors |
    the inspectors | the ministry | the authorities | authorities | the regulator | the regulators | the health authority |
    health authorities | the agency | the insurers | insurers | truckers | dock workers | dockers | hackers | lorry drivers | drivers |
    pilots | railway workers | nurses | doctors | influencers | the press | media | parliament | government | the government | competitors |
    competitor | competition | dock | unrest | competitor launches a generic | a competitor launches a generic |
    a generic enters the market | generic entry | generic competition | a generic arrives | generics arrive | diesel | fuel | fuel prices |
    interest rates | exchange rate | exchange rates | inflation | budget round | budget | price letter | letter | hay fever |
    allergy season | pollen season | flu season | cold season | tick season | travel season | flu wave | heat wave | heatwave |
    generic | generics | biosimilar | biosimilars`,
  'mark:spoiling': 'fridge* | refrigerator* | freezer* | cold {chain, store, room} | mould | water damage',
};
