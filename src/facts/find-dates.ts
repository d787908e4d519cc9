import type { DateEntry } from '../model/digest';
import type { FactTools } from './fact-tools';
import type { Sentence } from './sentence';
export function findDates(_s: readonly Sentence[], _p: string | null, _t: FactTools): DateEntry[] {
  return [];
}
