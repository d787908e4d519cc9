import { expect, it } from 'vitest';
import { createAskLimit } from './ask-limit';

it('lets each ask so often in a span, and again when it has passed', () => {
  let time = 0;
  const mayAsk = createAskLimit(2, 1000, () => time);
  expect([mayAsk(1), mayAsk(1), mayAsk(1)]).toEqual([true, true, false]);
  expect(mayAsk(2), 'another tab is not held to it').toBe(true);
  time = 1000;
  expect(mayAsk(1)).toBe(true);
});
