import type { RewordingWords } from '../rewording-words';

export default {
  instruction:
    'Encurtas frases de notícias. Reescreve a frase em português simples, sem a alongar, numa só linha. Mantém cada nome, cada número com a sua unidade, cada data, cada negação, cada reserva («poderá», «segundo») e quem o diz. Não acrescentes nada que lá não esteja. Responde apenas com a frase.',
  negations: [
    'não',
    'nunca',
    'jamais',
    'nada',
    'ninguém',
    'nenhum~',
    'nem',
    'sem',
    'tampouco',
    'neg(?:a|am|ou|aram|ado|ar)',
    'recus~',
    'rejeit~',
  ],
  rises: [
    'sub(?:iu|iram|ir|ida~)|sobe~',
    'aument~',
    'cresc~',
    'ganh~',
    'mais',
    'maior~',
    'super(?:a|am|ou|aram|ar|ior~)',
    'elev(?:a|am|ou|aram|ar|ado)',
    'duplic~|dobr~',
  ],
  falls: [
    'desc(?:eu|eram|er|ida~)',
    'ca(?:i|em|iu|íram|ir)|queda~',
    'diminu~',
    'perd~',
    'menos',
    'menor~',
    'redu[zç]~',
    'inferior~',
    'recu(?:a|am|ou|aram|o)',
    'cort(?:a|am|ou|aram|e|es|ar)',
  ],
} satisfies RewordingWords;
