import { NotLoaded } from '../panel/NotLoaded';
import { later } from '../ui/later';

/** The wording check of the field that it stands beside; its code comes after the field is there. */
export const Worded = later(() => import('./Wording').then((it) => it.Wording), NotLoaded);
