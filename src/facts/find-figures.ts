import type { Figure } from '../model/digest';
import type { FactTools } from './fact-tools';
import type { Sentence } from './sentence';
export function findFigures(_s: readonly Sentence[], _t: FactTools): Figure[] {
  return [];
}
