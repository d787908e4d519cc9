import { useState } from 'preact/hooks';
import { useWords } from '../look/words-context';
import { noteOn } from '../settings/notes';
import type { Settings, SummaryLength } from '../settings/settings';
import { fatesOf } from '../walk/to-fold';
import type { Actions } from './actions';
import { isOfEarlierYear } from './article-age';
import { Facts } from './facts';
import { Figures } from './figures';
import { Glossary } from './glossary';
import { Head } from './head';
import { Quotes } from './quotes';
import { SectionLinks, type SectionLink } from './section-links';
import { SetAside } from './set-aside';
import { Skeleton } from './skeleton';
import { cutTo } from './summary-length';
import { takeOut, type TakeOutForm } from './take-out';
import { explainedTerms } from './taken-out';
import { Timeline } from './timeline';
import { useAsked } from './use-asked';
import { useJumps } from './use-jumps';
import { useLookUps } from './use-look-ups';
import { useRewordings } from './use-rewordings';
import type { ArticleView } from './view';

interface ArticlePageProps {
  readonly view: ArticleView;
  readonly settings: Settings;
  readonly actions: Actions;
  readonly now: number;
}

/** An article: what it says, what its names mean, what was set aside. */
export function ArticlePage({ view, settings, actions, now }: ArticlePageProps) {
  const words = useWords();
  const { article, contents } = view;
  const digest = view.digest === 'failed' ? null : view.digest;
  const { host, overCap, found } = contents.summary;
  const lines = useRewordings(article, digest, settings.reword, actions.reword);
  const lookUps = useLookUps(article, digest, view.isPrivate, settings.lookUp, actions);

  const { jumper, visit, tell, news } = useJumps(actions);
  const asked = useAsked(view.tabId, digest?.glossary ?? null, jumper, actions.onAsked);
  const [ownLength, setOwnLength] = useState<SummaryLength | null>(null);
  const length = ownLength ?? settings.summaryLength;
  const chooseLength = (chosen: SummaryLength) => {
    setOwnLength(chosen);
    tell(words.count('lines_shown', cutTo(digest?.facts ?? [], chosen).length));
    // In private windows it holds for this page alone.
    if (!view.isPrivate) void actions.chooseLength(chosen);
  };

  const known = new Set(settings.knownTerms);
  const terms = digest?.glossary.filter(({ name }) => !known.has(name.toLowerCase())) ?? [];
  const fates = fatesOf(article, { verdicts: contents.verdicts, overCap }, settings, host);
  const aside = [...fates.values()].filter((fate) => fate === 'fold' || fate === 'over-cap').length;
  const own = found['own-rule'] ?? 0;
  const hasAside = contents.verdicts.length > 0 || overCap || own > 0;
  const links: SectionLink[] = [{ id: 'facts', key: 'section_facts' }];
  if (digest && digest.figures.length > 0)
    links.push({ id: 'figures', key: 'section_figures', count: digest.figures.length });
  else if (digest && digest.dates.length > 0)
    links.push({ id: 'timeline', key: 'section_timeline', count: digest.dates.length });
  if (digest && digest.quotes.length > 0)
    links.push({ id: 'quotes', key: 'section_quotes', count: digest.quotes.length });
  if (digest && (digest.glossary.length > 0 || asked))
    links.push({ id: 'glossary', key: 'section_glossary', count: terms.length });
  if (hasAside) links.push({ id: 'aside', key: 'link_aside', count: aside + own, isPitch: true });

  const write = (form: TakeOutForm) =>
    takeOut(
      words,
      {
        article,
        facts: cutTo(digest?.facts ?? [], length),
        figures: digest?.figures ?? [],
        quotes: digest?.quotes ?? [],
        terms: explainedTerms(words, terms, lookUps.states),
        aside: aside + own,
      },
      form,
    );

  return (
    <div class="page">
      <Head
        article={article}
        summary={contents.summary}
        now={now}
        write={digest && write}
        actions={actions}
        tell={tell}
      />
      <SectionLinks links={links} />
      <main>
        {article.access === 'part' && <p class="notice">{words.say('access_part')}</p>}
        {view.digest === null && <Skeleton />}
        {view.digest === 'failed' && <p class="notice">{words.say('digest_failed')}</p>}
        {digest && (
          <>
            <Facts
              digest={digest}
              lang={article.lang}
              lines={lines}
              isOld={isOfEarlierYear(article.published, now)}
              length={length}
              chooseLength={chooseLength}
              jumper={jumper}
            />
            <Figures article={article} figures={digest.figures} jumper={jumper} />
            <Timeline dates={digest.dates} lang={article.lang} jumper={jumper} />
            <Quotes quotes={digest.quotes} lang={article.lang} jumper={jumper} />
            <Glossary
              article={article}
              glossary={digest.glossary}
              known={known}
              isPrivate={view.isPrivate}
              jumper={jumper}
              lookUps={lookUps}
              asked={asked}
              know={actions.know}
              noteOn={(name) => noteOn(settings, name)}
              writeNote={actions.note}
              tell={tell}
            />
          </>
        )}
        {hasAside && (
          <SetAside
            article={article}
            contents={contents}
            fates={fates}
            glossary={digest?.glossary ?? []}
            settings={settings}
            isPrivate={view.isPrivate}
            actions={actions}
            visit={(verdict) => void visit(verdict)}
          />
        )}
      </main>
      <footer class="quiet">
        {lookUps.sent.size === 0 ? words.say('local_only') : words.count('local_but_names', lookUps.sent.size)}
      </footer>
      <output class={news.isTrouble ? 'toast' : 'unseen'}>{news.text}</output>
    </div>
  );
}
