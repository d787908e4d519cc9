import type { Phrase } from '../text/phrase';

/**
 * The closed vocabulary between languages and promo categories: a pack says how its language voices each cue, a
 * category says which cues, links, positions and shapes make promotion. A cue may be missing in a pack: fewer finds,
 * never an error. In cue phrases ` … ` stands for up to eighty characters within one sentence, and `!` in front means
 * that only a capital tells the last word, a polite "you", from "they": others are not found.
 */
export const CUES = [
  // what the reader is told to do, and how he is drawn
  'call', // "read on here", "click here", "sign up now", "to the offer"
  'answer-elsewhere', // promises the answer, the name, the rest in another place
  'free', // at no cost
  'bonus', // discount, premium, trial month, price of an offer
  'urgency', // today only, act now, places are limited
  'direct-address', // speaks to the reader: you, your
  'own-voice', // our analysts, our editors, our partner: the publisher about itself
  'hype', // secret, next doubler, about to explode
  'returns-claim', // a list or depot that has made so much
  'markets', // the subject: stocks, investors, exchanges
  'business', // a subject close to it: revenue, quarters, companies
  // who speaks, what he keeps back, and where the rest is: wordings without stock phrases; none of them tells alone
  'imperative', // tells the reader to do something, told by the verb's form: "write back", "turn the page"
  'we', // first person plural: the outlet, where nobody is quoted
  'me', // first person singular: an editor, a customer
  'withheld', // a name, a level, a reason that is not told here
  'format', // what a publisher can hand over: a letter, a list, a call, a seat, a login
  'delivery', // how and when it reaches the reader: by post, before the bell, on request
  'place', // where the rest is: overleaf, behind the link, in the archive
  'price', // what it costs by the month, the day, the issue
  'own-tool', // what the outlet built for its readers: a screener, a terminal
  'reader', // the outlet's own readers: "subscribers knew", "for our members"
  // what is offered
  'buy-or-sell', // asks whether to buy or sell, get in or out
  'alternative', // "or": a question that asks both ways
  'analysis', // an analysis, study, forecast of a stock
  'report', // report, PDF, e-book, webinar, checklist
  'stock-picks', // list of stocks, tip, model depot, investor letter, club
  'broker-offer', // account, depot, broker, trading without fees
  'leverage-product', // CFD, warrants, knock-outs, turbos
  'crypto-offer', // token presale, buy coins at
  'risk-warning', // "x % of retail accounts lose money", prospectus line
  'ad-label', // a block that says it is an advertisement
  'newsletter', // sign up for mail, alerts
  'subscribe', // subscribe, become a member
  'shop', // goods, deals, tariffs
  'read-also', // read also, more on this, most read
  'app-or-follow', // app, podcast, channel, follow us
  'quote-widget', // trade buttons, tickers
  // evidence for reporting
  'disclosure', // statement of interest, commission notice, "the author holds"
  'correction', // correction, editor's note, source line
  'attribution', // said, according to, writes
  'analyst-rating', // rating, price target by a named house
  'legal-notice', // not investment advice, imprint, licence notice
  'public-service', // hotline, recall, donation account, filing, official download
  'about-pitches', // text about advertising, scams, regulators, newsletters as a business
  'takes-up', // how a text answers the question before it
  'full-text', // the only way to a text cut short
  'own-warning', // the provider that warns of itself: "lose money with this provider"
  'this-text', // the text of itself: "in this article", "in what follows"
] as const;

export type Cue = (typeof CUES)[number];

/** How a language voices the cues: what `src/lang/XX/cues.ts` holds. Read when the extension is built, not in the page. */
export type CueWords = Partial<Record<Cue, readonly Phrase[]>>;

/**
 * Cue words made ready for the page (`npm run build:cues`): beside each phrase the words that a text must have for it to
 * be there, in order, so that few phrases of a thousand are ever tried.
 */
export interface PreparedCues {
  /** How many of the phrases belong to each cue, in the order of {@link CUES}. */
  readonly counts: readonly number[];
  readonly phrases: readonly Phrase[];
  /**
   * Each phrase's words, in digits as `promo/word-keys` writes them: first which of them is the rarest, then for each
   * the number of its class (two digits), and at most how many words and marks it stands behind the one before (the
   * first: 0 where it is the text's first word). Empty where the phrase may be made of any words.
   */
  readonly chains: readonly string[];
  /** The classes that a word belongs to, two digits each, by the word's keys. */
  readonly keys: Readonly<Record<string, string>>;
  /** The same by letters that stand anywhere in a word. */
  readonly stems: Readonly<Record<string, string>>;
}
