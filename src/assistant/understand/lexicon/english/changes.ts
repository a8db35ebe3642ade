/** English. Verbs and adjectives of change. */
export const changes: Readonly<Record<string, string>> = {
  'action:raise':
    'ris~ | rise~ | rose | risen | increas~ | grow~ | grew | grown | rais~ | climb~ | jump~ | surg~ | soar~ | gain~ | go~ up | went up | going up | gone up | up | higher | more | higher than forecast | higher than expected | higher than planned | higher than today | more than forecast | more than expected | more than planned | above forecast | above plan | add~ | adding | add~ | boost~ | expand~ | larger | bigger | greater | longer | lengthen~ | hir~ | improv~ | better | pick~ up | turn~ up | mov~ up | ramp~ up | spik~ | peak~ | extend~ | accelerat~ up | is up | are up | growth | + | extra | additional | increment~ | uplift | strengthen~ | explod~ | skyrocket~ | on top | had extra',
  'action:lower':
    'fall~ | fell | fallen | drop~ | dropp~ | decreas~ | declin~ | reduc~ | reduction~ | reduction | lower~ | low~ | cut~ | cutt~ | shrink~ | shrank | shrunk | sink~ | sank | go~ down | went down | going down | down | less | fewer | minus | lower than forecast | lower than expected | lower than planned | lower than today | lower than now | less than forecast | less than expected | less than planned | below forecast | below plan | diminish~ | slump~ | dip~ | slip~ | short~ | shorter | shorten~ | smaller | weaken~ | is down | are down | plummet~ | crash~ | plung~ | worsen~ | degrad~ | deteriorat~ | - | contract~ | lose~ some | trim~ | slash~ | ease~ | slid~ | slide | weaker',
  'action:gradual':
    'gradually | gradual | progressively | progressive | little by little | step by step | bit by bit | steadily | linearly | over time | ramp~ up | ramp up | ramps up | ramp~ | slowly rises | slowly falls',
  'action:set':
    'set | set~ | sett~ | fix~ | chang~ to | = | equal~ | limit~ | limit~ to | cap | capp~ | is now | amounts to | stand~ at | were | at | is | be | becom~ | was | are | cap~ at',
  'action:multiply:2': 'doubl~',
  'action:multiply:3': 'tripl~ | trebl~',
  'action:multiply:4': 'quadrupl~',
  'action:multiply:0.5': 'halv~ | halve~',
  'action:stop':
    'stop~ | stopp~ | clos~ | shut | shut~ | shutt~ | shut~ down | shutdown~ | shut down | is down | down | out | are down | were down | be down | out of order | out of service | offline | off | outage~ | fail~ | break~ down | broke down | broken | broken down | breakdown~ | break~ | closure~ | closed down | stand~ still | standstill | is unavailable | unavailable | not available | is not available | are not available | goes down | go~ offline | halt~ | pause~ | paus~ | suspend~ | interrupt~ | stoppage~ | can t run | cannot run | can not run | isn t available | aren t available | out of action | idle | knock~ out | went down | goes out | taken offline | taken out of service | taken out',
  'action:lose':
    'lose~ | los~ | lost | losing | loss of | loss | vanish~ | disappear~ | miss out on | walk~ away | pull~ out',
  'action:delay':
    'delay~ | are delayed | be delayed | be late | late | later | postpon~ | arriv~ late | arriv~ later | deliver~ late | deliver~ later | ship~ late | ships late | slip~ back | push~ back | behind schedule | is late | are late | com~ late | com~ later | delay~ by | shift~ later | slower to arrive | overdue | behind | take~ longer | tak~ longer | moves back | is delayed',
  'action:hasten':
    'earlier | early | sooner | com~ early | com~ earlier | arriv~ early | arriv~ earlier | bring~ forward | brought forward | pull~ forward | ahead of schedule | expedit~ | shift~ earlier | moves forward',
  'action:dismiss':
    'goes bankrupt | bankrupt | go~ bankrupt | went bankrupt | bankruptcy | bankruptcy of | insolven~ | insolvent | go~ bust | went bust | goes bust | drop out | drops out | fails completely | disappears for good | is gone | discontinu~ | delist~ | withdraw~ | withdrawn | phase~ out | stops supplying us | quit~ | go~ out of business | goes out of business | went out of business | insolvency',
  'action:faster': 'faster | speed~ up | sped up | accelerat~ | quicker | speed up',
  'action:slower': 'slower | slow~ down | slow~',
  'action:dearer':
    'expensive | more expensive | dearer | pricier | costlier | more costly | cost~ more | gets expensive | dearer',
  'action:cheaper': 'cheaper | less expensive | cost~ less | less costly',
  'action:unless':
    'without | no | no more | zero | cancel~ | cancell~ | scrap~ | scrapp~ | abolish~ | eliminat~ | do away with | take away | stop all | free of | zero out',
  'action:shift': 'shift~ | mov~ | transfer~ | reallocat~ | relocat~ | tak~ over | take~ over | outsourc~ | switch~',
  'action:halfway': 'half capacity | half speed | at half capacity | at half speed',
  'action:longer': 'take~ longer | tak~ longer | last~ longer | longer',
  'action:lesstime': 'take~ less time | less time | take less',
};
