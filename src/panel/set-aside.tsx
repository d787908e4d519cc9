import { useWords } from '../look/words-context';
import type { PageContents } from '../messages/schemas';
import type { Article } from '../model/article';
import type { Entity } from '../model/entity';
import type { Verdict } from '../model/verdict';
import { Explanation } from './explanation';
import { PromoReceipt } from './promo-receipt';
import { receiptOf } from './receipt-of';
import { VerdictCard } from './verdict-card';
import './set-aside.css';

interface SetAsideProps {
  readonly article: Article;
  readonly contents: PageContents;
  /** The verdicts of categories that are on. */
  readonly aside: readonly Verdict[];
  readonly glossary: readonly Entity[];
  readonly fold: (verdict: string, folded: boolean) => void;
  readonly visit: (verdict: string) => void;
}

/** The promotion on the page: what it comes to, and each block with its reasons. */
export function SetAside({ article, contents, aside, glossary, fold, visit }: SetAsideProps) {
  const words = useWords();
  const { summary, verdicts } = contents;
  const folded = new Set(contents.folded);
  const left = verdicts.filter((verdict) => !aside.includes(verdict));
  const card = (verdict: Verdict) => (
    <VerdictCard
      key={verdict.id}
      article={article}
      verdict={verdict}
      isFolded={folded.has(verdict.id)}
      canFold={!summary.overCap}
      fold={fold}
      visit={visit}
    />
  );
  return (
    <section id="aside" aria-labelledby="aside-title">
      <h2 id="aside-title">{words.say('section_aside')}</h2>
      {summary.overCap && <p class="notice">{words.say('over_cap')}</p>}
      {aside.length > 0 && !summary.overCap && (
        <PromoReceipt receipt={receiptOf(article, aside, summary.allWords, glossary)} />
      )}
      {aside.map(card)}
      {left.length > 0 && (
        <details class="left">
          <summary class="quiet">{words.count('aside_off', left.length)}</summary>
          {left.map(card)}
        </details>
      )}
      <Explanation text={words.say('why_aside')} />
    </section>
  );
}
