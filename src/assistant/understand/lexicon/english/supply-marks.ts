/** English. Words of whether goods suffice and reach who wants them, and of what is felt once something is lost. */
export const supplyMarks: Readonly<Record<string, string>> = {
  'mark:enough': `
    {are we, we are, are we still} covered {for, on} |
    {can, could} {i, we} {promise, guarantee, commit, confirm} | {should we, do we need to, do i need to, must we} worry about |
    {are we, are we still, will we be, we are} {okay, ok, fine, safe, alright, good, all right, set} {for, on} | enough | enough of | sufficient | sufficient quantities of | plenty of | adequate`,
  'mark:supplied': `
    {are we, we are, are we still} covered {for, on} | {not, isn t, aren t, won t be} {available, obtainable, in stock} |
    {can, could} {i, we} {promise, guarantee, commit, confirm} | worry about | {should we, do we need to, do i need to, must we} worry about |
    {be, is, are} {supplied, served, covered} {in full, fully} |
    {be able to, able to} {get, obtain, receive} | getting | not getting |
    enough | enough of | sufficient | sufficient quantities of | plenty of | suffice | suffices | be sufficient | adequate | available |
    be available | unavailable | supplied | covered | fully {supplied, served, covered, stocked, delivered} | {be, is, are} covered |
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
    'soonest | earliest | the soonest | the earliest | quickest | the quickest | longest | the longest | first',
  'mark:tomorrow': 'tomorrow | today | overnight | from one day to the next | all of a sudden | suddenly',
};
