import type { Key } from '../look/words';
import type { CategoryId } from '../model/verdict';

/** A part of the sample article: a paragraph of the report, or promotion with what gives it away. */
export type SamplePart =
  | { readonly text: Key; readonly texts?: never; readonly category?: never }
  | {
      readonly category: CategoryId;
      readonly text?: never;
      /** Its blocks. */
      readonly texts: readonly Key[];
      readonly reasons: readonly Key[];
    };

/**
 * An article of our own with promotion of every kind that the page has a choice for. What is promotion is said here and
 * not found out, so that the page need not carry the words of seven languages; a test has them judged.
 */
export const SAMPLE: readonly SamplePart[] = [
  { text: 'sample_lead' },
  { text: 'sample_text_1' },
  {
    category: 'analysis-teaser',
    texts: ['sample_pitch_1', 'sample_pitch_2'],
    reasons: ['reason_buy_or_sell', 'reason_free', 'reason_answer_elsewhere'],
  },
  { text: 'sample_text_2' },
  { category: 'newsletter', texts: ['sample_newsletter'], reasons: ['reason_newsletter'] },
  { category: 'related', texts: ['sample_related'], reasons: ['reason_read_also'] },
  { text: 'sample_text_3' },
  { category: 'affiliate', texts: ['sample_affiliate'], reasons: ['reason_shop', 'reason_asterisk'] },
  { category: 'quote-widget', texts: ['sample_quote_widget'], reasons: ['reason_quote_widget'] },
  { category: 'app', texts: ['sample_app'], reasons: ['reason_app_or_follow'] },
  { category: 'subscription', texts: ['sample_subscription'], reasons: ['reason_subscribe'] },
];
