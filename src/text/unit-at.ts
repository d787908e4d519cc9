/**
 * `charCodeAt`, to be called as `unitAt.call(text, i)` where a loop goes over the units of texts from the page. Those
 * come in many of the engine's kinds of strings (external, sliced, joined, of one byte or two); where it has seen five,
 * it looks the method up anew for every unit, which takes four times as long as all else in the loop.
 */
export const unitAt: (this: string, index: number) => number = Reflect.get(String.prototype, 'charCodeAt');
