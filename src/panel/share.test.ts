import { describe, expect, it } from 'vitest';
import { shareWith } from './share';

const failing = (name: string) => shareWith({ share: () => Promise.reject(new DOMException('', name)) });

describe('sharing', () => {
  it('is not offered where the system has no dialog for it', () => {
    expect(shareWith({})).toBeNull();
  });

  it('hands the text to the dialog', async () => {
    const shared: object[] = [];
    expect(await shareWith({ share: async (data) => void shared.push(data) })?.('Titel', 'Text')).toBe(true);
    expect(shared).toEqual([{ title: 'Titel', text: 'Text' }]);
  });

  it('tells a reader who closed the dialog from a browser that refused it', async () => {
    expect(await failing('AbortError')?.('', '')).toBe(true);
    expect(await failing('NotAllowedError')?.('', '')).toBe(false);
  });
});
