import { describe, expect, it } from 'vitest';
import { knowledgeOf, loadKnowledge } from './knowledge';

const table = {
  version: 1 as const,
  entries: [
    ['organisation', 'health agency', ['World Health Office', 'WHO']] as const,
    ['index', 'share index', ['Arm 40', '?Arm']] as const,
  ],
  names: { fr: [[0, ['OMS']] as const] },
};

describe('knowledge', () => {
  it('finds an entry by name and alias', () => {
    const { lookUp } = knowledgeOf('en', table);
    expect(lookUp('WHO')).toEqual(lookUp('World Health Office'));
    expect(lookUp('who')).toEqual([]);
  });

  it('knows the names of a language without lines of its own', () => {
    expect(knowledgeOf('fr', table).lookUp('OMS')[0]?.line).toBe('health agency');
    expect(knowledgeOf('en', table).lookUp('OMS')).toEqual([]);
  });

  it('marks names that need context', () => {
    expect(knowledgeOf('en', table).lookUp('Arm')[0]?.weak).toEqual(['Arm']);
  });

  it('reads German lines for German, English ones for all others', async () => {
    const asked: string[] = [];
    const read = (name: string) => (asked.push(name), Promise.resolve(JSON.stringify(table)));
    await loadKnowledge('de', read);
    await loadKnowledge('it', read);
    expect(asked).toEqual(['de.json', 'en.json']);
  });

  it('goes on without a table', async () => {
    const { lookUp } = await loadKnowledge('de', () => Promise.reject(new Error('not there')));
    expect(lookUp('WHO')).toEqual([]);
  });
});
