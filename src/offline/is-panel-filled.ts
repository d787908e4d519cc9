/** Whether the panel shows the facts of an article; runs in the panel. */
export function isPanelFilled(window: Window): boolean {
  return window.document.querySelector('#facts') !== null && window.document.querySelector('.skeleton') === null;
}
