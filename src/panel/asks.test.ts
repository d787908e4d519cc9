import { describe, expect, it } from 'vitest';
import type { ToPanel } from '../messages/to-panel';
import { createAsks } from './asks';

const start = () => {
  const clock = { now: 0 };
  return { clock, asks: createAsks(() => clock.now) };
};

describe('what keys and menus ask of the panel', () => {
  it('reaches the page that is shown, until that is gone', () => {
    const { asks } = start();
    const told: ToPanel[] = [];
    const end = asks.onAsked(1, (ask) => told.push(ask));
    asks.put({ type: 'next-fact', tabId: 1 });
    asks.put({ type: 'next-term' });
    end();
    asks.put({ type: 'next-fact', tabId: 1 });
    expect(told).toEqual([{ type: 'next-fact', tabId: 1 }, { type: 'next-term' }]);
  });

  it('waits for its page while that is being read, but not for long', () => {
    const { asks, clock } = start();
    const told: ToPanel[] = [];
    const listen = () => asks.onAsked(1, (ask) => told.push(ask))();
    asks.put({ type: 'explain', tabId: 1, name: 'WHO' });
    listen();
    listen();
    expect(told).toEqual([{ type: 'explain', tabId: 1, name: 'WHO' }]);
    asks.put({ type: 'explain', tabId: 1, name: 'EZB' });
    clock.now = 11_000;
    listen();
    expect(told).toHaveLength(1);
  });

  it('is never done on the page of another tab', () => {
    const { asks } = start();
    const told: ToPanel[] = [];
    asks.onAsked(2, (ask) => told.push(ask));
    asks.put({ type: 'next-fact', tabId: 1 });
    expect(told).toEqual([]);
  });
});
