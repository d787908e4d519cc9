import type { NamedKind, NameWords } from '../name-words';

const list = (words: string) => words.trim().split(/\s+/);
const kinds = (kind: NamedKind, words: string) => Object.fromEntries(list(words).map((word) => [word, kind]));

export default {
  capitalisedNouns: false,
  adjectivesFollow: true,
  relational: list('rival concurrent filiale partenaire fondateur successeur'),
  placed: list('aéroport gare port capitale région stade université'),
  participleEndings: [],
  clauseOpeners: [],
  pluralEndings: ['s'],
  compounds: [],
  personal: list('je mon ma mes notre nos votre vos nous vous'),
  verbSecond: false,
  knownAs: ['connu sous le nom de', 'surnommé'],
  basedIn: ['basé à', 'basée à', 'installé à', 'installée à'],
  belongsTo: ['appartient à', 'appartient au'],
  inWhich: [],
  pointers: [],
  roles: list(
    `président présidente directeur directrice patron patronne ministre premier-ministre secrétaire chancelier chancelière gouverneur maire sénateur sénatrice député députée porte-parole analyste économiste stratégiste fondateur fondatrice cofondateur cofondatrice chercheur chercheuse scientifique professeur professeure médecin historien historienne sociologue politologue avocat avocate juge procureur procureure ambassadeur ambassadrice général colonel entraîneur joueur joueuse attaquant gardien capitaine acteur actrice chanteur chanteuse réalisateur réalisatrice écrivain écrivaine auteur autrice journaliste milliardaire homme-politique militant militante candidat candidate leader chef cheffe dirigeant dirigeante entrepreneur entrepreneuse pdg pape roi reine prince princesse évêque cardinal astronaute architecte peintre artiste philosophe`,
  ),
  titles: list('m mme mlle mm dr me mgr monsieur madame saint sainte'),
  classNouns: {
    ...kinds(
      'organisation',
      `groupe société entreprise compagnie firme constructeur fabricant fournisseur opérateur éditeur distributeur géant banque assureur start-up startup filiale holding fonds fondation association fédération syndicat parti ministère agence autorité régulateur commission comité conseil tribunal cour institut université école hôpital laboratoire organisation ong alliance journal quotidien hebdomadaire magazine chaîne radio club équipe milice mouvement aviateur avionneur équipementier pétrolier brasseur cabinet coopérative gendarme banque-centrale`,
    ),
    ...kinds(
      'place',
      `ville capitale commune village quartier région département province état pays île archipel presqu'île fleuve rivière lac montagne volcan port aéroport gare stade tour centrale désert vallée station arrondissement banlieue localité`,
    ),
    ...kinds(
      'product',
      `fusée satellite modèle application logiciel plateforme réseau système console téléphone smartphone voiture avion hélicoptère drone navire médicament vaccin traitement film série roman livre album chanson jeu marque cryptomonnaie messagerie moteur missile char`,
    ),
    ...kinds('law', `loi traité accord directive règlement convention`),
    ...kinds('index', `indice baromètre`),
    ...kinds(
      'term',
      `maladie virus infection syndrome cancer variant protéine hormone molécule procédure méthode technique technologie norme protocole langage taxe impôt obligation taux`,
    ),
  },
  telling: [],
  endings: ['s', 'x'],
  copulas: ['est', 'sont', 'était'],
  articles: list(`le la les l’ l' un une des du`),
  indefinite: list('un une des'),
  determiners: list(
    `son sa ses leur leurs notre nos votre vos mon ma mes ce cet cette ces chaque quelques plusieurs aucun aucune d’ d' au aux`,
  ),
  stops: list(
    `je tu il elle on nous vous ils elles me te se lui y en ne pas plus moins très aussi encore déjà toujours jamais est sont était étaient sera ont a avait avaient fait faire peut peuvent doit doivent dit déclaré annoncé affirmé expliqué indiqué selon que qui quoi dont où quand comme si alors ainsi donc mais car puis lors hier demain aujourd’hui aujourd'hui tout tous toute toutes même autre autres deux trois quatre cinq six dix cent environ près c’ c' qu’ qu' n’ n' s’ s' j’ j' m’ m'`,
  ),
  modifiers: list('ancien ancienne ex'),
  prepositions: list(
    `à de du des en dans sur sous pour par avec sans chez vers entre depuis pendant avant après contre selon malgré dès lors outre au aux d’ d'`,
  ),
  ties: list(`de du des d’ d' pour en à au aux`),
  relatives: list('qui que dont où'),
  conjunctions: list('et ou ni &'),
  definingVerbs: list('dirige possède fabrique exploite regroupe contrôle gère représente développe'),
  named: list(`nommé nommée baptisé baptisée appelé appelée de d’ d'`),
  shortFor: list('ou'),
  soCalled: list('dit dite'),
  legalForms: list('SA SAS SARL SE SCA SNC Inc Corp Ltd AG Group Groupe Holding NV'),
  particles: list(`de du des la le les d’ d' von van l’ l' & y di al bin ben`),
  elisions: ['l', 'd', 'qu', 'n', 's', 'j', 'm', 'c', 't', 'jusqu', 'lorsqu', 'puisqu'],
  firstNames: list(
    `Emmanuel Nicolas François Jean Pierre Paul Jacques Marie Anne Marine Bruno Gérald Gabriel Élisabeth Elisabeth Michel Alain Philippe Laurent Sébastien Christophe Olivier Thomas Julien Antoine Louis Claire Sophie Isabelle Valérie Nathalie Catherine Christine Sandrine Camille Léa Éric Eric Marc Bernard Patrick Daniel David Stéphane Frédéric Guillaume Mathieu Xavier Yannick Jordan Donald Joe Vladimir Volodymyr Elon Bill Ursula Angela Olaf Giorgia Pedro Jean-Luc Jean-Marie Jean-Pierre Édouard Fabien Raphaël Rachida Agnès Brigitte`,
  ),
  nounEndings: list('tion tions ment ments té tés eur eurs euse isme age ages ance ence aient ant'),
  commonWords: list(
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre le la les un une des l’ ce cette ces il elle ils elles on nous vous je mais et ou donc or ni car si en dans sur pour par avec sans selon après avant depuis pendant lors hier aujourd’hui demain ainsi alors aussi autre autres deux trois quatre cinq plusieurs quelques certains certaines chaque tout tous toute toutes voici voilà c’est partager lire aussi photo vidéo publicité abonnez-vous newsletter monsieur madame parmi outre enfin ensuite puis pourtant cependant toutefois dès malgré face grâce quand comment pourquoi qui que quoi dont où si même non oui à au aux du de`,
  ),
  everydayNames: list(
    `France Paris Europe Allemagne Italie Espagne Belgique Suisse Angleterre Royaume-Uni États-Unis Chine Russie Ukraine Japon Inde Canada Brésil Afrique Asie Amérique Israël Iran Irak Turquie Maroc Algérie Tunisie Français Française Français Allemands Américains Londres Berlin Moscou Washington Bruxelles Internet UE Union`,
  ),
} satisfies NameWords;
