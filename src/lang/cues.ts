import type { Phrase } from '../text/phrase';

/**
 * The closed vocabulary between languages and promo categories: a pack says how its language voices each cue, a
 * category says which cues, links, positions and shapes make promotion. A cue may be missing in a pack: fewer finds,
 * never an error.
 */
export const CUES = [
  'buy-or-sell', // asks or tells whether to buy, sell, get in, get out
  'answer-elsewhere', // promises the answer, the name, the full analysis elsewhere
  'free-report', // offers a report, PDF, e-book, webinar, at no cost
  'urgency', // now, today only, urgent need to act, places are limited
  'read-on', // "read on here", "click here", "find out now"
  'direct-address', // speaks to the reader: you, your depot, investors should
  'own-experts', // our analysts, our editors, the publisher's own service
  'stock-picks', // secret list, ten stocks, tip of the month, portfolio service
  'returns-claim', // percentages promised, doubled, beats the market
  'broker-offer', // open an account, trade now, no fees, bonus
  'leverage-product', // CFD, warrants, knock-outs, turbos, leverage
  'crypto-offer', // token presale, buy coins at
  'risk-warning', // "x % of retail accounts lose money", "capital at risk"
  'ad-label', // advertisement, sponsored, partner content
  'newsletter', // sign up for mail, alerts
  'subscribe', // subscribe, become a member, try for a month
  'affiliate', // shop links, deals, commission
  'read-also', // read also, more on this, most read
  'app-or-follow', // app, podcast, channel, follow us
  'quote-widget', // trade buttons, tickers
  // evidence for reporting
  'disclosure', // statement of interest, "the author holds", Article 20 MAR
  'correction', // correction, editor's note
  'attribution', // said, according to, writes
  'analyst-rating', // rating, price target by a named house
  'legal-notice', // not investment advice, imprint, licence notice
  'public-service', // hotline, recall, donation account
] as const;

export type Cue = (typeof CUES)[number];

export type CueWords = Partial<Record<Cue, readonly Phrase[]>>;
