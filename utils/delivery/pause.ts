/** Lets the page go on for a while; ms. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
