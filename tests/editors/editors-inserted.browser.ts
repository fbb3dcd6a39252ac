import { editors } from './editors.ts';
import { insertInto } from './inserting.ts';

insertInto(editors);
