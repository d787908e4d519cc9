/** Blocks that are link for a larger share of their letters lead elsewhere for the most part. */
export const LINKED = 0.6;

/** From this share on a block is link as a whole, but for a mark or two. */
export const WHOLLY_LINKED = 0.9;
