/** English. Words of supply: what runs short and why, whether goods suffice and reach who wants them, and how long they last once something is lost. */
export const supply: Readonly<Record<string, string>> = {
  'ask:why': `
    what made | {what is, what s, what} {stopping, keeping, preventing} us from {delivering, shipping, serving, supplying} |
    what {stops, keeps, prevents} us from {delivering, shipping, serving, supplying} |
    {what s, what is, what} {holding, keeping} {it, them, us} back | what s keeping | what {holds, keeps} it back | {what s, what is} the story behind |
    what {would, will, could, might} {make, cause, delay, hold up} | what {s, is, stands, gets} in the way of | what is it that makes |
    which {constraint, bottleneck} | which {constraint, bottleneck} {is, is it} | what {constraint, bottleneck} |
    which {line, resource, supplier, component} {holds up, delays, blocks, limits, slows down, makes} |
    which {line, resource, supplier, component} is {responsible for, behind, to blame for, holding up, delaying, blocking} |
    who is {responsible for, holding up, delaying} | what is responsible for | {explain, show me} what {delays, holds up, blocks, makes} |
    why aren t we able to {deliver, ship, supply, serve, fill, fulfil} | why is there {nothing, none} left |
    {what s, what is, what} {slowing, slowing down, slows down, stopping, dragging, dragging down, hampering} |
    {what s, what is, what} going on with | {what s, what is} the {problem, issue, trouble, story, hold up} with | what happened to |
    what is it that {keeps us from, stops us from, prevents us from} | {what is, what s, who is, who s, who or what is} to blame for |
    to blame | what does it come from | where does it come from | where does that come from | what is that due to | what is it due to |
    what s it due to | due to what | how does that come about | how can that be | how can it be that | how is that possible |
    what are the reasons | {find out, dig into, look into} why | what accounts for | what triggers | what triggered | what led to |
    {what s, whats, what is, what lies, what stands, what} behind |
    why | why is | why are | what makes | the reason for | reason~ | how come | what causes | what is causing | what caused | caused |
    {what is, what s, what} {holding, holds} {it, them, that} up | what is holding up | what holds up | what delays | root cause~ | what keeps | what is making | what s making | what is keeping |
    what is behind | what is blocking | what blocks | what holds | what is holding | what s holding up | what s delaying |
    what is delaying | what slows | what explains | how is it that | for what reason | what leads to | why on earth | explain why |
    tell me why | show me why | reason for | reasons for | the reason | cause of | the cause of | what went wrong with |
    what is wrong with | what s wrong with | what stops us | what stops us from | what is stopping | what is stopping us |
    what is stopping us from | what prevents | what prevents us | what prevents us from | what is preventing | what hinders |
    what hinders us | what keeps us from | what holds us back | why don t we | why doesn t | why isn t | why aren t | why can t |
    {why wasn t, why weren t, why hasn t, why haven t, why was, why were, why has, why have} |
    why can t we | why cannot we | why won t | why do | why does | what s up with | what drives the delay of | what is wrong |
    what lies behind | what holds back | where does the delay of | what limits | what restricts | what constrains | explain why we |
    explain the delay of | explain the shortage of | what making | whats making | what holding up | whats holding up | what delaying |
    whats delaying | what wrong with | whats wrong with | what up with | whats up with | what stopping us | whats stopping us |
    what stopping us from | whats stopping us from | what causing | whats causing | what the hold up with | what is the hold up with |
    why do we miss | why are we missing | why would we miss | why will we miss | why did we miss | why do we fall short on |
    why do we fall short of | why do we fail on | why do we lose | why are we late on | why are we late with | why are we behind on |
    why are we behind with | why do we run late on | why are we short on | why are we short of | causes of | cause | the causes of |
    what are the causes of | what is the delay with | explain the delay | reasons why | drivers of the delay | {why don t we,
    why can t we, why cannot we, why do we not, why won t we, why do we fail to, why are we unable to, why is it impossible to,
    why are we failing to, why can we not, why do we struggle to, why are we struggling to, why can t one,
    why is nobody able to} {serve, deliver, supply, ship, meet, cover, fulfil, satisfy} | {why are we unable to,
    why is it impossible to, why do we fail to, why are we failing to, why can we not, why do we struggle to, why are we struggling to,
    why can t one, why is nobody able to} {send, provide} | {what is the, what the, whats the} {reason, cause, matter with,
    bottleneck for}`,
  'ask:short': `
    {no longer, not, don t, doesn t, do not, does not, can t, cannot, can no longer, won t} {meet, cover, satisfy, fulfil, keep up with, match} {, the, our, their} demand |
    {no longer, not, don t, doesn t, do not, does not, can t, cannot, can no longer, won t} {meets, covers, satisfies, fulfils, keeps up with} demand |
    {fail, fails} to {meet, cover, satisfy, fulfil, keep up with} {, the, our, their} demand | {fall, falls} short of {, the, our, their} demand |
    being short of |
    be sold out | {gets, get} hit by shortages |
    oos | {the, a} next {shortage, stockout, stock out} | {make, makes, making} us run out {, of} | {empty, with empty} shelves |
    {what, who} suffers {, most, the most, worst} | {everyone, everybody} {be served, served, get served} | 
    {shortages, stockouts, stock outs} ahead | first {shortage, stockout} {hit, hits, occur, occurs, happen, happens} |
    miss out on | misses out on | {a problem, problems, any problems, a supply problem, trouble, any trouble, issues, any issues} with |
    too {little, few} | supply {situation, position, picture} {, of, for, in} | {keep up, keep pace} with demand | stay ahead of demand |
     {leave, leaves, left} {us, them, anyone, anybody} short {, of} | runs empty | run empty |
    {nothing, none, no more} left | {nothing, none} is left | why aren t we able to {deliver, ship, supply, serve, fill, fulfil} |
    {unable to, not able to, aren t we able to, can t we, can we not, don t we} fill |
    {go, goes, going} out {on, in} time | who {gets, will get} nothing | which {customers, markets, countries} get nothing | be out of |
    going to be out of |
    are we out of | are we out | in the red | {hit, hits, reach, reaches, go to, at, down to} zero stock | {leave, leaves, leaving} unserved |
    {products, items, skus, articles} {hit, reach, go to, fall to, drop to} zero | can they not promise | they can t promise |
    we can t promise | can we not promise | can t we promise | cannot promise | not be able to get |
    {cause, causes, create, creates, trigger, triggers, lead to, leads to, result in, results in, mean, means} {, any} {shortages, stockouts} |
    {be, are, is, get, become, becomes} critical | critical products | critical items | most critical | {be, are, is, get, gets} scarce |
    {are, is, be} {hit, affected} by shortages | hit by shortages |
    {won t we, wouldn t we} be able to |
    {won t, will not, wouldn t, would not} be able to {deliver, ship, supply, serve, cover, fulfil} |
    {left, be left, are left, is left} short | {left, be left, are left, is left} short of |
    sells out |
    {we fail, we not be able} to {deliver, ship, supply, serve, cover, fulfil} |
    who {pays, would pay, will pay} {for it, for that, the price} | {foots, foot} the bill | bears the brunt | loses out | at whose expense |
    not {delivering, shipping, supplying, serving, being able to deliver} |
    goes without | go without | left without | is left without | are left without | ends up without | end up without | going without |
    run~ short | runn~ short | runs short of | run~ short of | run~ out | ran out | runn~ out | run~ out of | runn~ out of |
    run~ out of stock | out of stock | stock out | stocks out | stockout~ | shortage~ | short | short of | sold out |
    not be delivered | can t be delivered | cannot be delivered | cannot deliver | we cannot deliver | can t deliver | missing | lack~ | unmet |
    in short supply | at risk of running out | run dry | runs dry | go out of stock | goes out of stock | go short | be short |
    are short | is short | fall~ short | come~ up short | shortages | shortfall~ | stock outs | stockouts | stock~ out | runs out |
    ran short | out of supply | undelivered | unserved | not delivered | not covered | won t be delivered | can t serve |
    cannot serve | can t supply | cannot supply | not enough | insufficient | exhausted | empty | be unavailable to customers |
    in trouble | problem~ | affected | suffer | suffers | {suffers, suffer} {most, the most, worst} | {is, are, was} hit {hardest, worst, most} |
    {worst, hardest} hit | {worst, most} affected | impacted products | miss their delivery | can t be delivered on time |
    cannot be delivered on time | won t be delivered on time | not be delivered on time | can t be supplied | cannot be supplied |
    won t make it | can not be delivered | stocked out | stock outs of | run low | runs low | running low | going short | shortage of |
    shortages of | run out of stock | out of stock of | be out of stock of | cannot be supplied in full | be missing | go missing |
    fully served | cannot be served | not be served | will we lack | lacking | dry | unavailable | back ordered | backorders |
    backorder | tight supply | deliver everything | still deliver everything | ship everything | serve everyone | serve everybody |
    meet all demand | cover all demand | serve all demand | meet demand | cover demand | satisfy demand | satisfy all demand |
    deliver to everyone | keep everyone supplied | shortage list | in shortage | shortages expected | expected shortages |
    stock problems | stocked out items | go unserved | unfulfilled | not fulfilled | fall out of stock | be missing from stock |
    become scarce | scarce | in deficit | short supplied | undersupplied | under supplied | unsupplied | supply gaps | supply gap |
    gaps in supply | aren t we serving | aren t we delivering | do we fail to deliver | do we fail to serve | do we fail to supply |
    {unable to, can t we, cannot we, can we not, could we not, don t we, do we not, won t we, are we not able to, are we unable to,
    why can t we, why cannot we,
    why don t we, why do we not, why won t we, not able to, failing to, not in a position to, struggling to, impossible to,
    not possible to} {supply, deliver, serve, ship, meet, cover, fulfil, satisfy} | {unable to, not able to, failing to,
    not in a position to, struggling to, impossible to, not possible to} {send, provide}`,
  'ask:late': `
    wait | waits | waiting | waited | {wait, waits, waiting, have to wait, has to wait, must wait} for | {makes, make} us miss |
    {have, has} to wait |
    why {do, would, will, did, are} we {miss, missing} | {miss, misses, missing} {its, their, the} {date, dates, due date, slot} |
    so badly | badly served | so poorly | poorly served |
    late | are late | is late | be late | is delayed | are delayed | can t | cannot | can t deliver | cannot deliver | can not deliver |
    delayed | in backlog | overdue | behind | not on time | in arrears | backordered | on time | be delivered on time | delivered on time |
    can t be delivered on time | cannot be delivered on time | not be delivered on time | won t be on time | running late | running behind |
    runs late | runs behind | held up | lagging | lagging behind | slipping | past due | too late | arrive late | arrives late |
    arriving late | come late | comes late | delivered late | shipped late | so late | out late | behind schedule | late again |
    running so late | not there on time | not arrive on time | not arrive in time | leave late | leave so late | leaves late |
    leaves so late | go out late | goes out late | go out so late | ship so late | ships so late | ship late | ships late | arrive so late |
    come so late | get there late | leave too late | ship too late`,
  'ask:survive': `
    vulnerable | vulnerability | how exposed are we | how exposed are we to | {our, the} exposure to | exposure to | how dependent are we on | how much do we depend on |
    {our, the} {dependence, dependency, reliance} on | how reliant are we on | how heavily do we {rely, depend} on |
    {would, will, do} we miss {, the} {soonest, first, earliest} | do without {, the} longest | resilient | resilience |
    survive | survival | time to survive | tts | how long can we survive | how long can we last | last without | live without |
    how long would we last | hold out | get by without | cope without | manage without | how long do we last | how long can we hold |
    how long can we hold out | how long would we survive | how long do we survive | how long could we last | how long could we survive |
    how long can we go without | how long can we do without | how many weeks can we survive | how many days can we survive |
    how many weeks can we last | how many days can we last | keep going without | carry on without`,
  'ask:duration': `
    at what point | at which point | {on, by} {which, what} {date, day} | till when | by when | up to when | what week | which week | which month |
    in {which, what} {week, month} |
    {how many, for how many} months | for how many {weeks, days} | how long {until, before} | after how long |
    how long | how many weeks | how many days | for how long | how much time | how soon | how long till | how quickly | how fast |
    how many {weeks, days, months} {until, till, before} | until when`,
  'mark:enough': `
    {are we, we are, are we still} covered {for, on} |
    {can, could} {i, we} {promise, guarantee, commit, confirm} | {should we, do we need to, do i need to, must we} worry about |
    {are we, are we still, will we be, we are} {okay, ok, fine, safe, alright, good, all right, set} {for, on} | enough | enough of | sufficient | sufficient quantities of | plenty of | adequate`,
  'mark:ceiling': `
    capped | {caps, saturates, saturate, is saturated, maxes out, max out, tops out, top out} at | limited to |
    restricted to`,
  'mark:supplied': `
    {are we, we are, are we still} covered {for, on} | {not, isn t, aren t, won t be} {available, obtainable, in stock} |
    {can, could} {i, we} {promise, guarantee, commit, confirm} | worry about | {should we, do we need to, do i need to, must we} worry about |
    {be, is, are} {supplied, served, covered} {in full, fully} |
    {be able to, able to} {get, obtain, receive} | getting | not getting |
    enough | enough of | sufficient | sufficient quantities of | plenty of | suffice | suffices | be sufficient | adequate | available |
    be available | unavailable | {is, are, be} filled | supplied | covered | fully {supplied, served, covered, stocked, delivered} | {be, is, are} covered |
    {be, is, are} {served, supplied} | {be, is, are} {served, supplied} in full | {we, we be} {okay, ok, fine, safe, alright} {for, on} |
    {are we, are we still, will we be, we are} {okay, ok, fine, safe, alright, good, all right, set} {for, on} | get enough | still get enough | gets enough |
    get everything | gets everything | get anything | gets anything | obtainable`,
  'mark:everyone': 'everyone | everybody | anyone | anybody',
  'mark:leaving-short': `
    {cause, causes, create, creates, trigger, triggers, lead to, leads to, result in, results in, mean, means} {, any} {shortages, stockouts} |
    {leave, leaves} us short {, of} | {leave, leaves} {them, anyone, anybody} short {, of} | {make, makes, making} us run out {, of}`,
  'mark:felt': `
    before it matters |
    shortages begin | shortages start |
    {be, is, are, get, gets} hit | reaches {us, our customers, customers, the market} | reach {us, our customers, customers, the market} |
    feel the {effect, effects, impact} | {the, an} impact is felt |
    notice | notices | noticed | {be, is, gets, get} noticed | feel | feels | felt | {be, is} felt | feel it | feels it | feel the pain |
    hurts | hurt | starts to hurt | it hurts | starts hurting | is painful | gets painful | becomes critical | gets critical |
    {anyone, anybody, someone, customers, patients, they, we} {notice, notices, feel, feels} {, it, this}`,
  'mark:enduring': `
    safe | are we safe | protected | protect us | protects us | tide us over | tides us over | make do | see us through | carries us |
    bridge | carry on | keep going | keep running | stay in business | stay afloat | get along | go on | still go on | continue | manage |
    cope | endure | withstand | hold | be covered | covered | keep up | stand | stay alive | ride out |
    get through | get us through | carry us | keep us going | be without | do without`,
  'mark:soonest':
    'soonest | earliest | the soonest | the earliest | quickest | the quickest | longest | the longest | first | {, for} the first time',
  'mark:tomorrow': 'tomorrow | today | overnight | from one day to the next | all of a sudden | suddenly',
};
