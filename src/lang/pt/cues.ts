import type { CueWords } from '../cues';

export default {} satisfies CueWords;
