/** French. Months, seasons and words that place a time. */
export const times: Readonly<Record<string, string>> = {
  'dayname:1': 'lundi',
  'dayname:2': 'mardi',
  'dayname:3': 'mercredi',
  'dayname:4': 'jeudi',
  'dayname:5': 'vendredi',
  'dayname:6': 'samedi',
  'dayname:7': 'dimanche',
  'weekday:1': 'lundis | le lundi | les lundis | tous les lundis | chaque lundi',
  'weekday:2': 'mardis | le mardi | les mardis | tous les mardis | chaque mardi',
  'weekday:3': 'mercredis | le mercredi | les mercredis | tous les mercredis | chaque mercredi',
  'weekday:4': 'jeudis | le jeudi | les jeudis | tous les jeudis | chaque jeudi',
  'weekday:5': 'vendredis | le vendredi | les vendredis | tous les vendredis | chaque vendredi',
  'weekday:6': `
    samedis | le samedi | les samedis | tous les samedis | chaque samedi | week ends | le week end | les week ends | tous les week ends`,
  'weekday:7': `
    dimanches | le dimanche | les dimanches | tous les dimanches | chaque dimanche | week ends | le week end | les week ends |
    tous les week ends`,
  'month:1': 'janvier | janv',
  'month:2': 'fevrier | fev | fevr',
  'month:3': 'mars',
  'month:4': 'avril | avr',
  'month:5': 'mai',
  'month:6': 'juin',
  'month:7': 'juillet | juil',
  'month:8': 'aout',
  'month:9': 'septembre | sept',
  'month:10': 'octobre | oct',
  'month:11': 'novembre | nov',
  'month:12': 'decembre | dec',
  'season:spring': 'printemps | le printemps',
  'season:summer': "ete | l' ete",
  'season:autumn': "automne | l' automne",
  'season:winter': "hiver | l' hiver",
  'ordinal:1': 'premier | premiere | 1 er | 1 ere | premiers | premieres',
  'ordinal:2': 'deuxieme | second | seconde | 2 e | 2 eme | 2 nd | 2 nde',
  'ordinal:3': 'troisieme | 3 e | 3 eme',
  'ordinal:4': 'quatrieme | 4 e | 4 eme',
  'ordinal:last': 'dernier | derniere | derniers | dernieres',
  daymark: 'er | e | eme',
  'half-year': 'semestre | moitie | moitie de l annee',
  'relative:ahead': `
    a venir | qui viennent | qui suivent | qui arrivent | suivantes | suivants | futurs | futures | devant nous`,
  'relative:next': `
    prochain | prochaine | prochains | prochaines | suivant | suivante | les prochains | les prochaines | qui vient | a venir | qui suit |
    qui arrive`,
  'relative:last': 'dernier | derniere | precedent | precedente | passe | passee | derniers | dernieres',
  pointing: 'la',
  'relative:this': 'ce | cette | courant | en cours | actuel | actuelle',
  'part:end': 'fin | la fin | la fin de | fin de',
  'part:start': 'debut | le debut | le debut de | debut de',
  'part:middle': 'mi | milieu | le milieu de',
  now: "maintenant | aujourd'hui | des maintenant | immediatement | le debut | le debut du plan",
  ever: `
    toute l' annee | l' annee entiere | l' annee | toute la periode | tout le plan | le plan entier | tout l' horizon | toujours |
    en permanence | desormais | tout au long de l' annee`,
  weekend: `
    samedi | samedis | le samedi | les samedis | tous les samedis | chaque samedi | dimanche | dimanches | le dimanche | les dimanches |
    tous les dimanches | chaque dimanche | week end | week ends | le week end | les week ends | tous les week ends | du samedi |
    de week end | du week end`,
};
