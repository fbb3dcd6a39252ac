import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findFormFields, hrForm } from '@/utils/sites/hr';
import { offerFormReader } from '@/utils/sites/offer';

export default defineUnlistedScript(() => offerFormReader(hrForm, findFormFields));
