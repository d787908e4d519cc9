import { describe, expect, it, vi } from 'vitest';
import { answerAsWiki } from '../../test/unit/wiki-stand-in';
import type { KeyValue } from '../lookup/kept-answers';
import type { Outcome } from '../lookup/outcome';
import { createLookUps, type LookUpManifest } from './look-ups';

const FIREFOX: LookUpManifest = {
  version: '1.2.3',
  browser_specific_settings: { gecko: { data_collection_permissions: { optional: ['websiteContent'] } } },
};

/** What the article says. */
const TEXT = 'Fähren, wie sie die Werft am Fjord baut.';

function lookUpsOf({
  manifest = { version: '1.2.3' },
  isAllowed = true,
}: { manifest?: LookUpManifest; isAllowed?: boolean } = {}) {
  const stored = new Map<string, unknown>();
  const store: KeyValue = {
    getMany: async (keys) => keys.map((key) => stored.get(key)),
    setMany: async (entries) => {
      for (const [key, value] of entries) stored.set(key, value);
    },
    entries: async () => [...stored],
    deleteMany: async () => {},
    clear: async () => stored.clear(),
  };
  const request = vi.fn<(permissions: object) => Promise<boolean>>(async () => isAllowed);
  const fetch = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(async (address) => {
    const { status, headers, body } = answerAsWiki(address);
    return new Response(body, { status, headers });
  });
  const lookUps = createLookUps({ fetch, permissions: { request }, manifest, store, now: () => 1_000 });
  const look = async (name: string, isPrivate = false, isWider = false) => {
    const outcomes: Outcome[] = [];
    const isSent = await lookUps.look(
      { names: [name], lang: 'de', text: TEXT, isWider },
      isPrivate,
      new AbortController().signal,
      () => {},
      (_, outcome) => outcomes.push(outcome),
    );
    return { isSent, outcomes };
  };
  return { ...lookUps, look, request, fetch, stored };
}

describe('look-ups', () => {
  it('ask Wikimedia as it wants to be asked: by name, without cookies, keeping nothing in the browser’s cache', async () => {
    const { look, fetch, request } = lookUpsOf();
    expect((await look('Nordwerft')).outcomes[0]?.kind).toBe('found');
    expect(request).not.toHaveBeenCalled();
    const [address, init] = fetch.mock.calls[0]!;
    expect(address).toMatch(/^https:\/\/de\.wikipedia\.org\/w\/api\.php\?/);
    expect(init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
    expect(init.headers).toEqual({
      'Api-User-Agent': 'Sachlage/1.2.3 (browser extension; sachlage@sachlage.example)',
    });
  });

  it('keep what was learned, and recall it', async () => {
    const { look, recall } = lookUpsOf();
    await look('Nordwerft');
    expect((await recall({ lang: 'de', names: ['Nordwerft'], text: TEXT })).get('Nordwerft')?.kind).toBe('found');
  });

  it('keep nothing of a private window, and nothing of other pages than the name’s own', async () => {
    const { look, stored } = lookUpsOf();
    await look('Nordwerft', true);
    await look('Otter', false, true);
    expect(stored.size).toBe(0);
  });

  it('ask for Firefox’s permission to send data before the first moment passes, and send nothing without it', async () => {
    const { look, request, fetch } = lookUpsOf({ manifest: FIREFOX, isAllowed: false });
    const looking = look('Nordwerft');
    expect(request).toHaveBeenCalledWith({ data_collection: ['websiteContent'] });
    expect(await looking).toEqual({ isSent: false, outcomes: [] });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('work where the browser keeps nothing', async () => {
    const { recall } = createLookUps({
      fetch: async () => new Response('{}'),
      permissions: { request: async () => true },
      manifest: { version: '1' },
      store: { getMany: () => Promise.reject(new Error('no disk')) } as unknown as KeyValue,
      now: () => 0,
    });
    expect((await recall({ lang: 'de', names: ['A'], text: '' })).size).toBe(0);
  });
});
