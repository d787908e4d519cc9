import { HALTS } from '../look/halts';
import type { Words } from '../look/words';
import { useWords } from '../look/words-context';
import type { Settings } from '../settings/settings';
import type { Actions } from './actions';
import { ArticlePage } from './article-page';
import { AskedName } from './asked-name';
import { Skeleton } from './skeleton';
import { Stopped } from './stopped';
import type { View } from './view';
import './panel.css';
import './print.css';

interface PanelProps {
  readonly view: View;
  readonly settings: Settings;
  readonly actions: Actions;
  readonly now: number;
}

/** The whole panel: an article, or why there is none. */
export function Panel({ view, settings, actions, now }: PanelProps) {
  const words = useWords();
  return (
    <>
      {/* Always there, so that what changes in it is read out. */}
      <output class="unseen">{inShort(words, view)}</output>
      {view.kind === 'reading' && <Skeleton />}
      {view.kind === 'stopped' && <Stopped view={view} actions={actions} />}
      {view.kind === 'stopped' && view.tabId !== null && (
        <AskedName
          key={`${view.tabId} ${view.halt} ${view.host}`}
          tabId={view.tabId}
          isPrivate={view.isPrivate}
          settings={settings}
          actions={actions}
        />
      )}
      {view.kind === 'article' && (
        // What is open, lit or typed belongs to one page.
        <ArticlePage
          key={`${view.tabId} ${view.article.url}`}
          view={view}
          settings={settings}
          actions={actions}
          now={now}
        />
      )}
    </>
  );
}

function inShort(words: Words, view: View): string {
  if (view.kind === 'reading') return words.say('state_reading');
  if (view.kind === 'stopped')
    return `${words.say(HALTS[view.halt].what, view.host)}. ${words.say(HALTS[view.halt].why)}`;
  return view.article.title ?? words.say('title_missing');
}
