import { LABELS, mayFollow, OUTSIDE } from './labels';

const NEVER = -1e4;

/** True where a label may follow another; the last row is for the start of a sentence. */
const ALLOWED: readonly boolean[] = Array.from({ length: (LABELS + 1) * LABELS }, (_, i) => {
  const before = Math.floor(i / LABELS);
  return mayFollow(before === LABELS ? OUTSIDE : before, i % LABELS);
});

/**
 * A sentence's lattice of labels: best path (Viterbi) and probabilities (forward–backward). One instance serves many
 * sentences; its arrays grow as needed.
 */
export class Chain {
  /** Score of each label at each word; to be filled in after {@link reset}. */
  scores = new Float64Array(0);
  /** Probability of each label at each word, after {@link marginals}. */
  beliefs = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private back = new Uint8Array(0);
  private length = 0;
  private total = 0;
  private readonly steps = new Float64Array((LABELS + 1) * LABELS);
  private readonly sums = new Float64Array(LABELS);

  reset(length: number): void {
    const size = length * LABELS;
    if (this.scores.length < size) {
      this.scores = new Float64Array(size * 2);
      this.beliefs = new Float64Array(size * 2);
      this.forward = new Float64Array(size * 2);
      this.backward = new Float64Array(size * 2);
      this.back = new Uint8Array(size * 2);
    } else this.scores.fill(0, 0, size);
    this.length = length;
  }

  /** The best labels; `transitions` is a table of (LABELS + 1) rows, the last for the start. */
  best(transitions: Float32Array): Uint8Array {
    const { scores, forward, back, length } = this;
    for (let at = 0; at < length; at++)
      for (let label = 0; label < LABELS; label++) {
        let top = -Infinity;
        let from = 0;
        if (at === 0) top = ALLOWED[LABELS * LABELS + label] ? transitions[LABELS * LABELS + label]! : NEVER;
        else
          for (let before = 0; before < LABELS; before++) {
            if (!ALLOWED[before * LABELS + label]) continue;
            const score = forward[(at - 1) * LABELS + before]! + transitions[before * LABELS + label]!;
            if (score > top) {
              top = score;
              from = before;
            }
          }
        forward[at * LABELS + label] = top + scores[at * LABELS + label]!;
        back[at * LABELS + label] = from;
      }
    const path = new Uint8Array(length);
    let last = 0;
    for (let label = 1; label < LABELS; label++)
      if (forward[(length - 1) * LABELS + label]! > forward[(length - 1) * LABELS + last]!) last = label;
    for (let at = length - 1; at >= 0; at--) {
      path[at] = last;
      last = back[at * LABELS + last]!;
    }
    return path;
  }

  /** Fills {@link beliefs}. Returns the log of the sum over all paths. */
  marginals(transitions: Float32Array): number {
    const { scores, forward, backward, beliefs, length, sums } = this;
    for (let at = 0; at < length; at++)
      for (let label = 0; label < LABELS; label++) {
        const start = LABELS * LABELS + label;
        if (at === 0) {
          forward[label] = (ALLOWED[start] ? transitions[start]! : NEVER) + scores[label]!;
          continue;
        }
        let top = -Infinity;
        for (let before = 0; before < LABELS; before++) {
          sums[before] = ALLOWED[before * LABELS + label]
            ? forward[(at - 1) * LABELS + before]! + transitions[before * LABELS + label]!
            : NEVER * 2;
          if (sums[before]! > top) top = sums[before]!;
        }
        let sum = 0;
        for (let before = 0; before < LABELS; before++) sum += Math.exp(sums[before]! - top);
        forward[at * LABELS + label] = top + Math.log(sum) + scores[at * LABELS + label]!;
      }
    for (let at = length - 1; at >= 0; at--)
      for (let label = 0; label < LABELS; label++) {
        if (at === length - 1) {
          backward[at * LABELS + label] = 0;
          continue;
        }
        let top = -Infinity;
        for (let next = 0; next < LABELS; next++) {
          const cell = (at + 1) * LABELS + next;
          sums[next] = ALLOWED[label * LABELS + next]
            ? backward[cell]! + scores[cell]! + transitions[label * LABELS + next]!
            : NEVER * 2;
          if (sums[next]! > top) top = sums[next]!;
        }
        let sum = 0;
        for (let next = 0; next < LABELS; next++) sum += Math.exp(sums[next]! - top);
        backward[at * LABELS + label] = top + Math.log(sum);
      }
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, forward[(length - 1) * LABELS + label]!);
    let sum = 0;
    for (let label = 0; label < LABELS; label++) sum += Math.exp(forward[(length - 1) * LABELS + label]! - top);
    this.total = top + Math.log(sum);
    for (let cell = 0; cell < length * LABELS; cell++)
      beliefs[cell] = Math.exp(forward[cell]! + backward[cell]! - this.total);
    return this.total;
  }

  /** Probability of each step into a word, after {@link marginals}; the last row at the first word. */
  stepsAt(at: number, transitions: Float32Array): Float64Array {
    const { steps, scores, forward, backward } = this;
    steps.fill(0);
    for (let label = 0; label < LABELS; label++) {
      const cell = at * LABELS + label;
      if (at === 0) {
        steps[LABELS * LABELS + label] = this.beliefs[cell]!;
        continue;
      }
      for (let before = 0; before < LABELS; before++) {
        const step = before * LABELS + label;
        if (!ALLOWED[step]) continue;
        steps[step] = Math.exp(
          forward[(at - 1) * LABELS + before]! + transitions[step]! + scores[cell]! + backward[cell]! - this.total,
        );
      }
    }
    return steps;
  }
}
