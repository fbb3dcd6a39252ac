import { NotLoaded } from '../panel/NotLoaded';
import { later } from '../ui/later';

/** What belongs in the fields of the page's form; its code comes when there is a form. */
export const Fill = later(() => import('./FillForm').then((it) => it.FillForm), NotLoaded);
