/** Upper bounds of what crosses a border: the sender cuts to them, the receiver refuses what is beyond. */
export const LIMITS = {
  title: 5_000,
  name: 500,
  names: 50,
  date: 100,
  address: 20_000,
  lang: 50,
  blocks: 20_000,
  blockText: 2_000_000,
  links: 5_000,
  linkText: 5_000,
  tag: 100,
  classes: 20_000,
  label: 2_000,
  verdicts: 2_000,
  spans: 1_000,
  reasons: 100,
  quote: 2_000,
} as const;

/** A language; pages declare all sorts of things. */
export const LANG = /^[a-z]{2,8}$/;
