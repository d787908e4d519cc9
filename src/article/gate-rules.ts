import type { WhyNot } from '../model/article';
import type { GateFeatures } from './gate-features';

/** Evidence that a page is something else than an article. */
interface GateRule {
  /** For the bench. */
  readonly name: string;
  /** Null where only the page's parts tell what it is instead. */
  readonly why: WhyNot | null;
  /** Sure by itself; else it counts only where the weighed score does not speak for an article clearly. */
  readonly isSure: boolean;
  readonly test: (features: Required<GateFeatures>) => boolean;
}

/** The page's data or head says that it is an article, or when it was published. */
const claims = (f: GateFeatures) => f['article']! > 0 || f['timed']! > 0;

/**
 * In the order of their trust. None knows a site; each was checked for labelled articles that it would lose, and was
 * dropped where they were more than a few in a thousand.
 */
const RULES: readonly GateRule[] = [
  {
    name: 'nothing but cards, whatever it claims',
    why: 'listing',
    isSure: true,
    test: (f) => f['teased']! > 0.8 && f['carded']! > 0.6 && f['article'] === 0,
  },
  {
    name: 'forum by type or address',
    why: 'discussion',
    isSure: true,
    test: (f) => (f['discussion']! > 0 || f['forumAddress']! > 0) && !claims(f),
  },
  {
    name: 'forum by name and parts',
    why: 'discussion',
    isSure: true,
    test: (f) => f['forumParts']! > 0.4 && (f['forumName']! > 0 || (f['stamped']! > 0.3 && f['article'] === 0)),
  },
  { name: 'og product', why: 'shop', isSure: true, test: (f) => f['ogProduct']! > 0 && !claims(f) },
  {
    name: 'product with a price',
    why: 'shop',
    isSure: true,
    test: (f) =>
      f['shop']! > 0 &&
      (f['cart']! > 0.5 ||
        (f['timed'] === 0 && (f['cart']! > 0.2 || f['prices']! > 0.3 || f['priceTags']! > 0.3)) ||
        (f['timed'] === 0 && f['ogArticle'] === 0 && f['priceTags']! > 0.2)),
  },
  {
    name: 'shop address with a cart',
    why: 'shop',
    isSure: true,
    test: (f) => f['shopAddress']! > 0 && f['cart']! > 0.2 && f['article'] === 0,
  },
  {
    name: 'root that links',
    why: 'listing',
    isSure: true,
    test: (f) =>
      f['root']! > 0 && (f['titlesToText']! > 0.5 || f['teased']! > 0.3 || (f['carded']! > 0.5 && f['links']! > 0.15)),
  },
  { name: 'search', why: 'listing', isSure: false, test: (f) => f['search']! > 0 && f['article'] === 0 },
  { name: 'list by type', why: 'listing', isSure: true, test: (f) => f['listing']! > 0 && f['article'] === 0 },
  {
    name: 'a stamp at every text',
    why: 'listing',
    isSure: false,
    test: (f) => f['stamped']! > 0.5 && !claims(f),
  },
  {
    name: 'around a video',
    why: 'too-short',
    isSure: true,
    test: (f) => f['watch']! > 0 && f['text']! < 0.65 && f['ogArticle'] === 0,
  },
  {
    name: 'about cookies',
    why: 'form',
    isSure: true,
    test: (f) => f['consent']! > 0.5 && f['text']! < 0.9 && !claims(f),
  },
  {
    name: 'says that it is missing',
    why: 'little-text',
    isSure: true,
    test: (f) => f['missing']! > 0 && f['text']! < 0.75,
  },
  {
    name: 'figures',
    why: 'little-text',
    isSure: false,
    test: (f) =>
      f['figures']! > 0.5 &&
      (f['text']! < 0.7 || (f['lists']! > 0.8 && f['sentences']! < 0.2 && f['dated'] === 0)) &&
      !claims(f),
  },
  {
    name: 'log-in',
    why: 'form',
    isSure: true,
    test: (f) =>
      f['password']! > 0 && f['text']! < 0.6 && f['titlesToText']! < 0.3 && f['ogArticle'] === 0 && !claims(f),
  },
  {
    name: 'form',
    why: 'form',
    isSure: false,
    test: (f) => f['formToText']! > 0.6 && f['text']! < 0.7 && f['dated'] === 0 && f['ogArticle'] === 0 && !claims(f),
  },
  {
    name: 'rows with hardly a sentence',
    why: 'little-text',
    isSure: true,
    test: (f) => f['lists']! > 0.7 && f['sentences']! < 0.15 && f['dated'] === 0 && f['ogArticle'] === 0 && !claims(f),
  },
  {
    name: 'little text that nothing speaks for',
    why: null,
    isSure: true,
    test: (f) => f['little']! > 0.5 && f['dated'] === 0 && f['single'] === 0 && f['ogArticle'] === 0 && !claims(f),
  },
  {
    name: 'app',
    why: 'form',
    isSure: false,
    // Under buttons of all kinds a text of whole sentences is one all the same.
    test: (f) => f['app']! > 0.8 && f['dated'] === 0 && !(f['text']! > 0.75 && f['sentences']! > 0.9) && !claims(f),
  },
  {
    name: 'price tags',
    why: 'shop',
    isSure: false,
    test: (f) => f['priceTags']! > 0.7 && f['dated'] === 0 && !claims(f),
  },
  {
    name: 'cards',
    why: 'listing',
    isSure: false,
    test: (f) => f['teased']! > 0.5 && f['teased']! + f['carded']! > 1.2 && !claims(f),
  },
  {
    name: 'openings cut short, each under a title that leads away',
    why: 'listing',
    isSure: true,
    test: (f) =>
      f['teased']! > 0.6 &&
      f['sentences']! < 0.3 &&
      f['linkedTitles']! > 0.5 &&
      f['dated'] === 0 &&
      f['ogArticle'] === 0 &&
      !claims(f),
  },
  {
    name: 'articles in a row',
    why: 'listing',
    isSure: false,
    test: (f) => f['articles']! > 0.45 && f['teased']! + f['carded']! > 0.5 && f['carded']! > 0.2 && !claims(f),
  },
  {
    name: 'archive by its body',
    why: 'listing',
    isSure: false,
    test: (f) =>
      f['archive']! > 0 &&
      f['single'] === 0 &&
      f['article'] === 0 &&
      (f['teased']! > 0.3 || f['carded']! > 0.3 || f['titlesToText']! > 0.5),
  },
];

/** Above it only sure rules count. */
const CLEAR = 0.8;

/**
 * The first rule that holds.
 * @param score for an article; see `gate-score.ts`
 */
export function ruleAgainst(
  features: GateFeatures,
  score: number,
): { readonly name: string; readonly why: WhyNot } | null {
  const rule = RULES.find((each) => (each.isSure || score < CLEAR) && each.test(features));
  return rule ? { name: rule.name, why: rule.why ?? kindOf(features) } : null;
}

/** What a page that is no article most likely is. */
export function kindOf(f: GateFeatures): WhyNot {
  if (f['discussion']! > 0 || f['forumAddress']! > 0 || f['forumName']! > 0 || f['forumParts']! > 0.4)
    return 'discussion';
  if (f['shop']! > 0 || f['ogProduct']! > 0 || f['shopAddress']! > 0 || f['priceTags']! > 0.5 || f['cart']! > 0.5)
    return 'shop';
  if (f['titlesToText']! > 0.5 || f['teased']! > 0.3 || f['carded']! > 0.3 || f['root']! > 0) return 'listing';
  if (f['formToText']! > 0.4 || f['app']! > 0.6) return 'form';
  return f['little']! > 0.3 ? 'too-short' : 'listing';
}
