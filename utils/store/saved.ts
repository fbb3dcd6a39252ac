/** What an interrupted rewriting saved; a file of its own, so that it is loaded only where it is looked for. */
export { savedRows } from './copy';
