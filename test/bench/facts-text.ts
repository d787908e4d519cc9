/**
 * How the reference scorer compares texts, re-implemented from its description: tokens, light stems, numbers. Its words
 * are its own on purpose: a scorer that shared the product's word lists would share its mistakes.
 */
const STOP: Record<string, string> = {
  de: 'aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bis bisher da dabei dadurch dafür dagegen damit danach dann daran darauf darin das dass davon dazu dem demnach den denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er erst es etwa euch für gegen gegenüber habe haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja je jede jedem jeden jeder jedes jedoch jetzt kann könne können könnte laut man mehr mit muss müssen nach nicht noch nun nur ob oder ohne rund sagte schon sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so sodass soll sollen sollte sowie über um und uns unter vom von vor war waren was weil wenn wer werde werden wie wieder will wir wird wo worden wurde wurden zu zudem zum zur zwischen',
  en: 'a about after again all also although am an and any are as at be because been before being but by can could did do does down each either for from further had has have he her here hers him his how however i if in into is it its itself just may me might more most my no nor not now of off on once one only or other our out over own said say says she should so some still such than that the their them then there these they this those through to too under until up very was we were what when where which while who whom why will with would you your',
  fr: 'a afin ai ainsi alors après au aux avant avec avait avoir c ce ceci cela celle celui ces cet cette ceux chaque comme d dans de des depuis deux donc du elle elles en encore entre est et été eux fait il ils j je l la le les leur leurs lors lui m ma mais même mes moins mon n ne ni non nos notre nous on ont ou où par pas pendant plus pour qu quand que qui s sa sans se sera seraient ses si son sont sous sur t ta te tous tout toute très tu un une vers vos votre vous y',
  es: 'a al ante antes así aunque cada como con contra cual cuando de del desde donde dos el ella ellas ellos en entre era es esa ese eso esta este esto está fue ha han hasta hay hoy la las le les lo los más me mi muy ni no nos o otra otro otros para pero por porque que qué se ser si sin sobre su sus también tan te ti tiene todo tras tu un una uno unos y ya',
  it: 'a ad ai al alla alle allo anche ancora avere aveva c che chi ci come con contro cui d da dal dalla dalle dei del della delle dello di dopo dove e ed è era essere fino fra gli ha hanno i il in io l la le lei lo loro lui ma me mi ne negli nei nel nella no noi non o ogni per perché più poi prima quale quando quella quello questa questo qui se senza si sia sono sta su sua sue sui sul sulla suo tra tutti un una uno vi voi',
};
const stopSets = new Map(Object.entries(STOP).map(([lang, list]) => [lang, new Set(list.split(' '))]));

const SUFFIXES: Record<string, RegExp> = {
  de: /(?:erinnen|innen|ungen|keiten|heiten|chen|ern|ung|em|en|er|es|e|s|n)$/u,
  en: /(?:ations|ation|ings|ing|edly|ies|ied|ed|es|ly|s|e)$/u,
  fr: /(?:ements|ement|ations|ation|euses|euse|eurs|eur|es|er|ée|és|é|e|s|x)$/u,
  es: /(?:aciones|ación|mente|es|as|os|ar|er|ir|a|o|e|s)$/u,
  it: /(?:azioni|azione|mente|are|ere|ire|i|e|a|o)$/u,
};

const TOKEN = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}\d]+)*|[%€$£]/gu;

const own = <T>(table: Record<string, T> | Map<string, T>, lang: string): T =>
  (table instanceof Map ? (table.get(lang) ?? table.get('en')) : (table[lang] ?? table['en'])) as T;

export const isStop = (word: string, lang: string) => own(stopSets, lang).has(word);
export const tokens = (text: string): string[] => text.toLowerCase().normalize('NFC').match(TOKEN) ?? [];
export const wordCount = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function stem(word: string, lang: string): string {
  if (/\d/.test(word) || word.length < 5) return word;
  const short = word.replace(own(SUFFIXES, lang), '');
  return short.length >= 4 ? short : word.slice(0, 4);
}

export const contentStems = (text: string, lang: string) =>
  tokens(text)
    .filter((word) => !isStop(word, lang) && word !== '%')
    .map((word) => stem(word, lang));

export const norm = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[„“”«»"‚‘’'`]/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const SCALES: [RegExp, number][] = [
  [/^(?:milliarden?|mrd|billions?|bn|milliards?|miliardi|miliardo)$/, 1e9],
  [/^(?:millionen|million|mio|m|millions?|millones|millón|milioni|milione)$/, 1e6],
  [/^(?:tausend|thousand|mille|mil|mila)$/, 1e3],
  [/^(?:billionen|trillions?)$/, 1e12],
];
const NUMBER =
  /(\d+(?:[.,:]\d+)*)(?:\s?(milliarden?|mrd|milliards?|miliardi|miliardo|billions?|billionen|bn|millionen|millions?|millones|millón|milioni|milione|mio|tausend|thousand|mille|mil|mila|trillions?|m)\b)?/giu;

/** All numbers of a text as canonical strings: "15 Mrd." is 15000000000. */
export function numbers(text: string, lang: string): string[] {
  return Array.from(text.matchAll(NUMBER), ([, digits, scale]) => {
    const plain =
      lang === 'en'
        ? digits!.replace(/,(?=\d{3}\b)/g, '')
        : digits!.replace(/\.(?=\d{3}(?!\d))/g, '').replace(/,/g, '.');
    const by = scale && /^\d+(?:\.\d+)?$/.test(plain) && SCALES.find(([name]) => name.test(scale.toLowerCase()));
    return by ? String(Math.round(Number.parseFloat(plain) * by[1])) : plain;
  });
}

export function containment(a: readonly string[], b: readonly string[]): number {
  const inB = new Set(b);
  const unique = [...new Set(a)];
  return unique.length > 0 ? unique.filter((item) => inB.has(item)).length / unique.length : 0;
}
