/** English. Months, seasons and words that place a time. */
export const times: Readonly<Record<string, string>> = {
  'dayname:1': 'monday | mon',
  'dayname:2': 'tuesday | tue',
  'dayname:3': 'wednesday',
  'dayname:4': 'thursday | thu',
  'dayname:5': 'friday | fri',
  'dayname:6': 'saturday',
  'dayname:7': 'sunday',
  'weekday:1': 'mondays | every monday | each monday',
  'weekday:2': 'tuesdays | every tuesday | each tuesday',
  'weekday:3': 'wednesdays | every wednesday | each wednesday',
  'weekday:4': 'thursdays | every thursday | each thursday',
  'weekday:5': 'fridays | every friday | each friday',
  'weekday:6': 'saturdays | every saturday | each saturday | weekends | every weekend',
  'weekday:7': 'sundays | every sunday | each sunday | weekends | every weekend',
  'month:1': 'january | jan',
  'month:2': 'february | feb',
  'month:3': 'march | mar',
  'month:4': 'april | apr',
  'month:5': 'may',
  'month:6': 'june | jun',
  'month:7': 'july | jul',
  'month:8': 'august | aug',
  'month:9': 'september | sep | sept',
  'month:10': 'october | oct',
  'month:11': 'november | nov',
  'month:12': 'december | dec',
  'season:spring': `
    spring | the spring | spring months | springtime | the spring months | spring season | the spring season`,
  'season:summer': `
    summer | the summer | summer months | summertime | the summer months | summer season | the summer season | summer period |
    the summer period`,
  'season:autumn': `
    autumn | the autumn | autumn months | the autumn months | autumn season | the autumn season | this fall`,
  'season:winter': `
    winter | the winter | winter months | wintertime | the winter months | winter season | the winter season | winter period |
    the winter period`,
  'ordinal:1': 'first | 1 st | the first',
  'ordinal:2': 'second | 2 nd | the second',
  'ordinal:3': 'third | 3 rd | the third',
  'ordinal:4': 'fourth | 4 th | the fourth',
  'ordinal:5': 'fifth | 5 th | the fifth',
  'ordinal:last': 'last | the last | final',
  'feastday:05-01': 'may day | labour day | international workers day',
  'feastday:07-14': 'bastille day',
  'feastday:12-25': 'christmas day',
  'feastday:12-26': 'boxing day',
  daymark: 'st | nd | rd | th',
  'half-year': 'half | half year | semester',
  pointing: '',
  'relative:ahead': 'ahead | to come | from now | from today | out | from here',
  'relative:next': `
    next | the next | coming | the coming | following | the following | upcoming | the upcoming | next following | the next few | next few |
    the very next`,
  'relative:last': 'last | previous | past | the last | the past',
  'relative:this': `
    this | the current | current | the rest of the | rest of the | the remainder of the | the rest of this | rest of this |
    the remainder of this`,
  'part:end': `
    end | the end | late | the end of | the last part of | the latter part of | the end of the month of | end of the month of |
    the last days of | the tail end of | tail end of | the very end of | last days of | late in the month of`,
  'part:start': `
    start | beginning | early | the start of | the early part of | the first days of | beginning of the month of |
    the beginning of the month of | the start of the month of | start of the month of | first days of | the very start of |
    the very beginning of`,
  'part:middle': `
    mid | middle | the middle of | halfway through | midway through | the middle of the month of | middle of the month of | the midst of |
    half way through`,
  now: `
    from today | from now | starting today | starting now | as of today | as of now | from today on | from this week on | now | today |
    immediately | the start | the beginning | the start of the plan | day one`,
  ever: `
    the rest of the year | rest of the year | the remainder of the year | remainder of the year | the remaining year |
    the rest of the horizon | the remainder of the plan | the remainder of the horizon | rest of the horizon | all year | all year long |
    the whole year | for the {whole, entire, full,} year | the entire year | the year | throughout the year | the whole plan |
    the entire plan | the whole horizon | always |
    permanently | for good | for ever | forever | from now on | the rest of the plan | whole year | entire year | full year |
    entire horizon | full horizon | whole horizon | whole plan | entire plan | full plan | year round | indefinitely | from here on |
    from the outset | constantly | continuously | all the time | at all times | until further notice | the full year | the full horizon |
    the full plan | rest of the plan`,
  weekend: 'saturday | saturdays | every saturday | each saturday | sunday | sundays | every sunday | each sunday',
  'weekend:both': `
    weekend | weekends | every weekend | week end | week ends | weekend {shift, shifts, crew, crews, team, teams}`,
};
