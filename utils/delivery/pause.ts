/** ms after which a page has answered to what was typed: frameworks render in the next frame, editors follow soon. */
export const settling = 60;

/** Lets the page go on for a while; ms. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
