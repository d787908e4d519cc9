import type { Cue } from '../lang/cues';

/** Evidence that needs no words of a language: links, signs, shape, neighbours. */
export type ShapeFeature =
  | 'link-away' /* leads to another site */
  | 'link-here' /* leads to another page of this site */
  | 'link-tracked' /* carries an affiliate or campaign parameter, or goes through a redirector */
  | 'link-query' /* leads to another site with parameters that name no content */
  | 'link-call' /* writes a mail or dials a number */
  | 'link-to-pitch' /* the address speaks of an analysis, a report, picks, a letter */
  | 'link-to-broker' /* the address speaks of an account, a broker, a product */
  | 'link-to-letter' /* the address speaks of a newsletter or an alert */
  | 'link-to-shop' /* the address speaks of a shop or a comparison */
  | 'whole-link' /* all of the text, or nearly, is link */
  | 'sentence-link' /* one of several sentences is a link from end to end */
  | 'line-away' /* a whole line of the article that is one link to another site */
  | 'teasing-line' /* such a line that speaks to the reader */
  | 'calling-line' /* the same where it neither asks nor speaks of stocks */
  | 'both-ways' /* a question that asks both ways */
  | 'arrow' /* ends in or opens with an arrow, or points with one */
  | 'emoji'
  | 'plus-banner' /* stands between plus signs */
  | 'shouting' /* an exclamation mark, or all capitals */
  | 'only-questions' /* nothing but questions, or a question and a call */
  | 'slot-question' /* asks about a stock named without a case ending, both ways */
  | 'boxed' /* stands in a box beside the column whose classes speak of promotion */
  | 'labelled' /* the mark-up calls it advertising, or an ad label stands above */
  | 'asterisk' /* ends in the star of partner links */
  | 'offer-list' /* three or more marks of a leveraged product: leverage, barrier, number, issuer */
  | 'form' /* a field for an address, a button */
  | 'figures' /* measured values: the stuff of reports */
  | 'long' /* many words for a pitch */
  | 'quoted' /* somebody else's words */
  | 'taken-up' /* the next paragraph answers */
  | 'market-tease' /* the answer that is elsewhere concerns stocks */
  | 'own-offer' /* the outlet and something that it hands over, in one sentence */
  | 'way-there' /* the reader and the way to the rest, in one sentence */
  | 'house-pitch' /* in an article on stocks, the house speaks and leads the reader on */
  | 'guest-pitch' /* in an article on stocks, a link that pays and words for the reader */
  | 'question-away' /* a question that asks both ways, and a line that leads to the answer */
  | 'own-line' /* a paragraph that is one link to another page of the site */
  | 'own-title' /* one that ends like a title */
  | 'opens-with-name' /* its first word is a name that the article speaks of */
  | 'link-row' /* stands in a row of titles of the site under a heading, or is this heading */
  | 'said-twice' /* names a letter, an app, a subscription in two ways, and says something to the reader */
  | 'own-lead' /* what is not told here the outlet tells its readers, in something of its own */
  | 'own-name' /* a service that bears the site's own name */
  | 'own-label' /* a text that says of itself that it is paid for */
  | 'sign-on' /* when it comes, and a call to have it sent */
  | 'pay-us' /* a price by the month from somebody who speaks to the reader */
  | 'house-tool' /* in an article on stocks, what the house built for its readers */
  | 'house-tease' /* such a pitch that names no service: letter, app, subscription, shop */
  | 'guest-tease' /* the same of a guest */
  | 'no-stocks' /* either the block or the article does not speak of stocks */
  | 'off-topic' /* neither does */
  | 'long-and-short' /* two leveraged products, each with its number */
  | 'question-call' /* asks about a stock both ways and tells the reader to go on */
  | 'short-call' /* a line of a few words that calls, or says where the answer is */
  | 'as-subject'; /* names a product that the article is about, and leads to none */

export type Feature = Cue | ShapeFeature;

/** The features found in a passage, with the words that gave each (empty where there are none). */
export type Found = ReadonlyMap<Feature, string>;

/** What was found in any of several passages, each feature with the words that first gave it. */
export function foundIn(passages: readonly { readonly found: Found }[]): Map<Feature, string> {
  const all = new Map<Feature, string>();
  for (const { found } of passages)
    for (const [feature, quote] of found) if (!all.has(feature)) all.set(feature, quote);
  return all;
}
