import type { RewordingWords } from '../rewording-words';

export default {
  instruction:
    'Acortas frases de noticias. Vuelve a escribir la frase en español sencillo, sin alargarla, en una sola línea. Conserva cada nombre, cada número con su unidad, cada fecha, cada negación, cada reserva («podría», «según») y quién lo dice. No añadas nada que no esté. Responde solo con la frase.',
  negations: [
    'no',
    'nunca',
    'jamás',
    'nada',
    'nadie',
    'ning[uú]n~',
    'ni',
    'sin',
    'tampoco',
    'neg(?:ó|aron|ado|ar)',
    'rechaz~',
  ],
  rises: [
    'sub(?:e|en|ió|ieron|ida~|ir)',
    'aument~',
    'crec(?:e|en|ió|ieron|er|imiento)',
    'gan(?:a|an|ó|aron|ar|ado)',
    'más',
    'mayor~',
    'super(?:a|an|ó|aron|ior~)',
    'elev(?:a|an|ó|aron|ar|ado)',
  ],
  falls: [
    'baj(?:a|an|ó|aron|ada~|ar)',
    'ca(?:e|en|yó|yeron|ída~|er)',
    'descen~',
    'disminu~',
    'perd~|pierd~',
    'menos',
    'menor~',
    'redu[cj]~',
    'inferior~',
    'recort~',
  ],
} satisfies RewordingWords;
