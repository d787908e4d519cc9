import { loadDigestPack } from '../lang/digest-packs';
import type { Article } from '../model/article';
import type { Digest, Fact } from '../model/digest';
import { openSession, stateOf, type BrowserModel } from '../rewording/browser-model';
import { rewordFacts, type Rewording } from '../rewording/reword-facts';

/**
 * Has the browser's own model word an article's facts anew, where it is on the machine already; downloads nothing.
 * Without a pack for the language nothing could be checked, and nothing is asked.
 * @param tell gets each fact's rewording as soon as it is there
 * @throws where the model gives up or the signal is aborted; what was told before holds
 */
export async function reword(
  article: Article,
  digest: Pick<Digest, 'facts' | 'glossary' | 'abstained'>,
  model: BrowserModel | null,
  signal: AbortSignal,
  tell: (fact: Fact, rewording: Rewording) => void,
): Promise<void> {
  const pack = await loadDigestPack(article.lang);
  if (!model || !pack || digest.abstained || (await stateOf(model, article.lang)) !== 'available') return;
  const session = await openSession(model, article.lang, pack.rewording.instruction, signal);
  try {
    await rewordFacts(article, digest, session, pack, signal, tell);
  } finally {
    session.destroy();
  }
}
