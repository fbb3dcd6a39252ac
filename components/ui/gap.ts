/** What is to be filled in stands in brackets, of the one language or the other. */
export const gap = /\[[^[\]]+\]|【[^【】]+】/;
