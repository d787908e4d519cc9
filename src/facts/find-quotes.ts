import type { Quote } from '../model/digest';
import type { Reporting } from '../model/reporting';
import type { FactTools } from './fact-tools';
import type { Sentence } from './sentence';
export function findQuotes(_r: Reporting, _s: readonly Sentence[], _t: FactTools): Quote[] {
  return [];
}
