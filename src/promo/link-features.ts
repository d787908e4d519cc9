import type { Link } from '../model/article';
import type { ShapeFeature } from './feature';

/**
 * What an address speaks of. Words of addresses, not of texts: sites of all seven languages use the same ones.
 * Path and query are looked at, and the host's own words.
 */
const SPEAKS: readonly (readonly [ShapeFeature, RegExp])[] = [
  [
    'link-to-pitch',
    /analy[sz]|analis|studie|stud[yi]o?|report|rapport|informe|relat[oó]rio|gratis|free|guide?|ratgeber|leitfaden|dossier|signal|picks?\b|tipps?\b|kaufen|empfehl|musterdepot|favorit|top-?aktie|webinar|e-?book|premium|\bclub|letter|brief|lettre|carteira|cartera|dividend|presale|smallcap|verdoppl|registr|\/reg\b|claim|download|\.pdf/,
  ],
  [
    'link-to-broker',
    /depot|broker|trad(?:e|ing)|handel|konto|account|order|cfd|turbo|zertifikat|certificat|hebel|lever|coin|crypto|krypto|bonus|sparplan|invest|rendite|wallet|exchange|courtier|corretora/,
  ],
  ['link-to-letter', /newsletter|briefing|alarm|alerts?\b|boletin|nieuwsbrief|infolettre|subscribe|anmeld|\/nl\b/],
  ['link-to-shop', /shop|deals?\b|amazon|amzn|[?&]tag=|vergleich|compare|tarif|buch|books?\b|angebot|offer/],
  ['link-tracked', /\/go\/|bit\.ly|webgains|awin|outbrain|taboola|doubleclick|adclick|tradedoubler|\/out\/|\/r\//],
];

/** Parameters that tell an address where its visitor came from, and who is paid for him. */
const CAMPAIGN =
  /^(?:utm_|mtm_|pk_|wt_?mc|aff|ref|partner|pub|sub_?id|promo|campa|kampa|source|quelle|bron|fonte|orig|src|irclick|click|gclid|wkz|tag$|pid$|sub\d?$|sid$|cid$|aid$|via$|from$|von$|de?puis$|btag$|cxd$|cmp$|tc$|kw$)/;

/** A feed or a share brought the visitor, or the post is set into the page: nobody is paid. */
const FEED = /^utm_\w+=(?:rss|feed|atom|share|social|twitter|facebook|verteiler)|^ref_(?:src|url)=(?:twsrc|https?)/;

/** Parameters that name a page's content: which article, which video, which search. */
const CONTENT =
  /^(?:id|p|page|v|q|s|query|search|l|lang|hl|t|tab|article|story|title|list|sort|year|date|cat|category|view|index|file|doc|num|no|nr|seite|key|name|type|wkn|isin|symbol|ticker|m|mode)$/;

/** The features of one link. @returns none for a link within the page or to nowhere */
export function featuresOfLink(link: Link, pageUrl: string): ShapeFeature[] {
  const href = link.href.toLowerCase();
  if (/^(?:mailto|tel):/.test(href)) return ['link-call'];
  if (!/^https?:/.test(href) || href.split('#')[0] === pageUrl.toLowerCase().split('#')[0]) return [];
  // A long address costs; what it speaks of stands at its start.
  const address = href.slice(0, 600);
  const found: ShapeFeature[] = [link.sameSite ? 'link-here' : 'link-away'];
  for (const [feature, words] of SPEAKS) if (words.test(address)) found.push(feature);
  const keys = (address.split('#')[0]!.split('?')[1] ?? '')
    .split('&')
    .filter((pair) => !FEED.test(pair))
    .map((pair) => pair.split('=')[0]!);
  if (keys.some((key) => CAMPAIGN.test(key))) {
    if (!found.includes('link-tracked')) found.push('link-tracked');
  } else if (!link.sameSite && keys.some((key) => key !== '' && !CONTENT.test(key))) found.push('link-query');
  return found;
}
