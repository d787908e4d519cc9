/*
 * Which ids, classes and values of a page are likely to be there tomorrow. Build tools and frameworks make names anew
 * with each release or each page; a rule that names them is dead soon.
 */

/** Prefixes of names that tools number or hash: emotion, styled-components, styled-jsx, JSS, Svelte, Astro, Angular. */
const MADE_BY_TOOLS =
  /^(?:(?:css|sc|jsx|svelte|astro)-[a-z\d]{5,}(?:-|$)|jss\d|(?:emotion|makeStyles|headlessui|radix|react-aria|ember|mui|_ng|ng-tns)[-\d])/i;

/** What an element is at the moment, not what it is. */
const STATES =
  /^(?:(?:is|has|js|was)[-_].*|active|inactive|open|opened|closed|expanded|collapsed|visible|invisible|hidden|shown|show|hide|in-?view|loaded|loading|lazy(?:load(?:ed|ing)?)?|selected|current|focus(?:ed)?|hover(?:ed)?|sticky|stuck|fixed|first|last|odd|even|animated?|fade(?:-?in|-?out)?|aos-.*|swiper-slide-.*)$/i;

const LONGEST = 60;

/** Whether a class says what an element is, and not what state it is in, and is likely to do so tomorrow. */
export const isStableClass = (name: string) => !STATES.test(name) && isStableName(name);

/** Whether a name is likely to mean the same block tomorrow. */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || MADE_BY_TOOLS.test(name)) return false;
  if (!/^[\p{L}_-][\p{L}\d_-]*$/u.test(name)) return false;
  return name.split(/[-_]+/).every((part) => !looksRandom(part));
}

/** Whether a value of an attribute is likely to be there tomorrow: plain words, or a name. */
export function isStableValue(value: string): boolean {
  if (value.length < 2 || value.length > LONGEST || /["\\\n\r]/.test(value)) return false;
  return value.split(/[\s\-_/.:]+/).every((part) => !looksRandom(part));
}

/** Whether a part of a name reads as if a machine had made it: "x7Gh2", "bdVaJa", "18372", "bxvwqd". */
export function looksRandom(part: string): boolean {
  if (/\d{3,}/.test(part) || /^\d{2,}$/.test(part)) return true;
  if (part.length < 5) return false;
  // "box2" and "teaser12" are counted by people, "1x2abc" and "a1b2c" are not.
  if (/\d/.test(part) && !/^\p{L}+\d{1,2}$/u.test(part)) return true;
  const letters = part.replace(/\d+$/, '');
  if (letters.length < 5) return false;
  if (!/[aeiouyäöüàáâãèéêìíîòóôõùúû]/i.test(letters)) return /^[a-z]+$/i.test(letters);
  if (letters === letters.toUpperCase()) return false;
  const humps = letters.split(/(?=\p{Lu})/u);
  // "dimgrF", "bdVaJa": words joined by capitals are longer.
  return humps.length > 1 && (humps.at(-1)!.length === 1 || (humps.length > 2 && letters.length / humps.length < 2.6));
}
