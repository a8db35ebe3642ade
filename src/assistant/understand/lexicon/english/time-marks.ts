/** Words beside a time that say which one it is, or how it goes on. */
export const timeMarks = {
  'mark:afterwards': `
    after that | afterwards | thereafter | from then on | from then | from that point on | from that point | from that date on |
    from that date | after which | subsequently | after this | from there on | ever after`,
  'mark:rest-of': '{the,} {rest, remainder} of | {the,} remaining part of | what {is left, remains} of',
  'mark:coming': 'coming | the coming | upcoming | the upcoming | ahead',
  'mark:once': 'used to | so far | until now | up to now | hitherto',
  'mark:formerly': `
    was | were | before | earlier | formerly | previously | it was | before it was | currently | today | now | so far | until now | it used to be | used to be`,
  'mark:later': 'after | afterwards | that follow | that follows | that followed | after it',
  'mark:following': 'following | the following | next following',
  'mark:at-that-time':
    'then | at that time | at that point | at that moment | by then | during that time | in that time',
  'mark:sequel': `
    then | and then | afterwards | after that | thereafter | subsequently | later | restarts at | restart at | restarting at |
    comes back at | resumes at | and after that | and afterwards | and thereafter | {comes back, returns, is back} {to, with, at}`,
  'mark:inside': 'of | in',
  'mark:opening': 'from | between | since | starting | starting from | starting in | starting on',
  'mark:week-of': `
    week of | week of the | week commencing | week starting | week beginning | week from | w c | w / c | wc | w / b | the week of |
    week that starts on | week that begins on | week starting on | week beginning on | week commencing on`,
  'mark:through': '- | .. | to | until | till | through | thru | through to | up to | up till',
  'mark:end': '',
  'mark:until-end': 'to the end of',
  'mark:takes-time': 'take | takes | took | taking | needs | need | needed | require | requires | required',
  'mark:latest': 'by | by the',
  'mark:ahead-opening': 'in',
  'mark:from-now': 'from now | from today | from here | hence | time | from now on',
  'mark:lapse': 'in | within | after | before',
  'mark:onwards': `
    onward | onwards | forward | forwards | and later | and beyond | and after | and afterwards | and thereafter | and onwards |
    and onward | and after that | and all later months | and following | or later`,
  'mark:until': 'through | thru',
  'mark:unbroken': `
    full | whole | consecutive | entire | straight | successive | complete | solid | continuous | uninterrupted | good | throughout`,
  'mark:after': 'past',
  'mark:after-accented': '',
  'mark:final': `
    the end of the year | end of the year | the end of this year | year end | the year end | end of year | the end of the horizon |
    end of the horizon | the end of the plan | end of the plan | end of plan | the end of our plan | the year s end |
    the end of our horizon | the end of the planning horizon`,
  'mark:timely': `
    on time | in full | in time | on schedule | in full and on time | punctually | by the due date | delivered on time | delivered in time |
    delivered on schedule | shipped on time | shipped in time | shipped on schedule | served on time | served in time | served on schedule |
    supplied on time | supplied in time | supplied on schedule`,
  'mark:hours': 'hour | hours | working hours | machine hours',
  'mark:modal-month': 'may',
  'code:quarter': 'q | t',
  'code:half': 'h',
  'code:week': 'w | kw | wk | cw',
  'mark:of-the-half': `
    {, over, for, of, in, during, within, across} {the, this, our} {half year, six months, half} | half year |
    {end, close, finish} the half year {, with} |
    {the, at the} end of the half year`,
  'mark:of-the-year': `
    for the year | over the year |
    of the year | of this year | of the plan year | do we end the year at | we end the year at | do we finish the year at |
    units do we end the year | does the year end at | will the year end at | do we close the year at | end of the year |
    the end of the year | the end of this year | year end | the year end | end of year | the year s end | end the year with |
    {ending, finishing, closing, end, finish, close} the {half year, half, plan, horizon} with | ending the year with | finish the year with | finishing the year with | close the year with | closing the year with`,
  'mark:period': `
    fortnight | day |
    period | time | periods | time frame | timeframe | time window | window | interval | span | dates | days | weeks | months | week |
    month | quarter | half year | spell | season | stretch | date`,
  'mark:meantime': `
    over that time | during that time | in that time | for that time | all that time | all that while | throughout that time |
    over the period | during the period | throughout the period | in the period | over the whole period | for the period | over the month |
    {all, the whole, the entire, throughout that, that whole, for all of the} month | {for, over} the {entire month, whole of the month} |
    during the month | throughout the month | over the whole month | for the whole month | in the meantime | in the meanwhile |
    during that | {the, in the, during the} {week, month} of the {closure, stop, shutdown, outage, stoppage}`,
  'mark:time-brings': 'bring | brings | brought | mean | means | meant | see | sees | saw',
  'mark:at-once': `
    at the same time | simultaneously | meanwhile | in parallel | concurrently | then | at once`,
  'mark:while': `
    while | whilst | at the same time as | meanwhile | and meanwhile | in parallel | and in parallel | simultaneously | at the same time |
    and at the same time`,
  'mark:plan-end': `
    at the end of the plan | at plan end | at the end of the horizon | at the end of the year | at year end |
    in the end | at the end | end of plan | end of horizon | end the year | ending the year | finish the year |
    close the year | end the plan | finish the plan | end the horizon | come out of the year | at the year end |
    end the year with | ending the year with | finish the year with | finishing the year with | close the year with | closing the year with`,
  'mark:whole-plan': `
    by the end of the plan | by year end | by the year s end |
    over the period | over the whole period | over the plan | over the whole plan | over the horizon | over the planning horizon | across the plan | across the horizon |
    for the plan | during the plan | of the plan | of the whole plan | of the horizon | ending the plan with | end the plan with |
    finish the plan with | finishing the plan with | end up the plan with | close the plan with | end the horizon with |
    ending the horizon with`,
  'mark:over-plan': `
    {over, across, during} the {plan, horizon} | over the {planning horizon, period}`,
  'mark:lasting': `
    make it | makes it |
    lasts | lasted | will last | lasting | goes on | going on | went on | will go on | runs on | continues | continue | carries on |
    drags on | stretches | stretches on | keeps going |
    last`,
  'mark:how-long': 'last | as long | duration | durations | length | long | takes | take | lasts',
  'mark:meanwhile': 'being',
};
