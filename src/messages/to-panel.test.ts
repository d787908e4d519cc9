import { describe, expect, it } from 'vitest';
import { parseToPanel } from './to-panel';

describe('messages to the panel', () => {
  it.each([[{ type: 'next-fact' }], [{ type: 'next-term', tabId: 7 }]])(
    'come through where they are whole: %o',
    (ask) => {
      expect(parseToPanel(ask)).toEqual(ask);
    },
  );

  it.each([
    ['no object', 'next-fact'],
    ['a page’s own message', { type: 'page-changed' }],
    ['a tab that is none', { type: 'next-fact', tabId: -1 }],
  ])('are refused: %s', (_, message) => {
    expect(parseToPanel(message)).toBeNull();
  });
});
