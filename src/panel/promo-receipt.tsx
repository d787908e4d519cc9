import { Icon } from '../look/icon';
import type { Words } from '../look/words';
import { useWords } from '../look/words-context';
import type { Receipt } from './receipt-of';

/** What the promotion on this page comes to, in sentences that can be repeated. */
export function PromoReceipt({ receipt }: { readonly receipt: Receipt }) {
  const words = useWords();
  const percent = Math.max(1, Math.round(receipt.share * 100));
  const format = new Intl.ListFormat(words.locale);
  return (
    <div class="receipt">
      <p>
        <b>{words.count('receipt_blocks', receipt.blocks, words.count('words', receipt.words))}</b>
      </p>
      {receipt.share > 0 && (
        <div class="share" aria-hidden="true">
          <i style={{ inlineSize: `${percent}%` }} />
        </div>
      )}
      <p class="sentences">
        {[
          receipt.share > 0 ? words.count('receipt_share', percent) : '',
          labelInWords(words, receipt),
          linksInWords(words, receipt, format),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {receipt.sameStock.length > 0 && (
        <p class="same">
          <Icon name="warn" />
          <span>{words.say('same_stock', format.format(receipt.sameStock))}</span>
        </p>
      )}
    </div>
  );
}

function labelInWords(words: Words, { labelled, blocks }: Receipt): string {
  if (labelled === 0) return words.say('labelled_none');
  if (labelled === blocks) return words.say('labelled_all');
  const format = new Intl.NumberFormat(words.locale);
  return words.say('labelled_some', format.format(labelled), format.format(blocks));
}

/** More hosts than these are counted, not named. */
const MOST_HOSTS = 3;

function linksInWords(words: Words, { hosts, leadsToOwnSite }: Receipt, format: Intl.ListFormat): string {
  const places = hosts.slice(0, MOST_HOSTS);
  if (leadsToOwnSite) places.push(words.say('own_site'));
  if (hosts.length > MOST_HOSTS) places.push(words.count('more_hosts', hosts.length - MOST_HOSTS));
  return places.length > 0 ? words.say('links_lead_to', format.format(places)) : words.say('links_none');
}
