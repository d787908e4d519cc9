import type { Article } from '../model/article';
import type { Digest } from '../model/digest';

/** Title, facts and address as plain text, to be pasted into a mail or a note. */
export function factsAsText({ title, url }: Article, { facts }: Digest): string {
  const lines = facts.map(({ role, text }) => (role === 'gist' ? text : `- ${text}`));
  return [...(title ? [title, ''] : []), ...lines, '', url].join('\n');
}
