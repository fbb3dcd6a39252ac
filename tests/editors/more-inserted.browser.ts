import { moreEditors } from './editors.ts';
import { insertInto } from './inserting.ts';

insertInto(moreEditors);
