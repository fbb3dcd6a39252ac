import { fields } from './editors.ts';
import { insertInto } from './inserting.ts';

insertInto(fields);
