import type { Page, SerializedAXNode } from 'puppeteer-core';
import type { Driven } from './driven';

/** How Chromium searches, shows and speaks a page. */
export const SENSES: Pick<Driven, 'find' | 'seeOn' | 'spoken'> = {
  async find(page, text) {
    // A link to a text is searched for as the reader's own search does it.
    const words = encodeURIComponent(text).replaceAll('-', '%2D');
    await page.goto(`${page.url().replace(/#.*/, '')}#:~:text=${words}`);
  },
  async seeOn(page, medium) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media: medium === 'paper' ? 'print' : '',
      features: [{ name: 'forced-colors', value: medium === 'forced colours' ? 'active' : '' }],
    });
  },
  async spoken(page: Page) {
    const pending: SerializedAXNode[] = [(await page.accessibility.snapshot({ interestingOnly: false }))!];
    const nodes: { role: string; name: string }[] = [];
    while (pending.length > 0) {
      const { role, name = '', children = [] } = pending.pop()!;
      nodes.push({ role, name });
      pending.push(...children.toReversed());
    }
    return nodes;
  },
};
