/** The part of `navigator` that sharing needs; desktops without a dialog of their own have none of it. */
export interface Sharer {
  readonly share?: (data: { title: string; text: string }) => Promise<void>;
}

/**
 * The system's own dialog for sharing.
 * @returns null where there is none; else what opens it and says whether all went well: a reader who closes the dialog
 * meets no fault
 */
export function shareWith(navigator: Sharer): ((title: string, text: string) => Promise<boolean>) | null {
  if (typeof navigator.share !== 'function') return null;
  return async (title, text) => {
    try {
      await navigator.share?.({ title, text });
      return true;
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError';
    }
  };
}
