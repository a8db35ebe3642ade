/** English. Words for what becomes of goods: due, missing, late, lost, found. */
export const goodsMarks: Readonly<Record<string, string>> = {
  'mark:one-hour': 'overtime hour | hour of overtime',
  'mark:buying-then':
    'will sell | will need | will want | will ask for | will order | going to sell | be sold | will be sold',
  'mark:showing': 'show me | show us | show | display | list | any | are there | give me | is there',
  'mark:failing': 'fail | fails | failing | would fail | will fail',
  'mark:providing': 'provide | provides',
  'mark:who': 'who | whom',
  'mark:in-hand': 'have | hold | on hand | in hand | in store | in reserve | there',
  'mark:there-is': `
    there {are, is, were, remain, remains} | have | has | had | have got | ve got | hold | holds | held | are left with | have left | are down to`,
  'mark:left-over': 'left | left over | remaining',
  'mark:bought-from': `
    from whom | {who, where} do we {buy, purchase, order, source}`,
  'mark:lateness': `
    delay | delays | the delay | the delays | lateness | late deliveries | late orders | late shipments`,
  'mark:batch': 'batch | batches',
  'mark:missing': 'short | missing',
  'mark:planned': `
    upcoming | to come | looming | impending |
    promised | planned | scheduled | expected | due | foreseen | slated | booked | set`,
  'mark:stock-loss': `
    {goes, go, is sent, are sent, is going, are going} {to destruction, for destruction, to the incinerator, to the tip} |
    {have to, must, has to} {scrap, destroy, throw away, discard, dump} | we {have to, must, had to} {scrap, destroy, throw away} |
    we {have to, must, had to} {discard, dump} | {we, they} {scrap, destroy, throw away, dump} | {have to, must} write off |
    {had to be, has to be, must be, is} {scrapped, destroyed, thrown away} |
    {may, might, could, can, will, would} {block, quarantine} |
    no longer usable | is no longer usable | are no longer usable | no longer sellable | is not usable | are not usable |
    {quality, qa, quality control} {blocks, blocked, has blocked, locks, quarantines} | off the {shelf, shelves} | blocked | quarantined |
    in quarantine | damaged | destroyed | destroys | spoiled | spoilt | written off | write off | writing off | scrapped |
    missing | stolen | unusable | not usable | on hold | put on hold | rejected | recalled | ruined | unsellable | unsaleable | broken |
    lost | have to scrap | must scrap | have to destroy | thrown away | discarded | gone bad | off spec | out of spec | non conforming |
    are damaged | is damaged | were damaged | was damaged | got damaged | have been damaged | are lost | are blocked | is blocked |
    are stuck | are on hold | we scrap | we have to scrap | scrapping | we write off | we destroy | we throw away | have been scrapped |
    write off all | write off all the | scrap all the | scrap all | destroy all the | destroy all | throw away all the |
    write off the whole | scrap the whole | is unusable | are unusable | is on hold | is put on hold | counted short | short in the count |
    short at the count | short on the count | quarantine | quarantines | put in quarantine | placed in quarantine | write down |
    writes down | written down | we write down | writing down | wrote down |
    write off the | writing off the | rejected by quality | rejected by qa | fails quality control | failed quality control |
    is rejected | are rejected | was rejected | {is, are, was} {refused, turned away, sent back}`,
  'mark:stock-found': `
    found | find | finds | turned up | turn up | discovered | discover | come to light | came to light | counted | count | recounted |
    stocktake finds | inventory count`,
  'mark:not-coming': `
    never arrived | never came |
    never arrive | never arrives | never come | never comes | fails to arrive | fail to arrive | never show up | never shows up |
    don t show up | doesn t show up | do not show up | are not delivered | is not delivered | will not be delivered |
    won t be delivered | never get here | never gets here | do not turn up | does not turn up | doesn t turn up | don t turn up |
    are not coming | is not coming | isn t coming | aren t coming | are not arriving | is not arriving | isn t arriving |
    aren t arriving | will not be coming | won t be coming | isn t delivered | aren t delivered | {do not, does not, don t, doesn t,
    won t, will not, is not going to, are not going to} {come, arrive}`,
  'mark:unmet': `
    unmet demand | demand not met | demand that is not met | demand that we cannot meet | that we cannot meet | demand we cannot meet |
    unfilled demand | unserved demand | unsatisfied demand | demand that cannot be met | what we cannot deliver |
    demand that is not served | demand that we can t meet | unfilled orders | unserved orders | unmet orders | which we cannot meet |
    we cannot meet | demand we can t meet | we cannot deliver | that we cannot deliver | which we cannot deliver`,
  'mark:turned-lost': 'lost | goes to competitors | goes to a competitor | cancelled',
  'mark:turned-late': `
    waits | wait | is kept | is backlogged | are backlogged | count as backlog | counts as backlog | kept as backlog | goes to backlog |
    goes into backlog | stays in backlog | is treated as backlog | treated as backlog | is carried over | carried over | becomes backlog |
    is delivered later | can wait`,
  'mark:not-late': `
    not as backlog | not backlog | rather than backlogged | rather than backlog | instead of backlog | instead of being backlogged |
    instead of waiting | rather than waiting | and not as backlog | not backlogged | and not backlogged | instead of backlogged | not late |
    rather than late`,
  'mark:expiring': `
    expires | expire | will expire | expiring | goes off | go off | goes out of date | go out of date | going out of date | to expire |
    {go, goes, going} past {its, their, the} date | is out of date | can be sold until |
    can only be sold until | is good until | keeps until | expires already | is only good until`,
  'mark:none-comes': `
    nothing comes | nothing arrives | nothing is coming | nothing will come | nothing will arrive | nothing gets in | nothing comes in |
    nothing is delivered | we get nothing | we receive nothing | nothing at all comes | nothing at all arrives | nothing gets here`,
  'mark:held-up':
    'customs {hold up, holds up, hold back, holds back, held up, retain, retains} | {held up, held back, retained} {by, at} customs',
  'mark:every-closure': 'public holidays | bank holidays',
  'mark:unable': 'cannot | can t',
  'mark:not-delivering': '{cannot, can t, can not, unable to} deliver | {cannot, can t} supply',
  'mark:arriving': `
    turn~ up | arrive | arrives | arriving | arrived | come in | comes in | coming in | land | lands | gets in | will arrive | come | comes |
    delivery | deliveries | shipment | shipments | receipt | will come in`,
  'mark:out-of': 'out of',
  'mark:sufficing': `
    {is, was, will, would} {that, it, this} {enough, sufficient, be enough, be sufficient, suffice, do, do it} | {be, is, are} enough {to, for} |
    {be, is} sufficient {to, for} | {suffice, suffices} {to, for} | suffice | suffices | enough`,
  'mark:finishing': `
    finish | end | end up | end with | end up with | finish with | end up without |
    end the {year, season, plan} {, with} | finish the {year, season, plan} {, with}`,
  'mark:held-fast': `
    stuck | is stuck at | stuck at | {is, are} stuck for | are stuck | {is, are} blocked | blocked | held | {is, are} held | held up |
    {sit, sits} {in, at} | stranded | detained`,
  'mark:order-noun': 'order | orders',
  'mark:held-where': `
    {at, in, on} the {border, frontier, port, docks, quay, harbour, airport, terminal} | {at, in} {port, customs}`,
  'mark:none-late': `
    nothing {is, stays, remains, will be, ends up, runs, comes, arrives, goes out, to be, to stay, to remain, to end up, is ever} {late, overdue,
    backlogged, in backlog, in arrears, delayed} | nothing {is, stays, remains, to be} left {in backlog, late, overdue, in arrears} |
    {nobody, no one, no customer} {waits, has to wait, to wait, is kept waiting, is served late} |
    without anything {late, overdue, in backlog, in arrears} | nothing {, left} {in backlog, in the backlog, late, overdue, in arrears} |
    no {order, orders} {is, are, stays, stay, to be} {late, overdue,
    backlogged, in backlog}`,
  'mark:from-stock': 'out of stock',
  'mark:plan-level': 'plan | budget',
  'mark:each-order': 'at a time | each time | in one go | at once | per order | every time',
  'mark:letting': 'leave | leaving | leaves | keep | keeping',
  'mark:not-touching': `
    {don t, do not, not, never} touch | without touching | {nothing changes, no change, no changes} {in, for, at, on}`,
  'mark:left-alone': `
    alone | in peace | untouched | unchanged | as is`,
  'mark:made-in': `
    make | made | produce | produced | manufacture | manufactured | come off | comes off | came off |
    {come, comes, came} off the line | ready`,
  'mark:coming-in': `
    come in | comes in | came in | coming in`,
  'mark:expecting': `
    what will | heading | headed |
    expect | expects | expected | expecting | anticipate | anticipates | foresee | foresees | count on | reckon`,
  'mark:lost-to': 'to the benefit of | in favour of | in favor of',
  'mark:order-won': `
    tender | tenders | contract | a contract | new contract | new customer | a customer |
    {tender, contract, bid, order} {won, awarded, secured}`,
  'mark:under-way':
    'on the road | in transit | under way | underway | on the way | en route | on its way | on their way',
};
