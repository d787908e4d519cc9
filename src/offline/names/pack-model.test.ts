import { describe, expect, it } from 'vitest';
import { hashOf } from '../../glossary/tagger/hash';
import { LABELS } from '../../glossary/tagger/labels';
import { unpackTagger } from '../../glossary/tagger/packed';
import { packModel } from './pack-model';

describe('packing a tagger', () => {
  const weights = new Float32Array(3 * LABELS);
  weights.set([1, -0.5, 0.25], 0);
  weights.set([0, 2], LABELS);
  const index = new Map([
    [hashOf('one'), 0],
    [hashOf('two'), 1],
    [hashOf('nothing'), 2],
  ]);
  const packed = packModel(
    { index, counts: Uint32Array.from([5, 5, 5]), weights, transitions: new Float32Array((LABELS + 1) * LABELS) },
    new Map([['Weber', 2]]),
    new Map([['weber', 6]]),
  );
  const model = unpackTagger(packed);
  const scoresOf = (feature: string) => {
    const scores = new Float64Array(LABELS);
    model.add(hashOf(feature), scores, 0);
    return [...scores];
  };

  it('gives back the weights, as near as its steps are', () => {
    const [first, second, third] = scoresOf('one');
    expect(first).toBeCloseTo(1, 1);
    expect(second).toBeCloseTo(-0.5, 1);
    expect(third).toBeCloseTo(0.25, 1);
    expect(scoresOf('two')[1]).toBeCloseTo(2, 1);
  });

  it('knows nothing of a feature without weight or of one it never saw', () => {
    expect(scoresOf('nothing').every((score) => score === 0)).toBe(true);
    expect(scoresOf('unseen').every((score) => score === 0)).toBe(true);
  });

  it('brings the words along', () => {
    expect(model.tables.names.get(hashOf('Weber'))).toBe(2);
    expect(model.tables.casing.get(hashOf('weber'))).toBe(6);
    expect(model.tables.names.get(hashOf('Meier'))).toBe(0);
  });

  it('is written without quotes and backslashes', () => {
    expect(packed.weights).not.toMatch(/['"\\\n]/);
  });
});
