/**
 * Names a button by what it says and by the words it is about, where others of its name stand beside it: heard one after
 * the other, they would sound alike. Both by their ids.
 */
export const namedWith = (id: string, about: string) => ({ id, 'aria-labelledby': `${id} ${about}` });
