import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { google } from '@/utils/sites/calendar/google';
import { offerReaders } from '@/utils/sites/offer';

export default defineUnlistedScript(() => offerReaders([google]));
