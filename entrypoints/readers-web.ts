import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { calCom } from '@/utils/sites/calendar/cal-com';
import { proton } from '@/utils/sites/calendar/proton';
import { offerReaders } from '@/utils/sites/offer';

export default defineUnlistedScript(() => offerReaders([calCom, proton]));
