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
  'season:spring': `
    printemps | le printemps | mois de printemps | les mois de printemps | periode printaniere`,
  'season:summer': `
    ete | l' ete | mois d' ete | les mois d' ete | periode estivale | la periode estivale |
    saison estivale | la saison estivale`,
  'season:autumn': `
    automne | l' automne | mois d' automne | les mois d' automne`,
  'season:winter': `
    hiver | l' hiver | mois d' hiver | les mois d' hiver | periode hivernale | la periode hivernale |
    saison hivernale | la saison hivernale | hivernal | hivernale`,
  'ordinal:1': 'premier | premiere | 1 er | 1 ere | premiers | premieres | 1 re | 1 ers | 1 eres | 1 res',
  'ordinal:2': 'deuxieme | second | seconde | 2 e | 2 eme | 2 nd | 2 nde | 2 nds | 2 ndes',
  'ordinal:3': 'troisieme | 3 e | 3 eme',
  'ordinal:4': 'quatrieme | 4 e | 4 eme',
  'ordinal:5': 'cinquieme | 5 e | 5 eme',
  'ordinal:last': 'dernier | derniere | derniers | dernieres',
  'feastday:05-01': 'fete du travail | la fete du travail',
  'feastday:07-14': 'fete nationale | la fete nationale',
  'feastday:12-25': 'jour de noel | le jour de noel',
  'feastday:12-26': '',
  daymark: 'er | e | eme',
  'half-year': "semestre | moitie | moitie de l annee | moitie de l' annee",
  'relative:ahead': `
    a venir | qui viennent | qui suivent | qui arrivent | suivantes | suivants | futurs | futures | devant nous`,
  'relative:next': `
    prochain | prochaine | prochains | prochaines | suivant | suivante | suivants | suivantes | qui suivent | les prochains |
    les prochaines | qui vient | a venir | qui suit | qui arrive`,
  'relative:last': 'dernier | derniere | precedent | precedente | passe | passee | derniers | dernieres',
  pointing: 'la',
  'relative:this': `
    ce | cet | cette | courant | en cours | actuel | actuelle | le reste du | reste du | le reste de ce | le reste de la | le reste de cette`,
  'part:end': `
    fin | la fin | la fin de | fin de | fin du mois de | la fin du mois de | fin de mois de | fin du mois d' | la fin du mois d' |
    derniers jours de | les derniers jours de | derniers jours d' | toute fin | la toute fin de | toute fin de`,
  'part:start': `
    debut | le debut | le debut de | debut de | debut du mois de | le debut du mois de | debut de mois de | debut du mois d' |
    le debut du mois d' | premiers jours de | les premiers jours de | premiers jours d' | tout debut | le tout debut | tout debut de |
    le tout debut de`,
  'part:middle': `
    mi | milieu | le milieu de | milieu du mois de | le milieu du mois de | milieu de mois de | milieu du mois d' | le milieu du mois d' |
    la mi`,
  now: `
    de plus qu' aujourd' hui | de plus qu' aujourd'hui | plus qu' aujourd'hui |
    maintenant | aujourd'hui | des maintenant | immediatement | le debut | le debut du plan | aujourd' hui | a partir d' aujourd' hui |
    a compter d' aujourd' hui | a partir de maintenant | a compter de maintenant | a partir d' aujourd'hui | a compter d' aujourd'hui |
    des aujourd' hui | des aujourd'hui`,
  ever: `
    le reste de l' annee | reste de l' annee | le restant de l' annee | le reste du plan | le reste de l' horizon |
    le reste de l' exercice | toute l' annee | l' annee entiere | l' annee | toute la periode | tout le plan | le plan entier |
    tout l' horizon | toujours | en permanence | desormais | tout au long de l' annee | l' horizon | l' horizon complet | horizon complet |
    l' ensemble de l' annee | l' ensemble du plan | l' ensemble de l' horizon | toute la duree du plan | en continu | durablement |
    dorenavant | l' annee complete | annee complete | toute la duree | jusqu' a nouvel ordre | a longueur d' annee | tout l' exercice |
    l' integralite de l' annee | l' integralite du plan | sans interruption | pour toujours | l' ensemble de la periode |
    toute la duree de l' horizon | tout l' horizon du plan`,
  weekend: `
    samedi | samedis | le samedi | les samedis | tous les samedis | chaque samedi | dimanche | dimanches | le dimanche | les dimanches |
    tous les dimanches | chaque dimanche | du samedi | du dimanche`,
  'weekend:both': `
    week end | week ends | le week end | les week ends | tous les week ends | de week end | du week end |
    {equipe, equipes} {du, de} week end | equipe week end`,
};
