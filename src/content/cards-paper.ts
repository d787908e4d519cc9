/** Above this the text is light, so its paper is dark: relative luminance as WCAG has it, where 0.18 is middle grey. */
const LIGHT_TEXT = 0.35;

/** Whether the text in an element is light on dark, by its colour: backgrounds may be pictures and lie anywhere. */
export function isDarkAround(window: Window, element: Element): boolean {
  const { color } = window.getComputedStyle(element);
  const luminance = luminanceOf(color);
  if (luminance === null) return window.matchMedia('(prefers-color-scheme: dark)').matches;
  return luminance > LIGHT_TEXT;
}

/** Of "rgb(…)" and "color(srgb …)", as browsers compute most colours; null for other spaces. */
export function luminanceOf(color: string): number | null {
  const isSrgb = color.startsWith('color(srgb ');
  if (!isSrgb && !color.startsWith('rgb')) return null;
  const [red, green, blue] = (color.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map((each) => Number(each) / (isSrgb ? 1 : 255));
  if (red === undefined || green === undefined || blue === undefined) return null;
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
