import { loweredPattern, rangedPattern } from '../text/patterns';
import { compilePhrases } from '../text/phrase';
import type { NumberWords } from '../lang/fact-words';
import type { FactTools } from './fact-tools';

/** What may stand around a number, as sticky patterns; made once a language. */
export interface FigurePatterns {
  /** A currency sign right before a number. */
  readonly currencyBefore: RegExp;
  readonly scale: RegExp;
  readonly currency: RegExp;
  readonly unit: RegExp;
  /** Between two numbers of a range or a ratio. */
  readonly linked: RegExp;
  /** A counted noun with its modifiers: group `noun`. */
  readonly counted: RegExp;
  /** The number one before a million and more, in lowered text: "un milliard". */
  readonly oneOf: RegExp;
  /** Number words, in lowered text. */
  readonly word: RegExp;
  /** In lowered text. */
  readonly fraction: RegExp;
  /** In lowered text. */
  readonly pointer: RegExp;
  /** What belongs to a number and stands before it, in lowered text: "minus", "one or", "1 minute and". */
  readonly before: RegExp;
  /** Ends a text that makes the number behind it that of something: "Seite", "ages". */
  readonly numbered: RegExp;
}

const pattern = (source: string, flags: string) => new RegExp(rangedPattern(source), flags);
const made = new WeakMap<FactTools, FigurePatterns>();
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s');
const anyOf = (forms: readonly string[]) =>
  forms
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const OR_NOTHING = '(?!)';
/** "millones de euros", "milliards d'euros". */
const OF = "(?:\\s(?:de|di)\\s|\\sd[’']|\\s?)";
const END = '(?![\\p{L}\\p{N}])';
/** A counted noun is whole: "QSE-5" is none. */
const WHOLE = '(?![-‑]?[\\p{L}\\p{N}])';

/** Written alike in all languages, and shown as written; "ha" is a verb in some. */
const SYMBOLS =
  'km cm mm km² m² m³ kg mg g Wh kWh MWh GWh TWh kW MW GW GB MB TB Hz MHz GHz km/h °C °F Wh/kg Wh/l g/km ppm dB mmHg'.split(
    ' ',
  );

/** The unit behind what was written: that of the language, else the symbol itself. */
export const unitOf = (written: string, units: NumberWords['units']): string => units[written] ?? written;

/** Builds the patterns of a language's figures. */
export function figurePatterns(tools: FactTools): FigurePatterns {
  let patterns = made.get(tools);
  if (!patterns) made.set(tools, (patterns = build(tools)));
  return patterns;
}

/** Optional parts that stand right before a number and belong to it. */
function beforeOf(numbers: NumberWords, conjunctions: readonly string[]): string {
  const any = (list: readonly string[]) => list.join('|') || OR_NOTHING;
  const ranges = any(numbers.ranges.map(escape));
  const larger = `(?:\\d+|${any([...numbers.one, ...Object.keys(numbers.words)])})\\s(?:${any(numbers.larger)})(?:,|\\s(?:${any(conjunctions)}))\\s`;
  return `(?<![\\p{L}\\p{N}.,-])(?:${larger}|(?:${any(numbers.one)})\\s(?:${ranges})\\s|(?:${any(numbers.minus)})\\s)$`;
}

function build({ words: { numbers, conjunctions }, capitalisedNouns }: FactTools): FigurePatterns {
  const end = (forms: readonly string[]) => `(?:${anyOf(forms) || OR_NOTHING})(?:(?<=[.%€$£°²³])|(?!/)${END})`;
  const large = Object.keys(numbers.scales).filter((form) => numbers.scales[form]! >= 1e6 && /^\p{L}{4,}/u.test(form));
  const currencies = Object.keys(numbers.currencies);
  const signs = currencies.filter((form) => /[^\p{L}]$/u.test(form) || /^[A-Z]{3}$/.test(form));
  const modifier = numbers.modifiers.length > 0 ? `(?:(?:${numbers.modifiers.join('|')})\\s){0,2}` : '';
  // where "of" stands behind a scale, adjectives stand behind their noun: what comes first is a verb
  const adjective = numbers.scaleOf ? '' : "(?:[\\p{Ll}’'-]{2,24}\\s)??";
  const noun = capitalisedNouns
    ? // "700 Volks- und Raiffeisenbanken"
      '\\p{Lu}[\\p{L}-]{2,40}(?:(?<=-)\\s\\p{Ll}{1,6}\\s\\p{Lu}[\\p{L}-]{2,40})?'
    : // "2.3 million Palestinians"
      `(?:${adjective}[\\p{Ll}’'-]{0,40}|\\p{Lu}[\\p{Ll}’'-]{2,24})${numbers.pluralEnd}`;
  return {
    currencyBefore: pattern(`(?:${anyOf(signs) || OR_NOTHING})\\s?$`, 'u'),
    scale: pattern(`[\\s-]?(?<scale>${end(Object.keys(numbers.scales))})`, 'uy'),
    currency: pattern(`${OF}(?<currency>${end(currencies)})`, 'uy'),
    unit: pattern(`${OF}(?<unit>${end([...Object.keys(numbers.units), ...SYMBOLS])})`, 'uy'),
    linked: pattern(`\\s(?:${anyOf([...numbers.ranges, ...numbers.ratios]) || OR_NOTHING})\\s|\\s?[–-]\\s?`, 'uy'),
    counted: pattern(`(?<of>\\s(?:de|di)\\s|\\sd[’']|\\s)(?<modifier>${modifier})(?<noun>${noun})${WHOLE}`, 'uy'),
    oneOf: pattern(
      loweredPattern(
        `(?<![\\p{L}\\p{N}-])(?:${numbers.one.join('|') || OR_NOTHING})(?=\\s(?:${anyOf(large) || OR_NOTHING})${END})`,
      ),
      'gu',
    ),
    word: pattern(
      `(?<![\\p{L}\\p{N}-])(?:${anyOf(Object.keys(numbers.words)) || OR_NOTHING})(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
    fraction: pattern(loweredPattern(compilePhrases(numbers.fractions).source), 'gu'),
    before: pattern(loweredPattern(beforeOf(numbers, conjunctions)), 'u'),
    numbered: new RegExp(`(?:${compilePhrases(numbers.numbered).source})\\s$`, 'i'),
    pointer: pattern(`(?<![\\p{L}\\p{N}])(?:${anyOf(numbers.pointers) || OR_NOTHING})\\s$`, 'u'),
  };
}
